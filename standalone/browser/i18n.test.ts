import { i18n } from './i18n';

const text = (defaultMessage: string, values?: Readonly<Record<string, string | number>>): string =>
  i18n.translate('moltler.test', { defaultMessage, ...(values && { values }) });

describe('a message', () => {
  const rows = '{rows, plural, one {# row} other {# rows}} of {name}';

  it.each([
    ['No rows.', {}, 'No rows.'],
    ['Delete “{name}”?', { name: 'a{b}' }, 'Delete “a{b}”?'],
    ['Copy ({marked, number})', { marked: 1327 }, 'Copy (1,327)'],
    [rows, { rows: 1, name: 'x' }, '1 row of x'],
    [rows, { rows: 0, name: 'x' }, '0 rows of x'],
    [rows, { rows: 1327, name: 'x' }, '1,327 rows of x'],
    [
      '{n, plural, one {The last run} other {The last # runs, {order}}}: #',
      { n: 3, order: 'oldest first' },
      'The last 3 runs, oldest first: #',
    ],
    ["The service's limit", {}, "The service's limit"],
    ["Text, or '{{'secrets.name'}}'; a '<' b; it''s", {}, "Text, or {{secrets.name}}; a < b; it's"],
  ])('%j with %j is %j', (message, values, expected) => {
    expect(text(message, values)).toBe(expected);
  });

  it.each(['{', '{name', '{n, plural, one {x}', '{a b}'])(
    'that is broken is reported: %j',
    (message) => {
      expect(() => text(message, { n: 1 })).toThrow('not valid');
    },
  );
});

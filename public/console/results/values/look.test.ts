import type { ResultColumn, ResultValue } from '../../../../common/contract';
import { compactJson, lookOf, safeUrl, timeText } from '.';

const look = (value: ResultValue, type: ResultColumn['type'] = 'text') =>
  lookOf(value, { name: 'a', type }, 'Europe/Berlin');

describe('a cell', () => {
  it.each<[string, ResultValue, ResultColumn['type'], object]>([
    ['NULL', null, 'text', { kind: 'null' }],
    ['the text null', 'null', 'text', { kind: 'text', text: 'null' }],
    ['an empty text', '', 'text', { kind: 'empty' }],
    [
      'a whole number without commas: it may be a number of something',
      120045,
      'integer',
      { kind: 'number', text: '120045' },
    ],
    [
      'a whole number beyond 2^53',
      '9007199254740993',
      'integer',
      { kind: 'number', text: '9007199254740993' },
    ],
    ['NaN', 'NaN', 'number', { kind: 'number', text: 'NaN' }],
    ['a boolean', false, 'boolean', { kind: 'boolean', value: false }],
    [
      'a time in the zone of the session',
      '2026-07-01T22:30:00.120000Z',
      'timestamp',
      { kind: 'time', text: '2026-07-02 00:30:00.12', utc: '2026-07-01 22:30:00.12 UTC' },
    ],
    ['a time that is none', 'soon', 'timestamp', { kind: 'text', text: 'soon' }],
    [
      'markup, as it stands',
      '<script>alert(1)</script>',
      'text',
      { kind: 'text', text: '<script>alert(1)</script>' },
    ],
    ['blanks at its ends, made visible', '  a b ', 'text', { kind: 'text', text: '␣␣a b␣' }],
    ['lines in one', 'a\r\nb', 'text', { kind: 'text', text: 'a⏎b' }],
    [
      'marks that turn the direction, made visible',
      '\u202egnp.exe',
      'text',
      { kind: 'text', text: '\ufffdgnp.exe' },
    ],
    [
      'a list, cut, with its count',
      ['a', 'b', 'c', 'd', 'e', 'f'],
      { list: 'text' },
      { kind: 'list', items: ['a', 'b', 'c', 'd'], count: 6 },
    ],
    ['a document', { a: [1, null] }, 'document', { kind: 'document', text: '{"a": [1, null]}' }],
    ['a text in a column of documents', 'null', 'document', { kind: 'document', text: '"null"' }],
    [
      'a link',
      'https://a.example/x',
      'text',
      { kind: 'url', text: 'https://a.example/x', href: 'https://a.example/x' },
    ],
  ])('shows %s', (_, value, type, expected) => {
    expect(look(value, type)).toEqual(expected);
  });

  it('shows only the beginning of ten million characters', () => {
    const big = 'x'.repeat(10_000_000);
    for (const value of [big, [big], { a: big, b: [big] }]) {
      expect(JSON.stringify(look(value)).length).toBeLessThan(1_000);
    }
  });
});

describe('a link', () => {
  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//evil.example',
    'https://known.example@evil.example/',
    'https://a.example/ and more',
    'https://',
    'https://a.example/\njavascript:alert(1)',
  ])('is never created from %j', (text) => {
    expect(safeUrl(text)).toBeUndefined();
  });
});

describe('JSON on one line', () => {
  it('keeps a member named __proto__ and ignores inherited ones', () => {
    const value = JSON.parse('{"__proto__": 1, "constructor": 2}') as ResultValue;
    expect(compactJson(value, 100)).toBe('{"__proto__": 1, "constructor": 2}');
  });
  it('is complete if it fits', () => {
    const value = { a: [1, 'x', null, true, {}], b: 'ü"' };
    expect(JSON.parse(compactJson(value, 1_000))).toEqual(value);
  });
});

describe('a time', () => {
  it('keeps microseconds and omits zeros', () => {
    expect(timeText('2026-01-01T00:00:00.000001Z', 'UTC')?.local).toBe(
      '2026-01-01 00:00:00.000001',
    );
    expect(timeText('2026-01-01T00:00:00.000Z', 'UTC')?.local).toBe('2026-01-01 00:00:00');
  });
});

import { parsingScript, type Steps } from '../language';
import { SNAPSHOT } from './testing/snapshot';
import {
  bindingScript,
  bindingValue,
  maskingSecrets,
  VariableScope,
  type ParameterValues,
} from '.';

/** The result of the steps, and how many there were. */
function counted<T>(steps: Steps<T>): { value: T; count: number } {
  for (let count = 1; ; count += 1) {
    const { done, value } = steps.next();
    if (done === true) return { value, count };
  }
}

const VALUES = 40_000;
const numbers = Array.from({ length: VALUES }, (_, at) => `${at}`).join(',');
const texts = Array.from({ length: VALUES }, (_, at) => `'v${at}'`).join(',');

/** More items than this in one step delay other users. */
const MOST = 1_000;

const parsed = (text: string) => counted(parsingScript(text)).value;

const binding = (text: string, parameters: ParameterValues = {}) =>
  counted(bindingScript(parsed(text), SNAPSHOT, { parameters, parametersKnown: true }));

const maskingOf = (text: string) => {
  const [statement] = parsed(text).statements;
  if (statement === undefined) throw new Error('no statement');
  return () => counted(maskingSecrets(statement.text, statement, SNAPSHOT));
};

test.each([
  ['numbers', `SELECT 1 WHERE 1 IN (${numbers})`],
  ['texts', `SELECT 1 WHERE 'a' IN (${texts})`],
  ['negative numbers', `SELECT 1 WHERE 1 IN (-1,${numbers.replaceAll(',', ',-')})`],
  ['texts in double quotes', `SELECT 1 WHERE 'a' IN (${texts.replaceAll("'", '"')})`],
  [
    'times',
    `SELECT 1 WHERE TIMESTAMP '2026-01-01' IN (${texts.replaceAll(/v\d+/g, '2026-01-02')})`,
  ],
  ['texts in brackets', `SELECT [${texts}]`],
])('a long list of %s is bound in steps', (_, text) => {
  const { value, count } = binding(text);
  expect(value.statements[0]?.bound).toBeDefined();
  expect(count).toBeGreaterThan(VALUES / MOST);
});

test('a long list is bound like a short one', () => {
  const shape = (many: number): string => {
    const list = `'2026-01-02', "2026-01-03", NULL, ${"'2026-01-04T01:00:00+01:00',".repeat(many)} $p`;
    const { statements } = binding(
      `SELECT TIMESTAMP '2026-01-01' IN (${list}), [1, -2, 3.5, ${'7,'.repeat(many)} 4]`,
      { p: '2026-01-05' },
    ).value;
    const values = JSON.stringify(statements[0], (key, value: unknown) =>
      key === 'range' ? undefined : value,
    );
    return [...new Set(values.match(/"value":\{[^}]*\}|"code":"[^"]*"/g))].join();
  };
  expect(shape(2_000)).toBe(shape(2));
  expect(shape(2)).toContain('2026-01-04T00:00:00Z');
});

test('values of a list are not searched for secrets where there cannot be any', () => {
  const text = `SELECT 1 WHERE 1 IN (${numbers})`;
  const mask = maskingOf(text);
  const items = jest.spyOn(Object, 'values');
  const { value, count } = mask();
  const looks = items.mock.calls.length;
  items.mockRestore();
  expect(value).toBe(text);
  expect(count).toBeLessThan(10);
  expect(looks).toBeLessThan(100);
});

test('settings with many values are masked in steps', () => {
  const text = `CREATE CONNECTOR x TYPE 'new' CONFIG {"a": [${texts}], "token": 'hunter2'}`;
  const { value, count } = maskingOf(text)();
  expect(value).not.toContain('hunter2');
  expect(count).toBeGreaterThan(VALUES / MOST);
});

describe('a long value', () => {
  const long = 'x'.repeat(100_000);
  const codesOf = (text: string, parameters: ParameterValues = {}): readonly string[] =>
    binding(text, parameters).value.statements.flatMap(({ diagnostics }) =>
      diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code),
    );
  const times = (use: string, count: number): string =>
    Array.from({ length: count }, () => use).join(', ');

  test.each<[string, string, ParameterValues]>([
    ['a parameter', `SELECT ${times('$p', 1000)}`, { p: long }],
    ['a list', `SELECT ${times('$p', 1000)}`, { p: Array.from({ length: 10_000 }, () => 1) }],
    ['a document', `SELECT ${times('$p', 1000)}`, { p: { a: { b: [long] } } }],
    ['an alias', `SELECT '${long}' AS a, ${times('upper(a)', 1000)}`, {}],
    [
      'a condition',
      `SELECT 1 WHERE ${times("upper('a') = $p", 900).replaceAll(',', ' OR')}`,
      { p: long },
    ],
  ])('cannot be used a thousand times: %s', (_, text, parameters) => {
    expect(codesOf(text, parameters)).toEqual(['bound_exceeded']);
  });

  test('can be used several times', () => {
    const p = long;
    expect(codesOf(`SELECT ${times('$p', 30)}`, { p })).toEqual([]);
    expect(codesOf(`SELECT ${times('$p', 4000)}`, { p: 'short' })).toEqual([]);
  });

  test('that a variable has cannot be used a thousand times either', () => {
    const [statement] = parsed(`PRINT ${times('t', 1000).replaceAll(',', ' ||')}`).statements;
    if (statement?.statement?.kind !== 'print_statement') throw new Error('no PRINT');
    const variables = new VariableScope(undefined, [{ name: 't', type: 'text', value: long }]);
    const node = { use: 'value', clause: 'PRINT', node: statement.statement.value } as const;
    const around = { snapshot: SNAPSHOT, variables };
    const settings = { parameters: {}, parametersKnown: true };
    const { value } = counted(bindingValue(statement, node, around, settings));
    expect(value.diagnostics.map(({ code }) => code)).toEqual(['bound_exceeded']);
  });
});

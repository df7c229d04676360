import { DuckDBInstance } from '@duckdb/node-api';
import * as fc from 'fast-check';
import {
  bindingValue,
  VariableScope,
  type BoundExpression,
  type ScopeVariable,
} from '../../../common/binding';
import type { JsonValue, TypedValue } from '../../../common/declaration';
import { drained, parseScript, type PrintStatement } from '../../../common/language';
import { bindParameters } from '../duckdb/child/parameters';
import { renderSql } from '../render';
import { valueInProcess } from './value_in_process';

const CONTEXT = { now: Date.UTC(2026, 2, 31, 10) * 1000, timeZone: 'UTC' };
const SETTINGS = { parameters: {}, parametersKnown: true };

interface Expressions {
  readonly number: string;
  readonly text: string;
  readonly truth: string;
}

/** Expressions as text, over the variables i, j (integers), x, y (numbers), s, t (texts) and p, q (booleans). */
const { number, text, truth } = fc.letrec<Expressions>((tie) => {
  const n = tie('number') as fc.Arbitrary<string>;
  const s = tie('text') as fc.Arbitrary<string>;
  const p = tie('truth') as fc.Arbitrary<string>;
  const join = (...parts: (string | fc.Arbitrary<string>)[]): fc.Arbitrary<string> =>
    fc
      .tuple(...parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part)))
      .map((found) => found.join(' '));
  const choice = (of: fc.Arbitrary<string>): fc.Arbitrary<string> =>
    join('CASE WHEN', p, 'THEN', of, 'ELSE', of, 'END');
  const small = { maxDepth: 4 } as const;
  return {
    number: fc.oneof(
      small,
      fc.constantFrom('i', 'j', 'x', 'y', '0', '1', '7', '2.5', '-3', '9007199254740993', 'NULL'),
      join('(', n, fc.constantFrom('+', '-', '*', '/', '%'), n, ')'),
      join('- (', n, ')'),
      choice(n),
    ),
    text: fc.oneof(
      small,
      fc.constantFrom('s', 't', "'a'", "''", "'7'"),
      join('(', s, '||', fc.oneof(s, p, fc.constantFrom('i', 'j')), ')'),
      choice(s),
    ),
    truth: fc.oneof(
      small,
      fc.constantFrom('p', 'q', 'TRUE', 'FALSE'),
      join('(', n, fc.constantFrom('=', '!=', '<', '<=', '>', '>='), n, ')'),
      join('(', s, fc.constantFrom('=', '!=', '<'), s, ')'),
      join('(', p, fc.constantFrom('AND', 'OR', 'IS DISTINCT FROM'), p, ')'),
      join('(NOT', p, ')'),
      join('(', fc.oneof(n, s, p), fc.constantFrom('IS NULL', 'IS NOT NULL'), ')'),
      join('(', n, 'IN (', n, ',', n, ') )'),
    ),
  };
});

const value = (of: fc.Arbitrary<JsonValue>): fc.Arbitrary<JsonValue> => fc.option(of, { freq: 5 });
const whole = fc.oneof(
  fc.integer({ min: -20, max: 20 }),
  fc.constantFrom(Number.MAX_SAFE_INTEGER, -1_000_000_007, '9223372036854775807'),
);
const real = fc.oneof(fc.constantFrom(0, 0.1, -2.5, 1e300, 1e-9), fc.integer({ min: -5, max: 5 }));
const word = fc.constantFrom('', 'a', 'B', '7', 'ä');
const values = fc.record({
  i: value(whole),
  j: value(whole),
  x: value(real),
  y: value(real),
  s: value(word),
  t: value(word),
  p: value(fc.boolean()),
  q: value(fc.boolean()),
});

const TYPES = {
  i: 'integer',
  j: 'integer',
  x: 'number',
  y: 'number',
  s: 'text',
  t: 'text',
  p: 'boolean',
  q: 'boolean',
} as const;
type Name = keyof typeof TYPES;
type Values = Readonly<Record<Name, JsonValue>>;

/** The expression, bound with the values of the variables, or without. */
function bound(expression: string, given: Partial<Values>): BoundExpression | undefined {
  const [parsed] = parseScript(`PRINT ${expression}`).statements;
  const statement = parsed?.statement as PrintStatement | undefined;
  if (parsed === undefined || statement === undefined) throw new Error(`invalid: ${expression}`);
  const variables = (Object.keys(TYPES) as Name[]).map((name): ScopeVariable => {
    const known = given[name];
    return { name, type: TYPES[name], ...(known !== undefined && { value: known }) };
  });
  const scope = new VariableScope(undefined, variables);
  const around = { snapshot: { connectors: [], types: [], secrets: [] }, variables: scope };
  const node = { use: 'value', clause: 'PRINT', node: statement.value } as const;
  return drained(bindingValue(parsed, node, around, SETTINGS)).result;
}

const connection = DuckDBInstance.create(':memory:').then((instance) => instance.connect());
afterAll(async () => (await connection).closeSync());

const LONG = 'x'.repeat(9_000_000);

/** What DuckDB returns, as text; undefined if it fails. */
async function inDuckDb(expression: BoundExpression): Promise<string | null | undefined> {
  const { text: sql, parameters } = renderSql({
    kind: 'query',
    with: [],
    body: {
      kind: 'select',
      distinct: false,
      items: [{ expression, name: 'value' }],
      groupBy: [],
    },
    orderBy: [],
    output: [{ name: 'value', type: expression.type, ignoringCase: false }],
  });
  try {
    const statement = await (await connection).prepare(`SELECT CAST(c0 AS VARCHAR) FROM (${sql})`);
    bindParameters(statement, parameters);
    const rows = (await statement.runAndReadAll()).getRows();
    return rows[0]?.[0] as string | null;
  } catch {
    return undefined;
  }
}

const asText = ({ type, value: found }: TypedValue): string | null =>
  found === null ? null : type === 'number' ? String(Number(found)) : String(found);

const same = (one: string | null, other: string | null, isNumber: boolean): boolean =>
  isNumber && one !== null && other !== null ? Number(one) === Number(other) : one === other;

const isLarge = (expression: string, given: Values): boolean =>
  /\d{10}|1e300/.test(`${expression} ${JSON.stringify(given)}`);

describe('a value in this process', () => {
  let computed = 0;

  it('is the value that DuckDB computes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(number, text, truth), values, async (expression, given) => {
        const plain = bound(expression, {});
        const withValues = bound(expression, given);
        if (plain === undefined || withValues === undefined) return;
        const found = valueInProcess(
          plain,
          ({ name }) => ({ type: TYPES[name as Name], value: given[name as Name] }),
          CONTEXT,
        );
        if (found === undefined) return;
        computed++;
        const expected = await inDuckDb(withValues);
        // DuckDB also evaluates operands that do not matter; a large one can overflow.
        if (expected === undefined) {
          expect({ expression, given, large: isLarge(expression, given) }).toMatchObject({
            large: true,
          });
          return;
        }
        const isNumber = found.type === 'number' || found.type === 'integer';
        const actual = asText(found);
        expect({
          expression,
          given,
          actual,
          same: same(actual, expected, isNumber),
        }).toEqual({ expression, given, actual, same: true });
        // What is true in one must be true in the other, also for NULL.
        expect(actual === null).toBe(expected === null);
      }),
      { numRuns: 300 },
    );
    // Most expressions need no DuckDB.
    expect(computed).toBeGreaterThan(100);
  });

  it.each([
    ['reverse(s)', { s: 'A' }],
    ['x % 2', { x: 2.5 }],
    ['s < t', { s: 'a', t: 'b' }],
    ['i / 0', { i: 1 }],
    ['i * i', { i: Number.MAX_SAFE_INTEGER }],
    ['s || x', { s: 'a', x: 0.1 }],
    ['s || t', { s: LONG, t: LONG }],
    ['concat(s, t)', { s: LONG, t: LONG }],
    [Array.from({ length: 200 }, () => 's').join(' || '), { s: LONG }],
  ])('is left to DuckDB (%#)', (expression, given: Partial<Values>) => {
    const plain = bound(expression, {});
    if (plain === undefined) throw new Error('not bound');
    const valueOf = ({ name }: { readonly name: string }): TypedValue => ({
      type: TYPES[name as Name],
      value: given[name as Name] ?? null,
    });
    expect(valueInProcess(plain, valueOf, CONTEXT)).toBeUndefined();
  });
});

import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { FUNCTIONS } from '../../common/binding';

let connection: DuckDBConnection;
beforeAll(async () => {
  connection = await (await DuckDBInstance.create(':memory:')).connect();
});
afterAll(() => connection.closeSync());

/** Part of DuckDB's grammar, and therefore not in its list of functions. */
const SYNTAX: Readonly<Record<string, string>> = {
  coalesce: 'SELECT coalesce(NULL, 1)',
  if: 'SELECT if(true, 1, 2)',
  ifnull: 'SELECT ifnull(NULL, 1)',
  current_timestamp: 'SELECT current_timestamp',
  grouping: 'SELECT grouping(a) FROM (SELECT 1 AS a) GROUP BY ROLLUP (a)',
  unnest: 'SELECT unnest([1])',
};

test('every function that a query may call exists in the evaluator', async () => {
  const reader = await connection.runAndReadAll(
    'SELECT DISTINCT function_name FROM duckdb_functions()',
  );
  const existing = new Set(reader.getRows().map(([name]) => String(name)));
  const missing = FUNCTIONS.map(({ name }) => name).filter((name) => !existing.has(name));
  expect(missing.filter((name) => SYNTAX[name] === undefined)).toEqual([]);
  for (const name of missing) await connection.run(SYNTAX[name] ?? '');
});

test('there are at least a hundred functions, each once', () => {
  const names = FUNCTIONS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThanOrEqual(100);
});

test('none of them reads files, settings or the network, waits, or is random', () => {
  const forbidden =
    /^(read_|glob|getenv|getvariable|current_setting|sleep|random|setseed|uuid|gen_random|nextval|currval|write_|query|pragma|duckdb_|version|current_(schema|database|user|query)|txid|sql_|json_(de)?serialize|http|load|install|reservoir)/;
  expect(FUNCTIONS.map(({ name }) => name).filter((name) => forbidden.test(name))).toEqual([]);
});

const SAMPLES: Readonly<Record<string, string>> = {
  text: "'a'",
  integer: '1::BIGINT',
  number: '1.5::DOUBLE',
  boolean: 'true',
  timestamp: "TIMESTAMPTZ '2026-01-02 03:04:05+00'",
  date: "DATE '2026-01-02'",
  interval: "INTERVAL '1 day'",
  document: `'{"a": [1]}'::JSON`,
  any: "'a'",
  list: "['a']",
  T: "'a'",
  N: '1::BIGINT',
  'list of T': "['a']",
  'list of N': '[1, 2]',
  'list of number': '[1.5, 2]',
  'list of list of T': "[['a']]",
  'list of text': "['a']",
};
/** Parameters that accept only certain texts. */
const PARTICULAR: Readonly<Record<string, string>> = {
  part: "'day'",
  format: "'%Y'",
  path: "'$.a'",
  aggregate: "'max'",
  fraction: '0.5',
  options: "'i'",
  direction: "'ASC'",
  nulls: "'NULLS LAST'",
  characters: "'a'",
  group: '0::BIGINT',
  code: '65::BIGINT',
  first: '1::BIGINT',
  last: '3::BIGINT',
  until: '3::BIGINT',
  step: '1::BIGINT',
  test: 'lambda x: true',
  each: 'lambda x: x',
};

test.each(
  FUNCTIONS.filter(({ name }) => name !== 'strptime' && name !== 'grouping').map(
    (each) => [each.signature, each] as const,
  ),
)(
  'its signature is one that the engine takes: %s',
  async (signature, { name, kind, parameters, bare, narrow }) => {
    const written = signature.replace(/^\w+\(/, '').replace(/\) → .*$/, '');
    const types =
      written === '' ? [] : written.split(', ').map((each) => each.replace(/^.*?: /, ''));
    const argumentsOf = parameters.map(({ name: parameter }, index) =>
      name === 'json_valid' || name === 'json_contains' || name === 'json_object'
        ? `'{"a": 1}'`
        : (PARTICULAR[parameter] ?? SAMPLES[types[index] ?? ''] ?? 'NULL'),
    );
    if (narrow) {
      argumentsOf.forEach((value, index) => {
        argumentsOf[index] = value.replace('::BIGINT', '::INTEGER');
      });
    }
    if (name === 'json_object') argumentsOf.push('1');
    if (/^(median|quantile_cont)$/.test(name)) argumentsOf[0] = '1.5';
    if (/^a(sin|cos)$/.test(name)) argumentsOf[0] = '0.5';
    if (/^(first_|last_|nth_)value$/.test(name)) argumentsOf[0] = "'a'";
    const over = kind === 'window' ? ' OVER (ORDER BY 1)' : '';
    const call = bare ? name : `${name}(${argumentsOf.join(', ')})${over}`;
    const reader = await connection.runAndReadAll(`SELECT ${call}`);
    expect(reader.currentRowCount).toBe(1);
  },
);

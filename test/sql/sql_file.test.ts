import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseScript } from '../../common/language';
import { STATEMENT_KINDS, wordsOf } from '../../common/language';
import { connectorTypeRegistry } from '../../server/connector_types';
import type { EvaluatorPool } from '../../server/query';
import { comparable, outputOf } from './output_of';
import { readSqlFile, withOutputs, type SqlCase, type SqlFile } from './sql_file';

const MISSPELLED = `# A misspelled column

table s.tickets
id: integer | title: text
1           | Login

SELECT id,
  titel
FROM s.tickets
----
error: s.tickets has no column "titel". [unknown_column]
  at line 2, column 3
2 │   titel
  │   ^^^^^
  Did you mean "title"?
`;

const pool: EvaluatorPool = {
  open: () => Promise.reject(new Error('nothing is run here')),
  close: () => Promise.resolve(),
};
const types = connectorTypeRegistry.list();
const passes = async ({ sample, cases }: SqlFile): Promise<boolean> => {
  const results = cases.map(async (each) => {
    const output = await outputOf(each, sample, { pool, types });
    return comparable(output, each) === comparable(each.output, each);
  });
  return (await Promise.all(results)).every(Boolean);
};

describe('an expected error', () => {
  it('passes in the format of the terminal', async () => {
    expect(await passes(readSqlFile(MISSPELLED))).toBe(true);
  });

  it.each([
    ['a caret further right', '  │   ^^^^^', '  │    ^^^^^'],
    ['a caret that is too short', '^^^^^', '^^^^'],
    ['another line', 'at line 2, column 3', 'at line 1, column 3'],
    ['another column', 'at line 2, column 3', 'at line 2, column 4'],
    ['another word', 'has no column', 'lacks the column'],
    ['another suggestion', '"title"?', '"id"?'],
    ['another code', '[unknown_column]', '[unknown_table]'],
    ['no caret', '  │   ^^^^^\n', ''],
  ])('fails with %s', async (_, right, wrong) => {
    const text = MISSPELLED.replace(right, wrong);
    expect(text).not.toBe(MISSPELLED);
    expect(await passes(readSqlFile(text))).toBe(false);
  });
});

describe('expected rows', () => {
  const each = (statement: string, output: string): SqlCase => ({
    behaviour: '',
    statement,
    parameters: {},
    output,
  });

  it('may come in any order and width, unless the statement orders them', () => {
    const [one, other] = ['id | title\n1 | a\n2 | b', 'id | title\n2  | b\n1  | a'];
    const compared = (sql: string) => [one, other].map((out) => comparable(out, each(sql, out)));
    const [a, b] = compared('SELECT id, title FROM s.tickets');
    expect(a).toBe(b);
    const [c, d] = compared('SELECT id, title FROM s.tickets ORDER BY id');
    expect(c).not.toBe(d);
  });

  it.each([
    ['a number and a text', 'n\n1', 'n\n"1"'],
    ['NULL and a text', 'n\nNULL', 'n\n"NULL"'],
    ['NULL and an empty text', 'n\nNULL', 'n\n""'],
    ['no rows and a text that says so', 'n\n(no rows)', 'n\n"(no rows)"'],
    ['names of columns', 'n\n1', 'm\n1'],
  ])('tell %s apart', (_, one, other) => {
    expect(comparable(one, each('SELECT 1', one))).not.toBe(
      comparable(other, each('SELECT 1', other)),
    );
  });
});

describe('a test file', () => {
  it.each([
    ['no behaviour', 'SELECT 1\n----\n1\n1', 'the first line must state the behaviour'],
    ['no output', '# x\n\nSELECT 1', '---- and the output are missing'],
    [
      'a table beneath a statement',
      '# x\n\nSELECT 1\n----\n1\n1\n\ntable s.t\nid: integer',
      'above',
    ],
    ['an unknown type', '# x\n\ntable s.t\nid: int', 'write name: type'],
    ['a row of another length', '# x\n\ntable s.t\nid: integer\n1 | 2', 'another number'],
    ['a table without its key', '# x\n\ntable s.tickets\ntitle: text', 'lacks its key: id'],
  ])('is rejected with %s', (_, text, message) => {
    expect(() => readSqlFile(text)).toThrow(message);
  });

  it('keeps everything except its outputs when they are updated', () => {
    expect(withOutputs(MISSPELLED, ['x'])).toBe(MISSPELLED.replace(/----\n[^]*/, '----\nx\n'));
  });
});

test.each(Object.entries(STATEMENT_KINDS))('%s has errors with their place', (_, { example }) => {
  const statement = parseScript(`${example};`).statements[0]?.statement;
  if (statement === undefined) throw new Error(`does not parse: ${example}`);
  const [words = ''] = wordsOf(statement).split(' …');
  const folder = join(__dirname, 'errors', 'statements');
  const cases = readdirSync(folder).flatMap(
    (file) => readSqlFile(readFileSync(join(folder, file), 'utf8')).cases,
  );
  const rejected = cases.filter(
    ({ statement: text, output }) => text.includes(words) && output.includes('^'),
  );
  expect(rejected.length).toBeGreaterThanOrEqual(2);
});

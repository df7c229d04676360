import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { explained } from '../support/sample_service/explained';
import { planned, Rejected } from '../support/sample_service/run_statement';
import { largeSample, type Sample } from '../support/sample_service/sample';
import { readSqlFile } from './sql_file';

/** What EXPLAIN shows; without what `*` omits, which is reported when a view is created. */
function plan(script: string, sample: Sample = largeSample, timeZone = 'UTC'): string {
  const text = explained(planned(script, { sample, timeZone }).plan, sample);
  return text.replace(/^.*note: SELECT \* omits.*\n/gm, '');
}

const OPEN = "SELECT id, title, author, created_at, points FROM s.tickets WHERE state = 'open'";

/** The query of a view, and a statement that reads it where `$v` is. */
const CASES: readonly (readonly [string, string])[] = [
  [OPEN, 'SELECT * FROM $v'],
  [OPEN, "SELECT id FROM $v WHERE author = 'ann' AND points >= 3"],
  [OPEN, 'SELECT title FROM $v ORDER BY created_at DESC LIMIT 3'],
  [OPEN, 'SELECT author, count(*) AS n FROM $v GROUP BY author'],
  [OPEN, 'SELECT p.login FROM s.people p JOIN $v ON v.author = p.login'],
  [OPEN, 'SELECT login FROM s.people WHERE login IN (SELECT author FROM $v)'],
  [OPEN, 'SELECT id FROM $v UNION ALL SELECT id FROM s.tickets LIMIT 2'],
  [OPEN, 'SELECT id FROM $v WITH (cache = false, max_results = 5)'],
  ['SELECT * FROM s.tickets', "SELECT id FROM $v WHERE state = 'open' LIMIT 2"],
  ['SELECT author, sum(points) AS sum FROM s.tickets GROUP BY author', 'SELECT * FROM $v'],
  ['SELECT id FROM s.tickets ORDER BY created_at LIMIT 5', 'SELECT id FROM $v WHERE id > 1'],
  [
    'WITH t AS (SELECT id, state FROM s.tickets) SELECT id FROM t WHERE id > 2',
    'SELECT count(*) AS n FROM $v',
  ],
];

test.each(CASES)('a view of %s is planned as the query written out: %s', (query, text) => {
  const written = plan(`EXPLAIN ${text.replace('$v', `(${query}) AS v`)}`);
  expect(plan(`CREATE VIEW v AS ${query}; EXPLAIN ${text.replace('$v', 'v')}`)).toBe(written);
});

/** Whether a view can have this query: its columns must have different names. */
function isView(create: string, sample: Sample): boolean {
  try {
    plan(`${create}; SELECT 1 AS one`, sample);
    return true;
  } catch (error) {
    const codes = error instanceof Rejected ? error.diagnostics.map(({ code }) => code) : [];
    if (codes.includes('duplicate_view_column')) return false;
    throw error;
  }
}

/** The queries of all test files, without those with errors or parameters. */
const QUERIES = readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test'))
  .sort()
  .flatMap((name) => {
    const { sample, cases } = readSqlFile(readFileSync(join(__dirname, name), 'utf8'));
    const queries = cases.filter(
      ({ statement, parameters, output }) =>
        /^(SELECT|WITH|VALUES)\b/i.test(statement) &&
        !/;|\$/.test(statement) &&
        Object.keys(parameters).length === 0 &&
        !output.startsWith('error'),
    );
    return queries.map(({ statement, timeZone }) => ({ name, sample, statement, timeZone }));
  });

test('every query of the test files is planned the same as a view', () => {
  const different: string[] = [];
  let compared = 0;
  for (const { name, sample, statement, timeZone } of QUERIES) {
    const create = `CREATE VIEW v AS ${statement}`;
    if (!isView(create, sample)) continue;
    const written = plan(`EXPLAIN SELECT * FROM (${statement}\n) v`, sample, timeZone);
    const stored = plan(`${create}; EXPLAIN SELECT * FROM v`, sample, timeZone);
    if (stored !== written) different.push(`${name}: ${statement}`);
    compared += 1;
  }
  expect(different).toEqual([]);
  expect(compared).toBeGreaterThan(QUERIES.length / 2);
});

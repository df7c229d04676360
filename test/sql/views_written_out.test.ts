import { explained } from '../support/sample_service/explained';
import { planned } from '../support/sample_service/run_statement';
import { largeSample } from '../support/sample_service/sample';

const OPEN = "SELECT id, title, author, created_at, points FROM s.tickets WHERE state = 'open'";

/** The query of a view, and a statement that reads it as `v`; `$v` is where it is read. */
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

test.each(CASES)('a view of %s sends the requests of the query written out: %s', (query, text) => {
  const plan = (script: string): string => {
    const made = planned(script, { sample: largeSample });
    // What `*` inside a view omits was reported when it was created.
    return explained(made.plan, largeSample).replace(/^.*note: SELECT \* omits.*\n/m, '');
  };
  const written = plan(`EXPLAIN ${text.replace('$v', `(${query}) AS v`)}`);
  expect(plan(`CREATE VIEW v AS ${query}; EXPLAIN ${text.replace('$v', 'v')}`)).toBe(written);
});

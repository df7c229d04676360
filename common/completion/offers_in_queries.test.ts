import { SNAPSHOT } from '../binding/testing';
import { completionsAt, expectOffers } from './testing/completions_at';

const VIEW = 'CREATE VIEW bugs (name, state) AS SELECT title, state FROM gh.issues;';

// Text up to the cursor (and after it); what must be offered; what must not.
test.each<[string, string, string[], string[]]>([
  [
    'clauses',
    'SELECT title FROM gh.issues |',
    ['WHERE', 'GROUP BY', 'ORDER BY', 'LIMIT', 'JOIN', 'UNION', 'WITH'],
    ['SET'],
  ],
  [
    'connectors',
    'SELECT title FROM |',
    ['gh', 'prom', 'jira_ops', 'gh.issues'],
    ['title', 'lower'],
  ],
  ['views', `${VIEW} SELECT 1 FROM |`, ['bugs', 'gh'], []],
  ['columns of a view', `${VIEW} SELECT | FROM bugs`, ['name', 'state'], ['title', 'author']],
  ['columns of a view by its alias', `${VIEW} SELECT b.| FROM bugs b`, ['name'], ['title']],
  ['connectors after JOIN', 'SELECT 1 FROM gh.issues i JOIN |', ['gh', 'gh.users'], ['title']],
  ['entities', 'SELECT * FROM gh.|', ['issues', 'users', 'pulls'], ['gh', 'metrics', 'SELECT']],
  ['entities by their start', 'SELECT * FROM gh.us|', ['users'], ['pulls']],
  [
    'columns before FROM',
    'SELECT | FROM gh.issues',
    ['title', 'state', 'raw', 'lower', 'count', 'DISTINCT', 'CASE'],
    ['login', 'gh'],
  ],
  [
    'columns in WHERE',
    'SELECT 1 FROM gh.issues WHERE |',
    ['title', 'lower', 'NOT', 'EXISTS'],
    ['count', 'rank', 'login'],
  ],
  [
    'columns after AND',
    'SELECT 1 FROM gh.issues WHERE locked AND NOT |',
    ['title', 'locked'],
    ['WHERE'],
  ],
  [
    'columns of an alias',
    'SELECT u.| FROM gh.issues i JOIN gh.users u ON true',
    ['login', 'company'],
    ['title', 'lower', 'FROM'],
  ],
  ['columns of a table by its full name', 'SELECT gh.users.| FROM gh.users', ['login'], ['title']],
  [
    'columns of a table, its name in any case',
    'SELECT GH.Users.| FROM gh.users',
    ['login', 'company'],
    ['title', 'lower', 'FROM'],
  ],
  ['the table of a connector, in any case', 'SELECT GH.| FROM gh.users', ['users'], ['login']],
  [
    'values of a column by its full name, in any case',
    "SELECT 1 FROM gh.issues WHERE Gh.ISSUES.state = '|",
    ['open', 'closed'],
    [],
  ],
  [
    'aliases',
    'SELECT | FROM gh.issues i JOIN gh.users u ON true',
    ['i', 'u', 'title', 'login'],
    [],
  ],
  ['ON', 'SELECT 1 FROM gh.issues i JOIN gh.users u ON i.author = u.|', ['login'], ['title']],
  ['columns in GROUP BY', 'SELECT state FROM gh.issues GROUP BY |', ['state'], ['count']],
  ['columns in ORDER BY', 'SELECT state FROM gh.issues ORDER BY st|', ['state'], ['title']],
  [
    'ORDER BY and then',
    'SELECT state FROM gh.issues ORDER BY state |',
    ['ASC', 'DESC', 'NULLS', 'LIMIT'],
    ['WHERE'],
  ],
  [
    'an outer query',
    'SELECT 1 FROM gh.issues i WHERE EXISTS (SELECT 1 FROM gh.users u WHERE i.|)',
    ['author'],
    ['login'],
  ],
  [
    'columns of a CTE',
    'WITH t AS (SELECT title AS x, number FROM gh.issues) SELECT | FROM t',
    ['x', 'number'],
    ['state'],
  ],
  [
    'columns of a query that reads itself',
    'WITH RECURSIVE c(depth) AS (SELECT 1 UNION ALL SELECT depth + 1 FROM c) SELECT | FROM c',
    ['depth'],
    ['number'],
  ],
  ['functions in FROM', 'SELECT 1 FROM un|', ['unnest'], ['lower']],
  ['functions after a comma', 'SELECT 1 FROM gh.issues i, |', ['unnest', 'gh.users'], ['lower']],
  [
    'columns in the arguments of UNNEST',
    'SELECT 1 FROM gh.issues i, UNNEST(i.|) AS l',
    ['labels'],
    ['login', 'lower'],
  ],
  [
    'columns of UNNEST',
    'SELECT l.| FROM gh.issues i CROSS JOIN UNNEST(i.labels) WITH ORDINALITY AS l(label, n)',
    ['label', 'n'],
    ['title'],
  ],
  [
    'the column of UNNEST that has the name of its table',
    'SELECT | FROM gh.issues i LEFT JOIN UNNEST(i.labels) AS label ON TRUE',
    ['label', 'title'],
    [],
  ],
  [
    'columns of a LATERAL query',
    'SELECT x.| FROM gh.issues i, LATERAL (SELECT login AS who FROM gh.users) x',
    ['who'],
    ['title'],
  ],
  [
    'columns of a series',
    'SELECT | FROM generate_series(1, 10) AS n',
    ['n', 'generate_series'],
    ['login'],
  ],
  ['columns in PIVOT', 'SELECT * FROM gh.issues PIVOT (count(*) FOR |', ['state'], ['login']],
  [
    'columns in a complete PIVOT',
    "SELECT * FROM gh.issues i PIVOT (count(*) FOR | IN ('open') GROUP BY author)",
    ['state'],
    ['open'],
  ],
  [
    'columns of PIVOT',
    "SELECT | FROM gh.issues PIVOT (count(*) FOR state IN ('open' AS opened, 'closed') GROUP BY author)",
    ['opened', 'closed', 'author'],
    ['state', 'title'],
  ],
  [
    'columns of PIVOT by its alias',
    "SELECT 1 FROM gh.issues i PIVOT (count(*) AS n, max(number) AS m FOR state IN ('open') GROUP BY author) p WHERE p.|",
    ['open_n', 'open_m', 'author'],
    ['title'],
  ],
  [
    'columns of UNPIVOT',
    'SELECT | FROM (SELECT number, title, author FROM gh.issues) t UNPIVOT INCLUDE NULLS (value FOR what IN (title, author)) u',
    ['number', 'what', 'value'],
    ['title', 'state'],
  ],
  [
    'columns of UNPIVOT after PIVOT, and of a joined table',
    "SELECT | FROM gh.issues PIVOT (count(*) FOR state IN ('open', 'closed') GROUP BY author) UNPIVOT (n FOR what IN (open, closed)) JOIN gh.users x ON x.login = author",
    ['author', 'what', 'n', 'login'],
    ['open', 'title'],
  ],
  ['UNNEST in the SELECT list', 'SELECT unn| FROM gh.issues', ['unnest'], []],
  ['no UNNEST in WHERE', 'SELECT 1 FROM gh.issues WHERE unn|', [], ['unnest']],
  ['names of CTEs', 'WITH t AS (SELECT 1 AS x) SELECT x FROM |', ['t', 'gh'], []],
  [
    'columns of a derived table',
    'SELECT d.| FROM (SELECT count(*) AS n FROM gh.issues) d',
    ['n'],
    ['title'],
  ],
  [
    'one side of UNION',
    'SELECT login FROM gh.users UNION SELECT | FROM gh.pulls',
    ['merged_at'],
    ['login'],
  ],
  [
    'operators on text',
    'SELECT 1 FROM gh.issues WHERE title |',
    ['=', '!=', 'LIKE', 'ILIKE', 'CONTAINS', 'IN', 'IS', '||'],
    ['/'],
  ],
  [
    'operators on numbers',
    'SELECT 1 FROM gh.issues WHERE number |',
    ['=', '<', 'BETWEEN', 'IN', '+'],
    ['LIKE', 'CONTAINS', '||'],
  ],
  [
    'operators on lists',
    'SELECT 1 FROM gh.issues WHERE labels |',
    ['CONTAINS', 'IS'],
    ['<', 'LIKE', '='],
  ],
  ['values after =', 'SELECT 1 FROM gh.issues WHERE state = |', ['open', 'closed', 'title'], []],
  [
    'values in a string',
    "SELECT 1 FROM gh.issues WHERE state = 'op|'",
    ['open'],
    ['closed', 'SELECT', 'title'],
  ],
  ['values in IN', "SELECT 1 FROM gh.issues WHERE state IN ('open', |", ['closed'], []],
  ['values of an alias', "SELECT 1 FROM gh.issues i WHERE i.state != '|", ['open', 'closed'], []],
  [
    'what compares with a time',
    'SELECT 1 FROM gh.issues WHERE created_at > |',
    ['now', 'updated_at', 'INTERVAL'],
    ['lower', 'abs'],
  ],
  [
    'options of a table',
    'SELECT 1 FROM gh.issues WITH (|',
    ['max_age', 'cache', 'prefer', 'index'],
    ['title', 'lower'],
  ],
  ['more options', 'SELECT 1 FROM gh.issues WITH (cache = false, p|', ['prefer'], ['cache']],
  ['values of an option', 'SELECT 1 FROM gh.issues WITH (prefer = |', ['requests', 'time'], []],
  ['names of an index', "SELECT 1 FROM gh.issues WITH (index = '|", ['search'], []],
  ['types of a cast', 'SELECT CAST(title AS t|', ['text', 'timestamp'], ['title']],
  ['a broken clause before', 'SELECT title, , FROM gh.issues WHERE state = |', ['open'], []],
  ['an empty list', 'SELECT FROM gh.issues WHERE |', ['title', 'state'], []],
])('offered in a query: %s', (_, source, offered, rejected) => {
  expectOffers(source, offered, rejected);
});

describe('names of indices', () => {
  const names = ['archive', 'github-issues-gh', 'logs.2026'];
  const snapshot = { ...SNAPSHOT, indices: { names, patterns: [] } };
  const at = (source: string) => completionsAt(source, snapshot);
  const labels = (source: string) => at(source).map(({ label }) => label);

  test.each([
    ['FROM', 'SELECT 1 FROM |'],
    ['a comma', 'SELECT 1 FROM gh.issues, |'],
    ['JOIN', 'SELECT 1 FROM gh.issues i JOIN |'],
    ['TO', 'SYNC CONNECTOR gh TO |'],
    ['DESCRIBE', 'DESCRIBE |'],
  ])('are offered after %s', (_, source) => {
    expect(labels(source)).toEqual(expect.arrayContaining(names));
  });
  test('are not offered elsewhere', () => {
    for (const source of ['SELECT | FROM gh.issues', 'SHOW ENTITIES FROM |', 'SELECT 1 FROM gh.|'])
      expect(labels(source)).not.toContain('archive');
  });
  test('are completed after a dash, too', () => {
    const source = 'SELECT 1 FROM github-iss|';
    const [offer] = at(source);
    expect(offer).toMatchObject({
      label: 'github-issues-gh',
      insertText: 'github-issues-gh',
      range: { start: 14, end: 24 },
    });
    expect(labels('SELECT 1 FROM github-|')).toContain('github-issues-gh');
    expect(labels('DESCRIBE github-|')).toContain('github-issues-gh');
    // A minus is no dash.
    expect(labels('SELECT comments-| FROM gh.issues')).toContain('comments');
  });
  test('are quoted where it is necessary', () => {
    expect(at('SELECT 1 FROM logs|')[0]?.insertText).toBe('logs.`2026`');
  });
});

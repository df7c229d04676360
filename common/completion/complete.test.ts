import { SNAPSHOT } from '../binding/testing';
import { parseScript } from '../language';
import { complete } from './complete';
import type { Completion } from './completion';

/** Completions at `|` of a script. */
function at(source: string): readonly Completion[] {
  const offset = source.indexOf('|');
  return complete(parseScript(source.replace('|', '')), offset, SNAPSHOT);
}
const labels = (source: string): readonly string[] => at(source).map(({ label }) => label);

const VIEW = 'CREATE VIEW bugs (name, state) AS SELECT title, state FROM gh.issues;';

// Text up to the cursor (and after it); what must be offered; what must not.
test.each<[string, string, string[], string[]]>([
  [
    'an empty script',
    '|',
    ['SELECT', 'SHOW', 'CREATE', 'EXPLAIN', 'DRY RUN', 'CONNECTOR_EXEC'],
    ['FROM', 'title'],
  ],
  ['behind a semicolon', 'SHOW CONNECTORS; |', ['SELECT'], ['LIKE']],
  ['the start of a word', 'SEL|', ['SELECT'], ['SHOW']],
  ['between statements', 'SELECT 1; S| ; SHOW SECRETS', ['SELECT', 'SHOW'], ['FROM']],
  ['CREATE', 'CREATE |', ['CONNECTOR', 'SECRET', 'VIEW', 'OR REPLACE'], ['SELECT']],
  ['CLEAR LIMITS', 'CLEAR |', ['LIMITS FOR'], ['SELECT']],
  ['connectors after CLEAR LIMITS FOR', 'CLEAR LIMITS FOR |', ['gh', 'prom'], ['title']],
  [
    'SHOW',
    'SHOW |',
    ['CONNECTORS', 'CONNECTOR', 'ENTITIES FROM', 'SECRETS', 'HISTORY'],
    ['SELECT'],
  ],
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
  ['views after DROP VIEW', `${VIEW} DROP VIEW |`, ['bugs', 'IF EXISTS'], ['gh']],
  ['views after DESCRIBE', `${VIEW} DESCRIBE |`, ['bugs', 'gh.issues'], []],
  ['no views where an entity is named', `${VIEW} SHOW ACTIONS FROM |`, ['gh'], ['bugs']],
  ['columns of a view', `${VIEW} SELECT | FROM bugs`, ['name', 'state'], ['title', 'author']],
  ['columns of a view by its alias', `${VIEW} SELECT b.| FROM bugs b`, ['name'], ['title']],
  [
    'columns inside CREATE VIEW',
    'CREATE VIEW v AS SELECT | FROM gh.issues',
    ['title', 'state'],
    ['login'],
  ],
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
  ['connector types', "CREATE CONNECTOR x TYPE '|", ['github', 'prometheus', 'jira'], ['gh']],
  ['connector types without a quote', 'CREATE CONNECTOR x TYPE |', ['github'], ['gh']],
  [
    'what follows the type',
    "CREATE CONNECTOR x TYPE 'github' |",
    ['CONFIG', 'OPTIONS'],
    ['SELECT'],
  ],
  [
    'config keys',
    "CREATE CONNECTOR x TYPE 'github' CONFIG {|",
    ['token', 'org', 'base_url'],
    ['url', 'rate_limit'],
  ],
  [
    'config keys in a string',
    `CREATE CONNECTOR x TYPE 'github' CONFIG {"o|`,
    ['org', 'owner'],
    ['base_url'],
  ],
  [
    'config keys not given yet',
    `CREATE CONNECTOR x TYPE 'github' CONFIG {"org": "a", |`,
    ['token'],
    ['org'],
  ],
  ['config keys of ALTER', 'ALTER CONNECTOR prom SET CONFIG {|', ['url', 'password'], ['org']],
  [
    'choices of a key',
    `CREATE CONNECTOR x TYPE 'github' CONFIG {"visibility": "|`,
    ['public', 'private'],
    ['token'],
  ],
  [
    'secrets for a secret key',
    `CREATE CONNECTOR x TYPE 'github' CONFIG {"token": |`,
    ['{{secrets.github_token}}'],
    [],
  ],
  [
    'secrets in braces',
    `CREATE CONNECTOR x TYPE 'github' CONFIG {"token": "{{secrets.|`,
    ['github_token', 'jira_token'],
    ['token'],
  ],
  [
    'secrets by their start',
    `CREATE CONNECTOR x TYPE 'github' CONFIG {"token": "{{secrets.ji|}}"}`,
    ['jira_token'],
    ['github_token'],
  ],
  [
    'OPTIONS',
    "CREATE CONNECTOR x TYPE 'github' OPTIONS {|",
    ['rate_limit', 'cache_ttl'],
    ['token'],
  ],
  ['connectors to drop', 'DROP CONNECTOR |', ['gh', 'prom', 'IF EXISTS'], ['gh.issues']],
  ['secrets to drop', 'DROP SECRET |', ['github_token', 'jira_token'], ['gh']],
  ['a table to describe', 'DESCRIBE gh.|', ['issues'], ['SELECT']],
  ['connectors to act on', 'CONNECTOR_EXEC |', ['gh'], ['title']],
  ['entities with actions', 'CONNECTOR_EXEC gh.|', ['issues'], ['users']],
  ['actions', 'CONNECTOR_EXEC gh.issues.|', ['create', 'update'], ['title']],
  ['arguments', 'CONNECTOR_EXEC gh.issues.create(|', ['title', 'labels', 'repo'], ['issue_number']],
  [
    'arguments not given yet',
    "CONNECTOR_EXEC gh.issues.create(title => 'a', |",
    ['labels'],
    ['title'],
  ],
  [
    'columns of FOR EACH in its arguments',
    'CONNECTOR_EXEC gh.issues.create(title => | ) FOR EACH (SELECT number AS n, title FROM gh.issues)',
    ['n', 'title', 'upper'],
    ['state'],
  ],
  [
    'columns of the table inside FOR EACH',
    'CONNECTOR_EXEC gh.issues.create(title => n) FOR EACH (SELECT number AS n FROM gh.issues WHERE |)',
    ['state', 'title'],
    [],
  ],
  [
    'options of FOR EACH',
    'CONNECTOR_EXEC gh.issues.create(title => n) FOR EACH (SELECT 1 AS n) WITH (|',
    ['stop_after', 'resume', 'confirm'],
    ['max_age'],
  ],
  [
    'options of the query inside FOR EACH',
    'CONNECTOR_EXEC gh.issues.create(title => n) FOR EACH (SELECT 1 AS n FROM gh.issues WITH (|',
    ['max_age'],
    ['stop_after'],
  ],
  ['FOR EACH', "CONNECTOR_EXEC gh.issues.create(title => 'x') |", ['FOR EACH'], ['WHERE']],
  ['values of an argument', 'CONNECTOR_EXEC gh.issues.update(state => |', ['open', 'closed'], []],
  [
    'members of the arguments',
    'CONNECTOR_EXEC gh.issues.create({"|',
    ['title', 'body'],
    ['issue_number'],
  ],
  [
    'parameters',
    'SELECT $since; SELECT 1 FROM gh.issues WHERE created_at > $|',
    ['since'],
    ['title'],
  ],
  ['a broken statement before', 'SELEC titel FRM; SELECT | FROM gh.issues', ['title'], []],
  ['a broken clause before', 'SELECT title, , FROM gh.issues WHERE state = |', ['open'], []],
  ['an empty list', 'SELECT FROM gh.issues WHERE |', ['title', 'state'], []],
  [
    'what an earlier statement makes',
    "CREATE CONNECTOR hub TYPE 'github'; SELECT * FROM hub.|",
    ['issues'],
    [],
  ],
  ['a filter of a sync', 'SYNC CONNECTOR gh.issues TO x-* WHERE |', ['state', 'labels'], []],
  ['the query of EXPLAIN', 'EXPLAIN |', ['SELECT', 'ANALYZE', 'CONNECTOR_EXEC'], ['SHOW']],
])('offered: %s', (_, source, offered, rejected) => {
  const found = labels(source);
  expect(found).toEqual(expect.arrayContaining(offered));
  expect(found.filter((label) => rejected.includes(label))).toEqual([]);
});

test.each([
  'SELECT 1 -- here |',
  'SELECT 1 /* here | */',
  'SELECT 1 FROM gh.issues AS |',
  "SELECT 'free text|'",
])('nothing is offered for new names: %s', (source) => {
  expect(labels(source)).toEqual([]);
});

test('a completion replaces the word that is typed, in offsets of the script', () => {
  const [first] = at('SHOW SECRETS;\nSELECT ti| FROM gh.issues');
  expect(first).toMatchObject({
    label: 'title',
    kind: 'column',
    detail: 'text',
    range: { start: 21, end: 23 },
  });
});

test('texts are quoted as required at the cursor', () => {
  const text = (source: string, label: string): string | undefined =>
    at(source).find((each) => each.label === label)?.insertText;
  expect(text('SELECT 1 FROM gh.issues WHERE state = |', 'open')).toBe("'open'");
  expect(text("SELECT 1 FROM gh.issues WHERE state = '|", 'open')).toBe('open');
  expect(text(`CREATE CONNECTOR x TYPE 'github' CONFIG {|`, 'org')).toBe('"org": ');
  expect(text(`CREATE CONNECTOR x TYPE 'github' CONFIG {"|`, 'org')).toBe('org');
  expect(text(`CREATE CONNECTOR x TYPE 'github' CONFIG {"token": "{{secrets.|`, 'jira_token')).toBe(
    'jira_token}}',
  );
  expect(text('CONNECTOR_EXEC gh.issues.create(|', 'title')).toBe('title => ');
  expect(text('SELECT | FROM gh.issues', 'lower')).toBe('lower(');
});

test('a column shows which filters the service applies', () => {
  const state = at('SELECT | FROM gh.issues').find(({ label }) => label === 'state');
  expect(state?.documentation).toContain('Pushed down: =, IN.');
});

test('an exact match comes first', () => {
  expect(labels('SELECT number| FROM gh.issues')[0]).toBe('number');
  expect(labels('SELECT count| FROM gh.issues')[0]).toBe('count');
  expect(labels('SELECT 1 FROM gh.issues WHERE locked or|')[0]).toBe('OR');
});

test.each([
  'SELECT 1 FROM gh.issues i|',
  'SELECT 1 FROM gh.issues i|\nORDER BY number',
  'SELECT title, number FROM gh.issues i|\nORDER BY number\nLIMIT 5;',
  'SELECT 1 FROM gh.issues i JOIN gh.users u|',
  'SELECT count(*) n| FROM gh.issues',
])('nothing is offered for the one letter of an alias: %s', (source) => {
  expect(labels(source)).toEqual([]);
});

test('where an alias is possible, a clause is only offered by its beginning', () => {
  expect(labels('SELECT 1 FROM gh.issues wh|')).toEqual(['WHERE']);
  expect(labels('SELECT 1 FROM gh.issues in|')).not.toContain('ANTI JOIN');
  expect(labels('SELECT 1 FROM gh.issues in|')).toContain('INNER JOIN');
});

test('columns come before functions, required keys before others', () => {
  const found = labels('SELECT | FROM gh.issues');
  expect(found.indexOf('title')).toBeLessThan(found.indexOf('lower'));
  expect(labels("CREATE CONNECTOR x TYPE 'prometheus' CONFIG {|")[0]).toBe('url');
});

test('completion and hover work at every offset of a script', () => {
  const source = `CREATE CONNECTOR x TYPE 'github' CONFIG {"token": "{{secrets.a}}"} OPTIONS {"rate_limit": 1};
    WITH t AS (SELECT i.title, count(*) AS n FROM gh.issues i WHERE labels CONTAINS 'a' GROUP BY 1)
    SELECT * FROM t JOIN gh.users u ON u.login = t.title ORDER BY n DESC LIMIT 1 WITH (max_age = '5m');
    CONNECTOR_EXEC gh.issues.update(issue_number => 1, data => {"state": "closed"});`;
  for (let end = 0; end <= source.length; end += 3) {
    expect(() => complete(parseScript(source), end, SNAPSHOT)).not.toThrow();
    expect(() => complete(parseScript(source.slice(0, end)), end, SNAPSHOT)).not.toThrow();
  }
});

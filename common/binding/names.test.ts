import { marked } from './testing/marked';

// «» marks the range of the diagnostic; without marks, there is none.
test.each<[string, string, string[]]>([
  ['a column', 'SELECT title FROM gh.issues', []],
  ['a column in another case', 'SELECT TITLE FROM GH.Issues', []],
  ['a misspelled column', 'SELECT «titel» FROM gh.issues', ['unknown_column']],
  ['a column of an alias', 'SELECT i.title FROM gh.issues i', []],
  ['a misspelled column of an alias', 'SELECT i.«titel» FROM gh.issues AS i', ['unknown_column']],
  ['an unknown alias', 'SELECT «x».title FROM gh.issues i', ['unknown_table']],
  ['the entity as alias', 'SELECT issues.title FROM gh.issues', []],
  ['connector, entity and column', 'SELECT gh.issues.title FROM gh.issues', []],
  ['a misspelled connector', 'SELECT 1 FROM «hg».issues', ['unknown_connector']],
  ['an unknown connector', 'SELECT 1 FROM «nowhere».issues', ['unknown_connector']],
  ['a misspelled entity', 'SELECT title FROM gh.«isues»', ['unknown_entity']],
  ['a connector alone', 'SELECT * FROM «gh»', ['missing_entity']],
  ['a lonely name', 'SELECT * FROM «things»', ['unknown_table']],
  ['an index pattern', 'SELECT * FROM «my-cache-*»', ['unknown_index']],
  ['keywords as columns', 'SELECT from, `from`, timestamp, value FROM prom.metrics', []],
  ['any label of a metric', "SELECT job, instance FROM prom.metrics WHERE metric = 'up'", []],
  [
    'two tables, one column',
    'SELECT company, title FROM gh.issues JOIN gh.users ON author = login',
    [],
  ],
  [
    'a column of two tables',
    'SELECT «id» FROM gh.issues i JOIN gh.users u ON i.author = u.login',
    ['ambiguous_column'],
  ],
  [
    'two tables of one alias',
    'SELECT 1 FROM gh.issues a JOIN gh.users «a» ON true',
    ['duplicate_alias'],
  ],
  ['USING', 'SELECT number FROM gh.issues JOIN gh.pulls USING (number)', []],
  [
    'USING what one side lacks',
    'SELECT 1 FROM gh.issues JOIN gh.users USING («number»)',
    ['unknown_column'],
  ],
  ['NATURAL JOIN', 'SELECT title, state FROM gh.issues NATURAL JOIN gh.pulls', []],
  [
    'a correlated subquery',
    'SELECT title FROM gh.issues i WHERE EXISTS (SELECT 1 FROM gh.users u WHERE u.login = i.author)',
    [],
  ],
  [
    'a misspelled column of the outer query',
    'SELECT title FROM gh.issues i WHERE EXISTS (SELECT 1 FROM gh.users u WHERE u.login = i.«autor»)',
    ['unknown_column'],
  ],
  ['a CTE', 'WITH t AS (SELECT title AS x FROM gh.issues) SELECT x FROM t', []],
  [
    'a column that a CTE lacks',
    'WITH t AS (SELECT title FROM gh.issues) SELECT «state» FROM t',
    ['unknown_column'],
  ],
  ['names of a CTE', 'WITH t(a, b) AS (SELECT title, state FROM gh.issues) SELECT a, b FROM t', []],
  ['a misspelled CTE', 'WITH totals AS (SELECT 1 AS x) SELECT x FROM «total»', ['unknown_table']],
  ['a derived table', 'SELECT d.n FROM (SELECT count(*) AS n FROM gh.issues) d', []],
  ['a path into a document', 'SELECT raw.user.login, i.raw.user.login FROM gh.issues i', []],
  ['an element of a list', 'SELECT labels[0] FROM gh.issues', []],
  ['a member of a text', 'SELECT title.«x» FROM gh.issues', ['type_mismatch']],
  ['a misspelled function', 'SELECT «lowr»(title) FROM gh.issues', ['unknown_function']],
  ['a function that reads files', "SELECT «read_text»('/etc/passwd')", ['unknown_function']],
  ['the time without parentheses', 'SELECT current_timestamp, current_date', []],
  ['a misspelled star', 'SELECT «x».* FROM gh.issues i', ['unknown_table']],
  ['a star of nothing', 'SELECT «*»', ['misplaced_star']],
  [
    'columns of an unknown table',
    'SELECT a, b.c FROM «nowhere».issues b WHERE d = 1',
    ['unknown_connector'],
  ],
])('names: %s', (_, source, codes) => {
  expect(marked(source)).toEqual({ text: source, codes });
});

import { SNAPSHOT } from '../binding/testing';
import { parseScript } from '../language';
import { hover } from './hover';
import { completionsAt, expectOffers } from './testing/completions_at';

const title = (source: string): string | undefined =>
  hover(parseScript(source.replace('|', '')), source.indexOf('|'), SNAPSHOT)?.title;

// What must be offered at `|`, and what must not.
test.each<[string, string, string[], string[]]>([
  [
    'a variable of the script',
    'DECLARE wanted = 1; SELECT title FROM gh.issues WHERE |',
    ['wanted', 'title'],
    [],
  ],
  [
    'a variable in LIMIT',
    'DECLARE wanted = 1; SELECT title FROM gh.issues LIMIT w|',
    ['wanted'],
    [],
  ],
  ['a variable of the block', 'BEGIN DECLARE wanted = 1; PRINT |', ['wanted'], []],
  [
    'a variable of a block that has ended',
    'BEGIN BEGIN DECLARE wanted = 1; END; PRINT |',
    [],
    ['wanted'],
  ],
  [
    'a variable of another branch',
    'IF 1 = 1 THEN DECLARE wanted = 1; ELSE PRINT |',
    [],
    ['wanted'],
  ],
  ['the row of a loop', 'FOR r IN (SELECT title FROM gh.issues) LOOP PRINT |', ['r'], []],
  [
    'the columns of the row',
    'FOR r IN (SELECT title, number AS n FROM gh.issues) LOOP PRINT r.|',
    ['title', 'n'],
    ['state'],
  ],
  [
    'the row after its loop',
    'BEGIN FOR r IN (SELECT 1 AS a) LOOP PRINT 1; END LOOP; PRINT |',
    [],
    ['r'],
  ],
  [
    'the error that was caught',
    'TRY SELECT 1; CATCH connector_error AS e THEN PRINT e.|',
    ['message', 'status'],
    [],
  ],
  [
    'classes of errors',
    'TRY SELECT 1; CATCH |',
    ['connector_error', 'rate_limit_error'],
    ['title'],
  ],
  [
    'variables that can be set',
    'BEGIN DECLARE n = 1; FOR r IN (SELECT 1 AS a) LOOP SET |',
    ['n'],
    ['r'],
  ],
  [
    'columns of the statement inside',
    'BEGIN SELECT login FROM gh.users; SELECT | FROM gh.issues; END',
    ['title'],
    ['login'],
  ],
  [
    'a temporary table of the block',
    'BEGIN CREATE TEMP TABLE bugs AS SELECT title FROM gh.issues; SELECT * FROM |',
    ['bugs', 'gh'],
    [],
  ],
  [
    'the columns of a temporary table',
    'BEGIN CREATE TEMP TABLE bugs AS SELECT title, number AS n FROM gh.issues; SELECT | FROM bugs',
    ['title', 'n'],
    ['state'],
  ],
  [
    'a temporary table that was created with variables',
    'BEGIN DECLARE x = 1; CREATE TEMP TABLE a AS SELECT x AS n; CREATE TEMP TABLE b (m) AS SELECT n FROM a; SELECT | FROM b',
    ['m'],
    ['n'],
  ],
  [
    'temporary tables that can be deleted',
    'BEGIN CREATE TEMP TABLE bugs AS SELECT 1 AS n; DROP TABLE |',
    ['bugs'],
    ['gh'],
  ],
  ['statements in a block', 'BEGIN |', ['SELECT', 'DECLARE', 'BREAK', 'CONTINUE'], []],
])('completion offers %s', (_, source, wanted, unwanted) => {
  expectOffers(source, wanted, unwanted);
});

test('the type of a variable is shown', () => {
  expect(completionsAt('DECLARE n = (SELECT count(*) FROM gh.issues); PRINT |')).toContainEqual(
    expect.objectContaining({ label: 'n', kind: 'variable', detail: 'integer' }),
  );
  expect(title("DECLARE n = 'a'; PRINT n|")).toBe('variable n: text');
  expect(title('FOR r IN (SELECT title FROM gh.issues) LOOP PRINT r.ti|tle; END LOOP')).toBe(
    'r.title: text',
  );
});

test('a temporary table is shown with its columns', () => {
  const source =
    'BEGIN CREATE TEMP TABLE bugs AS SELECT title FROM gh.issues; SELECT ti|tle FROM bugs; END';
  expect(title(source)).toBe('column title: text');
  expect(title(source.replace('|', '').replace('FROM bugs', 'FROM b|ugs'))).toBe(
    'temporary table bugs',
  );
});

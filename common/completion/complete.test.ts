import { SNAPSHOT } from '../binding/testing';
import { parseScript } from '../language';
import { complete } from './complete';
import { completionsAt, labelsAt } from './testing/completions_at';

test.each([
  'SELECT 1 -- here |',
  'SELECT 1 /* here | */',
  'SELECT 1 FROM gh.issues AS |',
  "SELECT 'free text|'",
])('nothing is offered for new names: %s', (source) => {
  expect(labelsAt(source)).toEqual([]);
});

test('a completion replaces the word that is typed, in offsets of the script', () => {
  const [first] = completionsAt('SHOW SECRETS;\nSELECT ti| FROM gh.issues');
  expect(first).toMatchObject({
    label: 'title',
    kind: 'column',
    detail: 'text',
    range: { start: 21, end: 23 },
  });
});

test('texts are quoted as required at the cursor', () => {
  const text = (source: string, label: string): string | undefined =>
    completionsAt(source).find((each) => each.label === label)?.insertText;
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
  const state = completionsAt('SELECT | FROM gh.issues').find(({ label }) => label === 'state');
  expect(state?.documentation).toContain('Pushed down: =, IN.');
});

test('an exact match comes first', () => {
  expect(labelsAt('SELECT number| FROM gh.issues')[0]).toBe('number');
  expect(labelsAt('SELECT count| FROM gh.issues')[0]).toBe('count');
  expect(labelsAt('SELECT 1 FROM gh.issues WHERE locked or|')[0]).toBe('OR');
});

test.each([
  'SELECT 1 FROM gh.issues i|',
  'SELECT 1 FROM gh.issues i|\nORDER BY number',
  'SELECT title, number FROM gh.issues i|\nORDER BY number\nLIMIT 5;',
  'SELECT 1 FROM gh.issues i JOIN gh.users u|',
  'SELECT count(*) n| FROM gh.issues',
])('nothing is offered for the one letter of an alias: %s', (source) => {
  expect(labelsAt(source)).toEqual([]);
});

test('where an alias is possible, a clause is only offered by its beginning', () => {
  expect(labelsAt('SELECT 1 FROM gh.issues wh|')).toEqual(['WHERE']);
  expect(labelsAt('SELECT 1 FROM gh.issues in|')).not.toContain('ANTI JOIN');
  expect(labelsAt('SELECT 1 FROM gh.issues in|')).toContain('INNER JOIN');
});

test('columns come before functions, required keys before others', () => {
  const found = labelsAt('SELECT | FROM gh.issues');
  expect(found.indexOf('title')).toBeLessThan(found.indexOf('lower'));
  expect(labelsAt("CREATE CONNECTOR x TYPE 'prometheus' CONFIG {|")[0]).toBe('url');
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

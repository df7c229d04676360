import { SNAPSHOT } from '../binding/testing';
import { parseScript } from '../language';
import { hover } from './hover';

/** The hover at `|`: its title, and the text that it refers to. */
function at(source: string): { title: string; of: string; text: string } | undefined {
  const script = source.replace('|', '');
  const found = hover(parseScript(script), source.indexOf('|'), {
    ...SNAPSHOT,
    syncs: [],
  });
  if (found === undefined) return undefined;
  return {
    title: found.title,
    of: script.slice(found.range.start, found.range.end),
    text: found.text,
  };
}

const VIEW = 'CREATE VIEW bugs AS SELECT title AS name, state FROM gh.issues;';

test.each<[string, string, string, string, string]>([
  ['a column', 'SELECT ti|tle FROM gh.issues', 'column title: text', 'title', 'What it is about'],
  [
    'a column of an alias',
    'SELECT i.st|ate FROM gh.issues i',
    'column state: text',
    'state',
    'Pushed down: =, IN.',
  ],
  [
    'a column of a sync',
    'SYNC CONNECTOR gh.issues TO a WHERE st|ate = 1',
    'column state: text',
    'state',
    'Pushed down: =, IN.',
  ],
  [
    'a sync',
    'SYNC CONNECTOR gh.issues TO gh-*; RUN SYNC gh_is|sues',
    'sync gh_issues',
    'gh_issues',
    'SYNC CONNECTOR gh.issues TO gh-*',
  ],
  [
    'an option of a sync',
    'SYNC CONNECTOR gh TO gh-* WITH (full_ev|ery = 1)',
    'option full_every',
    'full_every',
    'How often an incremental sync',
  ],
  [
    'a function',
    'SELECT low|er(title) FROM gh.issues',
    'lower(text: text) → text',
    'lower',
    'lower case',
  ],
  [
    'a function with rows',
    'SELECT 1 FROM gh.issues i, UNN|EST(i.labels) AS l',
    'unnest(list: list of T) → T',
    'UNNEST',
    'One row for each element',
  ],
  [
    'a column of UNNEST',
    'SELECT la|bel FROM gh.issues i, UNNEST(i.labels) AS label',
    'column label: text',
    'label',
    '',
  ],
  [
    'an argument that has the name of a column',
    'CONNECTOR_EXEC gh.issues.create(ti|tle => title) FOR EACH (SELECT title FROM gh.issues)',
    'argument title: text, required',
    'title',
    '',
  ],
  [
    'a column of FOR EACH in its arguments',
    'CONNECTOR_EXEC gh.issues.create(title => na|me) FOR EACH (SELECT title AS name FROM gh.issues)',
    'column name: text',
    'name',
    '',
  ],
  ['a connector', 'SELECT 1 FROM g|h.issues', 'connector gh: github', 'gh', 'issues'],
  ['a view', `${VIEW} SELECT 1 FROM bu|gs`, 'view bugs', 'bugs', 'SELECT title AS name'],
  ['a column of a view', `${VIEW} SELECT na|me FROM bugs`, 'column name: text', 'name', ''],
  ['an entity', 'SELECT 1 FROM gh.iss|ues', 'entity gh.issues', 'issues', 'created_at'],
  ['a table by its alias', 'SELECT x|.title FROM gh.issues x', 'entity gh.issues', 'x', 'title'],
  [
    'an option',
    "SELECT 1 FROM gh.issues WITH (max|_age = '5m')",
    'option max_age',
    'max_age',
    'cached',
  ],
  [
    'an action',
    'CONNECTOR_EXEC gh.issues.cre|ate(title => 1)',
    'action gh.issues.create: create',
    'create',
    'title text, required',
  ],
  [
    'a connector type',
    "CREATE CONNECTOR x TYPE 'git|hub'",
    'connector type github',
    "'github'",
    'token',
  ],
])('hover explains what is under the pointer: %s', (_, source, title, of, part) => {
  const found = at(source);
  expect(found).toMatchObject({ title, of });
  expect(found?.text).toContain(part);
});

test.each(['SEL|ECT 1', "SELECT 'te|xt'", 'SELECT 1 |', 'SELECT no|thing FROM gh.issues', ''])(
  'there is no hover for what has no meaning of its own: %s',
  (source) => {
    expect(at(source)).toBeUndefined();
  },
);

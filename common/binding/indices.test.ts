import { drained, parseScript } from '../language';
import { bindingScript, bindScript } from './bind_script';
import { scansOf } from './bound/query_walk';
import { withComingIndices } from './indices/find_indices';
import { INDICES } from './indices/indices';
import { patternSchema } from './indices/pattern_schema';
import type { SchemaSnapshot } from './schema/schema';
import { SNAPSHOT } from './testing';
import { boundOf, diagnosticsOf, marked, queryOf } from './testing/marked';
import { describedView } from './views/describe_views';

const column = (name: string, type: 'text' | 'integer' | 'document' | 'timestamp' = 'text') => ({
  name,
  type,
  ignoringCase: false,
});
const ISSUES = {
  name: 'github-issues-gh',
  columns: [
    column('number', 'integer'),
    column('title'),
    { ...column('state'), ignoringCase: true },
    column('@timestamp', 'timestamp'),
    column('_moltler', 'document'),
  ],
};
const OTHERS = {
  name: 'github-issues-other',
  columns: [column('number'), column('title'), column('milestone')],
};
const patterns = [
  patternSchema('github-issues-*', [ISSUES, OTHERS]),
  patternSchema('github-issues-gh', [ISSUES]),
  patternSchema('archive', [ISSUES]),
  patternSchema('logs.app', [ISSUES]),
  patternSchema('gh.issues', [ISSUES]),
  patternSchema('github-isues-*', []),
  patternSchema('things', []),
  patternSchema('nowhere.issues', []),
  patternSchema('a-b.c', []),
];
const names = ['archive', 'github-issues-gh', 'github-issues-other', 'logs.app'];
const snapshot: SchemaSnapshot = { ...SNAPSHOT, indices: { patterns } };
/** As in an editor: only names are known. */
const editing: SchemaSnapshot = { ...SNAPSHOT, indices: { names, patterns: [] } };
const none: SchemaSnapshot = { ...SNAPSHOT, indices: { names: [], patterns: [] } };

const missingIn = (text: string, schemas: SchemaSnapshot) =>
  bindScript(parseScript(text), schemas, { parameters: {}, parametersKnown: true }).missingSchemas;
const SELECT_ANY = 'SELECT 1 FROM ';

// «» marks the range of the diagnostic; without marks, there is none.
test.each<[string, string, string[]]>([
  ['a pattern', 'SELECT title FROM github-issues-*', []],
  ['a pattern in another case', 'SELECT title FROM GitHub-Issues-*', []],
  ['the name of an index', 'SELECT title FROM github-issues-gh WHERE number > 1', []],
  ['a quoted pattern', 'SELECT title FROM `github-issues-*`', []],
  ['a name without a dash', 'SELECT title FROM archive', []],
  ['a name with a dot', 'SELECT title, app.title, logs.app.title FROM logs.app', []],
  ['an alias', 'SELECT i.title, i.raw FROM gh.issues i JOIN archive a ON a.number = i.number', []],
  ['the name as alias', 'SELECT archive.title FROM archive', []],
  ['a misspelled column', 'SELECT «titel» FROM github-issues-*', ['unknown_column']],
  ['a misspelled pattern', 'SELECT 1 FROM «github-isues-*»', ['unknown_index']],
  ['a lonely name', 'SELECT * FROM «things»', ['unknown_table']],
  ['a name with a dot that is none', 'SELECT * FROM «nowhere».issues', ['unknown_connector']],
  ['a name that only an index can have', 'SELECT * FROM «a-b.c»', ['unknown_index']],
  ['a hidden index', 'SELECT * FROM «`.moltler-secrets`»', ['unknown_index']],
  ['an exclusion', 'SELECT * FROM «`github-*,-github-issues-gh`»', ['unknown_index']],
  ['metadata', 'SELECT _id, _index, @timestamp, _moltler.synced_at FROM github-issues-*', []],
  ['`@timestamp` in backticks', 'SELECT `@timestamp` FROM archive ORDER BY `@timestamp`', []],
  ['an option', 'SELECT 1 FROM archive WITH (max_results = 5)', []],
  [
    'options without effect',
    "SELECT 1 FROM archive WITH («cache» = false, «max_age» = '5m')",
    ['index_option', 'index_option'],
  ],
  [
    'an option of the statement without effect',
    'SELECT 1 FROM archive LIMIT 1 WITH («cache» = false)',
    ['index_option'],
  ],
  [
    'an option of the statement with an effect on another table',
    'SELECT 1 FROM archive a JOIN gh.issues i ON i.number = a.number LIMIT 1 WITH (cache = false)',
    [],
  ],
  ['DESCRIBE', 'DESCRIBE github-issues-*', []],
  ['DESCRIBE of a name', 'DESCRIBE archive', []],
  ['DESCRIBE of what matches nothing', 'DESCRIBE «github-isues-*»', ['unknown_index']],
  ['a column that is called describe', 'SELECT describe -1 FROM (SELECT 1 AS describe) d', []],
])('indices: %s', (_, source, codes) => {
  expect(marked(source, { snapshot })).toEqual({ text: source, codes });
});

test('a name with a dot is an entity where there is such a connector', () => {
  const scanOf = (text: string) => scansOf(queryOf(text, { snapshot }))[0];
  expect(scanOf('SELECT title FROM gh.issues')?.connector).toBe('gh');
  expect(scanOf('SELECT title FROM logs.app')).toMatchObject({
    connector: INDICES,
    entity: 'logs.app',
  });
});

test('the columns are those of all matching indices; * leaves metadata out', () => {
  const { output } = queryOf('SELECT * FROM github-issues-*', { snapshot });
  expect(output).toEqual([
    column('number'),
    column('title'),
    { ...column('state'), ignoringCase: true },
    column('@timestamp', 'timestamp'),
    column('milestone'),
  ]);
  const bound = boundOf('SELECT * FROM github-issues-*', { snapshot });
  expect(bound).toMatchObject({ leftOut: [] });
  const [scan] = scansOf(queryOf('SELECT milestone, _id FROM github-issues-*', { snapshot }));
  expect(scan?.columns.map(({ name }) => name)).toEqual(['milestone', '_id']);
});

test('a column with different types is text, and the types are named', () => {
  const { differing, columns } = patternSchema('github-issues-*', [ISSUES, OTHERS]);
  expect(columns[0]).toEqual(column('number'));
  expect(differing).toEqual([
    {
      column: 'number',
      types: [
        { type: 'integer', indices: ['github-issues-gh'] },
        { type: 'text', indices: ['github-issues-other'] },
      ],
    },
  ]);
});

test('metadata takes precedence over what a document has under its name', () => {
  const odd = { name: 'odd', columns: [column('_id', 'integer'), column('_moltler', 'document')] };
  const { columns } = patternSchema('odd', [odd]);
  expect(columns.map(({ name, type }) => `${name}: ${String(type)}`)).toEqual([
    '_moltler: document',
    '_id: text',
    '_index: text',
  ]);
  expect(columns.every(({ metadata }) => metadata)).toBe(true);
});

describe('what is not known yet', () => {
  test.each([
    ['a pattern', 'SELECT * FROM new-*', 'new-*'],
    ['a name', 'SELECT a, b FROM fresh WHERE c = 1', 'fresh'],
    ['a name with dots', 'SELECT * FROM a.b.c', 'a.b.c'],
    ['DESCRIBE', 'DESCRIBE New-*', 'new-*'],
    ['in EXPLAIN', 'EXPLAIN SELECT * FROM new-*', 'new-*'],
    ['in a view', 'CREATE VIEW v AS SELECT * FROM new-*', 'new-*'],
  ])('%s is looked up', (_, text, entity) => {
    expect(diagnosticsOf(text, { snapshot })).toEqual([]);
    expect(missingIn(text, snapshot)).toEqual([{ connector: INDICES, entity }]);
  });
  test('what no index can be called is not looked up', () => {
    for (const name of ['.moltler-*', '-logs', '_all', 'a,b', '<logs-{now/d}>', 'a b'])
      expect(missingIn(`${SELECT_ANY}\`${name}\``, snapshot)).toEqual([]);
  });
  test('what an earlier statement may create is neither looked up nor reported', () => {
    const after = withComingIndices('GitHub-Pulls-*', snapshot);
    for (const name of [
      'github-pulls-gh-pulls',
      'github-p*',
      '*pulls*',
      '`github-pulls-*`',
      'github-*',
    ]) {
      const script = parseScript(`SELECT title FROM ${name}`);
      const settings = { parameters: {}, parametersKnown: true };
      const { missingSchemas, statements } = drained(bindingScript(script, after, settings));
      expect({ name, missingSchemas, found: statements[0]?.diagnostics }).toEqual({
        name,
        missingSchemas: [],
        found: [],
      });
    }
    expect(missingIn('SELECT title FROM github-issues-new', after)).toHaveLength(1);
  });
});

test('a view names the indices that it reads, whether they are known or not', () => {
  const query = 'SELECT a.number FROM archive a, new-* n, gh.issues i WHERE i.number = a.number';
  const view = { name: 'v', columns: [], query };
  expect(describedView(view, snapshot)).toEqual({
    columns: [{ name: 'number', type: 'integer', ignoringCase: false }],
    reads: ['archive', 'gh.issues', 'new-*'],
  });
});

test('what SYNC and RUN SYNC write may not exist yet', () => {
  const syncs = [{ name: 'old', statement: 'SYNC CONNECTOR gh.users TO users' }];
  const known = { ...snapshot, syncs };
  const script = (first: string, name: string) =>
    diagnosticsOf(`${first}; SELECT added FROM ${name}`, { snapshot: known });
  expect(script('SYNC CONNECTOR gh.issues TO github-issues-*', 'github-issues-gh-issues')).toEqual(
    [],
  );
  expect(script('RUN SYNC old', 'users')).toEqual([]);
  expect(script('DRY RUN SYNC CONNECTOR gh.issues TO things', 'things')).toMatchObject([
    { code: 'unknown_table' },
  ]);
});

describe('suggestions', () => {
  const problem = (text: string, schemas: SchemaSnapshot) =>
    diagnosticsOf(text, { snapshot: schemas })[0];
  test('a similar pattern', () => {
    expect(problem(`${SELECT_ANY}github-isues-*`, editing)).toMatchObject({
      code: 'unknown_index',
      text: 'No index matches "github-isues-*".',
      hint: 'Did you mean "github-issues-*"?',
      replacement: 'github-issues-*',
    });
  });
  test('a similar name', () => {
    expect(problem(`${SELECT_ANY}github-issues-hg`, editing)?.hint).toBe(
      'Did you mean "github-issues-gh"?',
    );
    expect(problem(`${SELECT_ANY}archiv`, editing)).toMatchObject({
      code: 'unknown_table',
      hint: 'Did you mean "archive"?',
    });
  });
  test('names of what exists', () => {
    expect(problem(`${SELECT_ANY}jira-*`, editing)?.hint).toBe(
      'Read one that exists: archive, github-issues-gh, github-issues-other and logs.app.',
    );
    const many = Array.from({ length: 8 }, (_, at) => `index-${at}`);
    const indices = { names: many, patterns: [] };
    expect(problem(`${SELECT_ANY}jira-*`, { ...SNAPSHOT, indices })?.hint).toContain(
      'index-4 and 3 more.',
    );
  });
  test('how to create one', () => {
    expect(problem(`${SELECT_ANY}jira-*`, none)?.hint).toBe(
      'There are no indices yet. Create one with SYNC CONNECTOR name TO index.',
    );
  });
  test('an editor accepts every column of an index that exists', () => {
    expect(diagnosticsOf('SELECT a.b, c FROM github-*', { snapshot: editing })).toEqual([]);
  });
});

describe('inside TRY', () => {
  const block = (body: string, handler: string) =>
    `BEGIN TRY ${body}; CATCH connector_error THEN ${handler}; END TRY; END`;
  const found = (text: string) =>
    diagnosticsOf(text, { snapshot }).map(({ code, severity }) => `${severity} ${code}`);
  test('an unknown index is only a warning', () => {
    expect(found(block('SELECT * FROM github-isues-*', 'SELECT 1'))).toEqual([
      'warning unknown_index',
    ]);
    expect(found(block('SELECT 1', 'SELECT * FROM github-isues-*'))).toEqual([
      'warning unknown_index',
    ]);
  });
});

import { DEFAULT_LANGUAGE_BOUNDS } from '../bounds';
import { parseScript } from '../language';
import { bindScript } from './bind_script';
import type { SchemaSnapshot, ViewSchema } from './schema/schema';
import { SNAPSHOT } from './testing';
import { describedView } from './views/describe_views';

const view = (name: string, query: string, columns: readonly string[] = []): ViewSchema => ({
  name,
  columns,
  query,
});
const snapshotWith = (...views: ViewSchema[]): SchemaSnapshot => ({ ...SNAPSHOT, views });

function bound(text: string, snapshot: SchemaSnapshot, bounds = DEFAULT_LANGUAGE_BOUNDS) {
  const settings = { parameters: {}, parametersKnown: true, bounds };
  const { statements, missingSchemas } = bindScript(parseScript(text), snapshot, settings);
  const last = statements.at(-1);
  return { bound: last?.bound, problems: last?.diagnostics ?? [], missingSchemas };
}

describe('a view', () => {
  it('is bound as the query that is written out', () => {
    const query = "SELECT title, state FROM gh.issues WHERE state = 'open'";
    const stored = bound('SELECT title FROM bugs', snapshotWith(view('bugs', query)));
    const written = bound(`SELECT title FROM (${query}) bugs`, SNAPSHOT);
    const plain = (value: unknown) =>
      JSON.stringify(value, (key, each: unknown) => (key === 'range' ? undefined : each));
    expect(plain(stored.bound)).toBe(plain(written.bound));
  });

  it('has the columns that an entity has when it is read', () => {
    const { columns, reads } = describedView(view('all_pulls', 'SELECT * FROM gh.pulls'), SNAPSHOT);
    expect(columns.map(({ name }) => name)).toEqual(['number', 'title', 'state', 'merged_at']);
    expect(reads).toEqual(['gh.pulls']);
  });

  it('needs the schemas that its query needs', () => {
    const snapshot = snapshotWith(view('tasks', 'SELECT * FROM jira_ops.issues'));
    expect(bound('SELECT * FROM tasks', snapshot).missingSchemas).toEqual([
      { connector: 'jira_ops', entity: 'issues' },
    ]);
  });

  it('does not see the names around it', () => {
    const snapshot = snapshotWith(view('v', 'SELECT title FROM t'));
    const { problems } = bound('WITH t AS (SELECT 1 AS title) SELECT title FROM v', snapshot);
    expect(problems.map(({ text }) => text)).toEqual([
      'View "v" no longer works: Unknown table "t".',
    ]);
  });

  it('does not see the parameters of the script', () => {
    const snapshot = snapshotWith(view('v', 'SELECT title FROM gh.issues WHERE author = $me'));
    const settings = { parameters: { me: 'ada' }, parametersKnown: true };
    const { statements } = bindScript(parseScript('SELECT title FROM v'), snapshot, settings);
    expect(statements[0]?.diagnostics.map(({ code }) => code)).toEqual(['view_invalid']);
  });

  it('names the view that reads the one with the problem', () => {
    const snapshot = snapshotWith(
      view('bugs', 'SELECT sevrity FROM gh.issues'),
      view('report', 'SELECT * FROM bugs'),
    );
    const { problems } = bound('SELECT * FROM report', snapshot);
    expect(problems.map(({ text }) => text)).toEqual([
      'View "bugs", which "report" reads, no longer works: gh.issues has no column "sevrity".',
    ]);
  });

  it('that reads itself is an error, however it was stored', () => {
    const snapshot = snapshotWith(view('a', 'SELECT n FROM b'), view('b', 'SELECT n FROM A'));
    const { problems } = bound('SELECT n FROM a', snapshot);
    expect(problems.map(({ text }) => text)).toEqual([
      'A view cannot read itself: a reads b reads a.',
    ]);
  });

  it('whose text is not a query is an error', () => {
    const { problems } = bound('SELECT n FROM v', snapshotWith(view('v', 'SELECT FROM')));
    expect(problems.map(({ code }) => code)).toEqual(['view_invalid']);
  });
});

describe('options', () => {
  const optionsOf = (text: string, query: string) => {
    const { bound: statement } = bound(text, snapshotWith(view('v', query)));
    if (statement?.kind !== 'select_statement' || statement.query.body.kind !== 'select')
      throw new Error('it is not a SELECT');
    const { from } = statement.query.body;
    const inner = from?.kind === 'derived' ? from.query.body : undefined;
    const scan = inner?.kind === 'select' ? inner.from : undefined;
    return scan?.kind === 'scan' ? scan.options : undefined;
  };

  it('around a view and after its name reach its tables', () => {
    const query = 'SELECT title FROM gh.issues';
    const text = 'SELECT title FROM v WITH (max_results = 5) WITH (cache = false, max_results = 9)';
    expect(optionsOf(text, query)).toEqual({ maxResults: 5, cache: false });
  });

  it('in the view take precedence', () => {
    const query = 'SELECT title FROM gh.issues WITH (max_results = 3)';
    expect(optionsOf('SELECT title FROM v WITH (max_results = 5, cache = false)', query)).toEqual({
      maxResults: 3,
      cache: false,
    });
  });

  it('name an index of its tables', () => {
    const query = 'SELECT title FROM gh.issues';
    expect(optionsOf("SELECT title FROM v WITH (index = 'search')", query)).toEqual({
      index: 'search',
    });
    const wrong = bound(
      "SELECT title FROM v WITH (index = 'nothing')",
      snapshotWith(view('v', query)),
    );
    expect(wrong.problems.map(({ code }) => code)).toEqual(['invalid_value']);
  });
});

describe('bounds', () => {
  const chain = (count: number, query = (at: number) => `SELECT n FROM v${at}`): ViewSchema[] => [
    view('v0', 'SELECT 1 AS n'),
    ...Array.from({ length: count }, (_, at) => view(`v${at + 1}`, query(at))),
  ];

  it('limit how deep views are nested', () => {
    const bounds = { ...DEFAULT_LANGUAGE_BOUNDS, view_nesting: 4 };
    expect(bound('SELECT n FROM v3', snapshotWith(...chain(4)), bounds).problems).toEqual([]);
    expect(bound('SELECT n FROM v4', snapshotWith(...chain(4)), bounds).problems).toMatchObject([
      { code: 'bound_exceeded', text: 'Views are nested more than 4 levels deep (view_nesting).' },
    ]);
  });

  it('count the tables that views read', () => {
    const twice = (at: number) => `SELECT a.n FROM v${at} a CROSS JOIN v${at} b`;
    const { problems } = bound('SELECT n FROM v9', snapshotWith(...chain(9, twice)));
    expect(problems).toMatchObject([
      { code: 'bound_exceeded', text: expect.stringContaining('statement_tables') },
    ]);
  });

  it('count the depth of expressions that become one', () => {
    const deep = (at: number) => `SELECT n${' + 1'.repeat(400)} AS n FROM v${at}`;
    expect(bound('SELECT n FROM v2', snapshotWith(...chain(2, deep))).problems).toEqual([]);
    expect(bound('SELECT n FROM v3', snapshotWith(...chain(3, deep))).problems).toMatchObject([
      { code: 'bound_exceeded', text: expect.stringContaining('expression_depth') },
    ]);
  });

  it('limit the number of views and the size of each', () => {
    const bounds = { ...DEFAULT_LANGUAGE_BOUNDS, views: 2, view_bytes: 20 };
    const snapshot = snapshotWith(view('a', 'SELECT 1'), view('b', 'SELECT 1'));
    expect(bound('CREATE VIEW c AS SELECT 1 AS n', snapshot, bounds).problems).toMatchObject([
      { text: 'There would be 3 views; the limit is 2 (views).' },
    ]);
    expect(
      bound("CREATE OR REPLACE VIEW a AS SELECT '€€€€€' AS n", snapshot, bounds).problems,
    ).toMatchObject([
      { text: 'The query of the view has 29 bytes; the limit is 20 (view_bytes).' },
    ]);
  });
});

import { renderPlanText } from '../../common/contract';
import { ExactNumber } from '../../common/declaration';
import type { Document, IndexColumn } from '../../server/ports';
import { indexColumn } from '../../server/scan/testing';
import { sampleEngine, type SampleEngine, type ScriptResult } from '../support/sample_engine';

let engine: SampleEngine;
const { signal } = new AbortController();

async function index(
  name: string,
  columns: readonly IndexColumn[],
  contents: readonly Document['content'][],
): Promise<void> {
  await engine.documents.prepare({ name, columns });
  const operations = contents.map((content, at) => {
    const document = { id: `gh:issues:${String(at).padStart(4, '0')}`, content };
    return { type: 'put', index: name, document } as const;
  });
  await engine.documents.write(operations, { fence: 1, signal });
  await engine.documents.refresh([name]);
}

const KEYS = ['OPS-1', 'OPS-2', 'NONE-1'];
beforeAll(async () => {
  engine = await sampleEngine();
  const columns = [
    indexColumn('number', 'integer'),
    indexColumn('title'),
    indexColumn('state', 'text', true),
    indexColumn('labels', { list: 'text' }, true),
    indexColumn('created_at', 'timestamp'),
    indexColumn('node', 'integer'),
    indexColumn('user', 'document'),
    indexColumn('@timestamp', 'timestamp'),
    indexColumn('_moltler', 'document'),
  ];
  const synced = { connector: 'gh', entity: 'issues', synced_at: '2026-03-31T10:00:00Z' };
  const issues = [1, 2, 3].map((number) => ({
    number,
    title: `Issue ${number}`,
    state: number === 2 ? 'Closed' : 'open',
    labels: number === 3 ? ['Bug', 'ui'] : [],
    created_at: `2026-03-0${number}T00:00:00Z`,
    node: new ExactNumber(`900719925474099${number}`),
    user: { login: number === 1 ? 'ada' : 'bob' },
    '@timestamp': '2026-03-31T10:00:00Z',
    _moltler: synced,
  }));
  await index('github-issues-gh', columns, issues);
  await index(
    'github-issues-old',
    [indexColumn('number'), indexColumn('title'), indexColumn('milestone')],
    [{ number: 'seven', title: 'Old issue', milestone: 'v1' }],
  );
  await index(
    'tickets',
    [indexColumn('key'), indexColumn('cost', 'number')],
    [...KEYS.map((key, at) => ({ key, cost: at + 0.5 }))],
  );
  await index('my-connector-cache-items', [indexColumn('id', 'integer')], [{ id: 1 }, { id: 2 }]);
});
afterAll(() => engine.close());

const run = async (text: string): Promise<ScriptResult> => {
  const result = await engine.run(text);
  expect({ error: result.error, diagnostics: result.diagnostics }).toEqual({
    error: undefined,
    diagnostics: [],
  });
  return result;
};
const rows = async (text: string) => (await run(text)).rows;
const problem = async (text: string) => {
  const { diagnostics, error } = await engine.run(text);
  return diagnostics[0] ?? error;
};

describe('SELECT', () => {
  it('reads the columns of an index, and leaves metadata out of *', async () => {
    const result = await run('SELECT * FROM github-issues-gh ORDER BY number LIMIT 1');
    expect(result.columns).toEqual([
      'number',
      'title',
      'state',
      'labels',
      'created_at',
      'node',
      'user',
      '@timestamp',
    ]);
    expect(result.rows).toEqual([
      [
        1,
        'Issue 1',
        'open',
        [],
        '2026-03-01T00:00:00Z',
        9007199254740991,
        { login: 'ada' },
        '2026-03-31T10:00:00Z',
      ],
    ]);
    expect(result.messages).toEqual([]);
  });

  it('reads metadata by name', async () => {
    expect(
      await rows(
        'SELECT _index, _id, _moltler.synced_at, @timestamp FROM github-issues-gh WHERE number = 2',
      ),
    ).toEqual([
      ['github-issues-gh', 'gh:issues:0001', '2026-03-31T10:00:00Z', '2026-03-31T10:00:00Z'],
    ]);
  });

  it('compares, filters and groups as over any table', async () => {
    const of = (where: string) => rows(`SELECT number FROM github-issues-gh WHERE ${where}`);
    expect(await of("state = 'CLOSED'")).toEqual([[2]]);
    expect(await of("labels CONTAINS 'bug'")).toEqual([[3]]);
    expect(await of("created_at > '2026-03-02'")).toEqual([[3]]);
    expect(await of('node = 9007199254740993')).toEqual([[3]]);
    expect(await of("user.login = 'ada'")).toEqual([[1]]);
    expect(
      await rows('SELECT state, count(*) FROM github-issues-gh GROUP BY state ORDER BY state'),
    ).toEqual([
      ['Closed', 1],
      ['open', 2],
    ]);
  });

  it('reads several indices by one pattern, whose columns may differ', async () => {
    const result = await run(
      'SELECT _index, number, milestone, created_at FROM github-issues-* ORDER BY number',
    );
    expect(result.rows).toEqual([
      ['github-issues-gh', '1', null, '2026-03-01T00:00:00Z'],
      ['github-issues-gh', '2', null, '2026-03-02T00:00:00Z'],
      ['github-issues-gh', '3', null, '2026-03-03T00:00:00Z'],
      ['github-issues-old', 'seven', 'v1', null],
    ]);
    const notice =
      'Column "number" is read as text, because its types differ: integer in github-issues-gh; text in github-issues-old.';
    expect(result.scans).toMatchObject([
      { connector: '(indices)', entity: 'github-issues-*', requests: 0, rows: 4, complete: true },
    ]);
    expect(result.scans[0]?.notices).toEqual([notice]);
    const { scans } = await run('SELECT title FROM github-issues-*');
    expect(scans[0]?.notices).toBeUndefined();
  });

  it('works in subqueries, views and queries of WITH', async () => {
    await run('CREATE OR REPLACE VIEW synced AS SELECT number, title FROM github-issues-gh');
    expect(await rows('SELECT title FROM synced WHERE number = 3')).toEqual([['Issue 3']]);
    expect(
      await rows(
        'WITH t AS (SELECT number FROM github-issues-gh) SELECT max(number) FROM t WHERE number IN (SELECT number FROM github-issues-gh WHERE number < 3)',
      ),
    ).toEqual([[2]]);
    expect(
      await rows(
        "SELECT s.number FROM synced s WHERE EXISTS (SELECT 1 FROM tickets t WHERE t.key = 'OPS-' || s.number) ORDER BY 1",
      ),
    ).toEqual([[1], [2]]);
    expect(
      await rows(
        'SELECT title FROM github-issues-gh UNION ALL SELECT key FROM tickets ORDER BY 1 LIMIT 2',
      ),
    ).toEqual([['Issue 1'], ['Issue 2']]);
  });

  it('works inside a block, in loops and temporary tables', async () => {
    const { messages, rows: found } = await run(
      `BEGIN
         CREATE TEMP TABLE kept AS SELECT number FROM github-issues-gh WHERE number > 1;
         FOR row IN (SELECT key FROM tickets ORDER BY key) LOOP PRINT row.key; END LOOP;
         SELECT k.number FROM kept k JOIN github-issues-gh g ON g.number = k.number ORDER BY 1;
       END`,
    );
    expect(found).toEqual([[2], [3]]);
    expect(messages.map((text) => text.trim())).toEqual(expect.arrayContaining([...KEYS]));
  });

  it('stops reading after LIMIT, and reports it', async () => {
    const { scans } = await run('SELECT title FROM github-issues-gh LIMIT 2');
    expect(scans).toMatchObject([{ rows: 2, reason: 'limit', warnings: [] }]);
  });
});

test('a read-only token may read indices', async () => {
  for (const text of ['SELECT * FROM tickets', 'DESCRIBE tickets', 'EXPLAIN SELECT * FROM tickets'])
    expect(await engine.run(text, { readOnly: true })).toMatchObject({ ok: true });
});

describe('what a sync has written', () => {
  it('can be read in the same script, with its columns', async () => {
    const { rows: found, columns } = await run(
      `SYNC CONNECTOR mycompany.repos TO synced-*;
       SELECT name, _moltler.connector AS connector, _index FROM synced-* ORDER BY name LIMIT 1`,
    );
    expect(columns).toEqual(['name', 'connector', '_index']);
    expect(found.at(-1)?.slice(1)).toEqual(['mycompany', 'synced-mycompany-repos']);
    const entity = await rows('SELECT name, private, pushed_at FROM mycompany.repos ORDER BY name');
    const documents = 'SELECT name, private, pushed_at FROM synced-mycompany-repos ORDER BY name';
    expect(await rows(documents)).toEqual(entity);
    expect(entity.length).toBeGreaterThan(1);
  });
  it.each([
    ['script', 'grown', ''],
    ['block', 'more', 'BEGIN'],
  ])('is read as it is when each statement of a %s runs', async (_, name, begin) => {
    const { columns, rows: found } = await run(
      `${begin} SYNC (SELECT key FROM tickets) AS ${name}_one TO ${name}-* KEY (key);
       SELECT key FROM ${name}-*;
       SYNC (SELECT key, cost FROM tickets) AS ${name}_two TO ${name}-* KEY (key);
       SELECT key, cost FROM ${name}-*; ${begin && 'END'}`,
    );
    expect(columns).toEqual(['key', 'cost']);
    expect(found.filter((row) => row.length === 1 && KEYS.includes(String(row[0])))).toHaveLength(
      3,
    );
    expect(found.filter((row) => row.length === 2)).toHaveLength(6);
  });
  it('can be synced again, into another index', async () => {
    await run('SYNC (SELECT key, cost FROM tickets) AS costs TO copied-* KEY (key)');
    expect(await rows('SELECT key, cost FROM copied-costs ORDER BY key')).toEqual(
      await rows('SELECT key, cost FROM tickets ORDER BY key'),
    );
  });
});

describe('joins with connectors', () => {
  const JOIN = 'FROM tickets t JOIN jira_project.issues j ON j.key = t.key';
  it('send the keys of an index to the service', async () => {
    const { rows: found, scans } = await run(`SELECT j.key, t.cost ${JOIN} ORDER BY j.key`);
    expect(found).toEqual([
      ['OPS-1', 0.5],
      ['OPS-2', 1.5],
    ]);
    const jira = scans.find(({ connector }) => connector === 'jira_project');
    expect(jira).toMatchObject({ rows: 2, complete: true });
    const { plans } = await run(`EXPLAIN SELECT j.key, t.cost ${JOIN}`);
    expect(JSON.stringify(plans)).toContain('key from key of t');
    expect(JSON.stringify(plans)).toContain('t, then j');
  });
  it('check the keys of a service against the documents', async () => {
    const text =
      "SELECT t.cost FROM jira_project.issues j LEFT JOIN tickets t ON t.key = j.key WHERE j.project = 'OPS' AND j.key IN ('OPS-1', 'OPS-7') ORDER BY 1";
    expect(await rows(text)).toEqual([[0.5], [null]]);
    const { plans } = await run(`EXPLAIN ${text}`);
    expect(JSON.stringify(plans)).not.toContain('key from key of j');
  });
  it('combine two indices', async () => {
    const text =
      "SELECT g.number, t.cost FROM github-issues-gh g JOIN tickets t ON t.key = 'OPS-' || g.number ORDER BY 1";
    const { rows: found, scans } = await run(text);
    expect(found).toEqual([
      [1, 0.5],
      [2, 1.5],
    ]);
    expect(scans.every(({ requests }) => requests === 0)).toBe(true);
  });
});

describe('EXPLAIN', () => {
  const explained = async (text: string) =>
    (await run(`EXPLAIN ${text}`)).plans.map((plan) => renderPlanText(plan)).join('\n');
  it('shows the indices, their documents, and what is evaluated here', async () => {
    expect(
      await explained("SELECT title FROM github-issues-* WHERE number = '2' AND milestone IS NULL"),
    ).toMatchInlineSnapshot(`
      "SELECT
      │ requests: 0
      └─ Streamed page by page
         │ checks: number = '2'
         │ checks: milestone IS NULL
         └─ github-issues-*
              indices: github-issues-gh, github-issues-old
              documents: 4
              checked locally: number = '2'
              checked locally: milestone IS NULL
              columns: number, title, milestone
              note: Column "number" is read as text, because its types differ: integer in github-issues-gh; text in github-issues-old."
    `);
  });
  it('shows that LIMIT ends the reading', async () => {
    expect(await explained('SELECT title FROM github-issues-gh LIMIT 5')).toMatchInlineSnapshot(`
      "SELECT
      │ requests: 0
      └─ Streamed page by page
         │ limit: 5
         └─ github-issues-gh
              index: github-issues-gh
              documents: 3
              read until: 5 rows
              columns: title"
    `);
    expect(await explained('SELECT title FROM github-issues-gh ORDER BY title LIMIT 5'))
      .toMatchInlineSnapshot(`
      "SELECT
      │ requests: 0
      └─ DuckDB, after all rows are read
         │ sorts: title asc nulls last
         │ limit: 5
         └─ github-issues-gh
              index: github-issues-gh
              documents: 3
              columns: title"
    `);
  });
  it('measures what was read', async () => {
    const plan = await explained('ANALYZE SELECT title FROM github-issues-gh');
    expect(plan).toMatch(/\n +measured: 3 rows\n +complete: yes$/);
  });
});

describe('DESCRIBE', () => {
  it('lists the columns of all matching indices', async () => {
    const { rows: found, messages } = await run('DESCRIBE github-issues-*');
    expect(found).toEqual([
      ['number', 'text'],
      ['title', 'text'],
      ['state', 'text'],
      ['labels', 'list of text'],
      ['created_at', 'timestamp'],
      ['node', 'integer'],
      ['user', 'document'],
      ['@timestamp', 'timestamp'],
      ['milestone', 'text'],
      ['_moltler', 'document'],
      ['_id', 'text'],
      ['_index', 'text'],
    ]);
    expect(messages.map((text) => text.trim())).toEqual([
      'Column "number" is read as text, because its types differ: integer in github-issues-gh; text in github-issues-old.',
      'The pattern matches 2 indices: github-issues-gh and github-issues-old.',
      'SELECT * omits _moltler, _id and _index.',
    ]);
  });
  it('finds an index by a name that could be one of a view', async () => {
    expect((await rows('DESCRIBE tickets')).slice(0, 2)).toEqual([
      ['key', 'text'],
      ['cost', 'number'],
    ]);
  });
});

describe('errors', () => {
  it('suggest what was meant', async () => {
    expect(await problem('SELECT 1 FROM github-isues-*')).toMatchObject({
      code: 'unknown_index',
      text: 'No index matches "github-isues-*".',
      hint: 'Did you mean "github-issues-*"?',
      replacement: 'github-issues-*',
      start: { line: 1, column: 15 },
      end: { line: 1, column: 29 },
    });
    expect(await problem('SELECT 1 FROM tickts')).toMatchObject({
      code: 'unknown_table',
      hint: 'Did you mean "tickets"?',
    });
    expect(await problem('EXPLAIN SELECT 1 FROM nothing-*')).toMatchObject({
      code: 'unknown_index',
      hint: expect.stringMatching(
        /^Read one that exists: .*github-issues-gh, .* more\. SHOW INDICES lists them all\.$/,
      ) as string,
    });
  });
  it('name a column that no matching index has', async () => {
    expect(await problem('SELECT titel FROM github-issues-*')).toMatchObject({
      code: 'unknown_column',
      text: 'github-issues-* has no column "titel".',
      hint: 'Did you mean "title"?',
    });
  });
  it('reject options that have no effect', async () => {
    expect(await problem('SELECT 1 FROM tickets WITH (cache = false)')).toMatchObject({
      code: 'index_option',
    });
  });
  it('are caught by TRY, when the statement is reached', async () => {
    const { messages } = await run(
      'BEGIN TRY SELECT * FROM github-isues-*; CATCH statement_error AS e THEN PRINT e.code; END TRY; END',
    );
    expect(messages.map((text) => text.trim())).toContain('unknown_index');
    const reached = await engine.run(
      "BEGIN TRY THROW; CATCH statement_error THEN SELECT 1; END TRY; END; BEGIN TRY THROW 'x'; CATCH script_error THEN SELECT * FROM nowhere-*; END TRY; END",
    );
    expect(reached.ok).toBe(false);
  });
  it('are found although an index was deleted after a view was created', async () => {
    await index('short-lived', [indexColumn('a')], [{ a: 'x' }]);
    await run('CREATE OR REPLACE VIEW lived AS SELECT a FROM short-lived');
    expect(await rows('SELECT * FROM lived')).toEqual([['x']]);
    await engine.documents.drop('short-lived');
    expect(await problem('SELECT * FROM lived')).toMatchObject({ code: 'view_invalid' });
    await run('DROP VIEW lived');
  });
});

import { renderPlanText } from '../../common/contract';
import type { JsonValue } from '../../common/declaration';
import type { DocumentStore, IndexColumn } from '../../server/ports';
import { indexColumn, watched } from '../../server/scan/testing';
import { needs } from '../support/needs';
import { sampleEngine, type SampleEngine } from '../support/sample_engine';
import { openPortsForTests } from './open_ports';
import { elasticsearchUrl } from './shared_server';

jest.setTimeout(120_000);
const { signal } = new AbortController();

needs('elasticsearch')('SELECT over indices of Elasticsearch', () => {
  const ports = openPortsForTests();
  let engine: SampleEngine;
  let store: DocumentStore & { readonly taken: () => number };
  let prefix: string;

  const index = async (
    name: string,
    columns: readonly IndexColumn[],
    contents: readonly Readonly<Record<string, JsonValue>>[],
  ): Promise<void> => {
    await store.prepare({ name, columns });
    const operations = contents.map((content, at) => {
      const document = { id: `d${String(at).padStart(4, '0')}`, content };
      return { type: 'put', index: name, document } as const;
    });
    await store.write(operations, { fence: 1, signal });
    await store.refresh([name]);
  };
  beforeAll(async () => {
    prefix = ports.prefix();
    store = watched((await ports.open({ prefix })).documents);
    const columns = [
      indexColumn('number', 'integer'),
      indexColumn('title'),
      indexColumn('state', 'text', true),
      indexColumn('created_at', 'timestamp'),
    ];
    const issues = Array.from({ length: 6000 }, (_, number) => ({
      number,
      title: `Issue ${number}`,
      state: number % 3 === 0 ? 'Closed' : 'open',
      created_at: new Date(Date.UTC(2026, 0, 1) + (number % 100) * 86_400_000).toISOString(),
    }));
    await index('issues-1', columns, issues.slice(0, 3000));
    await index('issues-2', columns, issues.slice(3000));
    await index(
      'tickets',
      [indexColumn('key'), indexColumn('issue', 'integer')],
      [
        { key: 'OPS-1', issue: 7 },
        { key: 'OPS-2', issue: 3001 },
        { key: 'OPS-3', issue: 9999 },
      ],
    );
    engine = await sampleEngine([], store);
  }, 200_000);
  afterAll(async () => {
    await engine.close();
    await ports.dispose();
  });

  /** The rows of a statement, and how many documents were read for it. */
  const read = async (text: string) => {
    const before = store.taken();
    const { rows, error, diagnostics } = await engine.run(text);
    expect({ error, diagnostics }).toEqual({ error: undefined, diagnostics: [] });
    return { rows, documents: store.taken() - before };
  };
  const explained = async (text: string): Promise<string> => {
    const { plans, error } = await engine.run(`EXPLAIN ${text}`);
    expect(error).toBeUndefined();
    return plans.map((plan) => renderPlanText(plan)).join('\n');
  };

  it('reads only the documents that conditions leave', async () => {
    expect(await read('SELECT title FROM issues-* WHERE number = 3001')).toEqual({
      rows: [['Issue 3001']],
      documents: 1,
    });
    const some = "state = 'CLOSED' AND number BETWEEN 3 AND 9 OR title LIKE 'Issue 599_'";
    const { rows, documents } = await read(`SELECT number FROM issues-* WHERE ${some} ORDER BY 1`);
    expect(rows.flat()).toEqual([3, 6, 9, ...Array.from({ length: 10 }, (_, at) => 5990 + at)]);
    expect(documents).toBe(13);
  });

  it('reads only the first documents of an order', async () => {
    const text = 'SELECT number FROM issues-* ORDER BY number DESC LIMIT 3';
    const { rows, documents } = await read(text);
    expect(rows).toEqual([[5999], [5998], [5997]]);
    expect(documents).toBeLessThan(10);
    const latest = await read(
      "SELECT created_at FROM issues-* WHERE state = 'open' ORDER BY created_at DESC LIMIT 2",
    );
    expect(latest.rows).toEqual([['2026-04-10T00:00:00Z'], ['2026-04-10T00:00:00Z']]);
    expect(latest.documents).toBeLessThan(100);
  });

  it('stops at LIMIT', async () => {
    const { rows, documents } = await read('SELECT number FROM issues-* LIMIT 3');
    expect(rows).toHaveLength(3);
    expect(documents).toBeLessThan(10);
  });

  it('looks the keys of a join up, also those of a service', async () => {
    const joined =
      'SELECT t.key, i.title FROM tickets t JOIN issues-* i ON i.number = t.issue ORDER BY 1';
    expect(await read(joined)).toEqual({
      rows: [
        ['OPS-1', 'Issue 7'],
        ['OPS-2', 'Issue 3001'],
      ],
      documents: 5,
    });
    const service =
      "SELECT t.issue FROM jira_project.issues j JOIN tickets t ON t.key = j.key WHERE j.key IN ('OPS-1', 'OPS-7')";
    expect((await read(service)).rows).toEqual([[7]]);
  });

  it('shows the search in EXPLAIN, and what is checked here', async () => {
    const url = `${await elasticsearchUrl()}/${prefix}notes`;
    const response = await fetch(url, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        mappings: { properties: { body: { type: 'text' }, at: { type: 'date' } } },
      }),
    });
    expect(response.status).toBe(200);
    expect(
      await explained("SELECT body FROM notes WHERE body = 'a' AND at >= '2026-01-31T12:00:00Z'"),
    ).toMatchInlineSnapshot(`
      "SELECT
      │ requests: 0
      └─ Streamed page by page
         │ checks: body = 'a'
         │ checks: at >= TIMESTAMP '2026-01-31T12:00:00Z'
         └─ notes
              index: notes
              documents: 0
              search: POST /notes/_search
              search query: {"bool":{"should":[{"range":{"at":{"gte":"2026-01-31T12:00:00.000Z","format":"strict_date_optional_time_nanos"}}},{"term":{"_ignored":"at"}}]}}
              pushed down: at >= TIMESTAMP '2026-01-31T12:00:00Z' (superset, checked locally)
              checked locally: body = 'a'
              columns: at, body
              note: Conditions on "body" are checked locally: it is analyzed text without a keyword."
    `);
    expect(await explained('SELECT number FROM issues-* WHERE number > 5 ORDER BY number LIMIT 10'))
      .toMatchInlineSnapshot(`
      "SELECT
      │ requests: 0
      └─ Streamed page by page
         │ checks: number > 5
         │ sorts: number asc nulls last
         │ limit: 10
         └─ issues-*
              indices: issues-1, issues-2
              documents: 6,000
              search: POST /issues-*/_search
              search size: 10
              search query: {"range":{"number":{"gt":5}}}
              search sort: [{"number":{"order":"asc","missing":"_last"}}]
              search source: ["number"]
              pushed down: number > 5 (exact)
              sort pushed down: number asc
              limit pushed down: 10 rows
              columns: number"
    `);
    expect(await explained('SELECT i.title FROM tickets t JOIN issues-* i ON i.number = t.issue'))
      .toMatchInlineSnapshot(`
      "SELECT
      │ requests: 0
      └─ DuckDB, after all rows are read
         │ order: t, then i
         │ joins: 2 tables
         ├─ tickets
         │    index: tickets
         │    documents: 3
         │    search: POST /tickets/_search
         │    search source: ["issue"]
         │    columns: issue
         └─ issues-*
              indices: issues-1, issues-2
              documents: 6,000
              search: POST /issues-*/_search
              search query: {"terms":{"number":[1,2]}}
              search source: ["number","title"]
              keys: number from issue of t, for each batch of up to 4,096 keys
              all documents: if there are more than 8,192 keys
              columns: number, title"
    `);
  });

  it('does not send more conditions than a query may have', async () => {
    const many = Array.from(
      { length: 300 },
      (_, at) => `number = ${at} AND title <> 'Issue ${at + 1}'`,
    );
    const { rows } = await read(`SELECT count(*) FROM issues-* WHERE ${many.join(' OR ')}`);
    expect(rows).toEqual([[300]]);
    const deep = Array.from({ length: 40 }, (_, at) => at).reduce(
      (inner, at) => `(number = ${at} OR (title <> 'x' AND ${inner}))`,
      'number = 5000',
    );
    expect((await read(`SELECT count(*) FROM issues-* WHERE ${deep}`)).rows).toEqual([[41]]);
  });

  it('suggests names if a pattern matches nothing', async () => {
    const { diagnostics } = await engine.run('SELECT 1 FROM isues-*');
    expect(diagnostics[0]).toMatchObject({
      code: 'unknown_index',
      hint: 'Did you mean "issues-*"?',
    });
  });
});

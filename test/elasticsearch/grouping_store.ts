import { randomUUID } from 'node:crypto';
import type { JsonValue } from '../../common/declaration';
import type { DocumentStore, IndexColumn } from '../../server/ports';
import { indexColumn, numbered } from '../../server/scan/testing';
import { testPool } from '../../server/query/testing';
import { openPortsForTests } from './open_ports';
import { elasticsearchUrl } from './shared_server';
import { selectFrom, unordered, withoutGroups } from './select';

/** The columns of an index, if a test needs no others. */
export const COLUMNS: readonly IndexColumn[] = [
  indexColumn('repo', 'text'),
  indexColumn('state', 'text', true),
  indexColumn('open', 'boolean'),
  indexColumn('points', 'integer'),
  indexColumn('weight', 'number'),
  indexColumn('due', 'date'),
  indexColumn('at', 'timestamp'),
  indexColumn('labels', { list: 'text' }),
  indexColumn('a.b', 'text'),
];

export type Content = Readonly<Record<string, JsonValue>>;

/** Documents of an index with these columns. */
export const ISSUES: readonly Content[] = [
  {
    repo: 'a',
    state: 'open',
    open: true,
    points: 3,
    weight: 1.5,
    due: '2026-01-31',
    at: '2026-01-31T12:00:00.123456Z',
  },
  {
    repo: 'a',
    state: 'Open',
    open: true,
    points: 5,
    weight: 0.1,
    due: '2026-01-31',
    at: '2026-01-31T23:59:59.999999Z',
  },
  {
    repo: 'a',
    state: 'closed',
    open: false,
    points: -7,
    weight: null,
    due: '1969-12-31',
    at: '1969-12-31T23:59:59.9999Z',
  },
  { repo: 'b', state: null, open: false, points: null, at: '2026-02-01T00:00:00Z', 'a.b': 'x' },
  { repo: 'b', state: 'closed', points: 9007199254740000, due: null },
  { labels: ['x', 'y'], 'a.b': 'x' },
];

/** Queries over indices of a store that groups, and over the same indices without its groups. Call it in `describe`. */
export function groupingStore() {
  const ports = openPortsForTests();
  const pool = testPool();
  const prefix = ports.prefix();
  let opened: DocumentStore | undefined;
  const documents = (): DocumentStore => {
    if (opened === undefined) throw new Error('the store is not open');
    return opened;
  };
  beforeAll(async () => {
    ({ documents: opened } = await ports.open({ prefix }));
  });
  afterAll(() => ports.dispose());

  /** An index with these documents, and its name. */
  async function indexWith(
    contents: readonly Content[],
    columns: readonly IndexColumn[] = COLUMNS,
    name = `i-${randomUUID().slice(0, 8)}`,
  ): Promise<string> {
    await documents().prepare({ name, columns });
    const operations = numbered(contents).map(
      (document) => ({ type: 'put', index: name, document }) as const,
    );
    const { signal } = new AbortController();
    const outcomes = await documents().write(operations, { fence: 1, signal });
    expect(outcomes.filter(({ type }) => type !== 'done')).toEqual([]);
    await documents().refresh([name]);
    return name;
  }

  /** The rows with and without groups of the store, which are the same. */
  async function both(sql: string, patterns: readonly string[], timeZone = 'UTC') {
    const grouped = await selectFrom(documents(), pool, sql, { patterns, timeZone });
    const read = await selectFrom(withoutGroups(documents()), pool, sql, { patterns, timeZone });
    expect(read.plan.scans.every(({ groups }) => groups === undefined)).toBe(true);
    expect(unordered(grouped.rows)).toEqual(unordered(read.rows));
    return grouped;
  }

  /** Indices of others: their mappings, and documents as JSON. Returns a pattern for all of them. */
  async function foreign(
    indices: readonly { readonly mappings: JsonValue; readonly documents: readonly string[] }[],
  ): Promise<string> {
    const url = await elasticsearchUrl();
    const common = `f-${randomUUID().slice(0, 8)}`;
    for (const [at, { mappings, documents: texts }] of indices.entries()) {
      const path = `${url}/${prefix}${common}-${at}`;
      const headers = { 'content-type': 'application/json' };
      const body = JSON.stringify({ settings: { number_of_replicas: 0 }, mappings });
      expect((await fetch(path, { method: 'PUT', headers, body })).status).toBe(200);
      for (const text of texts) {
        const written = await fetch(`${path}/_doc?refresh=true`, {
          method: 'POST',
          headers,
          body: text,
        });
        expect(written.status).toBe(201);
      }
    }
    return `${common}-*`;
  }

  return { documents, pool, indexWith, foreign, both };
}

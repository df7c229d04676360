import { randomUUID } from 'node:crypto';
import type { JsonValue } from '../../common/declaration';
import type { DocumentStore, IndexColumn } from '../../server/ports';
import { indexColumn, numbered } from '../../server/scan/testing';
import { testPool } from '../../server/query/testing';
import { needs } from '../support/needs';
import { openPortsForTests } from './open_ports';
import { selectFrom, unordered, withoutGroups } from './select';

jest.setTimeout(120_000);

const COLUMNS: readonly IndexColumn[] = [
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

needs('elasticsearch')('groups of documents on Elasticsearch', () => {
  const ports = openPortsForTests();
  const pool = testPool();
  let documents: DocumentStore;
  beforeAll(async () => {
    ({ documents } = await ports.open());
  });
  afterAll(() => ports.dispose());

  type Content = Readonly<Record<string, JsonValue>>;
  /** An index with these documents, and its name. */
  async function indexWith(
    contents: readonly Content[],
    columns: readonly IndexColumn[] = COLUMNS,
    name = `i-${randomUUID().slice(0, 8)}`,
  ): Promise<string> {
    await documents.prepare({ name, columns });
    const operations = numbered(contents).map(
      (document) => ({ type: 'put', index: name, document }) as const,
    );
    const { signal } = new AbortController();
    const outcomes = await documents.write(operations, { fence: 1, signal });
    expect(outcomes.filter(({ type }) => type !== 'done')).toEqual([]);
    await documents.refresh([name]);
    return name;
  }

  /** The rows with and without groups of the store, which are the same. */
  async function both(sql: string, patterns: readonly string[], timeZone = 'UTC') {
    const grouped = await selectFrom(documents, pool, sql, { patterns, timeZone });
    const read = await selectFrom(withoutGroups(documents), pool, sql, { patterns, timeZone });
    expect(read.plan.scans.every(({ groups }) => groups === undefined)).toBe(true);
    expect(unordered(grouped.rows)).toEqual(unordered(read.rows));
    return grouped;
  }

  const ISSUES: readonly Content[] = [
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

  test.each([
    'SELECT count(*) FROM $',
    'SELECT repo, count(*), count(points), min(points), max(points), min(weight), max(weight), min(due), max(due) FROM $ GROUP BY repo',
    "SELECT repo, sum(points), avg(points) FROM $ WHERE repo <> 'b' GROUP BY repo",
    'SELECT repo, open, count(*) n FROM $ GROUP BY repo, open HAVING count(*) > 1 ORDER BY n DESC, repo LIMIT 2',
    'SELECT lower(state), count(*) FROM $ GROUP BY 1',
    'SELECT state, count(*) FROM $ GROUP BY state HAVING state IS NULL',
    'SELECT due, count(*) FROM $ GROUP BY due',
    'SELECT weight, count(*) FROM $ GROUP BY weight',
    'SELECT points, count(*) FROM $ GROUP BY points',
    'SELECT a.b, count(*) FROM $ GROUP BY a.b',
    'SELECT _index, count(*) FROM $ GROUP BY _index',
    'SELECT DISTINCT repo, open FROM $',
    'SELECT count(DISTINCT repo), min(repo), max(repo), bool_or(open) FROM $',
    'SELECT repo, count(*) FILTER (WHERE open) FROM $ GROUP BY repo',
    'SELECT repo, open, count(*), grouping(repo) FROM $ GROUP BY ROLLUP (repo, open)',
    'SELECT repo, count(*) AS n, sum(count(*)) OVER () FROM $ GROUP BY repo',
    "SELECT date_trunc('day', at), count(*) FROM $ GROUP BY 1",
    "SELECT date_trunc('month', at), year(at), count(*), max(points) FROM $ GROUP BY 1, 2",
    "SELECT date_trunc('second', at), count(*) FROM $ GROUP BY 1",
    'SELECT at::date, count(*) FROM $ GROUP BY 1',
    'SELECT t.repo, t.n FROM (SELECT repo, count(*) AS n FROM $ GROUP BY repo) t WHERE t.n > 1',
    'WITH t AS (SELECT repo, count(*) AS n FROM $ GROUP BY repo) SELECT * FROM t UNION ALL SELECT * FROM t',
    "SELECT count(*), 'all' FROM $ UNION ALL SELECT count(*), repo FROM $ GROUP BY repo",
    'SELECT repo FROM $ GROUP BY repo HAVING count(*) > (SELECT count(*) - 4 FROM $)',
    'SELECT count(*) FROM $ WHERE repo IN (SELECT repo FROM $ GROUP BY repo HAVING count(*) > 2) GROUP BY repo',
  ])('%s', async (sql) => {
    const index = await indexWith(ISSUES);
    const { plan } = await both(sql.replaceAll('$', index), [index]);
    expect(plan.scans.map(({ ungrouped }) => ungrouped)).toEqual(plan.scans.map(() => undefined));
    expect(plan.scans.filter(({ groups }) => groups === undefined)).toEqual([]);
  });
});

import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { renderPlanText } from '../../common/contract';
import { ExactNumber, type JsonValue } from '../../common/declaration';
import type { DocumentStore, IndexColumn } from '../../server/ports';
import { indexColumn, numbered } from '../../server/scan/testing';
import { testPool } from '../../server/query/testing';
import { sampleEngine } from '../support/sample_engine';
import { needs } from '../support/needs';
import { openPortsForTests } from './open_ports';
import { elasticsearchUrl } from './shared_server';
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
  const prefix = ports.prefix();
  let documents: DocumentStore;
  beforeAll(async () => {
    ({ documents } = await ports.open({ prefix }));
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
    'SELECT repo, count(*) FROM $ WHERE open AND points > 2 GROUP BY repo',
    "SELECT open, count(*) FROM $ WHERE repo = 'a' AND points IN (3, 5) GROUP BY open",
    "SELECT open, count(*) FROM $ WHERE repo = 'a' OR points > 100 GROUP BY open",
    "SELECT open, count(*) FROM $ WHERE due >= '2000-01-01' GROUP BY open",
    "SELECT date_trunc('hour', at), count(*) FROM $ WHERE at >= '2026-01-31T12:00:00Z' AND at < '2026-02-01T00:00:00Z' GROUP BY 1",
    "SELECT repo, count(*) FROM $ WHERE weight > 0.1 OR at < '2000-01-01T00:00:00Z' GROUP BY repo",
    "SELECT repo, count(*) FROM $ WHERE repo LIKE '%a' AND lower(repo) = 'a' GROUP BY repo",
    "SELECT count(*), count(points), sum(points) FROM $ WHERE repo = 'none'",
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

  describe('are only used before reading if they are exact:', () => {
    test.each<[string, string, string]>([
      [
        'GROUP BY at',
        'at, count(*)',
        'Elasticsearch has the times of at in milliseconds, without their microseconds',
      ],
      [
        'GROUP BY repo',
        'repo, max(at)',
        'Elasticsearch has the times of at in milliseconds, without their microseconds',
      ],
      [
        'GROUP BY repo',
        'repo, sum(weight)',
        'the sum of weight depends on the order of its numbers',
      ],
      ['GROUP BY repo', 'repo, median(points)', 'median(…) needs every row'],
      ['GROUP BY repo', 'repo, sum(points * 2)', 'sum(…) needs every row'],
      ['GROUP BY labels', 'labels, count(*)', 'labels has no single values'],
      ['GROUP BY _id', '_id, count(*)', '_id is different in every document'],
      [
        'WHERE length(repo) > 1 GROUP BY open',
        'open, count(*)',
        'a condition on repo is evaluated here',
      ],
      ['GROUP BY repo WITH (max_results = 3)', 'repo, count(*)', 'max_results counts documents'],
    ])('%s of %s', async (rest, items, why) => {
      const index = await indexWith(ISSUES);
      const [clause, options] = rest.split(' WITH ');
      const from = `${index}${options === undefined ? '' : ` WITH ${options}`}`;
      const sql = `SELECT ${items} FROM ${from} ${clause}`;
      const { plan } = await both(sql, [index]);
      expect(plan.scans).toMatchObject([{ ungrouped: why }]);
    });
  });

  describe('are not used if the documents show that they would not be exact:', () => {
    const LONG = 'x'.repeat(9000);
    test.each<[string, string, readonly Content[], string]>([
      [
        'texts that are too long',
        'repo, count(*) FROM $ GROUP BY repo',
        [{ repo: LONG }, { repo: `${LONG}y` }, {}],
        '2 documents have values that Elasticsearch does not index',
      ],
      [
        'times beyond those of Elasticsearch',
        "date_trunc('day', at), count(*) FROM $ GROUP BY 1",
        [{ at: '12000-01-01T00:00:00Z' }],
        '1 document has values that Elasticsearch does not index',
      ],
      [
        'numbers that are none',
        'weight, count(*) FROM $ GROUP BY weight',
        [{ weight: 'NaN' }, { weight: 1 }],
        '1 document has values that Elasticsearch does not index',
      ],
      [
        'integers beyond 2^53',
        'repo, max(points) FROM $ GROUP BY repo',
        [{ points: new ExactNumber('9007199254740993') }],
        'values of points may be beyond 2^53, where Elasticsearch rounds',
      ],
      [
        'sums beyond 2^53',
        'sum(points) FROM $',
        [{ points: 9007199254740991 }, { points: 3 }],
        'sums of points may be beyond 2^53, where Elasticsearch rounds',
      ],
      [
        'averages of such sums',
        'avg(points) FROM $',
        [{ points: -9007199254740991 }, { points: -4 }],
        'sums of points may be beyond 2^53, where Elasticsearch rounds',
      ],
    ])('%s', async (_, select, contents, why) => {
      const index = await indexWith(contents);
      const { plan, reports } = await both(`SELECT ${select.replace('$', index)}`, [index]);
      expect(plan.scans[0]?.groups).toBeDefined();
      expect(reports).toMatchObject([
        { notices: [`The documents were read and grouped here, because ${why}.`] },
      ]);
    });

    test('lists of several values', async () => {
      const pattern = await foreign([
        {
          mappings: { properties: { k: { type: 'keyword' } } },
          documents: ['{"k":["a","b"]}', '{"k":"a"}', '{"k":[]}', '{}'],
        },
      ]);
      const { reports } = await both(`SELECT k, count(*) FROM ${pattern} GROUP BY k`, [pattern]);
      expect(reports[0]?.notices).toEqual([
        'The documents were read and grouped here, because some documents have several values of a column.',
      ]);
      await both(`SELECT count(k) FROM ${pattern}`, [pattern]);
    });

    test('documents that stand for many', async () => {
      const pattern = await foreign([
        {
          mappings: { properties: { k: { type: 'keyword' } } },
          documents: ['{"k":"a","_doc_count":5}', '{"k":"a"}'],
        },
      ]);
      await both(`SELECT k, count(*) FROM ${pattern} GROUP BY k`, [pattern]);
    });

    test('more groups than are worth it', async () => {
      // Each column has few values, so that there may be many groups.
      const columns = ['a', 'b', 'c'].map((name) => indexColumn(name));
      const contents = Array.from({ length: 12_000 }, (_, n) => ({
        a: `${n % 97}`,
        b: `${n % 89}`,
        c: `${n % 83}`,
      }));
      const index = await indexWith(contents, columns);
      const { reports } = await both(`SELECT a, b, c, count(*) FROM ${index} GROUP BY a, b, c`, [
        index,
      ]);
      expect(reports).toMatchObject([{ rows: 12_000, pages: 2 }]);
    });
  });

  describe('of indices of others', () => {
    test('are those of the values that documents have', async () => {
      const pattern = await foreign([
        {
          mappings: {
            properties: { k: { type: 'keyword', ignore_above: 3 }, n: { type: 'long' } },
          },
          documents: [
            '{"k":"a"}',
            '{"k":["a"]}',
            '{"k":["a","a",null]}',
            '{"k":null}',
            '{"other":1}',
            '{"k":"b","n":1}',
          ],
        },
        { mappings: { properties: { n: { type: 'long' } } }, documents: ['{"n":1}'] },
        { mappings: {}, documents: [] },
      ]);
      const { plan } = await both(`SELECT k, count(*), count(k) FROM ${pattern} GROUP BY k`, [
        pattern,
      ]);
      expect(plan.scans[0]?.groups).toBeDefined();
    });

    const keyword = (more: JsonValue = {}): JsonValue => ({
      properties: { k: { type: 'keyword', ...(more as object) } },
    });
    test.each<[string, JsonValue, string]>([
      [
        'a normalizer',
        keyword({ normalizer: 'lowercase' }),
        'Elasticsearch may have other values of k ("normalizer" in its mapping)',
      ],
      [
        'a value for null',
        keyword({ null_value: 'none' }),
        'Elasticsearch may have other values of k ("null_value" in its mapping)',
      ],
      ['no columns on disk', keyword({ doc_values: false }), 'k has no doc_values'],
      [
        'an integer, which may be cut off',
        { properties: { k: { type: 'long' } } },
        'Elasticsearch may have other values of k (long)',
      ],
      [
        'analyzed text',
        { properties: { k: { type: 'text' } } },
        'Elasticsearch may have other values of k (text)',
      ],
      [
        'copies of other fields',
        { properties: { k: { type: 'keyword' }, o: { type: 'keyword', copy_to: 'k' } } },
        'Elasticsearch copies other fields to k',
      ],
      [
        'documents that were not mapped',
        { dynamic: false, properties: { k: { type: 'keyword' } } },
        'the index has documents that are not mapped',
      ],
      [
        'documents that are not stored',
        { _source: { excludes: ['x'] }, properties: { k: { type: 'keyword' } } },
        'the index does not store whole documents',
      ],
    ])('are not computed for %s', async (_, mappings, why) => {
      const pattern = await foreign([
        { mappings, documents: ['{"k":"1"}', '{"k":"2","o":"1"}', '{"k":null}'] },
      ]);
      const { plan } = await both(`SELECT k, count(*) FROM ${pattern} GROUP BY k`, [pattern]);
      expect(plan.scans).toMatchObject([{ ungrouped: why }]);
      const all = await both(`SELECT count(*) FROM ${pattern}`, [pattern]);
      expect(all.plan.scans[0]?.groups).toBeDefined();
    });

    test('are not computed for columns with different types', async () => {
      const pattern = await foreign([
        { mappings: keyword(), documents: ['{"k":"1"}'] },
        { mappings: { properties: { k: { type: 'boolean' } } }, documents: ['{"k":true}'] },
      ]);
      const { plan } = await both(`SELECT k, count(*) FROM ${pattern} GROUP BY k`, [pattern]);
      expect(plan.scans).toMatchObject([{ ungrouped: 'the types of k differ' }]);
    });
  });

  test('cut times in the zone of the session', async () => {
    const at = [
      '2026-03-29T00:30:00.5Z',
      '2026-03-29T01:30:00Z',
      '2026-10-25T00:59:59.999999Z',
      '2026-10-25T01:00:00Z',
      '2026-06-30T18:29:59Z',
      '2026-06-30T18:30:00Z',
    ];
    const index = await indexWith(at.map((one) => ({ at: one })));
    for (const zone of ['Europe/Berlin', 'Asia/Kolkata', 'America/St_Johns', 'UTC'])
      for (const part of ['hour', 'day', 'week', 'month', 'minute']) {
        const sql = `SELECT date_trunc('${part}', at), count(*) FROM ${index} GROUP BY 1`;
        const { reports } = await both(sql, [index], zone);
        expect(reports[0]?.notices ?? []).toEqual([]);
      }
    const old = await indexWith([{ at: '1893-03-31T23:06:32Z' }, { at: '1893-03-31T23:06:31Z' }]);
    const { reports } = await both(
      `SELECT date_trunc('day', at), count(*) FROM ${old} GROUP BY 1`,
      [old],
      'Europe/Berlin',
    );
    expect(reports[0]?.notices).toHaveLength(1);
  });

  test('are explained with their request, or with the reason why there are none', async () => {
    const index = await indexWith(ISSUES);
    const engine = await sampleEngine([], documents);
    const explained = async (select: string): Promise<string> => {
      const { plans } = await engine.run(`EXPLAIN SELECT ${select.replace('$', index)}`);
      return plans.map((plan) => renderPlanText(plan)).join('\n');
    };
    const grouped = await explained('repo, count(*) FROM $ WHERE open GROUP BY repo');
    expect(grouped).toContain('grouped by the store: count(*) by repo');
    expect(grouped).toContain('Groups as they are read; in DuckDB, if several have the same keys');
    expect(grouped).toContain(`search: POST /${index}/_search`);
    expect(grouped).toContain('search query: {"term":{"open":true}}');
    expect(grouped).toContain(
      'search aggs: {"groups":{"composite":{"size":10000,"sources":[{"k0":{"terms":{"field":"repo","missing_bucket":true}}}]}}}',
    );
    expect(await explained('sum(weight) FROM $')).toContain(
      'grouped here: because the sum of weight depends on the order of its numbers',
    );
    const { rows } = await engine.run(`SELECT count(*) FROM ${index} WHERE open`);
    expect(rows).toEqual([[2]]);
    await engine.close();
  });

  test('of an empty index are none', async () => {
    const index = await indexWith([]);
    await both(`SELECT count(*), sum(points), min(repo) FROM ${index}`, [index]);
    await both(`SELECT repo, count(*) FROM ${index} GROUP BY repo`, [index]);
  });

  test('are not computed of an index that was deleted after planning, which is an error', async () => {
    const index = await indexWith([{ repo: 'a' }]);
    const { grouping } = documents;
    if (grouping === undefined) throw new Error('the store does not group');
    const broken: DocumentStore = {
      ...documents,
      grouping: {
        ...grouping,
        groups: async (wanted, signal) => {
          await documents.drop(index);
          return grouping.groups(wanted, signal);
        },
      },
    };
    await expect(
      selectFrom(broken, pool, `SELECT count(*) FROM ${index}`, { patterns: [index] }),
    ).rejects.toMatchObject({ code: 'unknown_index' });
  });

  test('are the same as without the store, for random documents and queries', async () => {
    const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { freq: 4 });
    const content = fc.record({
      repo: maybe(fc.constantFrom('a', 'b', '', 'é', 'A')),
      open: maybe(fc.boolean()),
      points: maybe(fc.oneof(fc.integer({ min: -5, max: 5 }), fc.integer())),
      weight: maybe(fc.constantFrom(0, 0.1, -2.5, 1e300)),
      due: maybe(fc.constantFrom('2026-01-31', '1969-12-31', '0001-01-01')),
      at: maybe(
        fc.constantFrom(
          '2026-01-31T12:00:00.123456Z',
          '2026-01-31T00:00:00Z',
          '1969-12-31T23:59:59.9999Z',
        ),
      ),
    });
    const key = fc.constantFrom(
      'repo',
      'open',
      'points',
      'weight',
      'due',
      "date_trunc('day', at)",
      'year(at)',
      '_index',
      'lower(repo)',
    );
    const aggregate = fc.constantFrom(
      'count(*)',
      'count(points)',
      'count(repo)',
      'count(weight)',
      'sum(points)',
      'avg(points)',
      'min(points)',
      'max(weight)',
      'min(due)',
      'max(repo)',
      'count(DISTINCT repo)',
      'bool_and(open)',
      'count(*) FILTER (WHERE open)',
      'count(at)',
    );
    const query = fc.record({
      keys: fc.uniqueArray(key, { maxLength: 3 }),
      aggregates: fc.uniqueArray(aggregate, { minLength: 1, maxLength: 4 }),
      having: fc.constantFrom('', 'HAVING count(*) > 1', 'HAVING min(points) IS NULL'),
      where: fc.constantFrom(
        '',
        "WHERE repo = 'a'",
        'WHERE points > 0',
        'WHERE open',
        'WHERE repo IS NULL',
        "WHERE due >= '2000-01-01'",
      ),
    });
    let grouped = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(fc.array(content, { maxLength: 30 }), fc.array(content, { maxLength: 10 })),
        fc.array(query, { minLength: 6, maxLength: 6 }),
        async ([one, other], queries) => {
          const name = `p-${randomUUID().slice(0, 8)}`;
          await indexWith(one, COLUMNS, `${name}-1`);
          await indexWith(other, COLUMNS.slice(0, 4), `${name}-2`);
          const pattern = `${name}-*`;
          for (const { keys, aggregates, having, where } of queries) {
            const by =
              keys.length === 0 ? '' : `GROUP BY ${keys.map((_, at) => at + 1).join(', ')}`;
            const { plan } = await both(
              `SELECT ${[...keys, ...aggregates].join(', ')} FROM ${pattern} ${where} ${by} ${having}`,
              [pattern],
            );
            if (plan.scans.some(({ groups }) => groups !== undefined)) grouped += 1;
          }
        },
      ),
      { numRuns: 12 },
    );
    // The property would hold if nothing was grouped.
    expect(grouped).toBeGreaterThan(20);
  });
});

import { renderPlanText } from '../../common/contract';
import type { DocumentStore } from '../../server/ports';
import { sampleEngine } from '../support/sample_engine';
import { needs } from '../support/needs';
import { groupingStore, ISSUES } from './grouping_store';
import { selectFrom } from './select';

jest.setTimeout(120_000);

needs('elasticsearch')('groups of documents on Elasticsearch', () => {
  const { documents, pool, indexWith, both } = groupingStore();

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
    const engine = await sampleEngine([], documents());
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
    const { grouping } = documents();
    if (grouping === undefined) throw new Error('the store does not group');
    const broken: DocumentStore = {
      ...documents(),
      grouping: {
        ...grouping,
        groups: async (wanted, signal) => {
          await documents().drop(index);
          return grouping.groups(wanted, signal);
        },
      },
    };
    await expect(
      selectFrom(broken, pool, `SELECT count(*) FROM ${index}`, { patterns: [index] }),
    ).rejects.toMatchObject({ code: 'unknown_index' });
  });
});

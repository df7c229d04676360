import { freePort } from '../support/free_port';
import { needs } from '../support/needs';
import { openTestEngine, type TestEngine } from '../support/engine';
import { MINUTES, openMetrics, RULES, SERIES, START } from './samples';
import { startPrometheus, until, type PrometheusServer } from './server';

const iso = (milliseconds: number): string => new Date(milliseconds).toISOString();
const AT = iso(START + (MINUTES - 1) * 60_000);
const LOAD = `metric = 'load' AND timestamp = '${AT}'`;

needs('prometheus')('a real Prometheus', () => {
  let server: PrometheusServer;
  let engine: TestEngine;
  beforeAll(async () => {
    server = await startPrometheus(openMetrics(), RULES);
    engine = await openTestEngine(
      `CREATE CONNECTOR p TYPE 'prometheus' CONFIG {"url": "${server.url}"}`,
    );
  }, 60_000);
  afterAll(async () => {
    await engine?.close();
    await server?.stop();
  });

  test('returns the series of a metric with its labels as columns', async () => {
    const { rows } = await engine.run(
      `SELECT metric, job, path, value FROM p.metrics WHERE ${LOAD}`,
    );
    expect(rows).toHaveLength(SERIES.length);
    expect(rows).toContainEqual({ metric: 'load', job: 'batch', path: null, value: 90 });
    expect(rows).toContainEqual({ metric: 'load', job: null, path: null, value: 42 });
    expect(rows).toContainEqual({ metric: 'load', job: 'api', path: '/b', value: 'NaN' });
  });

  // Each condition runs twice: pushed down, and in a form that cannot be pushed down.
  test.each([
    `job = 'api'`,
    `job <> 'api'`,
    `job IN ('api', 'batch')`,
    `job NOT IN ('api', 'batch')`,
    `job IS NULL`,
    `job IS NOT NULL`,
    `job LIKE 'a%'`,
    `job LIKE 'a__'`,
    `job NOT LIKE 'a%'`,
    `job ILIKE 'a%'`,
    `job NOT ILIKE 'A%'`,
    `path CONTAINS 'k'`,
    `path ILIKE '%kelvin k%'`,
    `path = '/a'`,
    `path = '/a.b'`,
    `path = 'say "hi" \\ now'`,
    `path LIKE 'two%lines'`,
    `path CONTAINS '{id}'`,
    `path CONTAINS '%_'`,
    `path = ''`,
    `path <> ''`,
    `value < 5`,
    `value <= 5`,
    `value > 5`,
    `value >= 5`,
    `value = 5`,
    `value <> 5`,
    `job = 'api' AND value < 100`,
    `job IS NULL AND path IS NULL`,
    `(job = 'api' OR path = '/a.b')`,
    // LOAD already contains the name.
    `metric LIKE 'l%'`,
    `metric IS NOT NULL`,
    `metric <> 'down' AND job = 'api'`,
    `metric IN ('load', 'down')`,
    `metric = 'down'`,
  ])('evaluates WHERE %s as SQL does', async (condition) => {
    const columns = 'SELECT metric, job, path, value FROM p.metrics';
    const order = 'ORDER BY job, path, value';
    const pushed = await engine.run(`${columns} WHERE ${LOAD} AND ${condition} ${order}`);
    const plain = await engine.run(
      `SELECT * FROM (${columns} WHERE ${LOAD} LIMIT 1000) t WHERE ${condition} ${order}`,
    );
    expect(pushed.rows).toEqual(plain.rows);
  });

  test.each([
    'SELECT count(*) AS n FROM p.metrics WHERE $1',
    `SELECT count(*) AS n, sum(value) AS s FROM p.metrics WHERE $1 AND job = 'nobody'`,
    'SELECT job, count(*) AS n FROM p.metrics WHERE $1 GROUP BY job ORDER BY job',
    'SELECT job, max(value) AS m FROM p.metrics WHERE $1 GROUP BY job ORDER BY job',
    'SELECT job, min(value) AS m, avg(value) AS a FROM p.metrics WHERE $1 GROUP BY job ORDER BY job',
    'SELECT max(value) AS m, min(value) AS l FROM p.metrics WHERE $1',
    'SELECT metric, sum(value) AS s FROM p.metrics WHERE $1 AND value < 100 GROUP BY metric',
    'SELECT job, path, sum(value) AS s FROM p.metrics WHERE $1 GROUP BY job, path ORDER BY job, path',
  ])('aggregates as DuckDB does: %s', async (statement) => {
    const table = `(SELECT metric, job, path, value FROM p.metrics WHERE ${LOAD} LIMIT 1000) t`;
    const pushed = await engine.run(statement.replace('$1', LOAD));
    const plain = await engine.run(
      statement.replace('p.metrics', table).replace('$1', `metric = 'load'`),
    );
    expect(pushed.rows).toEqual(plain.rows);
    const explained = await engine.run(`EXPLAIN ${statement.replace('$1', LOAD)}`);
    expect(JSON.stringify(explained.plan)).toMatch(/label_replace/);
  });

  test.each([
    ['count(*) AS n, sum(value) AS s', '', [{ n: 0, s: null }]],
    ['count(*) + 1 AS n', '', [{ n: 1 }]],
    ['count(*) AS n', 'HAVING count(*) > 0', []],
    ['job, count(*) AS n', 'GROUP BY job', []],
  ])('returns rows without series if it cannot be reached: %s %s', async (items, more, rows) => {
    const port = await freePort();
    const down = await openTestEngine(
      `CREATE CONNECTOR down TYPE 'prometheus' CONFIG {"url": "http://127.0.0.1:${port}"} OPTIONS {"retry_count": 0}`,
    );
    try {
      for (const policy of ['ignore', 'warn']) {
        const result = await down.run(
          `SELECT ${items} FROM down.metrics WHERE metric = 'up' ${more} WITH (on_error = '${policy}')`,
        );
        expect(result.rows).toEqual(rows);
        const [scan] = result.done.scans;
        expect(result.done.complete).toBe(false);
        expect(scan?.explanation).toMatch(/^down\.metrics: /);
        expect(scan?.warnings).toEqual(policy === 'warn' ? [scan?.explanation] : []);
      }
    } finally {
      await down.close();
    }
  });

  test('derives a range from conditions on timestamp, with a given step', async () => {
    const { rows, done } = await engine.run(
      `SELECT timestamp, value, step FROM p.metrics
       WHERE metric = 'load' AND job = 'batch' AND step = '1m'
         AND timestamp >= '${iso(START)}' AND timestamp < '${iso(START + 3 * 60_000)}'
       ORDER BY timestamp`,
    );
    expect(rows.map(({ value }) => value)).toEqual([0, 10, 20]);
    expect(rows.map(({ step }) => step)).toEqual(['1m', '1m', '1m']);
    expect(done.scans.map(({ requests }) => requests)).toEqual([1]);
  });

  // Instants are requested together, as a range whose steps include them; each must return the same as alone.
  test.each([
    ['of one metric', `metric = 'load' AND `, [1, 3]],
    ['that no step of a minute meets', `metric = 'load' AND `, [1.25, 3.5, 7]],
    ['of every metric', '', [1, 3]],
    ['of which one appears twice', `metric = 'load' AND job = 'batch' AND `, [2, 2, 5]],
    ['of which one had no samples', `metric = 'load' AND `, [-9_000, 4]],
    ['of values', `metric = 'load' AND value < 50 AND `, [1, 4, 5]],
  ] as const)(
    'returns for two instants joined by OR the same as for each alone: %s',
    async (_, where, minutes) => {
      const times = minutes.map((minute) => `timestamp = '${iso(START + minute * 60_000)}'`);
      const columns = 'SELECT timestamp, metric, job, path, value FROM p.metrics WHERE';
      const rowsOf = async (condition: string): Promise<string[]> =>
        (await engine.run(`${columns} ${where}(${condition})`)).rows
          .map((row) => JSON.stringify(row))
          .sort();
      const together = await engine.run(`EXPLAIN ${columns} ${where}(${times.join(' OR ')})`);
      expect(JSON.stringify(together.plan)).toContain('query_range');
      const alone = (await Promise.all([...new Set(times)].map(rowsOf))).flat().sort();
      expect(alone.length).toBeGreaterThan(0);
      expect(await rowsOf(times.join(' OR '))).toEqual(alone);
    },
  );

  test('derives a range from `from` and `to`, and selects a step that the server accepts', async () => {
    const { rows, done } = await engine.run(
      `SELECT DISTINCT step FROM p.metrics WHERE metric = 'load' AND job = 'batch'
       AND \`from\` = '${iso(START - 2 * 86_400_000)}' AND \`to\` = '${iso(START + 9 * 60_000)}'`,
    );
    expect(rows).toEqual([{ step: '900s' }]);
    expect(done.complete).toBe(true);
  });

  test('passes PromQL on, and uses POST if it is too long for a URL', async () => {
    const { rows } = await engine.run(
      `SELECT job, value FROM p.metrics WHERE QUERY = 'count by (job) (load)' AND timestamp = '${AT}' ORDER BY job`,
    );
    expect(rows).toEqual([
      { job: 'API', value: 1 },
      { job: 'api', value: 2 },
      { job: 'batch', value: 1 },
      { job: 'web', value: 3 },
      { job: null, value: 3 },
    ]);
    const many = Array.from({ length: 400 }, (_, at) => `'job-${at}'`).join(', ');
    const long = await engine.run(
      `SELECT value FROM p.metrics WHERE ${LOAD} AND job IN (${many}, 'batch')`,
    );
    expect(long.rows).toEqual([{ value: 90 }]);
  });

  test('lists series, rules, targets and alerts', async () => {
    await until(async () => {
      const { rows } = await engine.run(`SELECT state FROM p.alerts WITH (cache = false)`);
      return rows.length > 0;
    }, 'the alert to fire');
    const alerts = await engine.run(
      'SELECT alertname, state, severity, value, summary FROM p.alerts',
    );
    expect(alerts.rows).toEqual([
      {
        alertname: 'AlwaysFiring',
        state: 'firing',
        severity: 'warning',
        value: 1,
        summary: 'always',
      },
    ]);
    const rules = await engine.run(`SELECT name, type, ${'`group`'} FROM p.rules ORDER BY name`);
    expect(rules.rows).toEqual([
      { name: 'AlwaysFiring', type: 'alerting', group: 'test' },
      { name: 'NeverFiring', type: 'alerting', group: 'test' },
      { name: 'job:up:sum', type: 'recording', group: 'test' },
    ]);
    const recording = await engine.run(`SELECT name FROM p.rules WHERE type = 'recording'`);
    expect(recording.rows).toEqual([{ name: 'job:up:sum' }]);
    const series = await engine.run(
      `SELECT job, path FROM p.series WHERE metric = 'load' AND job = 'api' ORDER BY path`,
    );
    expect(series.rows).toEqual([
      { job: 'api', path: '/a' },
      { job: 'api', path: '/b' },
    ]);
  });

  test('shows the message of Prometheus for an invalid expression', async () => {
    await expect(engine.run(`SELECT value FROM p.metrics WHERE QUERY = 'sum('`)).rejects.toThrow(
      /invalid_request_error.*parse error/s,
    );
  });
});

import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildPackage, KibanaHome, type RunningKibana } from './harness';
import { userOf } from './harness/client';
import type { EventLoopReport } from './harness/event_loop';

jest.setTimeout(300_000);

/** How many times Kibana is started; the middle one counts. */
const STARTS = 9;
const QUERIES = 10;
/** A second or so of one processor. */
const HEAVY =
  'SELECT count(*) AS n FROM range(20000) AS a(i), range(20000) AS b(i) WHERE (a.i * b.i) % 7 = 3';
/** Many rows, which Kibana's own process passes on. */
const ROWS = "SELECT i, repeat('x', 200) AS text FROM range(100000) AS t(i)";
/** Many values, which it reads from DuckDB and writes as JSON. */
const LONG = 'SELECT i, i * 2 AS j, i % 7 AS k, i % 11 = 0 AS l FROM range(200000) AS t(i)';

interface Figure {
  readonly what: string;
  readonly measured: string;
  readonly most: string;
}

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/**
 * `npm run bench:kibana`: what the plugin costs a Kibana. Printed, and written to target/kibana_numbers.json; nothing is
 * asserted, because times depend on the machine.
 */
test('numbers', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'moltler-numbers-'));
  const home = new KibanaHome();
  const figures: Figure[] = [];
  const add = (what: string, value: number, most: number, unit: string): void =>
    void figures.push({
      what,
      measured: `${value.toFixed(1)} ${unit}${value <= most ? '' : ' ✗'}`,
      most: `${most} ${unit}`,
    });
  try {
    const zip = buildPackage(folder);
    await home.install(zip);
    add('package', statSync(zip).size / 1e6, 60, 'MB');
    const page = readFileSync(join(home.plugin, 'target/public/moltler.plugin.js'));
    add('moltler.plugin.js, compressed', gzipSync(page, { level: 9 }).length / 1000, 600, 'kB');

    const costs: RunningKibana['cost'][] = [];
    const more: RunningKibana['cost'][] = [];
    const agentBuilder = { listed: ['moltler.query'] };
    for (let at = 0; at < STARTS; at += 1) {
      for (const [all, options] of [
        [costs, {}],
        [more, { workflows: 'present', agentBuilder, mustAccept: true }],
      ] as const) {
        const kibana = await home.start(options);
        all.push(kibana.cost);
        await kibana.stop();
      }
    }
    for (const [name, all] of [
      ['', costs],
      [', with Workflows and Agent Builder', more],
    ] as const) {
      add(`setup and start${name}`, middle(all.map(({ milliseconds }) => milliseconds)), 50, 'ms');
      add(
        `memory before first use${name}`,
        Math.max(...all.map(({ bytes }) => bytes)) / 1e6,
        15,
        'MB',
      );
    }

    const kibana = await home.start();
    const user = userOf(kibana);
    await user.run('SELECT sum(i) AS s FROM range(10) AS t(i)');
    for (const [what, text] of [
      ['that compute', HEAVY],
      ['with 100,000 long rows each', ROWS],
      ['with 200,000 rows each', LONG],
    ] as const) {
      await kibana.obey({ order: 'measure', begin: true });
      await Promise.all(
        Array.from({ length: QUERIES }, async () => {
          const response = await user.send('/api/moltler/run', {
            method: 'POST',
            body: JSON.stringify({ text, record: false }),
          });
          // Read, but not parsed: this process has another event loop.
          await response.arrayBuffer();
        }),
      );
      const { p99, most } = (await kibana.obey({
        order: 'measure',
        begin: false,
      })) as EventLoopReport;
      const beside = `event loop beside ${QUERIES} queries ${what}`;
      add(`${beside}, p99 of our own work`, p99.work, 20, 'ms');
      add(`${beside}, p99 with waiting for a processor`, p99.wall, 20, 'ms');
      add(`${beside}, longest turn of our own work`, most.work, 50, 'ms');
    }
    await kibana.stop();
  } finally {
    home.dispose();
    rmSync(folder, { recursive: true, force: true });
  }
  const lines = figures.map(({ what, measured, most }) => `${what}: ${measured} (at most ${most})`);
  process.stdout.write(`${lines.join('\n')}\n`);
  mkdirSync('target', { recursive: true });
  writeFileSync('target/kibana_numbers.json', JSON.stringify(figures, null, 2));
});

import type { BenchCase } from '../case';
import { median, timed } from '../measure/statistics';
import { ISSUES_PER_REPOSITORY, REPOSITORIES } from '../service/data';
import { bareLoop } from './bare_loop';

const RUNS = 4;
const LATENCY = 20;
/** Every thirtieth request fails, alternately with a reset, 502 and 503. */
const EVERY = 30;
const BARE = 'SELECT state, count(*), max(title) FROM issues GROUP BY ALL';
const OURS = `SELECT state, count(*) AS n, max(title), count(repo), max(number)
  FROM gh.issues GROUP BY state WITH (prefer = 'time')`;

/** A full scan against a bare loop of equal concurrency, both with the same faults, alternately. */
export const faultsCase: BenchCase = async ({ service, engine }) => {
  const bare: number[] = [];
  const ours: number[] = [];
  let faults = 0;
  for (let run = 0; run < RUNS; run += 1) {
    await service.reset(LATENCY, EVERY);
    bare.push((await timed(() => bareLoop(service.url, 8, BARE))).milliseconds);
    const one = await engine();
    try {
      await one.run('SELECT 1');
      await service.reset(LATENCY, EVERY);
      const { milliseconds, result } = await timed(() => one.run(OURS));
      const rows = result.done.scans.reduce((all, scan) => all + scan.rows, 0);
      if (!result.done.complete || rows !== REPOSITORIES * ISSUES_PER_REPOSITORY)
        throw new Error(`${rows} rows were read`);
      ours.push(milliseconds);
      faults = (await service.requests())['fault'] ?? 0;
    } finally {
      await one.close();
    }
  }
  await service.reset(0);
  return [
    {
      name: `full scan ÷ bare loop, a fault on every ${EVERY}th request, ${LATENCY} ms`,
      value: median(ours.slice(1)) / median(bare.slice(1)),
      unit: '×',
      target: { most: 1.5 },
      note: `median of ${RUNS - 1}: ${Math.round(median(ours.slice(1)))} ms against ${Math.round(median(bare.slice(1)))} ms; ${faults} faults, each repeated after 50 to 250 ms by both`,
    },
  ];
};

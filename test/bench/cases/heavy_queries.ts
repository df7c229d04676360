import { readFile } from 'node:fs/promises';
import type { BenchCase } from '../case';
import { timed } from '../measure/statistics';

const HEAVY = `WITH n AS (SELECT unnest(generate_series(1, 6000)) AS i) SELECT count(*) FROM n a, n b WHERE (a.i * b.i) % 7 = 3`;

/** While four heavy queries run, the main process reads a file and answers a loopback request. */
export const heavyQueriesCase: BenchCase = async ({ service, engine }) => {
  const one = await engine();
  await one.run('SELECT 1');
  let running = 4;
  const heavy = Array.from({ length: 4 }, () => one.run(HEAVY).finally(() => (running -= 1)));
  const { milliseconds } = await timed(async () => {
    await readFile(__filename);
    await (await fetch(`${service.url}/rate_limit`)).arrayBuffer();
  });
  const still = running;
  await Promise.all(heavy);
  await one.close();
  return [
    {
      name: 'a file and a loopback request beside four heavy queries',
      value: milliseconds,
      unit: 'ms',
      target: { most: 50 },
      note: `${still} of 4 queries were still running`,
    },
  ];
};

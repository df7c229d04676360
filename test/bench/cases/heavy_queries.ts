import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { BenchCase } from '../case';
import { timed } from '../measure/statistics';

const DIGITS = `n AS (SELECT column1 AS i FROM (VALUES ${Array.from({ length: 100 }, (_, i) => `(${i})`).join(', ')}) AS v (column1))`;
/** A hundred million combinations, some seconds of both cores. */
const HEAVY = `WITH ${DIGITS} SELECT count(*) AS n FROM n a CROSS JOIN n b CROSS JOIN n c CROSS JOIN n d
  WHERE (a.i * b.i + c.i * d.i) % 7 = 3`;

const TRIES = 20;

/** While four heavy queries run, the main process reads a file and serves a loopback request. */
export const heavyQueriesCase: BenchCase = async ({ service, engine }) => {
  const one = await engine();
  await one.run('SELECT 1');
  // The HTTP client is loaded on first use, which is not measured.
  await service.reset(0);
  const others = async (): Promise<number> => {
    const { milliseconds } = await timed(async () => {
      await readFile(__filename);
      await (await fetch(`${service.url}/rate_limit`)).arrayBuffer();
    });
    return milliseconds;
  };
  let running = 4;
  const heavy = Array.from({ length: 4 }, () => one.run(HEAVY).finally(() => (running -= 1)));
  const starting = await others();
  const times: number[] = [];
  for (let run = 0; run < TRIES; run += 1) {
    await pause(50);
    times.push(await others());
  }
  const still = running;
  await Promise.all(heavy);
  await one.close();
  const figure = { unit: 'ms', target: { most: 50 } };
  const name = 'a file and a loopback request beside four heavy queries';
  return [
    {
      ...figure,
      name,
      value: Math.max(...times),
      note: `longest of ${TRIES}; ${still} of 4 queries were still running`,
    },
    {
      ...figure,
      name: `${name} that begin`,
      value: starting,
      note: 'once: the statements are read and three processes are started meanwhile',
    },
  ];
};

import { setTimeout as pause } from 'node:timers/promises';
import type { BenchCase } from '../case';
import { timed } from '../measure/statistics';

const RUNS = 5;
/** Long enough for the statement to reach the point of cancellation. */
const WORKING_MILLISECONDS = 400;
const LETTERS = 'abcdefghijkl'.split('');
/** 100^12 rows: it never ends. */
const ENDLESS = `WITH n AS (SELECT column1 AS i FROM (VALUES ${Array.from({ length: 100 }, (_, i) => `(${i})`).join(', ')}) AS v (column1))
  SELECT count(*) AS n FROM ${LETTERS.map((letter) => `n ${letter}`).join(' CROSS JOIN ')} WHERE ${LETTERS.map((letter) => `${letter}.i`).join(' + ')} = 7`;
const WITHOUT_RESPONSE = 'SELECT number FROM gh.issues';

/** From a cancel to the end of the statement: the service never responds, or DuckDB computes. */
export const cancelCase: BenchCase = async ({ service, engine }) => {
  const one = await engine({ cache_ttl: 0 });
  const longest = async (text: string): Promise<number> => {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const cancel = new AbortController();
      const ended = one.run(text, undefined, cancel.signal).then(
        () => Promise.reject(new Error('It ended before it was cancelled.')),
        () => undefined,
      );
      await pause(WORKING_MILLISECONDS);
      const { milliseconds } = await timed(() => {
        cancel.abort(new Error('Interrupted'));
        return ended;
      });
      times.push(milliseconds);
    }
    return Math.max(...times);
  };
  await service.reset(60_000);
  const waiting = await longest(WITHOUT_RESPONSE);
  await service.reset(0);
  const computing = await longest(ENDLESS);
  await one.close();
  const figure = { unit: 'ms', target: { most: 100 }, note: `longest of ${RUNS}` };
  return [
    { ...figure, name: 'cancel while the service is silent', value: waiting },
    { ...figure, name: 'cancel while DuckDB computes', value: computing },
  ];
};

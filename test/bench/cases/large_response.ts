import type { BenchCase } from '../case';
import { blockFigure, longestBlock } from '../measure/event_loop';
import { timed } from '../measure/statistics';

const LARGE = `SELECT count(*) AS n, max(value) AS most FROM p.metrics WHERE metric = 'load'
  AND timestamp >= '2026-01-01T00:00:00Z' AND timestamp < '2026-01-01T12:00:00Z' AND step = '15s' WITH (cache = false)`;
const OTHER = "SELECT number FROM gh.issues WHERE repo = 'repo-001' LIMIT 10 WITH (cache = false)";

/** A range of 22 MB is read while other queries work. */
export const largeResponseCase: BenchCase = async ({ service, engine }) => {
  const one = await engine();
  await one.run(`CREATE CONNECTOR p TYPE 'prometheus' CONFIG {"url": "${service.url}"}`);
  await service.reset(0);
  // The body is rendered and the worker started in advance.
  await one.run(LARGE);
  let others = 0;
  const { blocks, result } = await longestBlock(() =>
    timed(async () => {
      let running = true;
      const reading = one.run(LARGE).finally(() => (running = false));
      while (running) {
        await one.run(OTHER);
        if (running) others += 1;
      }
      await reading;
    }),
  );
  await one.close();
  const figure = blockFigure('a response of 22 MB', [blocks], 50);
  const note = `${figure.note}; ${Math.round(result.milliseconds)} ms, ${others} other queries meanwhile`;
  return [{ ...figure, note }];
};

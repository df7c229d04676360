import { setTimeout as pause } from 'node:timers/promises';
import type { BenchCase, Figure } from '../case';
import { blockFigure, longestBlock } from '../measure/event_loop';
import { peakMegabytes } from '../measure/memory';

const MILLION = 1_000_000;
/** A slow reader pauses after so many rows. */
const REST_EVERY = 50_000;
const REST_MILLISECONDS = 100;

/** Peak memory over idle and event-loop blocks for a million rows to a slow reader. */
export const memoryCase: BenchCase = async ({ service, engine, servicePids }) => {
  const figures: Figure[] = [];
  for (const [name, order, most] of [
    ['streamed', '', 200],
    ['sorted', 'ORDER BY title', 400],
  ] as const) {
    const one = await engine();
    await one.run('SELECT 1');
    await service.reset(0);
    let read = 0;
    let rest = REST_EVERY;
    const { blocks, result } = await longestBlock(() =>
      peakMegabytes(
        () =>
          one.run(
            `SELECT number, title, state, author, created_at FROM gh.issues WHERE repo = 'million' ${order}`,
            async (rows) => {
              read += rows.length;
              if (read >= rest) {
                rest += REST_EVERY;
                await pause(REST_MILLISECONDS);
              }
            },
          ),
        servicePids,
      ),
    );
    if (read !== MILLION) throw new Error(`${MILLION} rows were expected, ${read} came.`);
    figures.push(
      {
        name: `memory over idle, 1,000,000 rows ${name}`,
        value: result.peak,
        unit: 'MB',
        target: { most },
        note: `children included; ${Math.round(result.result.milliseconds / 1000)} s`,
      },
      blockFigure(`1,000,000 rows ${name}`, [blocks], 50),
    );
    await one.close();
  }
  return figures;
};

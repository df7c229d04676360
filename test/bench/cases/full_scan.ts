import type { BenchCase, Figure } from '../case';
import { blockFigure, longestBlock, type Blocks } from '../measure/event_loop';
import { median, timed } from '../measure/statistics';
import { bareLoop } from './bare_loop';

const RUNS = 5;
const MOST_BLOCKED = 20;
const BARE =
  'SELECT author, state, count(*), max(title), max(created_at), count(labels) FROM issues GROUP BY ALL';
const OURS = `SELECT author, state, count(*), max(title), max(created_at), count(labels), count(repo), max(number)
  FROM gh.issues GROUP BY author, state WITH (prefer = 'time')`;

/** A full scan of 50,000 issues against a bare loop of equal concurrency, alternately. */
export const fullScanCase: BenchCase = async ({ service, engine }) => {
  const figures: Figure[] = [];
  for (const latency of [0, 20]) {
    const bare: number[] = [];
    const ours: number[] = [];
    const blocks: Blocks[] = [];
    let requests = 0;
    for (let run = 0; run < RUNS; run += 1) {
      await service.reset(latency);
      bare.push((await timed(() => bareLoop(service.url, 8, BARE))).milliseconds);
      const one = await engine();
      // Warm engine, cold caches.
      await one.run('SELECT 1');
      await service.reset(latency);
      const measured = await longestBlock(() => timed(() => one.run(OURS)));
      ours.push(measured.result.milliseconds);
      blocks.push(measured.blocks);
      requests = Object.values(await service.requests()).reduce((all, count) => all + count, 0);
      await one.close();
    }
    figures.push(
      {
        name: `full scan ÷ bare loop, ${latency} ms`,
        value: median(ours.slice(1)) / median(bare.slice(1)),
        unit: '×',
        target: { most: latency === 0 ? 1.1 : 1 },
        note: `median of ${RUNS - 1}: ${Math.round(median(ours.slice(1)))} ms against ${Math.round(median(bare.slice(1)))} ms; ${requests} requests`,
      },
      blockFigure(`full scan, ${latency} ms`, blocks.slice(1), MOST_BLOCKED),
    );
  }
  return figures;
};

import type { BenchCase, Figure } from '../case';
import { openBenchElasticsearch } from '../measure/elasticsearch';
import { blockFigure, longestBlock } from '../measure/event_loop';
import { peakMegabytes } from '../measure/memory';
import { loadNow } from '../measure/processes';
import { runSync } from './sync_run';

const MILLION = 1_000_000;
const REMOVED = 100_000;
const MOST_MEGABYTES = 200;

/** Peak memory over idle and event-loop blocks of syncs of a million documents: all new, all unchanged, some removed. */
export const syncMemoryCase: BenchCase = async ({ service, engine, servicePids }) => {
  const elasticsearch = await openBenchElasticsearch();
  if (elasticsearch === undefined) return [];
  const figures: Figure[] = [];
  const others = new Set([...elasticsearch.pids, ...servicePids]);
  const one = await engine({}, () => elasticsearch.open());
  try {
    await service.reset(0);
    await one.run('SELECT 1');
    // Of all runs, because what one has left is not there when the server starts.
    let idle: number | undefined;
    const measure = async (
      name: string,
      statement: string,
      expected: { readonly written: number; readonly unchanged: number; readonly removed: number },
    ): Promise<void> => {
      const { blocks, result } = await longestBlock(() =>
        peakMegabytes(() => runSync(one, statement), others),
      );
      idle ??= result.idle;
      const megabytes = result.idle + result.peak - idle;
      const { written, unchanged, removed, milliseconds } = result.result;
      if (JSON.stringify({ written, unchanged, removed }) !== JSON.stringify(expected))
        throw new Error(`${name}: ${JSON.stringify(result.result)}`);
      const seconds = Math.round(milliseconds / 1000);
      figures.push(
        {
          name: `memory over idle, sync of 1,000,000 documents, ${name}`,
          value: megabytes,
          unit: 'MB',
          target: { most: MOST_MEGABYTES },
          note: `children included; ${seconds} s; load ${loadNow()}`,
        },
        blockFigure(`1,000,000 documents, ${name}`, [blocks], 50),
      );
      process.stderr.write(`${name}: ${Math.round(megabytes)} MB, ${seconds} s\n`);
    };
    await measure(
      'all new',
      `SYNC CONNECTOR gh.issues TO million WHERE repo = 'million' WITH (name = million)`,
      { written: MILLION, unchanged: 0, removed: 0 },
    );
    await measure('none changed', 'RUN SYNC million', {
      written: 0,
      unchanged: MILLION,
      removed: 0,
    });
    await service.shorten(MILLION - REMOVED);
    await measure('100,000 removed', 'RUN SYNC million', {
      written: 0,
      unchanged: MILLION - REMOVED,
      removed: REMOVED,
    });
    const count = await one.ports.documents.count('million');
    if (count !== MILLION - REMOVED) throw new Error(`The index has ${count} documents.`);
  } finally {
    await service.shorten(MILLION);
    await one.close();
    await elasticsearch.stop();
  }
  return figures;
};

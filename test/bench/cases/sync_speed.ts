import { Client } from '@elastic/elasticsearch';
import type { Document } from '../../../server/ports';
import type { BenchCase } from '../case';
import type { BenchEngine } from '../engine';
import { openBenchElasticsearch, randomPrefix } from '../measure/elasticsearch';
import { blockFigure, longestBlock, type Blocks } from '../measure/event_loop';
import { descendants, loadNow, processorTimeOf } from '../measure/processes';
import { median, timed } from '../measure/statistics';
import { ISSUES_PER_REPOSITORY, REPOSITORIES } from '../service/data';
import { writeWithHelper } from './bulk_helper';
import { runSync } from './sync_run';

const DOCUMENTS = 100_000;
/** Of the text of an issue. */
const BYTES = 400;
/** The server compiles its code meanwhile. */
const WARM_UP = 2;
const RUNS = 3;

interface Measured {
  readonly milliseconds: number;
  /** Processor time of this process and its children, and of the server. */
  readonly ours: number;
  readonly servers: number;
}

/** A full sync to Elasticsearch from a service without latency, against the client's bulk helper with its documents. */
export const syncSpeedCase: BenchCase = async ({ service, engine, servicePids }) => {
  const elasticsearch = await openBenchElasticsearch();
  if (elasticsearch === undefined) return [];
  const client = new Client({ node: elasticsearch.url });
  const prefix = `${randomPrefix()}-`;
  const others = new Set([...elasticsearch.pids, ...servicePids]);
  const measured = async (work: () => Promise<unknown>): Promise<Measured> => {
    const own = () => processorTimeOf(descendants(process.pid).filter((pid) => !others.has(pid)));
    const [ours, servers] = [own(), processorTimeOf(elasticsearch.pids)];
    const { milliseconds } = await timed(work);
    return {
      milliseconds,
      ours: own() - ours,
      servers: processorTimeOf(elasticsearch.pids) - servers,
    };
  };
  const syncs: Measured[] = [];
  const helpers: Measured[] = [];
  const blocks: Blocks[] = [];
  const one = await engine({}, () => elasticsearch.open(prefix));
  try {
    await service.fill(DOCUMENTS / REPOSITORIES, BYTES);
    await service.reset(0);
    for (let run = 0; run < WARM_UP + RUNS; run += 1) {
      const [own, helper] = [`ours-${run}`, `theirs-${run}`];
      const sync = async (): Promise<void> => {
        const { written } = await runSync(
          one,
          `SYNC CONNECTOR gh.issues TO ${own} WITH (name = r${run})`,
        );
        if (written !== DOCUMENTS) throw new Error(`${written} documents were written`);
      };
      const both = [
        async () => {
          // Otherwise, the service would confirm the pages of the run before.
          await one.run('CLEAR CACHE');
          const looked = await longestBlock(() => measured(sync));
          if (run >= WARM_UP) blocks.push(looked.blocks);
          syncs.push(looked.result);
        },
        async () => {
          // Not kept for longer: the garbage collector would look at all of them while we sync.
          const documents = await documentsOf(one, 'ours-0');
          const [description] = await one.ports.documents.describe('ours-0');
          await one.ports.documents.prepare({ name: helper, columns: description?.columns ?? [] });
          helpers.push(await measured(() => writeWithHelper(client, prefix + helper, documents)));
        },
      ];
      // Neither always has the warmer server.
      for (const measure of run % 2 === 0 ? both : both.reverse()) await measure();
      process.stderr.write(`${textOf(syncs.at(-1))} against ${textOf(helpers.at(-1))}\n`);
      await one.run(`DROP SYNC r${run}`);
      await one.ports.documents.drop(helper);
      if (run > 0) await one.ports.documents.drop(own);
    }
  } finally {
    await service.fill(ISSUES_PER_REPOSITORY);
    await one.close();
    await client.close();
    await elasticsearch.stop();
  }
  const after = <K extends keyof Measured>(all: readonly Measured[], key: K): number =>
    median(all.slice(WARM_UP).map((one) => one[key]));
  const rate = (milliseconds: number): string =>
    `${Math.round(DOCUMENTS / (milliseconds / 1000)).toLocaleString('en')} documents/s`;
  const [own, helper] = [after(syncs, 'milliseconds'), after(helpers, 'milliseconds')];
  const seconds = (all: readonly Measured[], key: keyof Measured): string =>
    `${(after(all, key) / 1000).toFixed(1)} s`;
  const ratios = syncs.map(({ ours, servers }) => ours / (ours + servers)).slice(WARM_UP);
  const share = {
    name: 'sync of 100,000 documents, processor time of Moltler',
    value: median(ratios) * 100,
    unit: '%',
    target: { most: 30 },
    note: `of its own and that of Elasticsearch: ${seconds(syncs, 'ours')} and ${seconds(syncs, 'servers')}; the helper takes ${seconds(helpers, 'ours')} and ${seconds(helpers, 'servers')}`,
  };
  return [
    {
      name: 'sync of 100,000 documents, documents/s ÷ helpers.bulk',
      value: helper / own,
      unit: '×',
      target: { least: 0.8 },
      note: `median of ${RUNS}: ${rate(own)}, reading included, against ${rate(helper)}; load ${loadNow()}`,
    },
    // Unknown of a server that somebody else has started.
    ...(elasticsearch.pids.size > 0 ? [share] : []),
    blockFigure('100,000 documents synced to Elasticsearch', blocks, 50),
  ];
};

const textOf = (one: Measured | undefined): string =>
  `${one?.milliseconds.toFixed(0)} ms (processor: ${one?.ours} ms, Elasticsearch ${one?.servers} ms)`;

async function documentsOf(one: BenchEngine, index: string): Promise<readonly Document[]> {
  const all: Document[] = [];
  const { signal } = new AbortController();
  for await (const some of one.ports.documents.read({ pattern: index, batch: 1000, signal }))
    all.push(...some);
  if (all.length !== DOCUMENTS) throw new Error(`${index} has ${all.length} documents`);
  return all;
}

import { Client } from '@elastic/elasticsearch';
import type { BenchCase } from '../case';
import { openBenchElasticsearch, randomPrefix } from '../measure/elasticsearch';
import { blockFigure, longestBlock, type Blocks } from '../measure/event_loop';
import { loadNow } from '../measure/processes';
import { SAMPLE_COLUMNS, sampleDocuments } from '../measure/sample_documents';
import { timed } from '../measure/statistics';

const DOCUMENTS = 100_000;
const WRITTEN_AT_ONCE = 5000;
/** Documents of one response in the bare loop: the most that Elasticsearch returns. */
const PAGE = 10_000;
const WARM_UP = 2;
const RUNS = 5;
const INDEX = 'issues';

interface Hits {
  readonly pit_id: string;
  readonly hits: {
    readonly hits: readonly { readonly _source: unknown; readonly sort: unknown[] }[];
  };
}

/**
 * SELECT over all documents of an index, against a loop over a point in time that throws the documents away, and one that
 * returns them as rows.
 */
export const indexReadCase: BenchCase = async ({ engine }) => {
  const elasticsearch = await openBenchElasticsearch();
  if (elasticsearch === undefined) return [];
  const prefix = `${randomPrefix()}-`;
  const client = new Client({ node: elasticsearch.url });
  const one = await engine({}, () => elasticsearch.open(prefix));
  const ours: number[] = [];
  const bare: number[] = [];
  const [oursBusy, bareBusy, rowsBusy]: [number[], number[], number[]] = [[], [], []];
  const blocks: Blocks[] = [];
  try {
    const { documents: store } = one.ports;
    const { signal } = new AbortController();
    await store.prepare({ name: INDEX, columns: SAMPLE_COLUMNS });
    const documents = sampleDocuments(DOCUMENTS);
    for (let from = 0; from < DOCUMENTS; from += WRITTEN_AT_ONCE)
      await store.write(
        documents
          .slice(from, from + WRITTEN_AT_ONCE)
          .map((document) => ({ type: 'put', index: INDEX, document })),
        { fence: 1, signal },
      );
    await store.refresh([INDEX]);
    for (let run = 0; run < WARM_UP + RUNS; run += 1) {
      const measures = [
        async () => {
          const before = process.cpuUsage();
          const { blocks: longest, result } = await longestBlock(() =>
            one.run(`SELECT * FROM ${INDEX}`),
          );
          const busy = busySince(before);
          if (result.rows !== DOCUMENTS) throw new Error(`${result.rows} rows were read`);
          if (run < WARM_UP) return;
          ours.push(result.milliseconds);
          oursBusy.push(busy);
          blocks.push(longest);
        },
        async () => {
          const before = process.cpuUsage();
          const { milliseconds, result } = await timed(() => readBare(client, prefix + INDEX));
          const busy = busySince(before);
          if (result !== DOCUMENTS) throw new Error(`${result} documents were read`);
          if (run < WARM_UP) return;
          bare.push(milliseconds);
          bareBusy.push(busy);
        },
        async () => {
          const before = process.cpuUsage();
          let rows: readonly unknown[] = [];
          await readBare(client, prefix + INDEX, (hits) => {
            rows = rowsOf(hits);
          });
          const busy = busySince(before);
          if (rows.length !== DOCUMENTS % PAGE) throw new Error(`${rows.length} rows were last`);
          if (run >= WARM_UP) rowsBusy.push(busy);
        },
      ];
      // Neither always has the warmer server.
      for (const measure of run % 2 === 0 ? measures : measures.reverse()) await measure();
    }
  } finally {
    await one.close();
    await client.close();
    await elasticsearch.stop();
  }
  const [own, loop] = [Math.min(...ours), Math.min(...bare)];
  const [busy, idle, floor] = [oursBusy, bareBusy, rowsBusy].map((all) => Math.min(...all)) as [
    number,
    number,
    number,
  ];
  return [
    {
      name: 'SELECT over 100,000 documents of an index ÷ bare loop',
      value: own / loop,
      unit: '×',
      target: { most: 1.2 },
      note: `best of ${RUNS}: ${Math.round(own)} ms against ${Math.round(loop)} ms of a loop over a point in time in pages of ${PAGE}; load ${loadNow()}`,
    },
    {
      name: 'processor time of SELECT over 100,000 documents of an index ÷ bare loop',
      value: busy / idle,
      unit: '×',
      note: `best of ${RUNS}: ${Math.round(busy)} ms of this process against ${Math.round(idle)} ms; a loop that only picks the columns of each row takes ${Math.round(floor)} ms`,
    },
    blockFigure('100,000 documents of an index read', blocks, 50),
  ];
};

type Hit = Hits['hits']['hits'][number];

/** Processor time of this process, in milliseconds. */
function busySince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The least that makes rows of documents: no checks, no types. */
const rowsOf = (hits: readonly Hit[]): readonly unknown[] =>
  hits.map(({ _source }) => {
    const content = _source as Readonly<Record<string, unknown>>;
    return SAMPLE_COLUMNS.map(({ name }) => content[name]);
  });

async function readBare(
  client: Client,
  index: string,
  use: (hits: readonly Hit[]) => void = () => undefined,
): Promise<number> {
  let { id } = await client.openPointInTime({ index, keep_alive: '1m' });
  let count = 0;
  for (let after: unknown[] | undefined; ;) {
    const found: Hits = await client.transport.request({
      method: 'POST',
      path: '/_search',
      body: {
        size: PAGE,
        pit: { id, keep_alive: '1m' },
        sort: [{ _shard_doc: 'asc' }],
        track_total_hits: false,
        ...(after && { search_after: after }),
      },
    });
    id = found.pit_id;
    const { hits } = found.hits;
    count += hits.length;
    use(hits);
    if (hits.length < PAGE) break;
    after = hits.at(-1)?.sort;
  }
  await client.closePointInTime({ id });
  return count;
}

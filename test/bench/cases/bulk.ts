import { Client } from '@elastic/elasticsearch';
import type { Document } from '../../../server/ports';
import type { ElasticsearchPorts } from '../../../server/storage';
import type { BenchCase } from '../case';
import { openBenchElasticsearch, randomPrefix } from '../measure/elasticsearch';
import { SAMPLE_COLUMNS, sampleDocuments } from '../measure/sample_documents';
import { median, timed } from '../measure/statistics';
import { writeWithHelper } from './bulk_helper';

const DOCUMENTS = 100_000;
/** Documents of one call, and calls at once. */
const PAGE = 1_000;
const AHEAD = 8;
/** The server compiles its code meanwhile. */
const WARM_UP = 4;
const RUNS = 6;

/** Our writer, in portions, against the bulk helper of the client with the same documents and mapping. */
export const bulkCase: BenchCase = async () => {
  const server = await openBenchElasticsearch();
  if (server === undefined) return [];
  const documents = sampleDocuments(DOCUMENTS);
  const client = new Client({ node: server.url });
  const prefix = `${randomPrefix()}-`;
  const ports = await server.open(prefix);
  const ours: number[] = [];
  const theirs: number[] = [];
  try {
    for (let run = 0; run < WARM_UP + RUNS; run += 1) {
      const [own, helper] = [`ours-${run}`, `theirs-${run}`];
      for (const name of [own, helper])
        await ports.documents.prepare({ name, columns: SAMPLE_COLUMNS });
      const both = [
        async () =>
          void ours.push((await timed(() => writePortions(ports, own, documents))).milliseconds),
        async () =>
          void theirs.push(
            (await timed(() => writeWithHelper(client, prefix + helper, documents))).milliseconds,
          ),
      ];
      // Neither always has the warmer server.
      for (const measure of run % 2 === 0 ? both : both.reverse()) await measure();
      await ports.documents.refresh([own, helper]);
      for (const name of [own, helper]) {
        const count = await ports.documents.count(name);
        if (count !== DOCUMENTS) throw new Error(`${name} has ${count} documents`);
        await ports.documents.drop(name);
      }
    }
  } finally {
    await ports.close();
    await client.close();
    await server.stop();
  }
  const [own, helper] = [median(ours.slice(WARM_UP)), median(theirs.slice(WARM_UP))];
  const rate = (milliseconds: number): string =>
    `${Math.round(DOCUMENTS / (milliseconds / 1000)).toLocaleString('en')} documents/s`;
  return [
    {
      name: '100,000 documents written ÷ helpers.bulk',
      value: own / helper,
      unit: '×',
      target: { most: 1.25 },
      note: `median of ${RUNS}: ${rate(own)} in portions of ${PAGE} against ${rate(helper)}`,
    },
  ];
};

async function writePortions(
  { documents: store }: ElasticsearchPorts,
  index: string,
  documents: readonly Document[],
): Promise<void> {
  const { signal } = new AbortController();
  let from = 0;
  const writer = async (): Promise<void> => {
    while (from < documents.length) {
      const page = documents.slice(from, (from += PAGE));
      const outcomes = await store.write(
        page.map((document) => ({ type: 'put', index, document })),
        { fence: 1, signal },
      );
      if (outcomes.some(({ type }) => type !== 'done')) throw new Error('not all were written');
    }
  };
  await Promise.all(Array.from({ length: AHEAD }, writer));
}

import { randomUUID } from 'node:crypto';
import { Client } from '@elastic/elasticsearch';
import type { Document, IndexColumn } from '../../../server/ports';
import { generateKey, givenKey } from '../../../server/secrets';
import { openElasticsearchPorts, type ElasticsearchPorts } from '../../../server/storage';
import { findDistribution } from '../../elasticsearch/distribution';
import { startElasticsearch } from '../../elasticsearch/start';
import type { BenchCase } from '../case';
import { median } from '../measure/statistics';

const DOCUMENTS = 100_000;
/** Documents of one call, and calls at once. */
const PAGE = 1_000;
const AHEAD = 8;
/** The server compiles its code meanwhile. */
const WARM_UP = 4;
const RUNS = 6;

const COLUMNS: readonly IndexColumn[] = [
  { name: 'repo', type: 'text', ignoringCase: true },
  { name: 'number', type: 'integer', ignoringCase: false },
  { name: 'title', type: 'text', ignoringCase: false },
  { name: 'state', type: 'text', ignoringCase: true },
  { name: 'labels', type: { list: 'text' }, ignoringCase: true },
  { name: 'user', type: 'document', ignoringCase: false },
  { name: 'created_at', type: 'timestamp', ignoringCase: false },
];

const documents: readonly Document[] = Array.from({ length: DOCUMENTS }, (_, n) => ({
  id: `connector:issues:repo-${n % 200}#${n}`,
  content: {
    repo: `repo-${n % 200}`,
    number: n,
    title: `Issue ${n}: the button of the page does not react when it is pressed twice`,
    state: n % 3 === 0 ? 'open' : 'closed',
    labels: ['bug', `area-${n % 17}`],
    user: { login: `user-${n % 500}`, id: n % 500, site_admin: false },
    created_at: new Date(1_700_000_000_000 + n * 1000).toISOString(),
  },
}));

/** Our writer, in portions, against the bulk helper of the client with the same documents and mapping. */
export const bulkCase: BenchCase = async () => {
  const given = process.env['MOLTLER_TEST_ELASTICSEARCH_URL'] ?? '';
  const distribution = findDistribution();
  if (given === '' && distribution === undefined) return [];
  const server =
    given === '' && distribution !== undefined
      ? await startElasticsearch(distribution, { pid: process.pid, lasting: true })
      : { url: given, stop: async () => undefined };
  const client = new Client({ node: server.url });
  const prefix = `bench-${randomUUID().slice(0, 8)}-`;
  const ports = await openElasticsearchPorts({
    server: { url: server.url },
    key: givenKey(generateKey()),
    prefix,
  });
  const ours: number[] = [];
  const theirs: number[] = [];
  try {
    for (let run = 0; run < WARM_UP + RUNS; run += 1) {
      const [own, helper] = [`ours-${run}`, `theirs-${run}`];
      for (const name of [own, helper]) await ports.documents.prepare({ name, columns: COLUMNS });
      const both = [
        async () => void ours.push(await timed(() => writePortions(ports, own))),
        async () => void theirs.push(await timed(() => writeWithHelper(client, prefix + helper))),
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

async function writeWithHelper(client: Client, index: string): Promise<void> {
  await client.helpers.bulk<Document>({
    datasource: [...documents],
    onDocument: ({ id, content }) => [{ index: { _index: index, _id: id } }, content],
    onDrop: () => {
      throw new Error('not all were written');
    },
  });
}

async function timed(work: () => Promise<void>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

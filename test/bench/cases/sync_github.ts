import type { BenchCase, BenchContext, Figure } from '../case';
import { openBenchElasticsearch } from '../measure/elasticsearch';
import { loadNow } from '../measure/processes';
import { median } from '../measure/statistics';
import { ISSUES_PER_REPOSITORY, REPOSITORIES, repositoryName } from '../service/data';
import type { BenchEngine } from '../engine';
import { runSync } from './sync_run';

const total = REPOSITORIES * ISSUES_PER_REPOSITORY;
const RUNS = 2;
const PAGE = 100;
/** One in so many issues changes. */
const EVERY = 100;
const READ = `SELECT * FROM gh.issues WITH (prefer = 'time', cache = false)`;

type Store = Parameters<BenchContext['engine']>[1];

/** Syncs of 50,000 issues of 200 repositories: in full, again, and after one in a hundred has changed. */
export const syncGithubCase: BenchCase = async (context) => {
  const figures = await figuresOf(context, 'the data directory', undefined);
  const elasticsearch = await openBenchElasticsearch();
  if (elasticsearch === undefined) return figures;
  try {
    const store: Store = () => elasticsearch.open();
    return [...figures, ...(await figuresOf(context, 'Elasticsearch', store))];
  } finally {
    await elasticsearch.stop();
  }
};

async function figuresOf(
  { service, engine }: BenchContext,
  where: string,
  store: Store,
): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  await service.fill(ISSUES_PER_REPOSITORY);
  const one = await engine({}, store);
  try {
    // Of a page of the real service, and of one that is much faster.
    for (const latency of [200, 20]) {
      const reads: number[] = [];
      const syncs: number[] = [];
      for (let run = 0; run < RUNS; run += 1) {
        await service.reset(latency);
        const { rows, milliseconds } = await one.run(READ);
        if (rows !== total) throw new Error(`${rows} rows were read`);
        reads.push(milliseconds);
        const name = `full_${latency}_${run}`;
        const sync = await runSync(
          one,
          `SYNC CONNECTOR gh.issues TO ${name} WITH (name = ${name})`,
        );
        if (sync.written !== total) throw new Error(`${sync.written} documents were written`);
        syncs.push(sync.milliseconds);
        process.stderr.write(
          `${latency} ms: read ${seconds(milliseconds)}, synced to ${where} ${seconds(sync.milliseconds)}\n`,
        );
        await one.run(`DROP SYNC ${name}`);
        await one.ports.documents.drop(name);
      }
      figures.push({
        name: `full sync to ${where} ÷ fastest read, ${latency} ms`,
        value: Math.min(...syncs) / Math.min(...reads),
        unit: '×',
        target: { most: 1.1 },
        note: `best of ${RUNS}: ${seconds(Math.min(...syncs))} against ${seconds(Math.min(...reads))}; medians ${seconds(median(syncs))} and ${seconds(median(reads))}; load ${loadNow()}`,
      });
    }
    figures.push(...(await repeated(service, one, where)));
    figures.push(...(await changed(service, one, where)));
  } finally {
    await service.fill(ISSUES_PER_REPOSITORY);
    await one.close();
  }
  return figures;
}

async function repeated(
  service: BenchContext['service'],
  one: BenchEngine,
  where: string,
): Promise<readonly Figure[]> {
  await service.reset(0);
  await runSync(one, 'SYNC CONNECTOR gh.issues TO again WITH (name = again)');
  await service.reset(0);
  const { written, unchanged } = await runSync(one, 'RUN SYNC again');
  if (unchanged !== total) throw new Error(`${unchanged} documents were unchanged`);
  const { 200: bodies = 0, 304: confirmed = 0 } = await service.requests();
  return [
    {
      name: `documents written by a repeated full sync to ${where}`,
      value: written,
      unit: 'documents',
      target: { exactly: 0 },
      note: `of ${total}; ${confirmed} responses were 304 and ${bodies} had a body`,
    },
    {
      name: `pages of issues sent again by a repeated full sync to ${where}`,
      value: bodies - Math.ceil(REPOSITORIES / PAGE),
      unit: 'pages',
      target: { exactly: 0 },
      note: 'the list of repositories is always read',
    },
  ];
}

async function changed(
  service: BenchContext['service'],
  one: BenchEngine,
  where: string,
): Promise<readonly Figure[]> {
  await service.reset(0);
  await runSync(
    one,
    'SYNC CONNECTOR gh.issues TO changes INCREMENTAL ON updated_at WITH (name = changes)',
  );
  await service.change(EVERY);
  const { requests, written, kind } = await runSync(one, 'RUN SYNC changes');
  const changes = total / EVERY;
  if (kind !== 'incremental' || written !== changes)
    throw new Error(`${written} documents were written by a run that was ${kind}`);
  const wrong = await wrongDocuments(one, 'changes');
  return [
    {
      name: `requests of a sync to ${where} after 1 % changed`,
      value: requests,
      unit: 'requests',
      target: { most: Math.ceil(changes / PAGE) + 1 },
      note: `${changes} changes on ${Math.ceil(changes / PAGE)} pages, and one for the list`,
    },
    {
      name: `wrong documents in ${where} after 1 % changed`,
      value: wrong,
      unit: 'documents',
      target: { exactly: 0 },
      note: `of ${total}, each compared with its issue`,
    },
  ];
}

async function wrongDocuments(one: BenchEngine, index: string): Promise<number> {
  const { signal } = new AbortController();
  const missing = new Set<string>();
  for (let repository = 0; repository < REPOSITORIES; repository += 1)
    for (let number = 1; number <= ISSUES_PER_REPOSITORY; number += 1) {
      const isChanged = (repository * ISSUES_PER_REPOSITORY + number) % EVERY === 0;
      const title = `Issue ${number} of bench/${repositoryName(repository)}`;
      missing.add(isChanged ? `${title}, changed 1 times` : title);
    }
  let others = 0;
  for await (const some of one.ports.documents.read({ pattern: index, batch: 1000, signal }))
    for (const { content } of some) if (!missing.delete(String(content['title']))) others += 1;
  return missing.size + others;
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

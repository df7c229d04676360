import { Agent, get } from 'node:http';
import type { BenchCase, BenchContext, Figure } from '../case';
import {
  blockFigure,
  longestBlock,
  processorMilliseconds,
  type Blocks,
} from '../measure/event_loop';
import { descendants, loadNow, processorTimeOf } from '../measure/processes';

const RUNS = 5;
const LATENCY = 20;
const MOST_BLOCKED = 20;
const SCAN = `SELECT author, state, count(*), max(title), max(created_at), count(labels), count(repo), max(number)
  FROM gh.issues GROUP BY author, state WITH (prefer = 'time')`;

/** Milliseconds of one run. */
interface Cost {
  /** Processor time of this process, with its threads. */
  readonly process: number;
  readonly eventLoop: number;
  readonly children: number;
  readonly clock: number;
  readonly blocks: Blocks;
}

/** What `work` costs. */
async function costOf(work: () => Promise<unknown>, others: ReadonlySet<number>): Promise<Cost> {
  const children = () =>
    processorTimeOf(
      descendants(process.pid).filter((pid) => pid !== process.pid && !others.has(pid)),
    );
  const loop = () => processorMilliseconds() ?? NaN;
  const [start, ofLoop, ofChildren, usage] = [
    performance.now(),
    loop(),
    children(),
    process.cpuUsage(),
  ];
  const { blocks } = await longestBlock(work);
  const { user, system } = process.cpuUsage(usage);
  return {
    process: (user + system) / 1000,
    eventLoop: loop() - ofLoop,
    children: children() - ofChildren,
    clock: performance.now() - start,
    blocks,
  };
}

/** Fetches every page of every repository's issues, eight at a time, and throws the bodies away. */
async function throwAway(base: string): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  const headers = { 'accept-encoding': 'gzip' };
  const nextPage = (url: string): Promise<string | undefined> =>
    new Promise((resolve, reject) => {
      get(url, { agent, headers }, (response) => {
        response.on('error', reject);
        response.on('end', () =>
          resolve(/<([^>]+)>; rel="next"/.exec(String(response.headers.link))?.[1]),
        );
        response.resume();
      }).on('error', reject);
    });
  const repositories = Array.from(
    { length: 200 },
    (_, at) =>
      `${base}/repos/bench/repo-${String(at).padStart(3, '0')}/issues?state=all&per_page=100`,
  );
  let pages = 0;
  const worker = async (): Promise<void> => {
    for (let first = repositories.shift(); first !== undefined; first = repositories.shift())
      for (let url: string | undefined = first; url !== undefined; url = await nextPage(url))
        pages += 1;
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  agent.destroy();
  return pages;
}

/**
 * What a full scan costs the server's process, which is shared, against the least that fetching can cost: with bodies as
 * they are, and compressed, as most services send them.
 */
export const serverCpuCase: BenchCase = async (context) => {
  const { service } = context;
  try {
    const plain = await figures(context, 'uncompressed');
    await service.compress(true);
    return [...plain, ...(await figures(context, 'gzip'))];
  } finally {
    await service.compress(false);
  }
};

async function figures(
  { service, engine, servicePids }: BenchContext,
  bodies: string,
): Promise<Figure[]> {
  const least: Cost[] = [];
  const ours: Cost[] = [];
  let pages = 0;
  const bare = async () => void (pages = await throwAway(service.url));
  for (let run = 0; run <= RUNS; run += 1) {
    await service.reset(LATENCY);
    least.push(await costOf(bare, servicePids));
    const one = await engine();
    await one.run('SELECT 1');
    await service.reset(LATENCY);
    ours.push(await costOf(() => one.run(SCAN), servicePids));
    await one.close();
  }
  // The first run compiles everything.
  const [scans, loops] = [ours.slice(1), least.slice(1)];
  const best = (costs: readonly Cost[], of: (cost: Cost) => number) =>
    Math.round(Math.min(...costs.map(of)));
  const [scan, loop] = [best(scans, (cost) => cost.process), best(loops, (cost) => cost.process)];
  const eventLoop = best(scans, (cost) => cost.eventLoop);
  const [children, clock] = [
    best(scans, (cost) => cost.children),
    best(scans, (cost) => cost.clock),
  ];
  return [
    {
      name: `processor time of the server, full scan ÷ http.get, ${bodies}`,
      value: scan / loop,
      unit: '×',
      target: { most: 1.5 },
      note: `best of ${RUNS}: ${scan} ms (event loop ${eventLoop} ms, its evaluators ${children} ms, clock ${clock} ms) against ${loop} ms of a loop that throws the ${pages} bodies away; load ${loadNow()}`,
    },
    blockFigure(
      `full scan, ${bodies}`,
      scans.map(({ blocks }) => blocks),
      MOST_BLOCKED,
    ),
  ];
}

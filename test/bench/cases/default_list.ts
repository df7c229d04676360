import type { BenchCase, BenchContext, Figure } from '../case';
import { median, timed } from '../measure/statistics';

const RUNS = 3;
const QUERY =
  'SELECT author, state, count(*), max(title), max(created_at), count(repo) FROM gh.issues GROUP BY author, state';
/** The whole organization by its list, and by the lists of its repositories. */
const LISTS = { organization: "prefer = 'requests'", repository: "prefer = 'time'" } as const;

const requestsOf = async ({ service }: BenchContext): Promise<number> =>
  Object.values(await service.requests()).reduce((all, count) => all + count, 0);

/** One cold run: the engine knows nothing about the service in advance. */
async function cold(context: BenchContext, latency: number, options: string) {
  const one = await context.engine();
  await one.run('SELECT 1');
  await context.service.reset(latency);
  const { milliseconds, result } = await timed(() => one.run(`${QUERY} ${options}`));
  const requests = await requestsOf(context);
  await one.close();
  if (!result.done.complete) throw new Error(`Not complete: ${options}`);
  return { milliseconds, requests };
}

/** The first scan of an organization of 200 repositories and 50,000 issues, whose size nobody knows. */
export const defaultListCase: BenchCase = async (context) => {
  const figures: Figure[] = [];
  for (const latency of [20, 100]) {
    const times: Record<string, number[]> = { default: [], repository: [], organization: [] };
    let requests = 0;
    for (let run = 0; run < RUNS; run += 1) {
      const ours = await cold(context, latency, '');
      requests = ours.requests;
      times['default']?.push(ours.milliseconds);
      times['repository']?.push(
        (await cold(context, latency, `WITH (${LISTS.repository})`)).milliseconds,
      );
      // One page after another: a single run is enough.
      if (run === 0)
        times['organization']?.push(
          (await cold(context, latency, `WITH (${LISTS.organization})`)).milliseconds,
        );
    }
    const [ours, repository, organization] = Object.values(times).map(median);
    const best = Math.min(repository ?? NaN, organization ?? NaN);
    figures.push({
      name: `default ÷ best list time, ${latency} ms`,
      value: (ours ?? NaN) / best,
      unit: '×',
      target: { most: 1.15 },
      note: `median of ${RUNS} first scans: ${Math.round(ours ?? NaN)} ms in ${requests} requests; organization ${Math.round(organization ?? NaN)} ms, repository ${Math.round(repository ?? NaN)} ms`,
    });
  }
  figures.push(...(await limitFigures(context)), ...(await repeatFigures(context)));
  return figures;
};

/** LIMIT with a predicate that cannot be pushed down: pages are requested one by one, and only as many as needed. */
async function limitFigures(context: BenchContext): Promise<Figure[]> {
  const figures: Figure[] = [];
  // In each repository, half of the issues have even numbers, including its last 75.
  for (const [pages, where] of [
    [1, 'number % 2 = 0 LIMIT 50'],
    [2, 'number % 2 = 0 LIMIT 51'],
    [8, 'number <= 75 LIMIT 220'],
  ] as const) {
    const one = await context.engine();
    await context.service.reset(0);
    await one.run(`SELECT repo, number FROM gh.issues WHERE ${where}`);
    const made = await requestsOf(context);
    await one.close();
    figures.push({
      name: `requests: LIMIT that needs ${pages} ${pages === 1 ? 'page' : 'pages'} (${made} made)`,
      value: made / pages,
      unit: '×',
      target: { exactly: 1 },
      note: `WHERE ${where}: the predicate is evaluated here`,
    });
  }
  return figures;
}

/** A query of some 25 MB, run twice. */
async function repeatFigures(context: BenchContext): Promise<Figure[]> {
  const one = await context.engine({ cache_ttl: 3600 });
  await context.service.reset(0);
  const names = Array.from(
    { length: 22 },
    (_, index) => `'repo-${String(index).padStart(3, '0')}'`,
  );
  const query = `SELECT state, count(*) AS n, max(title) FROM gh.issues WHERE repo IN (${names.join(', ')}) GROUP BY state`;
  const { done } = await one.run(query);
  const bytes = done.scans.reduce((sum, scan) => sum + scan.bytes, 0);
  await context.service.reset(0);
  await one.run(query);
  const requests = await requestsOf(context);
  await one.close();
  return [
    {
      name: 'requests: second run of a 25 MB query',
      value: requests,
      unit: 'requests',
      target: { exactly: 0 },
      note: `${(bytes / 1e6).toFixed(1)} MB came the first time; the cache has its default size`,
    },
  ];
}

import type { BenchCase } from '../case';
import { median } from '../measure/statistics';

const RUNS = 40;

/** 1,000 rows from the cache, through the whole engine. */
export const warmCacheCase: BenchCase = async ({ service, engine }) => {
  const one = await engine({ cache_ttl: 3600 });
  await service.reset(0);
  const repos = ['repo-001', 'repo-002', 'repo-003', 'repo-004']
    .map((name) => `'${name}'`)
    .join(', ');
  const query = `SELECT repo, number, title, state, author, created_at FROM gh.issues WHERE repo IN (${repos})`;
  const { rows } = await one.run(query);
  if (rows !== 1000) throw new Error(`1,000 rows were expected, ${rows} came.`);
  await service.reset(0);
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) times.push((await one.run(query)).milliseconds);
  const requests = Object.values(await service.requests()).reduce((all, count) => all + count, 0);
  await one.close();
  return [
    {
      name: 'warm cache, 1,000 rows',
      value: median(times.slice(5)),
      unit: 'ms',
      target: { most: 10 },
      note: `median of ${RUNS - 5}; ${requests} requests`,
    },
  ];
};

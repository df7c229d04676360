import { Agent, get } from 'node:http';
import type { BenchCase } from '../case';
import { median } from '../measure/statistics';

const RUNS = 5;
const SCAN = `SELECT author, state, count(*), max(title), max(created_at), count(labels), count(repo), max(number)
  FROM gh.issues GROUP BY author, state WITH (prefer = 'time')`;

/** Processor time of this process while `work` runs, in milliseconds. Children are not included. */
async function processorTime(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Fetches every page of every repository's issues, eight at a time, and throws the bodies away. */
async function throwAway(base: string): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  const lastPage = (url: string): Promise<number> =>
    new Promise((resolve, reject) => {
      get(url, { agent }, (response) => {
        response.on('error', reject);
        response.on('end', () =>
          resolve(
            Number(
              /[?&]page=(\d+)[^>]*>; rel="last"/.exec(String(response.headers.link))?.[1] ?? 1,
            ),
          ),
        );
        response.resume();
      }).on('error', reject);
    });
  const repositories = Array.from(
    { length: 200 },
    (_, at) =>
      `${base}/repos/bench/repo-${String(at).padStart(3, '0')}/issues?state=all&per_page=100`,
  );
  const worker = async (): Promise<void> => {
    for (let url = repositories.shift(); url !== undefined; url = repositories.shift()) {
      const pages = await lastPage(url);
      for (let page = 2; page <= pages; page += 1) await lastPage(`${url}&page=${page}`);
    }
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  agent.destroy();
}

/** What a full scan costs the server's process, which is shared, against the least that fetching can cost. */
export const serverCpuCase: BenchCase = async ({ service, engine }) => {
  const least: number[] = [];
  const ours: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    await service.reset(20);
    least.push(await processorTime(() => throwAway(service.url)));
    const one = await engine();
    await one.run('SELECT 1');
    await service.reset(20);
    ours.push(await processorTime(() => one.run(SCAN)));
    await one.close();
  }
  const [scan, bare] = [median(ours.slice(1)), median(least.slice(1))];
  return [
    {
      name: 'processor time of the server, full scan ÷ http.get',
      value: scan / bare,
      unit: '×',
      target: { most: 1.5 },
      note: `median of ${RUNS - 1}: ${Math.round(scan)} ms against ${Math.round(bare)} ms of a loop that throws the bodies away`,
    },
  ];
};

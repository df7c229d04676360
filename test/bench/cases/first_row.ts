import type { BenchCase } from '../case';
import { median } from '../measure/statistics';

const RUNS = 15;
const LATENCY = 20;

/** First row − first page's latency. */
export const firstRowCase: BenchCase = async ({ service, engine }) => {
  const one = await engine();
  const firsts: number[] = [];
  const pages: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    await service.reset(LATENCY);
    const url = `${service.url}/repos/bench/repo-${String(run).padStart(3, '0')}/issues?state=all&per_page=100`;
    const start = performance.now();
    await (await fetch(url)).arrayBuffer();
    pages.push(performance.now() - start);
    const repo = `repo-${String(run + 100)}`;
    const { firstRowMilliseconds } = await one.run(
      `SELECT number, title, author FROM gh.issues WHERE repo = '${repo}'`,
    );
    firsts.push(firstRowMilliseconds);
  }
  await one.close();
  return [
    {
      name: 'first row − first page’s latency',
      value: median(firsts.slice(3)) - median(pages.slice(3)),
      unit: 'ms',
      target: { most: 10 },
      note: `median of ${RUNS - 3} cold scans at ${LATENCY} ms against fetching the same page alone`,
    },
  ];
};

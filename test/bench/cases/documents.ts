import type { BenchCase } from '../case';
import { median } from '../measure/statistics';

const RUNS = 20;
const query = (columns: string): string =>
  `SELECT ${columns} FROM gh.issues WHERE repo IN ('repo-001', 'repo-002', 'repo-003', 'repo-004') WITH (cache = false)`;
const WITHOUT = 'repo, number, title, state, author, created_at';

/** 1,000 rows with whole documents, against the same rows without. */
export const documentsCase: BenchCase = async ({ service, engine }) => {
  const one = await engine();
  await service.reset(0);
  const plain: number[] = [];
  const raw: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    plain.push((await one.run(query(WITHOUT))).milliseconds);
    raw.push((await one.run(query(`${WITHOUT}, raw`))).milliseconds);
  }
  await one.close();
  const [withRaw, without] = [median(raw.slice(3)), median(plain.slice(3))];
  return [
    {
      name: '1,000 rows with raw ÷ without',
      value: withRaw / without,
      unit: '×',
      target: { most: 2 },
      note: `median of ${RUNS - 3}: ${withRaw.toFixed(0)} ms against ${without.toFixed(0)} ms`,
    },
  ];
};

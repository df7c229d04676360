import type { BenchCase } from '../case';

const ITERATIONS = 10_000;
const LOOP = `BEGIN
  DECLARE n = 0;
  DECLARE odd = 0;
  WHILE n < ${ITERATIONS} LOOP
    SET n = n + 1;
    IF n % 2 = 0 THEN CONTINUE; END IF;
    SET odd = odd + 1;
  END LOOP;
  ASSERT odd = ${ITERATIONS / 2};
END`;

/** Loops without requests: the interpreter alone. */
export const scriptsCase: BenchCase = async ({ engine }) => {
  const one = await engine();
  await one.run(LOOP);
  const start = performance.now();
  await one.run(LOOP);
  const milliseconds = performance.now() - start;
  await one.close();
  return [
    {
      name: 'WHILE with 10,000 iterations without requests',
      value: Math.round(milliseconds),
      unit: 'ms',
      target: { most: 1_000 },
      note: 'DuckDB would take minutes: a millisecond or more for each of 30,000 expressions',
    },
  ];
};

import type { Engine } from './support/engine';
import { withEngine } from './support/with_engine';

describe('a condition with many parts', () => {
  let engine: Engine;
  withEngine(
    (url) => `CREATE CONNECTOR p TYPE 'prometheus' CONFIG {"url": "${url}"}`,
    (opened) => ({ engine } = opened),
  );

  /** How long planning takes, beside a column that only the request has. */
  async function milliseconds(condition: string): Promise<number> {
    const start = performance.now();
    const { ok } = await engine.run(
      `EXPLAIN SELECT value FROM p.metrics WHERE metric = 'load' AND step = '15s' AND (${condition})`,
    );
    expect(ok).toBe(true);
    return performance.now() - start;
  }

  it.each([
    ['AND', (at: number) => `value <> ${at}`],
    ['OR', (at: number) => `value = ${at}`],
    ['OR', (at: number) => `(value = ${at} AND instance = 'host-${at}')`],
  ])(
    'joined by %s is planned in a time that grows with their number',
    async (word, part) => {
      const of = (count: number) =>
        Array.from({ length: count }, (_, at) => part(at)).join(` ${word} `);
      await milliseconds(of(100));
      const few = await milliseconds(of(100));
      // 9 times as many took 80 times as long, and 500 times where each part was looked at with all before it.
      expect(await milliseconds(of(900))).toBeLessThan(30 * Math.max(few, 40));
    },
    120_000,
  );
});

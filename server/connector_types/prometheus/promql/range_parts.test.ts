import * as fc from 'fast-check';
import { partsOf } from './range_parts';

const HOUR = 3_600_000;
const range = (to: number, step: string) => ({ kind: 'range', from: 0, to, step }) as const;

test.each<[string, number, string, number]>([
  ['that fits', 3 * HOUR, '1s', 0],
  ['of exactly as many points as fit', 10_999_000, '1s', 0],
  ['of one point more', 11_000_000, '1s', 2],
  ['of sixteen hours by the second', 16 * HOUR, '1s', 6],
  ['with a step in seconds', 16 * HOUR, '1', 6],
  ['with a step of several units', 16 * HOUR, '0m1s', 6],
  ['with a step that is none', 16 * HOUR, 'often', 0],
  ['with a step of nothing', 16 * HOUR, '0s', 0],
])('a range %s', (_, to, step, parts) => {
  expect(partsOf(range(to, step), 'up')).toHaveLength(parts);
});

test('an expression that uses the ends of its range is not split', () => {
  expect(partsOf(range(16 * HOUR, '1s'), 'up @ end()')).toEqual([]);
});

test('a range of more points than many requests return is rejected, and names step', () => {
  expect(() => partsOf(range(10_000 * HOUR, '1s'), 'up')).toThrow(/step = '5m'/);
});

test('the parts contain every point of the range exactly once', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5000 }),
      fc.integer({ min: 11_000, max: 60_000 }),
      fc.nat(4999),
      (step, steps, rest) => {
        const to = steps * step + Math.min(rest, step - 1);
        const parts = partsOf(range(to, `${step}ms`), 'up');
        let next = 0;
        for (const part of parts) {
          expect(part.from).toBe(next);
          const points = Math.floor((part.to - part.from) / step) + 1;
          expect(points).toBeLessThanOrEqual(11_000);
          next = part.from + points * step;
        }
        expect(next).toBe((steps + 1) * step);
      },
    ),
  );
});

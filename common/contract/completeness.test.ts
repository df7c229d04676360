import { hasAllRows, isCompleteResult, type IncompleteReason } from '.';

const stopped = (reason: IncompleteReason) => ({ complete: false, reason });

test('a scan that read to the end has all rows, and so does one that LIMIT ended', () => {
  expect(hasAllRows({ complete: true })).toBe(true);
  expect(hasAllRows(stopped('limit'))).toBe(true);
});

test.each(['max_results', 'service_cap', 'partial', 'error', 'cancelled', 'timeout'] as const)(
  'a scan that ended by %s lacks rows',
  (reason) => expect(hasAllRows(stopped(reason))).toBe(false),
);

test('a scan that stopped for no stated reason lacks rows', () =>
  expect(hasAllRows({ complete: false })).toBe(false));

test('one scan that lacks rows makes the result partial; a result without scans is complete', () => {
  expect(isCompleteResult([{ complete: true }, stopped('limit')])).toBe(true);
  expect(isCompleteResult([{ complete: true }, stopped('service_cap')])).toBe(false);
  expect(isCompleteResult([])).toBe(true);
});

import { table } from 'table';
import type { Soaked, Targets } from './soak';

/** What was measured, as a table with its targets, and whether one was missed. */
export function reportOf(
  { waits, late, wrong, large, megabytes: { before, most, after }, secondsAfter }: Soaked,
  targets: Targets,
  withLarge: boolean,
): { readonly text: string; readonly missed: boolean } {
  const sorted = [...waits].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? Infinity;
  const checked = (target: string, missed: boolean): string => `${target} ${missed ? '✗' : '✓'}`;
  const slow = at(1) >= targets.milliseconds;
  const bloated = after > before + targets.megabytes;
  const noLarge = withLarge && large === 0;
  const rows = [
    ['measured', 'value', 'target'],
    ['SELECT 1 of the good caller, runs', String(waits.length), ''],
    ['… median', milliseconds(at(0.5)), ''],
    ['… 99 of 100', milliseconds(at(0.99)), ''],
    ['… slowest', milliseconds(at(1)), checked(`< ${targets.milliseconds} ms`, slow)],
    ['… wrong or failed', String(wrong.length), checked('0', wrong.length > 0)],
    ['large responses read', String(large), withLarge ? checked('> 0', noLarge) : ''],
    ['memory of all processes, before', megabytes(before), ''],
    ['… most', megabytes(most), ''],
    [
      `… ${Math.round(secondsAfter)} s after the end`,
      megabytes(after),
      checked(`≤ ${megabytes(before + targets.megabytes)}`, bloated),
    ],
  ];
  const problems = [...late, ...wrong].slice(0, 10).map((problem) => `${problem}\n`);
  return {
    text: table(rows) + problems.join(''),
    missed: slow || bloated || wrong.length > 0 || noLarge,
  };
}

const milliseconds = (value: number): string => `${Math.round(value)} ms`;
const megabytes = (value: number): string => `${Math.round(value)} MB`;

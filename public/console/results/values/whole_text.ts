import type { ResultValue } from '../../../../common/contract';

/** Everything that a value holds, as text: text itself, JSON with indentation, `NULL`. */
export function wholeText(value: ResultValue | undefined): string {
  if (value === null || value === undefined) return 'NULL';
  if (typeof value === 'string') return value;
  return typeof value === 'object' ? JSON.stringify(value, undefined, 2) : String(value);
}

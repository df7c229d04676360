import type { ResultValue } from '../../../../common/contract';

/** A value in full, as text: text itself, indented JSON, `NULL`. */
export function wholeText(value: ResultValue | undefined): string {
  if (value === null || value === undefined) return 'NULL';
  if (typeof value === 'string') return value;
  return typeof value === 'object' ? JSON.stringify(value, undefined, 2) : String(value);
}

import type { ResultRow, ResultValue } from '../../common/contract';

/** Characters of the rows that are redacted and written at once; more would block the event loop. */
const MOST_CHARACTERS = 1024 * 1024;

/** The rows in portions that are not large, unless a single row is. */
export function rowPortions(
  rows: readonly ResultRow[],
  most = MOST_CHARACTERS,
): readonly (readonly ResultRow[])[] {
  const portions: (readonly ResultRow[])[] = [];
  let begin = 0;
  let characters = 0;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? [];
    let own = 0;
    for (const value of row) {
      if (typeof value === 'string') own += value.length;
      else if (typeof value === 'object' && value !== null) own += charactersOf(value);
    }
    if (characters + own > most && at > begin) {
      portions.push(rows.slice(begin, at));
      begin = at;
      characters = 0;
    }
    characters += own;
  }
  return begin === 0 ? [rows] : [...portions, rows.slice(begin)];
}

function charactersOf(value: ResultValue): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  let sum = 0;
  if (Array.isArray(value)) {
    for (const item of value as readonly ResultValue[]) sum += charactersOf(item);
    return sum;
  }
  const members = value as Readonly<Record<string, ResultValue>>;
  for (const name of Object.keys(members)) sum += name.length + charactersOf(members[name] ?? null);
  return sum;
}

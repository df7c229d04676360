import type { ResultRow, ResultValue } from '../../common/contract';

/** How much of the results the page keeps. */
export interface ResultLimits {
  readonly rows: number;
  /** Total characters: a few rows that each contain a file can fill the page too. */
  readonly characters: number;
}
/** Limit of one result: reading stops there. */
export interface PageLimits extends ResultLimits {
  /** Limit of all results of a run: the oldest are discarded for new ones. */
  readonly all: ResultLimits;
}

/** 200,000 rows are more than a person scrolls through; the export has no such limit. */
export const PAGE_LIMITS: PageLimits = {
  rows: 200_000,
  characters: 128 * 1024 * 1024,
  all: { rows: 400_000, characters: 192 * 1024 * 1024 },
};

/** Characters in the values of rows, including names inside documents; other values count as eight. */
export function charactersOf(rows: readonly ResultRow[]): number {
  let sum = 0;
  for (const row of rows) for (const value of row) sum += sizeOf(value);
  return sum;
}

function sizeOf(value: ResultValue): number {
  if (typeof value === 'string') return value.length;
  if (value === null || typeof value !== 'object') return 8;
  let sum = 8;
  if (Array.isArray(value)) for (const item of value as readonly ResultValue[]) sum += sizeOf(item);
  else for (const [name, item] of Object.entries(value)) sum += name.length + sizeOf(item);
  return sum;
}

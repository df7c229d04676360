import type { Failure } from '../protocol';
import { isTooManyValues } from '../series_failure';
import { RowTooLarge } from './row_too_large';

/** A reason may quote a value of any length: this many characters of its beginning and of its end are kept. */
const KEPT_START = 400;
const KEPT_END = 100;

function shortened(text: string): string {
  if (text.length <= KEPT_START + KEPT_END) return text;
  return `${text.slice(0, KEPT_START)}…${text.slice(-KEPT_END)}`;
}

/** The error, without DuckDB's echo of the statement. */
export function failureOf(error: unknown): Failure {
  if (error instanceof RowTooLarge) return { kind: 'row_too_large', reason: error.message };
  const message = error instanceof Error ? error.message : String(error);
  const reason = shortened((message.split('\n', 1)[0] ?? '').trim()).replace(/[.!]+$/, '');
  if (/^out of memory error/i.test(reason) || /could not allocate/i.test(reason)) {
    return { kind: 'out_of_memory', reason };
  }
  if (/^interrupt error/i.test(reason)) return { kind: 'interrupted', reason };
  const cause = reason.replace(/^(\w+ )+Error: /i, '');
  return { kind: isTooManyValues(cause) ? 'series_too_long' : 'failed', reason: cause };
}

import type { Failure } from '../protocol';

/** The error, without DuckDB's echo of the statement. */
export function failureOf(error: unknown): Failure {
  const message = error instanceof Error ? error.message : String(error);
  const reason = (message.split('\n')[0] ?? '').trim().replace(/[.!]+$/, '');
  if (/^out of memory error/i.test(reason) || /could not allocate/i.test(reason)) {
    return { kind: 'out_of_memory', reason };
  }
  if (/^interrupt error/i.test(reason)) return { kind: 'interrupted', reason };
  return { kind: 'failed', reason: reason.replace(/^(\w+ )+Error: /i, '') };
}

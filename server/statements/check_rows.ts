import type { ResultRow } from '../../common/contract';
import type { ConnectionCheck } from '../connectors';
import type { ExecutionEvent } from './execution';
import { resultTable } from './result_table';

const row = ({ name, milliseconds, error }: ConnectionCheck): ResultRow => [
  name,
  error === undefined ? 'ok' : error.family,
  milliseconds,
  error?.message ?? null,
  error?.hint ?? null,
];

/** The results of a test, one row for each check: its time, and what to do if it failed. */
export const checkRows = (checks: readonly ConnectionCheck[]): Iterable<ExecutionEvent> =>
  resultTable(
    { check: 'text', outcome: 'text', milliseconds: 'number', detail: 'text', fix: 'text' },
    checks.map(row),
  );

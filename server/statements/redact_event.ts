import type { ResultRow, ResultValue } from '../../common/contract';
import type { Redactor } from '../connectors/redaction/redactor';
import type { ExecutionEvent } from './execution';

/** `value` with every resolved secret taken out of its texts. The same object where there was none. */
export function redactDeep<T>(value: T, redactor: Redactor): T {
  if (typeof value === 'string') return redactor.redact(value) as T;
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value);
  const clean = members.map(([, member]) => redactDeep<unknown>(member, redactor));
  if (clean.every((member, at) => member === members[at]?.[1])) return value;
  return (
    Array.isArray(value)
      ? clean
      : Object.fromEntries(members.map(([name], at) => [name, clean[at]]))
  ) as T;
}

/** Rows are many and secrets in them rare: a row is copied only where something was found. */
function redactRow(row: ResultRow, redactor: Redactor): ResultRow {
  let copy: ResultValue[] | undefined;
  row.forEach((value, at) => {
    const clean = redactDeep(value, redactor);
    if (clean === value) return;
    copy ??= [...row];
    copy[at] = clean;
  });
  return copy ?? row;
}

/** The event as it may leave the engine. */
export function redactEvent<E extends ExecutionEvent>(event: E, redactor: Redactor): E {
  if (event.type === 'progress') return event;
  if (event.type !== 'rows') return redactDeep(event, redactor);
  return { ...event, rows: event.rows.map((row) => redactRow(row, redactor)) };
}

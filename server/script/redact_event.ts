import { counted } from '../../common/quantities';
import type { ResultRow, ResultValue } from '../../common/contract';
import { distinct, redactDeep, type Redactor } from '../connectors';
import type { ExecutionEvent } from '../statements';

/** Rows as they may leave the engine, and the number of their values that contained a secret. */
export interface CleanRows {
  readonly rows: readonly ResultRow[];
  readonly redacted: number;
}

type OtherEvent = Exclude<ExecutionEvent, { readonly type: 'rows' }>;

/**
 * The event as it may leave the engine. In what was requested, only secrets that cannot occur by coincidence are
 * redacted.
 */
export function redactEvent(event: OtherEvent, redactor: Redactor): OtherEvent {
  switch (event.type) {
    case 'progress':
      return event;
    case 'columns': {
      const names = distinct(event.columns.map(({ name }) => redactor.redactData(name)));
      const columns = event.columns.map((column, at) => ({
        ...column,
        name: names[at] ?? column.name,
      }));
      return { ...event, columns };
    }
    default:
      return redactDeep(event, redactor.redact);
  }
}

/** Rows as they may leave the engine. In data, only secrets that cannot occur by coincidence are redacted. */
export function redactRows(given: readonly ResultRow[], redactor: Redactor): CleanRows {
  if (!redactor.redactsData()) return { rows: given, redacted: 0 };
  let redacted = 0;
  const rows = given.map((row) => {
    const clean = redactRow(row, redactor);
    if (clean !== row) redacted += row.filter((value, at) => value !== clean[at]).length;
    return clean;
  });
  return { rows, redacted };
}

/** The note about a result in which values were redacted. */
export const redactedMessage = (count: number): string =>
  `${counted(count, 'value')} contained a secret and ${count === 1 ? 'is' : 'are'} shown as [redacted].`;

/** There are many rows and few secrets in them, so a row is only copied if something was found. */
function redactRow(row: ResultRow, redactor: Redactor): ResultRow {
  let copy: ResultValue[] | undefined;
  for (let at = 0; at < row.length; at++) {
    const value = row[at] ?? null;
    const clean = redactDeep(value, redactor.redactData);
    if (clean === value) continue;
    copy ??= [...row];
    copy[at] = clean;
  }
  return copy ?? row;
}

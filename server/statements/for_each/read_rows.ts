import type { BoundForEach } from '../../../common/binding';
import { hasAllRows, scannedTable, whyIncomplete, type ResultRow } from '../../../common/contract';
import { StatementError } from '../../../common/errors';
import { boundsOf } from '../../bounds';
import type { QueryDone } from '../../query';
import type { Execution, ExecutionEvent } from '../execution';

/** All rows of the query of FOR EACH. */
export interface ReadRows {
  /** Only the arguments of the action. */
  readonly rows: readonly ResultRow[];
  readonly done: QueryDone;
  /** Why rows may be missing. */
  readonly partial?: string;
}

const MEGABYTE = 1024 * 1024;

/**
 * Reads the query to its end, and passes on its progress and its messages. Throws StatementError
 * `for_each_bound_exceeded`.
 */
export async function* readRows(
  { query, arguments: { length: width } }: BoundForEach,
  execution: Execution,
): AsyncGenerator<ExecutionEvent, ReadRows> {
  const { engine, signal, user } = execution;
  const { for_each_rows: most, for_each_megabytes: megabytes } = boundsOf(engine.bounds);
  const prepared = await engine.queries.prepare(query, execution);
  for (const note of prepared.notes) yield { type: 'message', ...note };
  const rows: ResultRow[] = [];
  let bytes = 0;
  // Without its end, a query may lack rows.
  let done: QueryDone = { type: 'done', scans: [], complete: false };
  for await (const event of prepared.run(signal, user)) {
    if (event.type === 'done') done = event;
    if (event.type === 'progress' || event.type === 'message') yield event;
    if (event.type !== 'rows') continue;
    for (const row of event.rows) {
      if (rows.length === most) throw beyond('for_each_rows', most);
      const own = width === 0 ? [] : row.slice(-width);
      bytes += JSON.stringify(own).length;
      if (bytes > megabytes * MEGABYTE) throw beyond('for_each_megabytes', megabytes);
      rows.push(own);
    }
  }
  return { rows, done, ...(done.complete ? {} : { partial: reasonOf(done) }) };
}

const beyond = (bound: 'for_each_rows' | 'for_each_megabytes', limit: number): StatementError =>
  new StatementError('for_each_bound_exceeded', { bound, limit });

function reasonOf({ scans }: QueryDone): string {
  const reasons = scans
    .filter((scan) => !hasAllRows(scan))
    .map((scan) => `${scannedTable(scan)}: ${whyIncomplete(scan)}`);
  return reasons.length === 0 ? 'the reason is unknown' : reasons.join('; ');
}

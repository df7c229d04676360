import type { BoundSyncStatement } from '../../common/binding';
import type { ResultRow } from '../../common/contract';
import type { SyncDefinition, SyncRun } from '../ports';
import { contactSucceeded } from './contact_status';
import type { Execution, ExecutionEvent } from './execution';
import { resultTable } from './result_table';

const COLUMNS = {
  sync: 'text',
  outcome: 'text',
  kind: 'text',
  read: 'integer',
  written: 'integer',
  unchanged: 'integer',
  removed: 'integer',
  rejected: 'integer',
  requests: 'integer',
} as const;

/** Runs a sync for a statement: its progress and messages, then one row with what became of its documents. */
export async function* runSync(
  sync: SyncDefinition,
  bound: BoundSyncStatement,
  confirmed: boolean,
  { engine, signal, user, timeZone }: Execution,
): AsyncGenerator<ExecutionEvent, void, undefined> {
  const by = engine.indexUser;
  const options = { signal, user, by, timeZone, trigger: 'statement', confirmed } as const;
  const run = yield* engine.syncs.run(sync, bound, options);
  if (run.outcome === 'ok' && run.counts.requests > 0 && bound.source.type === 'entities')
    await contactSucceeded([bound.source.connector], engine);
  yield* resultTable(COLUMNS, [rowOf(sync.name, run)]);
  yield { type: 'done', scans: [], complete: run.outcome === 'ok' };
}

function rowOf(name: string, { kind, outcome, counts }: SyncRun): ResultRow {
  const { read, written, unchanged, removed, rejected, requests } = counts;
  return [name, outcome, kind, read, written, unchanged, removed, rejected, requests];
}

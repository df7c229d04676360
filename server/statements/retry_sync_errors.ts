import type { Executor } from './execution';
import { information, resultTable } from './result_table';
import { requireSync } from './stored_sync';

/** `RETRY SYNC ERRORS name`. */
export const retrySyncErrors: Executor<'retry_sync_errors_statement'> = async function* (
  { sync: name },
  { engine, signal },
) {
  const sync = await requireSync(name, engine);
  const { written, left } = await engine.syncs.retryErrors(sync, signal, engine.indexUser);
  if (left > 0)
    yield information(
      `${left === 1 ? '1 document was' : `${left} documents were`} rejected again.`,
      `Show the reasons with SHOW SYNC ERRORS ${sync.name}.`,
    );
  yield* resultTable({ sync: 'text', written: 'integer', left: 'integer' }, [
    [sync.name, written, left],
  ]);
};

import type { BoundStatement } from '../../common/binding';
import { alterConnector } from './alter_connector';
import { alterSync } from './alter_sync';
import { clearCache } from './clear_cache';
import { clearLimits } from './clear_limits';
import { connectorExec } from './connector_exec';
import { createConnector } from './create_connector';
import { createSecret } from './create_secret';
import { createTempTable } from './create_temp_table';
import { createView } from './create_view';
import { describe } from './describe';
import { dropConnector } from './drop_connector';
import { dropSecret } from './drop_secret';
import { dropTable } from './drop_table';
import { dropView } from './drop_view';
import type { BoundKind, Execution, ExecutionEvent, Executor } from './execution';
import { explain } from './explain';
import { retrySyncErrors } from './retry_sync_errors';
import { select } from './select';
import { show } from './show';
import { sync } from './sync';
import { syncControl } from './sync_control';
import { testConnector } from './test_connector';

/** A kind without an executor does not compile. */
const EXECUTORS: { readonly [K in BoundKind]: Executor<K> } = {
  select_statement: select,
  explain_statement: explain,
  describe_statement: describe,
  show_statement: show,
  create_connector_statement: createConnector,
  alter_connector_statement: alterConnector,
  test_connector_statement: testConnector,
  clear_limits_statement: clearLimits,
  clear_cache_statement: clearCache,
  drop_connector_statement: dropConnector,
  create_secret_statement: createSecret,
  drop_secret_statement: dropSecret,
  create_view_statement: createView,
  drop_view_statement: dropView,
  create_temp_table_statement: createTempTable,
  drop_table_statement: dropTable,
  connector_exec_statement: connectorExec,
  sync_statement: sync,
  sync_control_statement: syncControl,
  alter_sync_statement: alterSync,
  retry_sync_errors_statement: retrySyncErrors,
};

/** Runs one bound statement. Throws MoltlerErrors. */
export function execute(
  bound: BoundStatement,
  execution: Execution,
): AsyncIterable<ExecutionEvent> {
  // The table pairs each kind with the executor of its own statements.
  const executor = EXECUTORS[bound.kind] as Executor<BoundKind>;
  return executor(bound, execution);
}

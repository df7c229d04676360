import { alterConnector } from './alter_connector';
import { alterSync } from './alter_sync';
import {
  assert,
  block,
  breakLoop,
  continueLoop,
  declare,
  forLoop,
  ifThen,
  print,
  set,
  throwError,
  tryCatch,
  whileLoop,
} from './block_kinds';
import { clearCache } from './clear_cache';
import { clearLimits } from './clear_limits';
import { connectorExec } from './connector_exec';
import {
  createConnectorAction,
  createConnectorEntity,
  createConnectorType,
  dropConnectorType,
  registerConnectorType,
  testConnectorType,
} from './connector_type_kinds';
import { createConnector } from './create_connector';
import { createSecret } from './create_secret';
import { createTempTable } from './create_temp_table';
import { createView } from './create_view';
import type { GrammarKind } from './definition';
import { describe } from './describe';
import { dropConnector } from './drop_connector';
import { dropSecret } from './drop_secret';
import { dropTable } from './drop_table';
import { dropView } from './drop_view';
import { explain } from './explain';
import { retrySyncErrors } from './retry_sync_errors';
import { select } from './select';
import { show } from './show';
import { sync } from './sync';
import { syncControl } from './sync_control';
import { testConnector } from './test_connector';

/** One definition for each rule of the grammar, under the name of its own kind. */
type Complete = {
  readonly [K in GrammarKind]: {
    readonly build: (context: never, building: never) => { readonly kind: K };
  };
};

/** Every statement of the language, in the order of the reference. It compiles only with every statement of the grammar. */
export const STATEMENT_KINDS = {
  select_statement: select,
  explain_statement: explain,
  show_statement: show,
  describe_statement: describe,
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
  block_statement: block,
  try_statement: tryCatch,
  declare_statement: declare,
  set_statement: set,
  if_statement: ifThen,
  for_statement: forLoop,
  while_statement: whileLoop,
  break_statement: breakLoop,
  continue_statement: continueLoop,
  assert_statement: assert,
  print_statement: print,
  throw_statement: throwError,
  create_connector_type_statement: createConnectorType,
  create_connector_entity_statement: createConnectorEntity,
  create_connector_action_statement: createConnectorAction,
  register_connector_type_statement: registerConnectorType,
  drop_connector_type_statement: dropConnectorType,
  test_connector_type_statement: testConnectorType,
} satisfies Complete;

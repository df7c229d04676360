import type {
  Statement,
  StatementKind,
  StatementOf,
  SyncControlStatement,
} from '../../language/statements';
import { alterConnectorStatement } from './alter_connector';
import { clearLimitsStatement } from './clear_limits';
import { connectorExecStatement } from './connector_exec';
import { createConnectorStatement } from './create_connector';
import { createSecretStatement } from './create_secret';
import { describeStatement } from './describe';
import { dropConnectorStatement } from './drop_connector';
import { dropSecretStatement } from './drop_secret';
import { explainStatement } from './explain';
import { selectStatement } from './select';
import { showStatement } from './show';
import type { StatementBinder } from './statement_binder';
import { testConnectorStatement } from './test_connector';
import { unavailable } from './unavailable';

const BINDERS: { readonly [K in StatementKind]: StatementBinder<StatementOf<K>> } = {
  select_statement: selectStatement,
  explain_statement: explainStatement,
  describe_statement: describeStatement,
  show_statement: showStatement,
  create_connector_statement: createConnectorStatement,
  alter_connector_statement: alterConnectorStatement,
  test_connector_statement: testConnectorStatement,
  clear_limits_statement: clearLimitsStatement,
  drop_connector_statement: dropConnectorStatement,
  create_secret_statement: createSecretStatement,
  drop_secret_statement: dropSecretStatement,
  connector_exec_statement: connectorExecStatement,
  sync_statement: unavailable(({ dryRun }: StatementOf<'sync_statement'>) =>
    dryRun ? 'DRY RUN SYNC CONNECTOR' : 'SYNC CONNECTOR',
  ),
  sync_control_statement: unavailable(
    ({ verb }: SyncControlStatement) => `${verb.toUpperCase()} SYNC`,
  ),
  block_statement: unavailable('BEGIN … END'),
  try_statement: unavailable('TRY … CATCH … END TRY'),
  declare_statement: unavailable('DECLARE'),
  set_statement: unavailable('SET'),
  if_statement: unavailable('IF … THEN'),
  for_statement: unavailable('FOR … LOOP'),
  while_statement: unavailable('WHILE … LOOP'),
  assert_statement: unavailable('ASSERT'),
  print_statement: unavailable('PRINT'),
  throw_statement: unavailable('THROW'),
  create_connector_type_statement: unavailable('CREATE CONNECTOR TYPE'),
  create_connector_entity_statement: unavailable('CREATE CONNECTOR ENTITY'),
  create_connector_action_statement: unavailable('CREATE CONNECTOR ACTION'),
  register_connector_type_statement: unavailable('REGISTER CONNECTOR TYPE'),
  drop_connector_type_statement: unavailable('DROP CONNECTOR TYPE'),
  test_connector_type_statement: unavailable('TEST CONNECTOR TYPE'),
};

/** How statements of this one's kind are bound. */
export function binderOf(statement: Statement): StatementBinder<Statement> {
  // The table pairs each kind with the binder of its own nodes.
  return BINDERS[statement.kind] as StatementBinder<Statement>;
}

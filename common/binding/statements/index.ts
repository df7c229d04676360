import type { Statement, StatementKind, StatementOf } from '../../language';
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
  sync_statement: unavailable,
  sync_control_statement: unavailable,
  block_statement: unavailable,
  try_statement: unavailable,
  declare_statement: unavailable,
  set_statement: unavailable,
  if_statement: unavailable,
  for_statement: unavailable,
  while_statement: unavailable,
  assert_statement: unavailable,
  print_statement: unavailable,
  throw_statement: unavailable,
  create_connector_type_statement: unavailable,
  create_connector_entity_statement: unavailable,
  create_connector_action_statement: unavailable,
  register_connector_type_statement: unavailable,
  drop_connector_type_statement: unavailable,
  test_connector_type_statement: unavailable,
};

export const isStatement = (node: { readonly kind: unknown }): node is Statement =>
  typeof node.kind === 'string' && node.kind in BINDERS;

/** How statements of this one's kind are bound. */
export function binderOf(statement: Statement): StatementBinder<Statement> {
  // The table pairs each kind with the binder of its own nodes.
  return BINDERS[statement.kind] as StatementBinder<Statement>;
}

/** Whether this statement changes the schemas for later statements of the script. */
export const changesSchemas = (statement: Statement): boolean =>
  binderOf(statement).after !== undefined;

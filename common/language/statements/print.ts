import type { Doc } from '../printing/doc';
import type { Printing } from '../printing/printing';
import { printAlterConnector } from './alter_connector';
import {
  printBlock,
  printTry,
  printDeclare,
  printSet,
  printIf,
  printFor,
  printWhile,
  printAssert,
  printPrint,
  printThrow,
} from './block_print';
import { printClearLimits } from './clear_limits';
import { printConnectorExec } from './connector_exec';
import {
  printCreateConnectorType,
  printCreateConnectorEntity,
  printCreateConnectorAction,
  printRegisterConnectorType,
  printDropConnectorType,
  printTestConnectorType,
} from './connector_type_print';
import { printCreateConnector } from './create_connector';
import { printCreateSecret } from './create_secret';
import { printDescribe } from './describe';
import { printDropConnector } from './drop_connector';
import { printDropSecret } from './drop_secret';
import { printExplain } from './explain';
import { printSelectStatement } from './select';
import { printShow } from './show';
import { printSync } from './sync';
import { printSyncControl } from './sync_control';
import { printTestConnector } from './test_connector';
import type { Statement, StatementKind, StatementOf } from './statement';

type Printers = {
  readonly [K in StatementKind]: (node: StatementOf<K>, printing: Printing) => Doc;
};

/** Every kind has a printer; a missing one does not compile. */
const PRINTERS: Printers = {
  select_statement: printSelectStatement,
  explain_statement: printExplain,
  describe_statement: printDescribe,
  show_statement: printShow,
  create_connector_statement: printCreateConnector,
  alter_connector_statement: printAlterConnector,
  test_connector_statement: printTestConnector,
  clear_limits_statement: printClearLimits,
  drop_connector_statement: printDropConnector,
  create_secret_statement: printCreateSecret,
  drop_secret_statement: printDropSecret,
  connector_exec_statement: printConnectorExec,
  sync_statement: printSync,
  sync_control_statement: printSyncControl,
  block_statement: printBlock,
  try_statement: printTry,
  declare_statement: printDeclare,
  set_statement: printSet,
  if_statement: printIf,
  for_statement: printFor,
  while_statement: printWhile,
  assert_statement: printAssert,
  print_statement: printPrint,
  throw_statement: printThrow,
  create_connector_type_statement: printCreateConnectorType,
  create_connector_entity_statement: printCreateConnectorEntity,
  create_connector_action_statement: printCreateConnectorAction,
  register_connector_type_statement: printRegisterConnectorType,
  drop_connector_type_statement: printDropConnectorType,
  test_connector_type_statement: printTestConnectorType,
};

/** Prints any statement, without the `;`. */
export function printStatement(node: Statement, printing: Printing): Doc {
  // The table pairs each kind with the printer of its own node.
  return (PRINTERS[node.kind] as (node: Statement, printing: Printing) => Doc)(node, printing);
}

import type { Building } from '../building';
import { present } from '../building';
import {
  MoltlerParser as P,
  type StatementContext,
  type AlterConnectorStatementContext,
  type AssertStatementContext,
  type BlockStatementContext,
  type ClearLimitsStatementContext,
  type ConnectorExecStatementContext,
  type CreateConnectorActionStatementContext,
  type CreateConnectorEntityStatementContext,
  type CreateConnectorStatementContext,
  type CreateConnectorTypeStatementContext,
  type CreateSecretStatementContext,
  type DeclareStatementContext,
  type DescribeStatementContext,
  type DropConnectorStatementContext,
  type DropConnectorTypeStatementContext,
  type DropSecretStatementContext,
  type ExplainStatementContext,
  type ForStatementContext,
  type IfStatementContext,
  type PrintStatementContext,
  type RegisterConnectorTypeStatementContext,
  type SelectStatementContext,
  type SetStatementContext,
  type ShowStatementContext,
  type SyncControlStatementContext,
  type SyncStatementContext,
  type TestConnectorStatementContext,
  type TestConnectorTypeStatementContext,
  type ThrowStatementContext,
  type TryStatementContext,
  type WhileStatementContext,
} from '../generated/MoltlerParser';
import { buildAlterConnector } from './alter_connector';
import {
  buildBlock,
  buildTry,
  buildDeclare,
  buildSet,
  buildIf,
  buildFor,
  buildWhile,
  buildAssert,
  buildPrint,
  buildThrow,
} from './block_build';
import { buildClearLimits } from './clear_limits';
import { buildConnectorExec } from './connector_exec';
import {
  buildCreateConnectorType,
  buildCreateConnectorEntity,
  buildCreateConnectorAction,
  buildRegisterConnectorType,
  buildDropConnectorType,
  buildTestConnectorType,
} from './connector_type_build';
import { buildCreateConnector } from './create_connector';
import { buildCreateSecret } from './create_secret';
import { buildDescribe } from './describe';
import { buildDropConnector } from './drop_connector';
import { buildDropSecret } from './drop_secret';
import { buildExplain } from './explain';
import { buildSelectStatement } from './select';
import { buildShow } from './show';
import { buildSync } from './sync';
import { buildSyncControl } from './sync_control';
import { buildTestConnector } from './test_connector';
import type { Statement, StatementKind, StatementOf } from './statement';

/** The generated context of each kind's rule. */
interface ContextOf {
  select_statement: SelectStatementContext;
  explain_statement: ExplainStatementContext;
  describe_statement: DescribeStatementContext;
  show_statement: ShowStatementContext;
  create_connector_statement: CreateConnectorStatementContext;
  alter_connector_statement: AlterConnectorStatementContext;
  test_connector_statement: TestConnectorStatementContext;
  clear_limits_statement: ClearLimitsStatementContext;
  drop_connector_statement: DropConnectorStatementContext;
  create_secret_statement: CreateSecretStatementContext;
  drop_secret_statement: DropSecretStatementContext;
  connector_exec_statement: ConnectorExecStatementContext;
  sync_statement: SyncStatementContext;
  sync_control_statement: SyncControlStatementContext;
  block_statement: BlockStatementContext;
  try_statement: TryStatementContext;
  declare_statement: DeclareStatementContext;
  set_statement: SetStatementContext;
  if_statement: IfStatementContext;
  for_statement: ForStatementContext;
  while_statement: WhileStatementContext;
  assert_statement: AssertStatementContext;
  print_statement: PrintStatementContext;
  throw_statement: ThrowStatementContext;
  create_connector_type_statement: CreateConnectorTypeStatementContext;
  create_connector_entity_statement: CreateConnectorEntityStatementContext;
  create_connector_action_statement: CreateConnectorActionStatementContext;
  register_connector_type_statement: RegisterConnectorTypeStatementContext;
  drop_connector_type_statement: DropConnectorTypeStatementContext;
  test_connector_type_statement: TestConnectorTypeStatementContext;
}

type Builders = {
  readonly [K in StatementKind]: {
    readonly rule: number;
    readonly build: (context: ContextOf[K], building: Building) => StatementOf<K>;
  };
};

/** Every kind has a rule and a builder; a missing one does not compile. */
const BUILDERS: Builders = {
  select_statement: { rule: P.RULE_selectStatement, build: buildSelectStatement },
  explain_statement: { rule: P.RULE_explainStatement, build: buildExplain },
  describe_statement: { rule: P.RULE_describeStatement, build: buildDescribe },
  show_statement: { rule: P.RULE_showStatement, build: buildShow },
  create_connector_statement: {
    rule: P.RULE_createConnectorStatement,
    build: buildCreateConnector,
  },
  alter_connector_statement: { rule: P.RULE_alterConnectorStatement, build: buildAlterConnector },
  test_connector_statement: { rule: P.RULE_testConnectorStatement, build: buildTestConnector },
  clear_limits_statement: { rule: P.RULE_clearLimitsStatement, build: buildClearLimits },
  drop_connector_statement: { rule: P.RULE_dropConnectorStatement, build: buildDropConnector },
  create_secret_statement: { rule: P.RULE_createSecretStatement, build: buildCreateSecret },
  drop_secret_statement: { rule: P.RULE_dropSecretStatement, build: buildDropSecret },
  connector_exec_statement: { rule: P.RULE_connectorExecStatement, build: buildConnectorExec },
  sync_statement: { rule: P.RULE_syncStatement, build: buildSync },
  sync_control_statement: { rule: P.RULE_syncControlStatement, build: buildSyncControl },
  block_statement: { rule: P.RULE_blockStatement, build: buildBlock },
  try_statement: { rule: P.RULE_tryStatement, build: buildTry },
  declare_statement: { rule: P.RULE_declareStatement, build: buildDeclare },
  set_statement: { rule: P.RULE_setStatement, build: buildSet },
  if_statement: { rule: P.RULE_ifStatement, build: buildIf },
  for_statement: { rule: P.RULE_forStatement, build: buildFor },
  while_statement: { rule: P.RULE_whileStatement, build: buildWhile },
  assert_statement: { rule: P.RULE_assertStatement, build: buildAssert },
  print_statement: { rule: P.RULE_printStatement, build: buildPrint },
  throw_statement: { rule: P.RULE_throwStatement, build: buildThrow },
  create_connector_type_statement: {
    rule: P.RULE_createConnectorTypeStatement,
    build: buildCreateConnectorType,
  },
  create_connector_entity_statement: {
    rule: P.RULE_createConnectorEntityStatement,
    build: buildCreateConnectorEntity,
  },
  create_connector_action_statement: {
    rule: P.RULE_createConnectorActionStatement,
    build: buildCreateConnectorAction,
  },
  register_connector_type_statement: {
    rule: P.RULE_registerConnectorTypeStatement,
    build: buildRegisterConnectorType,
  },
  drop_connector_type_statement: {
    rule: P.RULE_dropConnectorTypeStatement,
    build: buildDropConnectorType,
  },
  test_connector_type_statement: {
    rule: P.RULE_testConnectorTypeStatement,
    build: buildTestConnectorType,
  },
};

type AnyBuilder = (context: ContextOf[StatementKind], building: Building) => Statement;

const BY_RULE: ReadonlyMap<number, AnyBuilder> = new Map(
  // The rule index determines the type of the context, and the table above pairs it with its builder.
  Object.values(BUILDERS).map((entry) => [entry.rule, entry.build as AnyBuilder]),
);

/** Builds a statement from the rule that the parser chose. */
export function buildStatement(context: StatementContext, building: Building): Statement {
  const child = context.getChild(0) as ContextOf[StatementKind];
  return present(BY_RULE.get(child.ruleIndex))(child, building);
}

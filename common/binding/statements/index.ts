import {
  statementsIn,
  type AvailableKind,
  type Range,
  type Statement,
  type StatementOf,
  type Steps,
} from '../../language';
import type { SchemaSnapshot } from '../schema/schema';
import type { StatementContext } from '../statement_context';
import { alterConnectorStatement } from './alter_connector';
import { alterSyncStatement } from './alter_sync';
import { clearCacheStatement } from './clear_cache';
import { clearLimitsStatement } from './clear_limits';
import { connectorExecStatement } from './connector_exec';
import { createConnectorStatement } from './create_connector';
import { createSecretStatement } from './create_secret';
import { createTempTableStatement } from './create_temp_table';
import { createViewStatement } from './create_view';
import { describeStatement } from './describe';
import { dropConnectorStatement } from './drop_connector';
import { dropSecretStatement } from './drop_secret';
import { dropTableStatement } from './drop_table';
import { dropViewStatement } from './drop_view';
import { explainStatement } from './explain';
import { retrySyncErrorsStatement } from './retry_sync_errors';
import { selectStatement } from './select';
import { showStatement } from './show';
import type { SchemasAfter, SecretsOf } from './statement_binder';
import { blockStatement, ifStatement } from './control/blocks';
import type { ControlBinder, Nested } from './control/control_binder';
import { assertStatement, printStatement, throwStatement, tryStatement } from './control/errors';
import { breakStatement, continueStatement, forStatement, whileStatement } from './control/loops';
import { schemasAfterBodies } from './control/schemas';
import { declareStatement, setStatement } from './control/variables';
import { syncStatement } from './sync';
import { syncControlStatement } from './sync_control';
import { TableFlow } from '../temp_tables/table_flow';
import { testConnectorStatement } from './test_connector';
import { unavailable } from './unavailable';

/** Statements that control others. They are run by the interpreter of scripts. */
const CONTROL_BINDERS = {
  block_statement: blockStatement,
  try_statement: tryStatement,
  declare_statement: declareStatement,
  set_statement: setStatement,
  if_statement: ifStatement,
  for_statement: forStatement,
  while_statement: whileStatement,
  break_statement: breakStatement,
  continue_statement: continueStatement,
  assert_statement: assertStatement,
  print_statement: printStatement,
  throw_statement: throwStatement,
} satisfies { readonly [K in AvailableKind]?: ControlBinder<K> };

export type ControlKind = keyof typeof CONTROL_BINDERS;

/** One binder for each other available kind, under the name of that kind. */
type Complete = {
  readonly [K in Exclude<AvailableKind, ControlKind>]: {
    readonly bind: (node: never, context: never) => { readonly kind: K } | undefined;
  };
};

const BINDERS = {
  select_statement: selectStatement,
  explain_statement: explainStatement,
  describe_statement: describeStatement,
  show_statement: showStatement,
  create_connector_statement: createConnectorStatement,
  alter_connector_statement: alterConnectorStatement,
  test_connector_statement: testConnectorStatement,
  clear_limits_statement: clearLimitsStatement,
  clear_cache_statement: clearCacheStatement,
  drop_connector_statement: dropConnectorStatement,
  create_secret_statement: createSecretStatement,
  drop_secret_statement: dropSecretStatement,
  create_view_statement: createViewStatement,
  drop_view_statement: dropViewStatement,
  create_temp_table_statement: createTempTableStatement,
  drop_table_statement: dropTableStatement,
  connector_exec_statement: connectorExecStatement,
  sync_statement: syncStatement,
  sync_control_statement: syncControlStatement,
  alter_sync_statement: alterSyncStatement,
  retry_sync_errors_statement: retrySyncErrorsStatement,
} satisfies Complete;

type Binders = typeof BINDERS;

/** A statement with every name resolved. */
export type BoundStatement = NonNullable<ReturnType<Binders[keyof Binders]['bind']>>;
/** A statement that controls others, checked. */
export type ControlStatement = StatementOf<ControlKind>;

interface AnyBinder {
  readonly bind: (node: Statement, context: StatementContext) => BoundStatement | undefined;
  readonly secrets: 'none' | SecretsOf<Statement>;
  readonly after: 'unchanged' | SchemasAfter<Statement>;
}

const isAvailable = (kind: string): kind is keyof Binders => Object.hasOwn(BINDERS, kind);

/** Whether a statement controls others. */
export const isControl = (statement: Pick<Statement, 'kind'>): statement is ControlStatement =>
  Object.hasOwn(CONTROL_BINDERS, statement.kind);

const binderOf = ({ kind }: Statement): AnyBinder =>
  // The table pairs each kind with the binder of its own nodes.
  isAvailable(kind) ? (BINDERS[kind] as unknown as AnyBinder) : unavailable;

/** Binds one statement, in steps if there are others inside it. Undefined if an error was reported. */
export function* bindingOneStatement(
  statement: Statement,
  context: StatementContext,
): Steps<BoundStatement | ControlStatement | undefined> {
  if (!isControl(statement)) return binderOf(statement).bind(statement, context);
  // The table pairs each kind with the binder of its own nodes.
  const { binding } = CONTROL_BINDERS[statement.kind] as unknown as ControlBinder<ControlKind>;
  // The outermost statement owns the temporary tables of all inside it.
  const tables = context.tables ?? new TableFlow();
  return yield* binding(statement, { ...context, tables }, NESTED);
}

const NESTED: Nested = {
  *binding(statement, context) {
    yield* bindingOneStatement(statement, context);
  },
  after: schemasAfter,
};

/** Ranges of the statement's plain-text secrets, without those of statements inside it. */
export function* statementSecrets(
  statement: Statement,
  snapshot: SchemaSnapshot | undefined,
): Steps<readonly Range[]> {
  const { secrets } = isControl(statement)
    ? (CONTROL_BINDERS[statement.kind] as { secrets: 'none' | SecretsOf<Statement> })
    : binderOf(statement);
  return secrets === 'none' ? [] : yield* secrets(statement, snapshot);
}

/** The schemas for the statements after this one. */
export function schemasAfter(
  statement: Statement,
  snapshot: SchemaSnapshot,
  text: string,
): SchemaSnapshot {
  if (isControl(statement)) return schemasAfterBodies(statement, snapshot, text, schemasAfter);
  const { after } = binderOf(statement);
  return after === 'unchanged' ? snapshot : after(statement, snapshot, text);
}

/** Whether this statement changes the schemas for later statements of the script. */
export function changesSchemas(statement: Statement): boolean {
  for (const one of statementsIn(statement))
    if (!isControl(one) && binderOf(one).after !== 'unchanged') return true;
  return false;
}

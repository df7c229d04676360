import type { AvailableKind, Range, Statement, Steps } from '../../language';
import type { SchemaSnapshot } from '../schema/schema';
import type { StatementContext } from '../statement_context';
import { alterConnectorStatement } from './alter_connector';
import { clearLimitsStatement } from './clear_limits';
import { connectorExecStatement } from './connector_exec';
import { createConnectorStatement } from './create_connector';
import { createSecretStatement } from './create_secret';
import { createViewStatement } from './create_view';
import { describeStatement } from './describe';
import { dropConnectorStatement } from './drop_connector';
import { dropSecretStatement } from './drop_secret';
import { dropViewStatement } from './drop_view';
import { explainStatement } from './explain';
import { selectStatement } from './select';
import { showStatement } from './show';
import type { SchemasAfter, SecretsOf } from './statement_binder';
import { testConnectorStatement } from './test_connector';
import { unavailable } from './unavailable';

/** One binder for each available kind, under the name of that kind. */
type Complete = {
  readonly [K in AvailableKind]: {
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
  drop_connector_statement: dropConnectorStatement,
  create_secret_statement: createSecretStatement,
  drop_secret_statement: dropSecretStatement,
  create_view_statement: createViewStatement,
  drop_view_statement: dropViewStatement,
  connector_exec_statement: connectorExecStatement,
} satisfies Complete;

type Binders = typeof BINDERS;

/** A statement with every name resolved. */
export type BoundStatement = NonNullable<ReturnType<Binders[AvailableKind]['bind']>>;

interface AnyBinder {
  readonly bind: (node: Statement, context: StatementContext) => BoundStatement | undefined;
  readonly secrets: 'none' | SecretsOf<Statement>;
  readonly after: 'unchanged' | SchemasAfter<Statement>;
}

const isAvailable = (kind: string): kind is AvailableKind => Object.hasOwn(BINDERS, kind);

const binderOf = ({ kind }: Statement): AnyBinder =>
  // The table pairs each kind with the binder of its own nodes.
  isAvailable(kind) ? (BINDERS[kind] as unknown as AnyBinder) : unavailable;

/** Binds one statement. Undefined if an error was reported. */
export const bindStatement = (
  statement: Statement,
  context: StatementContext,
): BoundStatement | undefined => binderOf(statement).bind(statement, context);

/** Ranges of the statement's plain-text secrets, without those of statements inside it. */
export function* statementSecrets(
  statement: Statement,
  snapshot: SchemaSnapshot | undefined,
): Steps<readonly Range[]> {
  const { secrets } = binderOf(statement);
  return secrets === 'none' ? [] : yield* secrets(statement, snapshot);
}

/** The schemas for the statements after this one. */
export function schemasAfter(
  statement: Statement,
  snapshot: SchemaSnapshot,
  text: string,
): SchemaSnapshot {
  const { after } = binderOf(statement);
  return after === 'unchanged' ? snapshot : after(statement, snapshot, text);
}

/** Whether this statement changes the schemas for later statements of the script. */
export const changesSchemas = (statement: Statement): boolean =>
  binderOf(statement).after !== 'unchanged';

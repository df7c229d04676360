import type { AlterConnectorStatement } from './alter_connector';
import type {
  AssertStatement,
  BlockStatement,
  DeclareStatement,
  ForStatement,
  IfStatement,
  PrintStatement,
  SetStatement,
  ThrowStatement,
  TryStatement,
  WhileStatement,
} from './block';
import type { ClearLimitsStatement } from './clear_limits';
import type { ConnectorExecStatement } from './connector_exec';
import type {
  CreateConnectorActionStatement,
  CreateConnectorEntityStatement,
  CreateConnectorTypeStatement,
  DropConnectorTypeStatement,
  RegisterConnectorTypeStatement,
  TestConnectorTypeStatement,
} from './connector_type';
import type { CreateConnectorStatement } from './create_connector';
import type { CreateSecretStatement } from './create_secret';
import type { DescribeStatement } from './describe';
import type { DropConnectorStatement } from './drop_connector';
import type { DropSecretStatement } from './drop_secret';
import type { ExplainStatement } from './explain';
import type { SelectStatement } from './select';
import type { ShowStatement } from './show';
import type { SyncControlStatement } from './sync_control';
import type { SyncStatement } from './sync';
import type { TestConnectorStatement } from './test_connector';

/** Every statement of the language. */
export type Statement =
  | SelectStatement
  | ExplainStatement
  | DescribeStatement
  | ShowStatement
  | CreateConnectorStatement
  | AlterConnectorStatement
  | TestConnectorStatement
  | ClearLimitsStatement
  | DropConnectorStatement
  | CreateSecretStatement
  | DropSecretStatement
  | ConnectorExecStatement
  | SyncStatement
  | SyncControlStatement
  | BlockStatement
  | TryStatement
  | DeclareStatement
  | SetStatement
  | IfStatement
  | ForStatement
  | WhileStatement
  | AssertStatement
  | PrintStatement
  | ThrowStatement
  | CreateConnectorTypeStatement
  | CreateConnectorEntityStatement
  | CreateConnectorActionStatement
  | RegisterConnectorTypeStatement
  | DropConnectorTypeStatement
  | TestConnectorTypeStatement;

export type StatementKind = Statement['kind'];
/** The statement of one kind. */
export type StatementOf<K extends StatementKind> = Extract<Statement, { kind: K }>;

import type { DataType, JsonValue } from '../../declaration';
import type { StatementKind, StatementOf } from '../../language';
import type { BoundExpression, BoundOutputColumn, BoundQuery } from './bound_query';
import type { IndexPatternSchema } from '../schema/schema';

/** Values given for `$name` parameters. */
export type ParameterValues = Readonly<Record<string, JsonValue>>;

export interface BoundSelectStatement {
  readonly kind: 'select_statement';
  readonly query: BoundQuery;
  readonly leftOut: readonly LeftOut[];
}
/** Columns of a table that are not part of `*`. Naming one fetches it. */
export interface LeftOut {
  readonly table: string;
  readonly columns: readonly string[];
  /** Those that need one request per row. */
  readonly costly: readonly string[];
}
export interface BoundExplainStatement {
  readonly kind: 'explain_statement';
  readonly analyze: boolean;
  readonly format: 'text' | 'json';
  readonly statement: BoundSelectStatement | BoundConnectorExecStatement;
}
export type BoundDescribeStatement = { readonly kind: 'describe_statement' } & (
  | { readonly connector: string; readonly entity: string }
  | { readonly view: string; readonly columns: readonly BoundOutputColumn[] }
  | { readonly indices: IndexPatternSchema }
);
export interface BoundCreateViewStatement {
  readonly kind: 'create_view_statement';
  readonly name: string;
  readonly orReplace: boolean;
  readonly ifNotExists: boolean;
  readonly columns: readonly string[];
  /** The text of its query, as written. */
  readonly query: string;
}
export interface BoundCreateTempTableStatement {
  readonly kind: 'create_temp_table_statement';
  readonly name: string;
  readonly orReplace: boolean;
  readonly ifNotExists: boolean;
  readonly columns: readonly BoundOutputColumn[];
  readonly query: BoundSelectStatement;
}
export interface BoundConnectorConfig {
  /** Values as written, `{{secrets.x}}` unresolved. */
  readonly config: Readonly<Record<string, JsonValue>>;
  readonly options: Readonly<Record<string, JsonValue>>;
  /** CONFIG keys whose value is a secret in plain text. */
  readonly plainSecrets: readonly string[];
  /** Options whose value is a secret: a proxy with a password. */
  readonly plainSecretOptions: readonly string[];
}
export interface BoundCreateConnectorStatement extends BoundConnectorConfig {
  readonly kind: 'create_connector_statement';
  readonly name: string;
  readonly type: string;
  readonly orReplace: boolean;
  readonly ifNotExists: boolean;
}
export type BoundConnectorChange =
  | ({ readonly type: 'set' } & BoundConnectorConfig)
  | { readonly type: 'rename'; readonly to: string }
  | { readonly type: 'enable' }
  | { readonly type: 'disable' };
export interface BoundAlterConnectorStatement {
  readonly kind: 'alter_connector_statement';
  readonly name: string;
  readonly changes: readonly BoundConnectorChange[];
}
export interface BoundConnectorExecStatement {
  readonly kind: 'connector_exec_statement';
  readonly dryRun: boolean;
  readonly connector: string;
  readonly entity: string;
  readonly action: string;
  readonly arguments: Readonly<Record<string, JsonValue>>;
  readonly argumentTypes: Readonly<Record<string, DataType>>;
  /** Run once for each row; `arguments` has NULL for those that depend on the row. */
  readonly forEach?: BoundForEach;
  /** Arguments that are computed before the action is run; `arguments` has NULL for them. */
  readonly computed?: readonly BoundComputedArgument[];
}
export interface BoundComputedArgument {
  readonly argument: BoundRowArgument;
  /** Of constants and variables only. */
  readonly value: BoundExpression;
}
/** Values of `WITH (…)` after FOR EACH, read and checked. */
export interface ForEachOptions {
  readonly stopAfter?: number;
  readonly concurrency?: number;
  readonly allowPartial?: boolean;
  readonly confirm?: boolean;
  /** The id of an earlier run. */
  readonly resume?: string;
  readonly maxWaitSeconds?: number;
}
/** `FOR EACH (query)`. The last columns of the query are the arguments that depend on the row. */
export interface BoundForEach {
  readonly query: BoundSelectStatement;
  readonly arguments: readonly BoundRowArgument[];
  readonly options: ForEachOptions;
}
export interface BoundRowArgument {
  /** As declared, or as it is written if it is a member of a document. */
  readonly label: string;
  readonly name: string;
  /** The member of the document `name` that has the value. */
  readonly member?: string;
  readonly accepts: AcceptedValues;
}
/** The values that an argument accepts. */
export interface AcceptedValues {
  readonly type: DataType;
  readonly values?: readonly string[];
  readonly required: boolean;
  readonly secret?: true;
}
export interface BoundCreateSecretStatement {
  readonly kind: 'create_secret_statement';
  readonly name: string;
  readonly orReplace: boolean;
  readonly value: string;
}
export interface BoundClearCacheStatement {
  readonly kind: 'clear_cache_statement';
  /** All connectors if unset. */
  readonly connector?: string;
  readonly entity?: string;
}
/** A statement that binding passes on unchanged after checking its names. */
export type Unchanged<K extends StatementKind> = StatementOf<K>;

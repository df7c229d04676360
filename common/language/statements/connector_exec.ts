import type { Expression, Identifier, Node, ObjectLiteral, Query } from '../nodes';

/** `name => value`. */
export interface NamedArgument extends Node {
  readonly kind: 'named_argument';
  readonly name: Identifier;
  readonly value: Expression;
}

/** One JSON object, or named arguments. */
export type ActionArguments =
  | { readonly type: 'object'; readonly object: ObjectLiteral }
  | { readonly type: 'named'; readonly arguments: readonly NamedArgument[] };

/** `[DRY RUN] CONNECTOR_EXEC connector[.entity].action(…) [FOR EACH (query)]`. */
export interface ConnectorExecStatement extends Node {
  readonly kind: 'connector_exec_statement';
  readonly dryRun: boolean;
  readonly connector: Identifier;
  /** Missing in `connector.query(…)`. */
  readonly entity?: Identifier;
  readonly action: Identifier;
  readonly arguments: ActionArguments;
  readonly forEach?: Query;
}

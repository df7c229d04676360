import type { AvailableKind, Range, StatementOf, Steps } from '../../language';
import type { SchemaSnapshot } from '../schema/schema';
import type { StatementContext } from '../statement_context';

/** How statements of one kind are bound, to `B`; one entry per kind. */
export interface StatementBinder<B extends { readonly kind: AvailableKind }> {
  /** Undefined if an error was reported. */
  readonly bind: (node: StatementOf<B['kind']>, context: StatementContext) => B | undefined;
  /** Ranges of its plain-text secrets, without those of statements inside it; `none` if it cannot contain any. */
  readonly secrets: 'none' | SecretsOf<StatementOf<B['kind']>>;
  /** The schemas for the statements after it. */
  readonly after: 'unchanged' | SchemasAfter<StatementOf<B['kind']>>;
}

export type SecretsOf<S> = (
  node: S,
  snapshot: SchemaSnapshot | undefined,
) => Steps<readonly Range[]>;

/** `text`: that the ranges of the node refer to. */
export type SchemasAfter<S> = (node: S, snapshot: SchemaSnapshot, text: string) => SchemaSnapshot;

import type { Range, Steps } from '../../language';
import type { BoundStatement } from '../bound/bound_statement';
import type { SchemaSnapshot } from '../schema/schema';
import type { StatementContext } from '../statement_context';

/** How statements of one kind are bound; one entry per kind. */
export interface StatementBinder<S> {
  /** Undefined if an error was reported. */
  readonly bind: (node: S, context: StatementContext) => BoundStatement | undefined;
  /** Ranges of its plain-text secrets, without those of statements inside it. Missing if it cannot contain any. */
  readonly secrets?: (node: S, snapshot: SchemaSnapshot | undefined) => Steps<readonly Range[]>;
  /** The schemas for the statements after it. Missing if it does not change them. */
  readonly after?: (node: S, snapshot: SchemaSnapshot) => SchemaSnapshot;
}

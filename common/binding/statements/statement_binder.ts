import type { Range, Steps } from '../../language';
import type { BoundStatement } from '../bound/bound_statement';
import type { SchemaSnapshot } from '../schema/schema';
import type { StatementContext } from '../statement_context';

/** How statements of one kind are bound; one entry per kind. */
export interface StatementBinder<S> {
  /** Undefined where an error was reported. */
  readonly bind: (node: S, context: StatementContext) => BoundStatement | undefined;
  /** Where secrets are typed in plain in it, not in statements inside it. Missing: it has no place for one. */
  readonly secrets?: (node: S, snapshot: SchemaSnapshot | undefined) => Steps<readonly Range[]>;
  /** What the statements after it find. Missing: it changes no schema. */
  readonly after?: (node: S, snapshot: SchemaSnapshot) => SchemaSnapshot;
}

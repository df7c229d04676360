import type { BoundStatement } from '../bound_statement';
import type { SchemaSnapshot } from '../schema';
import type { StatementContext } from '../statement_context';

/** How statements of one kind are bound; one entry per kind. */
export interface StatementBinder<S> {
  /** Undefined where an error was reported. */
  readonly bind: (node: S, context: StatementContext) => BoundStatement | undefined;
  /** What the statements after it find. Missing: it changes no schema. */
  readonly after?: (node: S, snapshot: SchemaSnapshot) => SchemaSnapshot;
}

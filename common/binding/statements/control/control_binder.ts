import type { AvailableKind, Statement, StatementOf, Steps } from '../../../language';
import type { SchemaSnapshot } from '../../schema/schema';
import type { StatementContext } from '../../statement_context';
import type { SecretsOf } from '../statement_binder';

/** Binds the statements inside a statement; passed as a parameter, so that the files need not import each other. */
export interface Nested {
  binding(statement: Statement, context: StatementContext): Steps<void>;
  /** The schemas for the statements after it. */
  after(statement: Statement, snapshot: SchemaSnapshot, text: string): SchemaSnapshot;
}

/**
 * How a statement that controls others is checked: in steps, because there may be many statements inside it. While the
 * script runs, its parts are bound again, with the values of the variables.
 */
export interface ControlBinder<K extends AvailableKind> {
  readonly binding: (
    node: StatementOf<K>,
    context: StatementContext,
    nested: Nested,
  ) => Steps<StatementOf<K>>;
  /** As in `StatementBinder`. */
  readonly secrets: 'none' | SecretsOf<StatementOf<K>>;
}

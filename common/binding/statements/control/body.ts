import type { Statement, Steps } from '../../../language';
import { contextWithin, type StatementContext, type Surroundings } from '../../statement_context';
import { VariableScope } from '../../variables/variable_scope';
import type { Nested } from './control_binder';

/** What a body adds to the context of the statement that it belongs to. */
interface Body {
  readonly variables?: VariableScope;
  readonly around?: Partial<Surroundings>;
  /** Called before each of its statements is bound. */
  readonly reached?: (statement: Statement) => void;
}

/** Binds the statements of a body one after the other: each sees the variables and the schemas of those before it. */
export function* bindingBody(
  body: readonly Statement[],
  outer: StatementContext,
  nested: Nested,
  { variables = new VariableScope(outer.variables), around, reached }: Body = {},
): Steps<void> {
  let { snapshot } = outer;
  for (const statement of body) {
    reached?.(statement);
    const current = outer.tables?.within(snapshot) ?? snapshot;
    const own = { snapshot: current, variables, around: { ...outer.around, ...around } };
    yield* nested.binding(statement, contextWithin(outer, own));
    yield;
    snapshot = nested.after(statement, snapshot, outer.text);
  }
}

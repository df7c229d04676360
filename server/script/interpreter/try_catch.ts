import { VariableScope } from '../../../common/binding';
import type { MoltlerError } from '../../../common/errors';
import type { CatchClause, Statement, TryStatement } from '../../../common/language';
import { failureOf, serialized } from '../failure';
import { TimeLimit } from '../time_limit';
import { catches, errorVariable } from './caught_error';
import type { Control } from './control';
import type { Exit, Running } from './inner_event';

/** TRY … CATCH … FINALLY … END TRY. */
export async function* tryCatch(
  node: TryStatement,
  scope: VariableScope,
  control: Control,
): Running<Exit> {
  const { finally: last } = node;
  if (last === undefined) return yield* bodyWithCatches(node, scope, control);
  let isOver = false;
  const depth = control.loops.length;
  try {
    let exit: Exit;
    try {
      exit = yield* bodyWithCatches(node, scope, control);
    } catch (error) {
      if (control.state.signal.aborted) throw error;
      isOver = true;
      control.loops.length = depth;
      yield* control.body(last, new VariableScope(scope));
      throw error;
    }
    isOver = true;
    yield* control.body(last, new VariableScope(scope));
    return exit;
  } finally {
    // Cancelled, or nobody reads the results any more: nothing can be shown.
    if (!isOver) await finish(last, scope, control).catch(() => undefined);
  }
}

async function* bodyWithCatches(
  { body, catches: clauses }: TryStatement,
  scope: VariableScope,
  control: Control,
): Running<Exit> {
  const { handlers, loops } = control;
  const clauseFor = (error: MoltlerError): CatchClause | undefined =>
    clauses.find(({ error: { name } }) => catches(name, error));
  const depth = { handlers: handlers.length, loops: loops.length };
  handlers.push((error) => clauseFor(error) !== undefined);
  try {
    return yield* control.body(body, new VariableScope(scope));
  } catch (thrown) {
    const error = failureOf(thrown, control.state.cancelling);
    const clause = control.state.signal.aborted ? undefined : clauseFor(error);
    if (clause === undefined) throw thrown;
    handlers.length = depth.handlers;
    loops.length = depth.loops;
    return yield* handled(clause, error, scope, control);
  } finally {
    handlers.length = depth.handlers;
  }
}

async function* handled(
  { alias, body }: CatchClause,
  error: MoltlerError,
  scope: VariableScope,
  control: Control,
): Running<Exit> {
  const shown = serialized(error, control.parts.engine);
  const own = alias === undefined ? [] : [errorVariable(alias.name, error, shown)];
  const { length } = control.handling;
  control.handling.push({ error, alias: alias?.name });
  try {
    return yield* control.body(body, new VariableScope(scope, own));
  } finally {
    control.handling.length = length;
  }
}

const NEVER = new AbortController().signal;

/**
 * The statements after FINALLY when the script was cancelled: with a time limit of their own, which all of them share,
 * and without events.
 */
async function finish(
  body: readonly Statement[],
  scope: VariableScope,
  control: Control,
): Promise<void> {
  const { state, parts, loops } = control;
  const { finally_seconds: seconds } = parts.bounds;
  const limit = (state.finishing ??= new TimeLimit(parts.engine.ports.clock, seconds, 0, NEVER));
  const { signal, cancelling } = state;
  const places = [...loops];
  state.signal = limit.signal;
  state.cancelling = NEVER;
  try {
    const running = control.body(body, new VariableScope(scope));
    while ((await running.next()).done !== true);
  } finally {
    state.signal = signal;
    state.cancelling = cancelling;
    loops.splice(0, loops.length, ...places);
  }
}

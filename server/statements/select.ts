import type { Execution, ExecutionEvent, Executor } from './execution';
import type { QueryPlan } from '../query/query_plan';

/** Runs a planned query: notes first, then what it tells. */
export async function* runPlan(
  plan: QueryPlan,
  { engine, signal }: Execution,
): AsyncIterable<ExecutionEvent> {
  for (const note of plan.notes) yield { type: 'message', ...note };
  for await (const event of engine.queries.run(plan, signal)) {
    if (event.type === 'done') yield { type: 'scans', scans: event.scans };
    else yield event;
  }
}

/** `SELECT …`. */
export const select: Executor<'select_statement'> = async function* (bound, execution) {
  const plan = await execution.engine.queries.plan(bound, execution.timeZone);
  yield* runPlan(plan, execution);
};

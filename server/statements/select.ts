import type { Executor } from './execution';

/** `SELECT …`: the notes of the plan, then the events of the query. */
export const select: Executor<'select_statement'> = async function* (bound, execution) {
  const { engine, signal, user } = execution;
  const query = await engine.queries.prepare(bound, execution);
  for (const note of query.notes) yield { type: 'message', ...note };
  yield* query.run(signal, user);
};

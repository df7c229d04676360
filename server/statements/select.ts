import type { Executor } from './execution';

/** `SELECT …`: what the plan has to say first, then all that the query tells. */
export const select: Executor<'select_statement'> = async function* (bound, execution) {
  const { engine, signal, user } = execution;
  const query = await engine.queries.prepare(bound, execution);
  for (const note of query.notes) yield { type: 'message', ...note };
  yield* query.run(signal, user);
};

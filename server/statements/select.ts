import type { Executor } from './execution';

/** `SELECT …`: what the plan has to say first, then columns, rows and progress. */
export const select: Executor<'select_statement'> = async function* (bound, execution) {
  const { engine, timeZone, signal, user } = execution;
  const query = await engine.queries.prepare(bound, timeZone, signal);
  for (const note of query.notes) yield { type: 'message', ...note };
  for await (const event of query.run(signal, user)) {
    if (event.type === 'done') yield { type: 'scans', scans: event.scans };
    else yield event;
  }
};

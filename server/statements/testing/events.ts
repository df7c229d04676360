import type { StreamEvent } from '../../../common/contract';
import type { ExecutionEvent } from '../execution';

type Events = readonly (StreamEvent | ExecutionEvent)[];

/** The rows in the events of one statement, as objects by column. */
export function rowsOf(events: Events): Record<string, unknown>[] {
  const columns = events.flatMap((event) =>
    event.type === 'columns' ? event.columns.map(({ name }) => name) : [],
  );
  return events
    .flatMap((event) => (event.type === 'rows' ? event.rows : []))
    .map((row) => Object.fromEntries(columns.map((name, at) => [name, row[at]])));
}

/** The texts of the messages in the events. */
export const messagesOf = (events: Events): string[] =>
  events.flatMap((event) => (event.type === 'message' ? [event.text] : []));

/** The codes of all that was wrong with a script. */
export const problemsOf = (events: readonly StreamEvent[]): string[] =>
  events.flatMap((event) => {
    if (event.type === 'diagnostics') return event.diagnostics.map(({ code }) => code);
    return event.type === 'error' ? [event.error.code] : [];
  });

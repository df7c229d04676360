import type { StreamEvent } from '../../../common/contract';
import type { StatementEngine } from '../../statements';
import { fakeEngine } from './fake_engine';
import { readsTable, recordedQueries, type Answer } from './recorded_queries';
import { createDeskText, runScript } from './run_script';

type Printed = Extract<StreamEvent, { type: 'message' }>;

/** What the script wrote with PRINT. */
export const printed = (events: readonly StreamEvent[]): readonly string[] =>
  events
    .filter((event): event is Printed => event.type === 'message' && event.printed === true)
    .map(({ text }) => text);

export const errorOf = (events: readonly StreamEvent[]) =>
  events.find((event) => event.type === 'error');

/** Three tickets, on two pages. */
export const TICKETS: Answer = {
  columns: [
    { name: 'id', type: 'integer' },
    { name: 'state', type: 'text' },
  ],
  pages: [
    [
      [1, 'open'],
      [2, 'closed'],
    ],
    [[3, 'open']],
  ],
};

/** An engine with the connector `d`, whose queries return the tickets. */
export async function ticketDesk(
  more: Partial<StatementEngine> = {},
  answer: (reads: boolean) => Answer = () => TICKETS,
) {
  const recorded = recordedQueries((statement) => answer(readsTable(statement)));
  const engine = fakeEngine({ queries: recorded.queries, ...more });
  await runScript(engine, createDeskText());
  return { ...recorded, engine };
}

/** Runs a script on such an engine. */
export const runOnDesk = async (text: string): Promise<readonly StreamEvent[]> =>
  runScript((await ticketDesk()).engine, text);

import type { StreamEvent } from '../../../common/contract';
import { createScriptRunner } from '../runner';
import type { ScriptRequest } from '../script_request';
import type { StatementEngine } from '../../statements';

/** The statement that creates the connector `name` of the type `desk`. */
export const createDeskText = (name = 'd'): string =>
  `CREATE CONNECTOR ${name} TYPE 'desk' CONFIG {"url": "http://desk.example"}`;

/** Runs a script to its end. */
export async function runScript(
  engine: StatementEngine,
  text: string,
  more: Partial<ScriptRequest> = {},
): Promise<StreamEvent[]> {
  const events: StreamEvent[] = [];
  const signal = more.signal ?? new AbortController().signal;
  const request = { text, parameters: {}, user: 'tester', ...more, signal };
  for await (const event of createScriptRunner(engine).run(request)) events.push(event);
  return events;
}

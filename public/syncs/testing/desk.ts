import type { EntitySchema, SchemaSnapshot } from '../../../common/binding';
import { column } from '../../../common/binding/testing';
import type { ResultValue, StreamEvent } from '../../../common/contract';

const entity = (name: string, more: Partial<EntitySchema> = {}): EntitySchema => ({
  name,
  title: name,
  description: `The ${name} of the desk`,
  key: ['id'],
  columns: [column('id', 'text'), column('state', 'text'), column('updated_at', 'timestamp')],
  actions: [],
  indexes: [],
  ...more,
});

/** A connector with an entity that lists changes, one that does not, and one that cannot be synced. */
export const deskSnapshot: SchemaSnapshot = {
  connectors: [
    {
      name: 'desk',
      type: 'desk',
      enabled: true,
      entities: [
        entity('tickets', { incrementalColumn: 'updated_at' }),
        entity('agents', { notIncremental: 'the service does not list changes of agents' }),
        entity('search', { unsyncable: { because: 'its rows are the result of a search' } }),
      ],
    },
  ],
  types: [],
  secrets: [],
  syncs: [],
};

type Row = Readonly<Record<string, ResultValue>>;

/** The events of one statement that shows rows. */
export function* shown(
  statement: number,
  text: string,
  rows: readonly Row[],
): Generator<StreamEvent> {
  const names = Object.keys(rows[0] ?? {});
  yield { type: 'statement', statement, text, kind: 'show_statement' };
  yield { type: 'columns', statement, columns: names.map((name) => ({ name, type: 'text' })) };
  yield {
    type: 'rows',
    statement,
    rows: rows.map((row) => names.map((name) => row[name] ?? null)),
  };
  yield {
    type: 'statement_done',
    statement,
    rows: rows.length,
    complete: true,
    scans: [],
    milliseconds: 1,
  };
}

/** A row of SHOW SYNCS. */
export const syncRow = (more: Row = {}): Row => ({
  name: 'desk_tickets',
  state: 'scheduled',
  last_run: new Date(Date.now() - 120_000).toISOString(),
  outcome: 'ok',
  next_run: new Date(Date.now() + 181_000).toISOString(),
  schedule: '*/5 * * * * (UTC)',
  read: 1327,
  written: 12,
  unchanged: 1315,
  removed: 3,
  rejected: 0,
  slices: null,
  errors: 0,
  problem: null,
  target: 'desk-*',
  statement: 'SYNC CONNECTOR desk.tickets TO desk-*\nINCREMENTAL ON updated_at',
  user: 'ada',
  ...more,
});

/** A row of SHOW SYNC HISTORY. */
export const runRow = (more: Row = {}): Row => ({
  sync: 'desk_tickets',
  started_at: '2026-01-01T00:00:00.000Z',
  ended_at: '2026-01-01T00:00:02.000Z',
  kind: 'incremental',
  trigger: 'schedule',
  outcome: 'ok',
  read: 1327,
  written: 12,
  unchanged: 1315,
  removed: 3,
  rejected: 0,
  requests: 4,
  problem: null,
  ...more,
});

/** Events of scripts by their text; some wait for something. */
export type Responses = Readonly<
  Record<string, Iterable<StreamEvent> | AsyncIterable<StreamEvent>>
>;

/** What a server with syncs shows. */
export interface DeskServer {
  syncs: readonly Row[];
  runs: readonly Row[];
  rejected: readonly Row[];
  indices?: readonly Row[];
  /** Responses to other statements, by their text; otherwise they succeed without rows. */
  responses: Responses;
  readonly sent: string[];
}

/** Responds to a script as the server would. */
export async function* respond(server: DeskServer, script: string): AsyncGenerator<StreamEvent> {
  server.sent.push(script);
  const special = server.responses[script];
  if (special !== undefined) {
    yield* special;
    return;
  }
  for (const [at, text] of script.split(';\n').entries()) {
    if (text === 'SHOW SYNCS') yield* shown(at, text, server.syncs);
    else if (text === 'SHOW INDICES') yield* shown(at, text, server.indices ?? []);
    else if (text.startsWith('SHOW SYNC HISTORY')) yield* shown(at, text, server.runs);
    else if (text.startsWith('SHOW SYNC ERRORS')) yield* shown(at, text, server.rejected);
    else yield* shown(at, text, []);
  }
  yield { type: 'done', ok: true };
}

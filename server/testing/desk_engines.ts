import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { StreamEvent, WriteMode } from '../../common/contract';
import { json, loopbackServer, type SeenRequest } from '../connectors/testing';
import { createMoltler, type Moltler } from '../moltler';
import type { ScheduleHost } from '../ports';
import { DESK } from '../script/testing';
import { openStores } from '../storage/testing';

export const TOKEN = 'desk_token_0123456789';
export const TICKETS = [
  { id: 1, state: 'open' },
  { id: 2, state: 'closed' },
  { id: 3, state: 'open' },
];

/** A desk on the loopback interface. */
export interface LoopbackDesk {
  readonly url: string;
  readonly requests: SeenRequest[];
  /** `hang` never responds; `reject` returns 401 and echoes the token. */
  readonly behaviour: { hang: boolean; reject: boolean };
  /** What was not responded to. */
  readonly hanging: ServerResponse[];
  readonly close: () => Promise<void>;
}

async function startDesk(): Promise<LoopbackDesk> {
  const behaviour = { hang: false, reject: false };
  const requests: SeenRequest[] = [];
  const hanging: ServerResponse[] = [];
  const server = await loopbackServer((request, response) => {
    requests.push(request);
    if (behaviour.hang) return void hanging.push(response);
    const { authorization } = request.headers;
    if (behaviour.reject) return json(response, 401, { message: `bad ${authorization}` });
    const { pathname, searchParams } = new URL(request.url, 'http://desk');
    const state = searchParams.get('state');
    const rows = TICKETS.filter((ticket) => state === null || ticket.state === state);
    json(response, 200, pathname === '/tickets' ? rows : { said: authorization });
  });
  return { url: server.url, requests, behaviour, hanging, close: () => server.close() };
}

export interface OpenOptions {
  readonly directory?: string;
  readonly mode?: WriteMode;
  readonly schedules?: ScheduleHost;
}

/** Engines of one test file, and the desk that they use: it forgets its requests after each test. */
export function deskEngines() {
  const stores = openStores();
  const engines: Moltler[] = [];
  let desk: LoopbackDesk;
  beforeAll(async () => {
    desk = await startDesk();
  });
  afterEach(() => {
    desk.requests.length = 0;
    desk.hanging.length = 0;
    Object.assign(desk.behaviour, { hang: false, reject: false });
  });
  afterAll(async () => {
    await Promise.all(engines.map((engine) => engine.close()));
    await stores.dispose();
    await desk.close();
  });

  async function open(options: OpenOptions = {}) {
    const { directory = stores.directory(), mode = 'full', schedules } = options;
    const ports = await stores.open({ directory });
    const bundles = join(__dirname, '..', '..', 'target', 'server');
    const moltler = createMoltler({
      ports,
      registry: { get: (name) => (name === 'desk' ? DESK : undefined), list: () => [DESK] },
      mode,
      childPaths: {
        duckdb: join(bundles, 'duckdb_child.js'),
        reader: join(bundles, 'body_reader.js'),
      },
      version: 'test',
      ...(schedules && { schedules }),
    });
    engines.push(moltler);
    const run = async (text: string, signal = new AbortController().signal) => {
      const events: StreamEvent[] = [];
      for await (const event of moltler.run({ text, parameters: {}, user: 'tester', signal })) {
        events.push(event);
      }
      return events;
    };
    return { directory, ports, run, moltler };
  }

  return {
    open,
    directory: stores.directory,
    desk: () => desk,
    /** The statement that creates the connector `d` of the desk. */
    create: () =>
      `CREATE CONNECTOR d TYPE 'desk' CONFIG {"url": "${desk.url}", "token": "${TOKEN}"};`,
  };
}

/** The rows in the events. */
export const rowsIn = (events: readonly StreamEvent[]) =>
  events.flatMap((event) => (event.type === 'rows' ? event.rows : []));
/** The first error in the events. */
export const errorIn = (events: readonly StreamEvent[]) =>
  events.flatMap((event) => (event.type === 'error' ? [event.error] : []))[0];

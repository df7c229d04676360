import { readdirSync, readlinkSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { json } from '../../server/connectors/testing';
import { systemClock, type Clock } from '../../server/ports';
import { hashToken, newToken, serve, type RunningServer } from '../../standalone/server';
import { evaluatorProcesses } from '../support/evaluator_processes';
import { openEngines, type Engine } from './support/engine';
import { faultyService, issue, type Behaviour, type FaultyService } from './support/service';

// Each state is reached by a real query, and left again.
jest.setTimeout(60_000);

const LIST = '/repos/acme/web/issues';
const ISSUES = `SELECT number FROM gh.issues WHERE repo = 'acme/web' WITH (cache = false)`;
const ENDLESS =
  'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n';
const MANY_ROWS = `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000)
  SELECT a.i, b.i, 'a text that takes some room' FROM n AS a, n AS b`;

/** Waits that were begun and neither ended nor were cancelled. */
let sleeping = 0;
const clock: Clock = {
  ...systemClock,
  sleep: async (milliseconds, signal) => {
    sleeping += 1;
    try {
      await systemClock.sleep(milliseconds, signal);
    } finally {
      sleeping -= 1;
    }
  },
};

describe('a client that disconnects', () => {
  const engines = openEngines();
  const tokens = new Map<string, string>();
  const clients = new Set<Socket>();
  let service: FaultyService;
  let engine: Engine;
  let server: RunningServer;
  let url: URL;

  beforeAll(async () => {
    service = await faultyService();
    // Results go to disk as soon as their reader is slower than the evaluator.
    const evaluation = { patienceMilliseconds: 0 };
    const bounds = { evaluators_per_user: 1 };
    engine = await engines.open({ clock, evaluation, bounds });
    for (const name of ['eve', 'ada']) {
      const token = newToken();
      tokens.set(name, token);
      const record = { name, readOnly: false, createdAt: '2026-01-01T00:00:00Z' };
      await engine.ports.accessTokens.create(record, hashToken(token));
    }
    service.respondWith({ '/': (_, response) => json(response, 200, {}) });
    const { error } = await engine.run(`
      CREATE SECRET key VALUE 'the-key-of-tests';
      CREATE CONNECTOR gh TYPE 'github' CONFIG {"org": "acme", "base_url": "${service.url}"};
      CREATE CONNECTOR sf TYPE 'salesforce' 
        CONFIG {"instance_url": "${service.url}", "client_id": "x", "client_secret": "{{secrets.key}}"};
      CREATE CONNECTOR jira TYPE 'jira' 
        CONFIG {"url": "${service.url}", "time_zone": "UTC", "email": "a@b.example", "token": "{{secrets.key}}"}`);
    expect(error).toBeUndefined();
    server = await serve({
      engine: { ...engine, close: async () => undefined },
      host: '127.0.0.1',
      port: 0,
      stalledMilliseconds: 1000,
    });
    url = new URL(server.urls[0] ?? '');
  });
  afterAll(async () => {
    for (const socket of clients) socket.destroy();
    await server.close();
    await engines.dispose();
    await service.close();
  });

  const request = (caller: string, text: string): string => {
    const body = JSON.stringify({ text });
    const headers = [
      'POST /api/moltler/run HTTP/1.1',
      `Host: ${url.host}`,
      `authorization: Bearer ${tokens.get(caller) ?? ''}`,
      'x-moltler-request: 1',
      'content-type: application/json',
      `content-length: ${Buffer.byteLength(body)}`,
      'connection: close',
    ];
    return `${headers.join('\r\n')}\r\n\r\n${body}`;
  };
  const opened = (): Socket => {
    const socket = connect(Number(url.port), '127.0.0.1');
    socket.on('error', () => undefined);
    clients.add(socket);
    socket.once('close', () => clients.delete(socket));
    return socket;
  };
  const until = async (condition: () => boolean): Promise<void> => {
    while (!condition()) await new Promise(setImmediate);
  };
  /** The client `eve`, and what she has received. */
  const sent = (text: string): { readonly socket: Socket; readonly received: () => string } => {
    const socket = opened();
    let received = '';
    socket.on('data', (chunk) => (received += chunk.toString()));
    socket.write(request('eve', text));
    return { socket, received: () => received };
  };
  const answered = (caller: string, text: string): Promise<string> =>
    new Promise((resolve) => {
      const socket = opened();
      let received = '';
      socket.on('data', (chunk) => (received += chunk.toString()));
      socket.once('close', () => resolve(received));
      socket.write(request(caller, text));
    });
  const othersAreServed = async (caller = 'ada'): Promise<void> =>
    expect(await answered(caller, 'SELECT 1')).toContain('"rows":[[1]]');

  /** Of the server: until the schedules of syncs are looked at again. */
  const SCHEDULES = 1;
  /** Connections, spooled rows and waits that are left, apart from evaluators that wait for work. */
  const left = () => ({
    connections: process.getActiveResourcesInfo().filter((name) => name === 'TCPSocketWrap').length,
    files: spooledFiles(),
    waits: sleeping - evaluatorProcesses() - SCHEDULES,
  });
  const NOTHING = { connections: 0, files: 0, waits: 0 };
  const nothingIsLeft = async (): Promise<void> => {
    const isNothing = () => JSON.stringify(left()) === JSON.stringify(NOTHING);
    // A test that waits in vain should show what is left.
    const end = performance.now() + 20_000;
    await until(() => isNothing() || performance.now() > end);
    expect(left()).toEqual(NOTHING);
  };

  const never: Behaviour = () => undefined;
  const close = { connection: 'close' };
  const requested = (path: string) => () => service.requests().some((one) => one.includes(path));

  /** The state, what is run, how the service behaves, and how the test knows that it is reached. */
  const STATES: readonly [
    state: string,
    text: string,
    behaviour: Behaviour,
    reached: (received: () => string) => () => boolean,
  ][] = [
    [
      'while the service is asked for columns',
      'SELECT * FROM jira.issues',
      never,
      () => requested('/field'),
    ],
    ['while a token is requested', 'SELECT id FROM sf.accounts', never, () => requested('oauth2')],
    ['before the first page', ISSUES, never, () => requested(LIST)],
    [
      'in the middle of a page',
      ISSUES,
      (_, response) => {
        response.writeHead(200, { 'content-type': 'application/json', ...close });
        response.write('[{"number": 1');
      },
      () => requested(LIST),
    ],
    [
      'while a rate limit is waited for',
      ISSUES,
      (_, response) => json(response, 429, {}, { 'retry-after': '30', ...close }),
      (received) => () => received().includes('"waitingUntil"'),
    ],
    [
      'between two pages',
      ISSUES,
      ({ url: path }, response) => {
        const page = Number(/[?&]page=(\d+)/.exec(path)?.[1] ?? '1');
        const link = `<${service.url}${LIST}?per_page=100&page=${page + 1}>; rel="next"`;
        if (page < 3) json(response, 200, [issue(page)], { link, ...close });
      },
      (received) => () => received().includes('"type":"rows"'),
    ],
    [
      'while an action is carried out',
      `CONNECTOR_EXEC gh.issues.create({"repo": "acme/web", "title": "x"})`,
      never,
      () => requested(`POST ${LIST}`),
    ],
    ['during the evaluation', ENDLESS, never, (received) => () => received().includes('"columns"')],
    [
      'in the middle of the rows',
      MANY_ROWS,
      never,
      (received) => () => received().includes('"type":"rows"'),
    ],
  ];

  it.each(STATES)('%s leaves nothing behind', async (_, text, behaviour, reached) => {
    await engine.run('CLEAR LIMITS FOR gh');
    await othersAreServed();
    service.respondWith({ '/': behaviour });
    const { socket, received } = sent(text);
    await until(reached(received));
    await othersAreServed();
    socket.destroy();
    await nothingIsLeft();
    // The only evaluator and the only connections of this caller are free again.
    await othersAreServed('eve');
    // A statement that was not bound yet is not part of the history.
    const history = await engine.ports.history.list({ limit: 100 });
    for (const entry of history.filter((one) => one.text === text))
      expect(entry.outcome).toBe('cancelled');
  });

  it('while it waits for an evaluator leaves nothing behind', async () => {
    const first = sent(ENDLESS);
    await until(() => first.received().includes('"columns"'));
    const second = sent(MANY_ROWS);
    await until(() => second.received().includes('Waiting for a free evaluator'));
    await othersAreServed();
    second.socket.destroy();
    first.socket.destroy();
    await nothingIsLeft();
    await othersAreServed('eve');
  });

  it('while its rows wait on disk leaves nothing behind', async () => {
    const { socket, received } = sent(MANY_ROWS);
    await until(() => received().includes('"type":"rows"'));
    socket.pause();
    await until(() => spooledFiles() > 0);
    await othersAreServed();
    socket.destroy();
    await nothingIsLeft();
    await othersAreServed('eve');
  });

  it('while it sends its request leaves nothing behind', async () => {
    const socket = opened();
    socket.write(request('eve', 'SELECT 1').slice(0, -5));
    await othersAreServed();
    socket.destroy();
    await nothingIsLeft();
  });

  it('because it reads one byte at a time is disconnected, and leaves nothing behind', async () => {
    let bytes = 0;
    const socket = connect({
      port: Number(url.port),
      host: '127.0.0.1',
      onread: {
        buffer: Buffer.alloc(1),
        callback: () => {
          bytes += 1;
          setImmediate(() => socket.resume());
          return false;
        },
      },
    });
    socket.on('error', () => undefined);
    const closed = new Promise((resolve) => socket.once('close', resolve));
    socket.write(request('eve', MANY_ROWS));
    await until(() => bytes > 1000);
    await othersAreServed();
    // The rows that are in the buffers of the operating system are still its own.
    await until(() => spooledFiles() === 0 && clients.size === 0);
    socket.destroy();
    await closed;
    await nothingIsLeft();
    await othersAreServed('eve');
  });
});

/** Files of rows that wait for their reader; they have no name any more. */
function spooledDescriptors(): readonly string[] {
  return readdirSync('/proc/self/fd').filter((descriptor) => {
    try {
      return readlinkSync(`/proc/self/fd/${descriptor}`).endsWith('.rows (deleted)');
    } catch {
      // It was closed in the meantime.
      return false;
    }
  });
}

/** Those that earlier suites of this process left open. */
const EARLIER: ReadonlySet<string> = new Set(spooledDescriptors());
const spooledFiles = (): number =>
  spooledDescriptors().filter((descriptor) => !EARLIER.has(descriptor)).length;

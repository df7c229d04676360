import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { StreamEvent } from '../common/contract';
import { createMoltler, type Moltler } from './moltler';
import { DESK } from './script/testing';
import type { WriteMode } from '../common/contract';
import type { ScheduleHost } from './ports';
import { openStores } from './storage/testing';

const TOKEN = 'desk_token_0123456789';
const TICKETS = [
  { id: 1, state: 'open' },
  { id: 2, state: 'closed' },
  { id: 3, state: 'open' },
];

/** A desk on the loopback interface. `hang` never responds to lists; `reject` returns 401 and echoes the token. */
function startDesk() {
  const requests: IncomingMessage[] = [];
  const behaviour = { hang: false, reject: false };
  const server: Server = createServer((request, response) => {
    requests.push(request);
    response.setHeader('content-type', 'application/json');
    if (behaviour.hang) return;
    if (behaviour.reject) {
      response.statusCode = 401;
      response.end(JSON.stringify({ message: `bad ${request.headers.authorization}` }));
      return;
    }
    const url = new URL(request.url ?? '', 'http://desk');
    const state = url.searchParams.get('state');
    const isList = url.pathname === '/tickets';
    const rows = TICKETS.filter((ticket) => state === null || ticket.state === state);
    response.end(JSON.stringify(isList ? rows : { said: request.headers.authorization }));
  });
  return new Promise<{
    url: string;
    requests: IncomingMessage[];
    behaviour: typeof behaviour;
    close: () => Promise<void>;
  }>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      const close = () =>
        new Promise<void>((closed) => {
          server.closeAllConnections();
          server.close(() => closed());
        });
      resolve({ url: `http://127.0.0.1:${port}`, requests, behaviour, close });
    });
  });
}

const stores = openStores();
const engines: Moltler[] = [];
let desk: Awaited<ReturnType<typeof startDesk>>;

beforeAll(async () => {
  desk = await startDesk();
});
afterEach(() => {
  desk.requests.length = 0;
  Object.assign(desk.behaviour, { hang: false, reject: false });
});
afterAll(async () => {
  await Promise.all(engines.map((engine) => engine.close()));
  await stores.dispose();
  await desk.close();
});

async function open(
  directory = stores.directory(),
  mode: WriteMode = 'full',
  schedules?: ScheduleHost,
) {
  const ports = await stores.open({ directory });
  const bundles = join(__dirname, '..', 'target', 'server');
  const engine = createMoltler({
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
  engines.push(engine);
  const run = async (text: string, signal = new AbortController().signal) => {
    const events: StreamEvent[] = [];
    for await (const event of engine.run({ text, parameters: {}, user: 'tester', signal })) {
      events.push(event);
    }
    return events;
  };
  return { directory, ports, run, moltler: engine };
}

const CREATE = () =>
  `CREATE CONNECTOR d TYPE 'desk' CONFIG {"url": "${desk.url}", "token": "${TOKEN}"};`;
const rowsOf = (events: readonly StreamEvent[]) =>
  events.flatMap((event) => (event.type === 'rows' ? event.rows : []));
const errorOf = (events: readonly StreamEvent[]) =>
  events.flatMap((event) => (event.type === 'error' ? [event.error] : []))[0];

describe('the engine', () => {
  it('creates a connector and queries it in one script', async () => {
    const { run } = await open();
    const events = await run(`${CREATE()} SELECT id FROM d.tickets WHERE state = 'open'`);
    expect(rowsOf(events)).toEqual([[1], [3]]);
    expect(events.at(-2)).toMatchObject({ type: 'statement_done', rows: 2, complete: true });
    expect(events.at(-1)).toEqual({ type: 'done', ok: true });
    expect(desk.requests.map(({ url }) => url)).toEqual(['/tickets?state=open']);
    expect(desk.requests[0]?.headers.authorization).toBe(`Bearer ${TOKEN}`);
  });

  it('reports all errors of a script in one event, and changes nothing', async () => {
    const { run, ports } = await open();
    const events = await run(`${CREATE()}\nSELECT nothing FROM d.tickets`);
    expect(events).toMatchObject([
      {
        type: 'diagnostics',
        diagnostics: expect.arrayContaining([
          expect.objectContaining({ code: 'unknown_column', start: { line: 2, column: 8 } }),
        ]) as object,
      },
      { type: 'done', ok: false },
    ]);
    expect(await ports.connectorConfigs.list()).toEqual([]);
  });

  it('never shows a plain-text token: not in events, history, audit, nor on disk', async () => {
    const { run, ports, directory } = await open();
    const seen: unknown[] = [
      await run(`${CREATE()} SELECT * FROM d.tickets; SHOW CONNECTOR d; SHOW CONNECTOR d USAGE`),
      await run(
        'EXPLAIN SELECT id FROM d.tickets; DRY RUN CONNECTOR_EXEC d.tickets.close({"id": 1})',
      ),
      await run('TEST CONNECTOR d; CONNECTOR_EXEC d.tickets.close({"id": 1}); SHOW AUDIT'),
      await run(`CREATE SECRET s VALUE '${TOKEN}_2'; SHOW HISTORY; SHOW SECRETS`),
    ];
    desk.behaviour.reject = true;
    seen.push(await run('SELECT id FROM d.tickets WITH (cache = false)'));
    seen.push(await ports.history.list({ limit: 100 }), await ports.auditLog.list({ limit: 100 }));
    seen.push(await ports.connectorConfigs.list());
    expect(JSON.stringify(seen)).not.toContain(TOKEN);
    expect(JSON.stringify(seen)).toContain('[redacted]');
    for (const file of readdirSync(directory)) {
      expect([file, readFileSync(join(directory, file)).includes(TOKEN)]).toEqual([file, false]);
    }
  });

  it('names the family of the error if the service rejects the credentials', async () => {
    const { run } = await open();
    desk.behaviour.reject = true;
    const events = await run(`${CREATE()} SELECT id FROM d.tickets`);
    expect(errorOf(events)).toMatchObject({ family: 'auth_error', place: { connector: 'd' } });
    expect(rowsOf(await run('SHOW CONNECTORS'))).toEqual([['d', 'desk', 'error', 'never']]);
  });

  it('explains without sending a request', async () => {
    const { run } = await open();
    const events = await run(`${CREATE()} EXPLAIN SELECT id FROM d.tickets WHERE state = 'open'`);
    expect(events).toContainEqual(expect.objectContaining({ type: 'plan' }));
    expect(JSON.stringify(events)).toContain('/tickets?state=open');
    expect(desk.requests).toEqual([]);
  });

  it('measures with ANALYZE', async () => {
    const { run } = await open();
    const events = await run(`${CREATE()} EXPLAIN ANALYZE FORMAT JSON SELECT id FROM d.tickets`);
    expect(desk.requests).toHaveLength(1);
    expect(JSON.stringify(rowsOf(events))).toContain('measured');
    expect(events.at(-2)).toMatchObject({ type: 'statement_done', scans: [{ requests: 1 }] });
  });

  it('shows a plan that sends nothing when it measures cached rows', async () => {
    const { run } = await open();
    const statement = 'EXPLAIN ANALYZE FORMAT JSON SELECT id FROM d.tickets';
    const cold = JSON.stringify(rowsOf(await run(`${CREATE()} ${statement}`)));
    expect(cold).not.toContain('from the cache');
    const warm = JSON.stringify(rowsOf(await run(statement)));
    expect(warm).toContain('0 (1 page from the cache');
    expect(warm).toContain('0 requests, 0 bytes, from cache');
    expect(desk.requests).toHaveLength(1);
  });

  it('ends at once when it is cancelled', async () => {
    const { run, ports } = await open();
    await run(CREATE());
    desk.behaviour.hang = true;
    const controller = new AbortController();
    const running = run('SELECT id FROM d.tickets; SHOW CONNECTORS', controller.signal);
    while (desk.requests.length === 0) await new Promise((resolve) => setImmediate(resolve));
    const [request] = desk.requests;
    const hungUp = new Promise<void>((resolve) => request?.socket.once('close', () => resolve()));
    controller.abort(new Error('Interrupted'));
    // The connection is closed too, so that the service does not produce a response that nobody reads.
    const [events] = await Promise.all([running, hungUp]);
    expect(errorOf(events)).toMatchObject({ code: 'cancelled' });
    expect(events.at(-1)).toEqual({ type: 'done', ok: false });
    expect(await ports.history.list({ limit: 1 })).toMatchObject([{ outcome: 'cancelled' }]);
  });

  it('ends at once when it is cancelled while DuckDB computes, and serves the next query', async () => {
    const { run, moltler } = await open();
    await run(CREATE());
    const tables = Array.from({ length: 30 }, (_, n) => `d.tickets t${n}`).join(', ');
    const sum = Array.from({ length: 30 }, (_, n) => `t${n}.id`).join(' + ');
    const controller = new AbortController();
    let other: Promise<void> | undefined;
    const events: StreamEvent[] = [];
    for await (const event of moltler.run({
      text: `SELECT count(*) AS n FROM ${tables} WHERE ${sum} < 0`,
      parameters: {},
      user: 'tester',
      signal: controller.signal,
    })) {
      events.push(event);
      if (event.type !== 'progress') continue;
      // Equal scans are read once.
      const read = event.scans.some(({ rows }) => rows === TICKETS.length);
      if (!read || other !== undefined) continue;
      // Another query takes longer than starting this one.
      other = run('SELECT 1').then(() => controller.abort(new Error('Interrupted')));
    }
    // Without a cancellation it would compute for hours.
    await other;
    expect(errorOf(events)).toMatchObject({ code: 'cancelled' });
    expect(rowsOf(await run('SELECT count(*) AS n FROM d.tickets'))).toEqual([[3]]);
  });

  it('records a write before it is sent, and rejects it in read_only mode', async () => {
    const { run, directory } = await open();
    await run(`${CREATE()} CONNECTOR_EXEC d.tickets.close({"id": 1})`);
    expect(desk.requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'POST /tickets/1/close',
    ]);
    const careful = await open(directory, 'read_only');
    const rejected = await careful.run('CONNECTOR_EXEC d.tickets.close({"id": 2})');
    expect(errorOf(rejected)).toMatchObject({ code: 'action_not_allowed' });
    expect(desk.requests).toHaveLength(1);
    expect(rowsOf(await careful.run('SHOW AUDIT'))).toMatchObject([
      [
        expect.any(String),
        'd.tickets.close',
        'ok',
        null,
        200,
        'tester',
        'POST',
        expect.any(String),
        null,
        expect.any(String),
        { id: 1 },
      ],
    ]);
  });

  it('reads a temporary table without a request, and reports what its query lacked', async () => {
    const { run } = await open();
    await run(CREATE());
    const before = desk.requests.length;
    const events = await run(`BEGIN
      CREATE TEMP TABLE t AS SELECT id FROM d.tickets WITH (max_results = 2);
      SELECT id FROM t ORDER BY id;
      SELECT count(*) AS n FROM d.tickets s JOIN t ON t.id = s.id WHERE s.id < 0;
    END`);
    expect(errorOf(events)).toBeUndefined();
    expect(rowsOf(events).slice(0, 2)).toHaveLength(2);
    expect(desk.requests.length - before).toBeLessThanOrEqual(2);
    const outcome = events.find((event) => event.type === 'statement_done' && event.run === 2);
    expect(outcome).toMatchObject({
      complete: false,
      scans: [
        {
          connector: '',
          entity: 't',
          requests: 0,
          complete: false,
          reason: 'max_results',
          explanation: expect.stringMatching(/^d\.tickets: /) as string,
        },
      ],
    });
    expect(events.at(-2)).toMatchObject({ type: 'statement_done', complete: false });
  });

  it('runs an action for each row of a temporary table, unless it lacks rows', async () => {
    const { run } = await open();
    await run(CREATE());
    const script = (options: string): string => `BEGIN
      CREATE TEMP TABLE t AS SELECT id FROM d.tickets WHERE state = 'open' ${options};
      CONNECTOR_EXEC d.tickets.close(id => id) FOR EACH (SELECT id FROM t ORDER BY id);
    END`;
    const sent = () =>
      desk.requests.flatMap(({ method, url }) => (method === 'POST' ? [url ?? ''] : []));
    const before = sent().length;
    expect(errorOf(await run(script('')))).toBeUndefined();
    expect(sent().slice(before)).toEqual(['/tickets/1/close', '/tickets/3/close']);
    const partial = await run(script('WITH (max_results = 1)'));
    expect(errorOf(partial)).toMatchObject({ code: 'for_each_partial' });
    expect(sent()).toHaveLength(before + 2);
  });

  it('shows the use of a connector although a directory is in the place of its limits', async () => {
    const directory = stores.directory();
    mkdirSync(join(directory, 'limits.db'), { recursive: true, mode: 0o700 });
    const { run } = await open(directory);
    await run(CREATE());
    const events = await run('SHOW CONNECTOR d USAGE');
    expect(errorOf(events)).toBeUndefined();
    expect(rowsOf(events)).toContainEqual([
      'sharing',
      'with_other_processes',
      expect.stringMatching(/^no: .*a directory has the name of limits\.db/) as string,
    ]);
  });

  it('lets two terminals share a directory', async () => {
    const one = await open();
    const two = await open(one.directory);
    await one.run(CREATE());
    expect(rowsOf(await two.run('SELECT count(*) AS n FROM d.tickets'))).toEqual([[3]]);
    await two.run('ALTER CONNECTOR d RENAME TO e');
    const events = await one.run('SELECT id FROM d.tickets');
    expect(events[0]).toMatchObject({ type: 'diagnostics' });
  });

  it('names a disabled connector', async () => {
    const { run } = await open();
    const events = await run(`${CREATE()} ALTER CONNECTOR d DISABLE; SELECT id FROM d.tickets`);
    expect(JSON.stringify(events)).toContain('disabled');
    expect(events.at(-1)).toEqual({ type: 'done', ok: false });
    expect(desk.requests).toEqual([]);
  });

  it('runs syncs that are due while schedules are run, until they are stopped', async () => {
    const { run, ports, moltler } = await open();
    await run(`${CREATE()} SYNC CONNECTOR d.tickets TO desk-* SCHEDULE '@hourly'`);
    const [sync] = await ports.syncs.list();
    if (sync === undefined) throw new Error('it is not stored');
    await ports.syncs.update({ ...sync, dueAt: 1 });
    const schedules = moltler.startSchedules();
    const triggers = async () =>
      (await ports.syncs.runs({ limit: 10 }))
        .filter(({ outcome }) => outcome === 'ok')
        .map(({ trigger }) => trigger);
    while ((await triggers()).length < 2) await new Promise(setImmediate);
    await schedules.stop();
    expect(await triggers()).toEqual(['schedule', 'statement']);
    expect((await ports.syncs.get('d_tickets'))?.dueAt).toBeGreaterThan(Date.now());
    expect(rowsOf(await run('SHOW CONNECTORS'))).toEqual([['d', 'desk', 'connected', 'just now']]);
  });

  it('runs a sync that is due when its host calls, and interrupts it when it closes', async () => {
    const told: string[] = [];
    const { run, ports, moltler } = await open(undefined, 'full', {
      whoRuns: 'The host runs it.',
      changed: async ({ name }) => void told.push(`changed ${name}`),
      seen: async (syncs) => void told.push(`seen ${syncs.length}`),
      removed: async () => void told.push('removed'),
    });
    const created = await run(`${CREATE()} SYNC CONNECTOR d.tickets TO desk-* SCHEDULE '@hourly'`);
    expect(JSON.stringify(created)).toContain('The host runs it.');
    await run('PAUSE SYNC d_tickets; RESUME SYNC d_tickets; SHOW SYNCS');
    expect(told).toEqual([...Array<string>(3).fill('changed d_tickets'), 'seen 1']);
    const [sync] = await ports.syncs.list();
    if (sync === undefined) throw new Error('it is not stored');
    const { signal } = new AbortController();
    expect(await moltler.runDue(sync.id, signal)).toEqual({ nextAt: sync.dueAt });
    const due = await ports.syncs.update({ ...sync, dueAt: 1 });
    expect((await moltler.runDue(sync.id, signal)).nextAt).toBeGreaterThan(Date.now());
    const lastRun = async () => (await ports.syncs.runs({ syncId: sync.id, limit: 1 }))[0];
    expect(await lastRun()).toMatchObject({ trigger: 'schedule', outcome: 'ok' });

    const again = await ports.syncs.get(due.name);
    if (again !== undefined) await ports.syncs.update({ ...again, dueAt: 1 });
    desk.behaviour.hang = true;
    const call = moltler.runDue(sync.id, signal);
    while ((await lastRun())?.outcome !== 'running') await new Promise(setImmediate);
    await moltler.close();
    expect((await call).nextAt).toBeLessThanOrEqual(Date.now());
    expect(await lastRun()).toMatchObject({ outcome: 'interrupted' });
  });

  it('names the statement that this version cannot run, and runs nothing', async () => {
    const { run, ports } = await open();
    const events = await run(`${CREATE()} REGISTER CONNECTOR TYPE 'own'`);
    expect(events).toMatchObject([
      {
        type: 'diagnostics',
        diagnostics: expect.arrayContaining([
          expect.objectContaining({
            code: 'statement_not_available',
            text: expect.stringContaining('REGISTER CONNECTOR TYPE') as string,
          }),
        ]) as object,
      },
      { type: 'done', ok: false },
    ]);
    expect(await ports.connectorConfigs.list()).toEqual([]);
  });
});

import type { WriteMode } from '../../common/contract';
import { hashToken, newToken, serve, type RunningServer } from '../../standalone/server';
import { openHost } from '../../standalone/cli';
import { moltlerAtWork } from '../../standalone/cli/testing';
import { openEngines, outcomeOf, type Engine } from './support/engine';
import { faultyService, issue, says, type FaultyService } from './support/service';

const ISSUES = '/repos/acme/web/issues';
const WRITE = 'CONNECTOR_EXEC gh.issues.create({"repo": "acme/web", "title": "Hello"})';
const DELETE = 'CONNECTOR_EXEC am.silences.expire({"id": "a1"})';

describe('the mode of a terminal that runs its statements on a server', () => {
  const engines = openEngines();
  const program = moltlerAtWork();
  let service: FaultyService;
  let token: string;
  const running: RunningServer[] = [];
  const served = async (mode: WriteMode, directory: string): Promise<[Engine, string]> => {
    const engine = await engines.open({ mode, directory });
    const server = await serve({
      engine: { ...engine, close: async () => undefined },
      host: '127.0.0.1',
      port: 0,
    });
    running.push(server);
    return [engine, server.urls[0] ?? ''];
  };
  let full: string;
  let safe: string;

  beforeAll(async () => {
    service = await faultyService();
    const [engine, url] = await served('full', program.data);
    full = url;
    const { ok } = await engine.run(
      `CREATE CONNECTOR gh TYPE 'github' CONFIG {"org": "acme", "base_url": "${service.url}"};
       CREATE CONNECTOR am TYPE 'prometheus' CONFIG {"url": "${service.url}", "alertmanager_url": "${service.url}"}`,
    );
    expect(ok).toBe(true);
    token = newToken();
    const record = { name: 'ada', readOnly: false, createdAt: '2026-01-01T00:00:00Z' };
    await engine.ports.accessTokens.create(record, hashToken(token));
    const [careful, carefulUrl] = await served('safe', engines.directory());
    safe = carefulUrl;
    await careful.run(
      `CREATE CONNECTOR gh TYPE 'github' CONFIG {"org": "acme", "base_url": "${service.url}"};
       CREATE CONNECTOR am TYPE 'prometheus' CONFIG {"url": "${service.url}", "alertmanager_url": "${service.url}"}`,
    );
    await careful.ports.accessTokens.create(record, hashToken(token));
  });
  beforeEach(() =>
    service.respondWith({ [ISSUES]: says(issue(1), 201), '/api/v2/silence': says({}, 200) }),
  );
  afterAll(async () => {
    for (const server of running) await server.close();
    await engines.dispose();
    await service.close();
    program.remove();
  });

  const writes = (): number =>
    service.requests().filter((request) => !request.startsWith('GET')).length;
  const signal = new AbortController().signal;
  const through = async (url: string | undefined, mode: WriteMode, text: string) => {
    const host = await openHost({ data: program.data, mode, url, token });
    try {
      return await outcomeOf(host.run({ text, parameters: {}, signal }));
    } finally {
      await host.close();
    }
  };

  it.each(['read_only', 'safe', 'full'] as const)(
    '%s holds where the server of the data directory runs them, and behind --url',
    async (mode) => {
      for (const url of [undefined, full]) {
        service.respondWith({ [ISSUES]: says(issue(1), 201), '/api/v2/silence': says({}, 200) });
        const write = await through(url, mode, WRITE);
        const remove = await through(url, mode, DELETE);
        expect(write.error?.code).toBe(mode === 'read_only' ? 'action_not_allowed' : undefined);
        expect(remove.error?.code).toBe(mode === 'full' ? undefined : 'action_not_allowed');
        expect(writes()).toBe(['read_only', 'safe', 'full'].indexOf(mode));
      }
    },
  );
  it.each([
    [
      'CREATE CONNECTOR',
      'CREATE CONNECTOR x TYPE \'prometheus\' CONFIG {"url": "http://127.0.0.1"}',
    ],
    ['ALTER CONNECTOR', 'ALTER CONNECTOR gh DISABLE'],
    ['CLEAR LIMITS', 'CLEAR LIMITS FOR gh'],
    ['DROP CONNECTOR', 'DROP CONNECTOR gh'],
    ['CREATE SECRET', "CREATE SECRET s VALUE 'a-value'"],
    ['DROP SECRET', 'DROP SECRET IF EXISTS s'],
  ])('read_only changes nothing that is stored: %s', async (name, text) => {
    const engine = await engines.open({ directory: program.data });
    const stored = async () =>
      JSON.stringify([
        await engine.ports.connectorConfigs.list(),
        await engine.ports.secrets.list(),
      ]);
    const before = await stored();
    for (const url of [undefined, full]) {
      const { events, error } = await through(url, 'read_only', `SELECT 1; ${text}`);
      expect(events.map(({ type }) => type)).toEqual(['error', 'done']);
      expect(error).toMatchObject({
        family: 'statement_error',
        code: 'read_only_mode',
        message: `${name} is not allowed in read_only mode.`,
      });
    }
    expect(await stored()).toBe(before);
    expect(service.requests()).toEqual([]);
  });
  it('read_only keeps the status of a connector up to date, and allows testing it', async () => {
    const engine = await engines.open({ directory: program.data });
    const read = "SELECT number FROM gh.issues WHERE repo = 'acme/web' WITH (cache = false)";
    service.respondWith({ [ISSUES]: says([issue(1)]) });
    const status = async () => (await engine.ports.connectorConfigs.get('gh'))?.status.state;
    expect((await through(full, 'read_only', read)).ok).toBe(true);
    expect(await status()).toBe('connected');
    service.respondWith({ '/': says({ message: 'Bad credentials' }, 401) });
    expect((await through(full, 'read_only', read)).ok).toBe(false);
    expect(await status()).toBe('error');
    service.respondWith({ '/': says({ login: 'ada' }) });
    for (const url of [undefined, full]) {
      expect((await through(url, 'read_only', 'TEST CONNECTOR gh')).ok).toBe(true);
      expect(await status()).toBe('connected');
    }
  });
  it('allows nothing that the mode of the server does not', async () => {
    expect((await through(safe, 'full', DELETE)).error?.message).toContain('in safe mode');
    expect((await through(safe, 'read_only', WRITE)).error?.message).toContain('in read_only mode');
    expect(writes()).toBe(0);
    expect((await through(safe, 'full', WRITE)).ok).toBe(true);
  });
  it('is taken from --mode and from MOLTLER_MODE, with -e and standard input alike', async () => {
    const beyond = ['--url', full, '--token', token];
    const runs = [
      program.run(['--mode', 'read_only', '-e', WRITE]),
      program.run(['--mode', 'safe', '-e', DELETE]),
      program.run(['-e', WRITE], '', { MOLTLER_MODE: 'read_only' }),
      program.run([], WRITE, { MOLTLER_MODE: 'read_only' }),
      program.run([...beyond, '-e', DELETE], '', { MOLTLER_MODE: 'safe' }),
    ];
    for (const { code, stderr } of await Promise.all(runs)) {
      expect(stderr).toContain('is not allowed in');
      expect(code).toBe(1);
    }
    expect(writes()).toBe(0);
  });
});

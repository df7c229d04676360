import { json, type SeenRequest } from '../../server/connectors/testing';
import { outcomeOf, openEngines, type Engine } from './support/engine';
import { faultyService, issue, type FaultyService } from './support/service';

const SELECT = "SELECT number FROM gh.issues WHERE repo = 'acme/web' WITH (cache = false)";

describe('the credential of a running scan', () => {
  const engines = openEngines();
  let service: FaultyService;
  let engine: Engine;
  /** Pages that the service holds back until they are released. */
  let open: (() => void)[] = [];
  beforeAll(async () => {
    service = await faultyService();
    engine = await engines.open();
  });
  afterAll(async () => {
    await engines.dispose();
    await service.close();
  });
  const own = async () => (await engine.ports.secrets.listOwn()).length;

  /** Starts a scan of three pages, and returns once the service holds back the second. */
  const begin = async () => {
    open = [];
    let held: () => void = () => undefined;
    const holds = new Promise<void>((resolve) => (held = resolve));
    service.respondWith({
      '/repos/acme/web/issues': (request: SeenRequest, response) => {
        const page = Number(/[?&]page=(\d+)/.exec(request.url)?.[1] ?? '1');
        const next = `<${service.url}/repos/acme/web/issues?per_page=100&page=${page + 1}>; rel="next"`;
        const respond = (): void =>
          json(response, 200, [issue(page)], page < 3 ? { link: next } : {});
        if (page === 1) return respond();
        open.push(respond);
        held();
      },
    });
    const from = service.seen.length;
    const outcome = outcomeOf(engine.stream(SELECT));
    await holds;
    return async () => {
      const opened = setInterval(() => open.splice(0).forEach((respond) => respond()), 5);
      const done = await outcome;
      clearInterval(opened);
      const tokens = service.seen.slice(from).map(({ headers }) => headers.authorization);
      return { done, tokens };
    };
  };
  const create = (token: string) =>
    engine.run(
      `CREATE OR REPLACE CONNECTOR gh TYPE 'github' CONFIG {"token": "${token}", "base_url": "${service.url}"} OPTIONS {"retry_count": 0}`,
    );

  it.each([
    ['typed in plain', '{"token": "typed-in-plain"', 'SET CONFIG {"token": …}'],
    ['in a secret', '{"token": "{{secrets.mine}}"', 'moltler secrets set mine'],
    [
      'in a header',
      '{"headers": {"X-Api-Key": "typed-in-plain", "X-Team": "a"}',
      'Update them with: ALTER CONNECTOR gh SET CONFIG {"headers": {"X-Api-Key": …}}',
    ],
    [
      'in two headers',
      '{"headers": {"X-Api-Key": "typed-in-plain", "X-Auth-Token": "typed-in-plain-2"}',
      'SET CONFIG {"headers": {"X-Api-Key": …, "X-Auth-Token": …}}',
    ],
    [
      'in a token and a header',
      '{"token": "typed-in-plain", "headers": {"X-Api-Key": "typed-in-plain"}',
      'SET CONFIG {"token": …, "headers": {"X-Api-Key": …}}',
    ],
    [
      'in a header with a secret',
      '{"headers": {"X-Gate": "Key {{secrets.mine}}"}',
      'moltler secrets set mine',
    ],
    [
      'not set, beside a header that is no credential',
      '{"headers": {"X-Team": "a"}',
      '"token" is not set',
    ],
    ['not set', '{"org": "acme"', '"token" is not set. Add it with: ALTER CONNECTOR gh SET CONFIG'],
  ])('is named where the service rejects it: %s', async (_, config, hint) => {
    service.respondWith({
      '/repos/acme/web/issues': (__: SeenRequest, response) =>
        json(response, 401, { message: 'Bad credentials' }),
    });
    await engine.run(
      `CREATE OR REPLACE SECRET mine VALUE 'a-secret-of-mine';
       CREATE OR REPLACE CONNECTOR gh TYPE 'github' CONFIG ${config}, "base_url": "${service.url}"}`,
    );
    const { error } = await engine.run(SELECT);
    expect(error).toMatchObject({ code: 'authentication_failed' });
    expect(error?.hint).toContain(hint);
    expect(error?.hint).not.toMatch(/secrets set …|CONNECTOR …/);
  });

  it.each([
    ['ALTER', 'ALTER CONNECTOR gh SET CONFIG {"token": "second-token-typed"}', 1],
    ['DROP CONNECTOR', 'DROP CONNECTOR gh', 0],
  ])('stays the one it began with: %s', async (_, statement, left) => {
    await create('first-token-typed');
    const finish = await begin();
    expect((await engine.run(statement)).ok).toBe(true);
    const { done, tokens } = await finish();
    expect(done.error).toBeUndefined();
    expect(done.rows).toEqual([[1], [2], [3]]);
    expect(new Set(tokens)).toEqual(new Set(['Bearer first-token-typed']));
    // The old one is removed once nothing uses it.
    expect(await own()).toBe(left);
  });

  it.each([
    "CREATE OR REPLACE SECRET named VALUE 'another-named-token'",
    'DROP SECRET named',
    'ALTER CONNECTOR gh SET CONFIG {"token": null}',
  ])('stays the one it began with: %s', async (statement) => {
    await engine.run("CREATE OR REPLACE SECRET named VALUE 'first-named-token'");
    await create('{{secrets.named}}');
    const finish = await begin();
    expect((await engine.run(statement)).ok).toBe(true);
    const { done, tokens } = await finish();
    expect(done.rows).toEqual([[1], [2], [3]]);
    expect(new Set(tokens)).toEqual(new Set(['Bearer first-named-token']));
    expect(JSON.stringify(done.events)).not.toContain('first-named-token');
  });

  it('is the new one for the next statement', async () => {
    await create('first-token-typed');
    await (
      await begin()
    )();
    await engine.run('ALTER CONNECTOR gh SET CONFIG {"token": "second-token-typed"}');
    const { tokens } = await (await begin())();
    expect(new Set(tokens)).toEqual(new Set(['Bearer second-token-typed']));
  });
});

describe('secrets left behind by a killed process', () => {
  const engines = openEngines();
  afterAll(() => engines.dispose());
  const name = (process: number, host = '0'.repeat(8)) =>
    `__connector_${'0'.repeat(8)}-0000-4000-8000-${'0'.repeat(12)}_${host}p${process}_token`;

  it('are removed at the next start, unless their process still runs', async () => {
    const first = await engines.open();
    await first.run(
      `CREATE CONNECTOR kept TYPE 'github' CONFIG {"token": "typed-in-plain", "base_url": "http://127.0.0.1:9"}`,
    );
    const [used] = await first.ports.secrets.listOwn();
    const host = /_([\da-f]{8})p\d+_/.exec(used?.name ?? '')?.[1] ?? '';
    // No process has this id, which is above Linux' maximum.
    const dead = name(2 ** 22 + 1, host);
    const living = name(process.pid, host);
    const elsewhere = name(2 ** 22 + 1);
    for (const one of [dead, living, elsewhere]) await first.ports.secrets.write(one, 'x');
    const again = await engines.open({ directory: first.directory });
    await again.moltler.close();
    const left = (await again.ports.secrets.listOwn()).map((one) => one.name);
    expect(left.sort()).toEqual([used?.name, living, elsewhere].sort());
  });

  it('are removed with the next change', async () => {
    const engine = await engines.open();
    const create = (token: string) =>
      engine.run(
        `CREATE OR REPLACE CONNECTOR one TYPE 'github' CONFIG {"token": "${token}", "base_url": "http://127.0.0.1:9"}`,
      );
    await create('first-typed');
    const [used] = await engine.ports.secrets.listOwn();
    const dead = used?.name.replace(/p\d+_/, `p${2 ** 22 + 1}_`) ?? '';
    await engine.ports.secrets.write(dead, 'x');
    await create('second-typed');
    expect(await engine.ports.secrets.listOwn()).toHaveLength(1);
  });
});

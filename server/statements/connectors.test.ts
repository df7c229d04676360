import type { BoundStatement } from '../../common/binding';
import { AuthError } from '../../common/errors';
import {
  fakeClient,
  fakeEngine,
  rowsOf,
  run,
  clearLimits,
  createDesk,
  drop,
  identifier,
  show,
  test,
} from '../script/testing';

const TOKEN = 'desk_token_in_plain';
const withToken = (token = TOKEN) =>
  createDesk({ config: { url: 'http://desk.example', token }, plainSecrets: ['token'] });

const details = async (engine: ReturnType<typeof fakeEngine>, name = 'd') => {
  const subject = { type: 'connector', name: identifier(name), aspect: 'details' } as const;
  const rows = rowsOf(await run(engine, show(subject)));
  return Object.fromEntries(rows.map(({ property, value }) => [String(property), value])) as Record<
    string,
    unknown
  >;
};

/** Internal secrets, by the references of connectors. */
async function ownSecrets(engine: ReturnType<typeof fakeEngine>): Promise<(string | undefined)[]> {
  const configs = await engine.ports.connectorConfigs.list();
  const names = JSON.stringify(configs).match(/__connector_[\w-]+/g) ?? [];
  return Promise.all(names.map((name) => engine.ports.secrets.read(name)));
}

describe('CREATE CONNECTOR', () => {
  it('stores the connector as it was written', async () => {
    const engine = fakeEngine();
    await run(engine, createDesk({ options: { rate_limit: 10 } }));
    expect(await engine.ports.connectorConfigs.get('d')).toMatchObject({
      type: 'desk',
      config: { url: 'http://desk.example' },
      options: { rate_limit: 10 },
      enabled: true,
    });
  });

  it('moves a plain-text token into the secret store, and never shows it', async () => {
    const engine = fakeEngine();
    const events = await run(engine, withToken());
    expect(await ownSecrets(engine)).toEqual([TOKEN]);
    expect(await details(engine)).toMatchObject({ 'config.token': '••••' });
    const seen = [events, await engine.ports.connectorConfigs.list(), await details(engine)];
    expect(JSON.stringify(seen)).not.toContain(TOKEN);
    expect(engine.redactor.redact(`said ${TOKEN}`)).not.toContain(TOKEN);
  });

  it('stores a proxy with a password encrypted, and removes it with the connector', async () => {
    const engine = fakeEngine();
    const proxy = 'http://user:hunter22@proxy.example';
    await run(engine, createDesk({ options: { proxy }, plainSecretOptions: ['proxy'] }));
    expect(await ownSecrets(engine)).toEqual([proxy]);
    expect(await details(engine)).toMatchObject({ 'options.proxy': '••••' });
    expect(JSON.stringify(await engine.ports.connectorConfigs.list())).not.toContain('hunter22');
    const [name] = JSON.stringify(await engine.ports.connectorConfigs.list()).match(
      /__connector_[\w-]+/,
    ) ?? [''];
    await run(engine, drop('d'));
    expect(await engine.ports.secrets.has(name)).toBe(false);
  });

  it('rejects a name that is taken, changes nothing and leaves no secret behind', async () => {
    const engine = fakeEngine();
    await run(engine, createDesk());
    const before = await engine.ports.connectorConfigs.list();
    const written = jest.spyOn(engine.ports.secrets, 'write');
    await expect(run(engine, withToken())).rejects.toMatchObject({ code: 'connector_exists' });
    expect(await engine.ports.connectorConfigs.list()).toEqual(before);
    expect(written).not.toHaveBeenCalled();
  });

  it('removes its secrets if another terminal was faster', async () => {
    const engine = fakeEngine();
    const { connectorConfigs, secrets } = engine.ports;
    const write = secrets.write.bind(secrets);
    const names: string[] = [];
    jest.spyOn(secrets, 'write').mockImplementation(async (name, value) => {
      names.push(name);
      await write(name, value);
      await connectorConfigs.create({ ...createDesk(), config: {}, enabled: true });
    });
    await expect(run(engine, withToken())).rejects.toMatchObject({ code: 'connector_exists' });
    expect(names).toHaveLength(1);
    expect(await secrets.has(names[0] ?? '')).toBe(false);
  });

  it('changes nothing with IF NOT EXISTS', async () => {
    const engine = fakeEngine();
    await run(engine, createDesk());
    const before = await engine.ports.connectorConfigs.list();
    await run(engine, createDesk({ ifNotExists: true, config: { url: 'http://other' } }));
    expect(await engine.ports.connectorConfigs.list()).toEqual(before);
  });

  it('keeps the id with OR REPLACE and removes the old token', async () => {
    const engine = fakeEngine();
    await run(engine, withToken());
    const before = await engine.ports.connectorConfigs.get('d');
    const old = String(before?.config['token']).slice('{{secrets.'.length, -2);
    await run(engine, { ...withToken('new_token'), orReplace: true });
    expect(await engine.ports.connectorConfigs.get('d')).toMatchObject({ id: before?.id });
    expect(await ownSecrets(engine)).toEqual(['new_token']);
    expect(await engine.ports.secrets.has(old)).toBe(false);
  });
});

describe('ALTER CONNECTOR', () => {
  const set = (config: Record<string, string | null>, plainSecrets: string[] = []) =>
    ({
      kind: 'alter_connector_statement',
      name: 'd',
      changes: [{ type: 'set', config, options: {}, plainSecrets, plainSecretOptions: [] }],
    }) as const;

  it('merges keys, and removes those that are null', async () => {
    const engine = fakeEngine();
    const reference = '{{secrets.desk}}';
    await run(engine, createDesk({ config: { url: 'http://a', token: reference } }));
    await run(engine, set({ url: 'http://b', token: reference }));
    expect((await engine.ports.connectorConfigs.get('d'))?.config).toEqual({
      url: 'http://b',
      token: reference,
    });
    await run(engine, set({ token: null }));
    expect((await engine.ports.connectorConfigs.get('d'))?.config).toEqual({ url: 'http://b' });
  });

  it('does not remove what the type requires', async () => {
    const engine = fakeEngine();
    await run(engine, createDesk());
    await expect(run(engine, set({ url: null }))).rejects.toMatchObject({
      code: 'missing_config_key',
    });
    expect((await engine.ports.connectorConfigs.get('d'))?.version).toBe(1);
  });

  it('replaces a plain-text token and keeps one that is not mentioned', async () => {
    const engine = fakeEngine();
    await run(engine, withToken());
    await run(engine, set({ url: 'http://desk.example/' }));
    expect(await ownSecrets(engine)).toEqual([TOKEN]);
    await run(engine, set({ token: 'second' }, ['token']));
    expect(await ownSecrets(engine)).toEqual(['second']);
  });

  it('reports when an option no longer has an effect', async () => {
    const engine = fakeEngine();
    await run(engine, createDesk({ options: { rate_limit: 2, rate_limit_burst: 5 } }));
    const change = { ...set({}).changes[0], options: { rate_limit: null } };
    const events = await run(engine, { ...set({}), changes: [change] });
    expect(events).toContainEqual(
      expect.objectContaining({
        severity: 'warning',
        text: '"rate_limit_burst" has no effect without "rate_limit".',
      }),
    );
  });

  it('renames, disables and enables without a new id', async () => {
    const engine = fakeEngine();
    await run(engine, createDesk());
    const id = (await engine.ports.connectorConfigs.get('d'))?.id;
    const changes = [{ type: 'rename', to: 'e' } as const, { type: 'disable' } as const];
    await run(engine, { kind: 'alter_connector_statement', name: 'd', changes });
    const renamed = await engine.ports.connectorConfigs.get('e');
    expect(renamed).toMatchObject({ id, enabled: false });
    await run(engine, {
      kind: 'alter_connector_statement',
      name: 'e',
      changes: [{ type: 'enable' }],
    });
    expect(await engine.ports.connectorConfigs.get('e')).toMatchObject({ id, enabled: true });
  });

  it('does not rename to the name of another connector', async () => {
    const engine = fakeEngine();
    await run(engine, createDesk());
    await run(engine, createDesk({ name: 'e' }));
    const changes = [{ type: 'rename', to: 'e' } as const];
    await expect(
      run(engine, { kind: 'alter_connector_statement', name: 'd', changes }),
    ).rejects.toMatchObject({ code: 'connector_exists' });
  });

  it('reports that another terminal changed the connector in the meantime', async () => {
    const engine = fakeEngine();
    await run(engine, createDesk());
    const { connectorConfigs } = engine.ports;
    const stale = await connectorConfigs.get('d');
    await run(engine, set({ url: 'http://theirs' }));
    jest.spyOn(connectorConfigs, 'get').mockResolvedValueOnce(stale);
    await expect(run(engine, set({ url: 'http://ours' }))).rejects.toMatchObject({
      code: 'connector_changed',
    });
    expect((await connectorConfigs.get('d'))?.config).toEqual({ url: 'http://theirs' });
  });
});

describe('DROP CONNECTOR', () => {
  it('removes the connector with its plain-text token', async () => {
    const engine = fakeEngine();
    await run(engine, withToken());
    const before = await engine.ports.connectorConfigs.get('d');
    const own = String(before?.config['token']).slice('{{secrets.'.length, -2);
    expect(await engine.ports.secrets.has(own)).toBe(true);
    await engine.ports.secrets.write('mine', 'x');
    const forget = jest.spyOn(engine.client, 'forget');
    await run(engine, drop('d'));
    expect(forget).toHaveBeenCalledWith(before?.id);
    expect(await engine.ports.connectorConfigs.list()).toEqual([]);
    expect(await engine.ports.secrets.has(own)).toBe(false);
    expect(await engine.ports.secrets.has('mine')).toBe(true);
  });

  it('fails if it does not exist, unless IF EXISTS', async () => {
    const engine = fakeEngine();
    await expect(run(engine, drop('d'))).rejects.toMatchObject({ code: 'unknown_connector' });
    await expect(run(engine, drop('d', true))).resolves.toHaveLength(1);
  });
});

const ENABLE = {
  kind: 'alter_connector_statement',
  name: 'd',
  changes: [{ type: 'enable' }],
} as const;

describe('what is known about limits', () => {
  it.each<[string, () => BoundStatement]>([
    ['CLEAR LIMITS', () => clearLimits('d')],
    ['TEST CONNECTOR', () => test('d')],
    ['ALTER CONNECTOR', () => ENABLE],
    ['CREATE OR REPLACE CONNECTOR', () => createDesk({ orReplace: true })],
  ])('is cleared by %s', async (_, statement) => {
    const engine = fakeEngine();
    await run(engine, createDesk());
    const clear = jest.spyOn(engine.client, 'clearLimits');
    await run(engine, statement());
    expect(clear).toHaveBeenCalledWith((await engine.ports.connectorConfigs.get('d'))?.id);
  });

  it('is checked again when the connector is tested', async () => {
    const engine = fakeEngine();
    await run(engine, createDesk());
    const send = jest.spyOn(engine.client, 'send');
    await run(engine, test('d'));
    expect(send.mock.calls.map(([, , context]) => context.probe)).toEqual([true, true]);
  });
});

describe('TEST CONNECTOR', () => {
  it('returns a row for each check and marks the connector connected', async () => {
    const engine = fakeEngine();
    await run(engine, createDesk());
    expect(rowsOf(await run(engine, test('d')))).toMatchObject([
      { check: 'connection', outcome: 'ok' },
      { check: 'permissions', outcome: 'ok' },
    ]);
    expect((await engine.ports.connectorConfigs.get('d'))?.status).toMatchObject({
      state: 'connected',
    });
  });

  it('runs every check, fails with the first error and marks the connector', async () => {
    const paths: string[] = [];
    const client = fakeClient((path) => {
      paths.push(path);
      if (path === '/ping') {
        throw new AuthError('authentication_failed', { status: 401 }, { connector: 'd' });
      }
    });
    const engine = fakeEngine({ client });
    await run(engine, createDesk());
    await expect(run(engine, test('d'))).rejects.toMatchObject({ family: 'auth_error' });
    expect(paths).toEqual(['/ping', '/me']);
    const status = (await engine.ports.connectorConfigs.get('d'))?.status;
    expect(status).toMatchObject({ state: 'error', error: { family: 'auth_error' } });
  });
});

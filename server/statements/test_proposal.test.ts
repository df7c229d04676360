import { AuthError } from '../../common/errors';
import { fakeClient, fakeEngine, createDeskText, runScript } from '../script/testing';

const TOKEN = 'desk_token_in_plain';
const CREATE = `CREATE CONNECTOR d TYPE 'desk' CONFIG {"url": "http://desk.example", "token": "${TOKEN}"}`;
const MOVED = `ALTER CONNECTOR d SET CONFIG {"url": "http://elsewhere.example"}`;
const rejecting = fakeClient((path) => {
  if (path === '/me')
    throw new AuthError('authentication_failed', { status: 401, message: `bad ${TOKEN}` });
});

describe('testing a connector before it is saved', () => {
  it('runs its checks and stores neither connector nor secret', async () => {
    const engine = fakeEngine();
    const written = jest.spyOn(engine.ports.secrets, 'write');
    const events = await runScript(engine, CREATE, { trial: true });
    // The plain-text secret causes a warning.
    expect(events.filter(({ type }) => type !== 'message')).toMatchObject([
      { type: 'statement', kind: 'test_connector_statement' },
      { type: 'columns' },
      {
        type: 'rows',
        rows: [
          ['connection', 'ok', expect.any(Number), null, null],
          ['permissions', 'ok', expect.any(Number), null, null],
        ],
      },
      { type: 'statement_done' },
      { type: 'done', ok: true },
    ]);
    expect(await engine.ports.connectorConfigs.list()).toEqual([]);
    expect(written).not.toHaveBeenCalled();
  });

  it('reports what failed, never shows the secret, and forgets it afterwards', async () => {
    const engine = fakeEngine({ client: rejecting });
    const events = await runScript(engine, CREATE, { trial: true });
    expect(events.at(-2)).toMatchObject({ type: 'error', error: { family: 'auth_error' } });
    const history = await engine.ports.history.list({ limit: 10 });
    expect(history).toMatchObject([
      { kind: 'test_connector_statement', text: expect.stringContaining('Tested only') as string },
    ]);
    expect(JSON.stringify([events, history])).not.toContain(TOKEN);
    // A mistyped secret must not be masked in every later result.
    expect(engine.redactor.redactData(`row with ${TOKEN}`)).toContain(TOKEN);
  });

  it('keeps masking a secret that is also stored', async () => {
    const engine = fakeEngine();
    engine.redactor.learn(TOKEN);
    await runScript(engine, CREATE, { trial: true });
    expect(engine.redactor.redact(TOKEN)).not.toContain(TOKEN);
  });

  it('tests a change without applying it, and keeps the status of the stored connector', async () => {
    const engine = fakeEngine({ client: rejecting });
    await runScript(engine, createDeskText());
    const before = await engine.ports.connectorConfigs.list();
    const events = await runScript(engine, MOVED, { trial: true });
    expect(events.at(-2)).toMatchObject({ type: 'error', error: { family: 'auth_error' } });
    expect(await engine.ports.connectorConfigs.list()).toEqual(before);
  });

  it('does not send a stored secret to a new address', async () => {
    const engine = fakeEngine();
    await runScript(engine, CREATE);
    const send = jest.spyOn(engine.client, 'send');
    const events = await runScript(engine, MOVED, { trial: true });
    expect(events.at(-2)).toMatchObject({ error: { code: 'secret_required_again' } });
    expect(send).not.toHaveBeenCalled();
  });

  it.each([
    ['DROP CONNECTOR d', 'DROP CONNECTOR'],
    [`${createDeskText('e')}; DROP CONNECTOR d`, 'DROP CONNECTOR'],
  ])('rejects any other script: %s', async (script, statement) => {
    const engine = fakeEngine();
    await runScript(engine, createDeskText());
    const events = await runScript(engine, script, { trial: true });
    expect(events).toMatchObject([
      { type: 'error', error: { code: 'trial_not_possible', facts: { statement } } },
      { type: 'done', ok: false },
    ]);
  });
});

import { fakeEngine } from './testing/fake_engine';
import type { CallerRights } from './script_request';
import { createDeskText, runScript } from './testing/run_script';

const ALL: CallerRights = { actions: true, connectors: true, syncs: true };
const NONE: CallerRights = { actions: false, connectors: false, syncs: false };
const EXEC = 'CONNECTOR_EXEC d.tickets.close(id => 1)';
const SYNC = 'SYNC CONNECTOR d.tickets TO tickets';

describe('a caller with some rights', () => {
  it.each([
    ['actions', EXEC, 'Run actions'],
    ['connectors', createDeskText('e'), 'Manage connectors'],
    ['connectors', "CREATE SECRET s VALUE 'v'", 'Manage connectors'],
    ['connectors', 'CREATE VIEW v AS SELECT 1', 'Manage connectors'],
    ['syncs', SYNC, 'Manage syncs'],
    ['syncs', 'PAUSE SYNC d', 'Manage syncs'],
  ])('needs the right %s for: %s', async (right, text, privilege) => {
    const engine = fakeEngine();
    await runScript(engine, createDeskText());
    const events = await runScript(engine, text, { rights: { ...ALL, [right]: false } });
    expect(events[0]).toMatchObject({
      type: 'error',
      error: { code: 'privilege_missing', facts: { privilege } },
    });
    const others = await runScript(engine, text, { rights: { ...NONE, [right]: true } });
    expect(JSON.stringify(others)).not.toContain('privilege_missing');
  });

  it('runs nothing of a script with a statement that it has no right for', async () => {
    const engine = fakeEngine();
    await runScript(engine, createDeskText());
    const block = `BEGIN FOR r IN (SELECT 1 AS id) LOOP ${EXEC}; END LOOP; END`;
    for (const text of [`SELECT 1; ${EXEC}`, block]) {
      const events = await runScript(engine, text, { rights: NONE });
      expect(events).toMatchObject([
        { type: 'error', error: { code: 'privilege_missing' } },
        { type: 'done', ok: false },
      ]);
    }
  });

  it('can read', async () => {
    const engine = fakeEngine();
    await runScript(engine, createDeskText());
    const events = await runScript(engine, 'SHOW CONNECTORS', { rights: NONE });
    expect(events.at(-1)).toEqual({ type: 'done', ok: true });
  });

  it('sees configurations only with the right to change them', async () => {
    const engine = fakeEngine();
    await runScript(engine, createDeskText(), { user: 'admin' });
    await engine.ports.history.append({
      at: '2026-01-01T00:00:00.000Z',
      user: 'admin',
      text: 'ALTER CONNECTOR d SET CONFIG …',
      kind: 'alter_connector_statement',
      changes: true,
      outcome: 'error',
      rows: 0,
      requests: 1,
      milliseconds: 1,
      error: { family: 'connection_error', message: 'https://secret.desk.example is unreachable.' },
    });
    const seen = async (text: string, rights: CallerRights): Promise<string> =>
      JSON.stringify(await runScript(engine, text, { rights, user: 'someone' }));
    for (const text of ['SHOW CONNECTOR d', 'SHOW HISTORY']) {
      expect(await seen(text, { ...NONE, connectors: true })).toContain('desk.example');
      expect(await seen(text, NONE)).not.toContain('desk.example');
    }
  });
});

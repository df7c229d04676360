import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { smallElasticsearch } from './harness/small_elasticsearch';
import type { StoredState } from './harness/stored_state';
import { openKibanaPorts, savedObjectsWithTypes } from './opened_ports';

const FOLDER = join(__dirname, 'upgrade');
const STATES = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

/** What builds of earlier versions have stored; see `upgrade/write_state.ts`. */
describe.each(STATES)('the state in %s', (name) => {
  const open = (spaceId = 'default') => {
    const { indices, ...saved } = JSON.parse(
      readFileSync(join(FOLDER, name), 'utf8'),
    ) as StoredState;
    const [savedObjects, elasticsearch] = [savedObjectsWithTypes(), smallElasticsearch()];
    savedObjects.import(saved);
    elasticsearch.import(indices);
    const warnings: string[] = [];
    return { ...openKibanaPorts({ savedObjects, elasticsearch, spaceId, warnings }), warnings };
  };

  it('has its connectors, which can be changed', async () => {
    const { connectorConfigs, warnings } = open();
    expect(await connectorConfigs.list()).toMatchObject([
      {
        name: 'gh',
        type: 'github',
        config: { org: 'acme', token: '{{secrets.token}}' },
        options: { retry_count: 0 },
        enabled: true,
      },
      { name: 'plain', type: 'github', options: { timeout_seconds: 7 } },
    ]);
    const gh = await connectorConfigs.get('gh');
    if (gh !== undefined) await connectorConfigs.update({ ...gh, enabled: false });
    expect((await connectorConfigs.get('gh'))?.enabled).toBe(false);
    expect(warnings).toEqual([]);
  });

  it('has its secrets, those of connectors too, and names credentials as before', async () => {
    const { secrets, connectorConfigs } = open();
    expect(await secrets.read('token')).toBe('value-of-the-token');
    expect(await secrets.read('gone')).toBeUndefined();
    expect((await secrets.list()).map((secret) => secret.name)).toEqual(['token']);
    const { token } = (await connectorConfigs.get('plain'))?.config ?? {};
    const own = /\{\{secrets\.(.+)\}\}/.exec(String(token))?.[1] ?? '';
    expect(await secrets.read(own)).toBe('plain-text-token');
    const keys = await Promise.all([secrets.identityKey(), open().secrets.identityKey()]);
    expect(keys[0].equals(keys[1])).toBe(true);
    const before = await secrets.version('token');
    await secrets.write('token', 'another-value');
    expect(await secrets.version('token')).toBe(before + 1);
  });

  it('has its views, each in its space', async () => {
    expect(await open().views.list()).toMatchObject([
      { name: 'bugs', columns: ['n'], query: expect.stringContaining('gh.issues') as string },
    ]);
    expect(await open('team').views.list()).toMatchObject([{ name: 'other' }]);
    expect(await open('team').connectorConfigs.list()).toEqual([]);
  });

  it('has its history and its audit log, which go on', async () => {
    const { history, auditLog } = open();
    const entries = await history.list({ limit: 100 });
    expect(entries.map(({ text }) => text)).toContain('SELECT 1 AS one');
    expect(JSON.stringify(entries)).not.toContain('value-of-the-token');
    const [entry] = entries;
    if (entry !== undefined) await history.append({ ...entry, text: 'SELECT 3 AS three' });
    expect(await history.list({ limit: 100 })).toHaveLength(entries.length + 1);
    expect(await auditLog.list({ limit: 5 })).toMatchObject([
      { connector: 'gh', entity: 'issues', action: 'create' },
    ]);
  });
});

it('there is a state to read', () => {
  expect(STATES.length).toBeGreaterThan(0);
});

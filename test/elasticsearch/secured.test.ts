import { generateKey, givenKey } from '../../server/secrets';
import { leaseOf } from '../../server/ports';
import { openElasticsearchPorts, type ElasticsearchPorts } from '../../server/storage';
import { needs } from '../support/needs';
import { findDistribution } from './distribution';
import { startElasticsearch, type ElasticsearchServer } from './start';

const PASSWORDS = {
  admin: 'admin-secret-1',
  moltler: 'moltler-secret-1',
  reader: 'reader-secret-1',
};
/** `moltler`: what docs/cli.md says that it needs. */
const ROLES = `
moltler:
  cluster: [monitor, manage_index_templates]
  indices:
    - names: ['.moltler-*', 'github-*']
      privileges: [create_index, manage, read, write]
      allow_restricted_indices: false
least:
  cluster: []
  indices:
    - names: ['.moltler-*', 'github-*']
      privileges: [create_index, manage, read, write]
reader:
  cluster: [monitor]
  indices:
    - names: ['.moltler-*', 'github-*']
      privileges: [read, view_index_metadata, maintenance]
`;
const { signal } = new AbortController();
const CONNECTOR = { name: 'gh', type: 'github', config: {}, options: {}, enabled: true };
const put = (index: string, id: string) =>
  ({ type: 'put', index, document: { id, content: { title: id } } }) as const;
const COLUMNS = [{ name: 'title', type: 'text', ignoringCase: false }] as const;

needs('elasticsearchServer')('a secured Elasticsearch', () => {
  let server: ElasticsearchServer | undefined;
  const opened: ElasticsearchPorts[] = [];
  const urlOf = (): string => server?.url ?? '';
  const key = givenKey(generateKey());
  const open = async (login: { username?: string; password?: string; apiKey?: string }) => {
    const ports = await openElasticsearchPorts({
      server: { url: urlOf(), ...login },
      key,
      cache: { waitMilliseconds: 30_000 },
    });
    opened.push(ports);
    return ports;
  };
  const as = (username: keyof typeof PASSWORDS | 'least') =>
    open({ username, password: username === 'least' ? 'least-secret-1' : PASSWORDS[username] });

  beforeAll(async () => {
    const distribution = findDistribution();
    if (distribution === undefined) throw new Error('not installed');
    server = await startElasticsearch(distribution, {
      pid: process.pid,
      secured: {
        roles: ROLES,
        users: [
          { name: 'admin', password: PASSWORDS.admin, role: 'superuser' },
          { name: 'moltler', password: PASSWORDS.moltler, role: 'moltler' },
          { name: 'least', password: 'least-secret-1', role: 'least' },
          { name: 'reader', password: PASSWORDS.reader, role: 'reader' },
        ],
      },
    });
  }, 180_000);
  afterAll(async () => {
    for (const ports of opened) await ports.close();
    await server?.stop();
  });

  it.each([
    ['no credentials', {}],
    ['a wrong password', { username: 'moltler', password: 'wrong-secret-1' }],
    ['a wrong API key', { apiKey: Buffer.from('id:wrong-secret-1').toString('base64') }],
  ])('rejects %s, and the error does not contain them', async (_, login) => {
    const error: unknown = await open(login).catch((e: unknown) => e);
    expect(error).toMatchObject({
      code: 'store_credentials_rejected',
      message: `Elasticsearch at ${urlOf()} rejected the credentials (401).`,
    });
    const shown = JSON.stringify([error, String((error as Error).stack)]);
    expect(shown).not.toContain('wrong-secret');
    expect(shown).not.toContain(Buffer.from('id:wrong-secret-1').toString('base64'));
  });

  it.each(['moltler', 'least'] as const)(
    'stores everything for a user with the documented privileges (%s)',
    async (user) => {
      const {
        connectorConfigs,
        secrets,
        views,
        history,
        documents,
        syncs,
        leases,
        auditLog,
        pageCache,
      } = await as(user);
      const key = { connectorId: user, version: '1', entity: 'issues', request: 'GET /' };
      const page = { body: Buffer.from('a'), headers: {}, status: 200, version: '1' };
      await pageCache.putPage(key, { ...page, freshAt: Date.now() });
      await pageCache.settled();
      expect(await (await as(user)).pageCache.getPage(key)).toMatchObject(page);
      const created = await connectorConfigs.create({ ...CONNECTOR, name: user });
      expect(await connectorConfigs.get(user)).toEqual(created);
      await secrets.write(`token_${user}`, 'x');
      expect(await secrets.read(`token_${user}`)).toBe('x');
      await views.create({ name: user, columns: [], query: 'SELECT 1' });
      await history.append({
        at: '2026-01-01T00:00:00.000Z',
        user,
        text: 'SELECT 1',
        kind: 'select_statement',
        changes: false,
        outcome: 'ok',
        rows: 1,
        requests: 0,
        milliseconds: 1,
      });
      expect((await history.list({ limit: 1 })).map((entry) => entry.user)).toEqual([user]);
      await auditLog.list({ limit: 1 });
      const sync = await syncs.create({
        name: user,
        statement: 'SYNC CONNECTOR gh.issues TO github-issues',
        target: 'github-issues',
        paused: false,
        user,
      });
      const lease = await leases.acquire(leaseOf(sync.id), user, 60_000);
      const fence = lease?.token ?? 0;
      const state = { slice: 'a', scope: 's', generation: 1 };
      await syncs.advance(sync.id, fence, { state });
      expect(await syncs.slices(sync.id)).toEqual([state]);
      const index = `github-${user}`;
      await documents.prepare({ name: index, columns: COLUMNS });
      expect(await documents.write([put(index, 'a')], { fence, signal })).toEqual([
        { type: 'done' },
      ]);
      await documents.refresh([index]);
      expect(await documents.count(index)).toBe(1);
      expect(await documents.names()).toContain(index);
      expect(await documents.drop(index)).toBe(true);
      expect(await syncs.delete(sync.id)).toBe(true);
    },
  );

  it('reports a missing privilege in its own words', async () => {
    const admin = await as('admin');
    await admin.documents.prepare({ name: 'github-issues', columns: COLUMNS });
    const reader = await as('reader');
    const words = expect.stringMatching(
      /action \[indices:.*\] is unauthorized for user \[reader\] with effective roles \[reader\]/,
    );
    await expect(
      reader.documents.write([put('github-issues', 'a')], { fence: 1, signal }),
    ).rejects.toMatchObject({ code: 'store_permission_missing', message: words });
    await expect(reader.connectorConfigs.create(CONNECTOR)).rejects.toMatchObject({
      code: 'store_permission_missing',
      message: words,
    });
    await expect(
      reader.documents.prepare({ name: 'github-new', columns: COLUMNS }),
    ).rejects.toMatchObject({ code: 'store_permission_missing', message: words });
    const moltler = await as('moltler');
    await expect(
      moltler.documents.prepare({ name: 'other', columns: COLUMNS }),
    ).rejects.toMatchObject({ code: 'store_permission_missing' });
  });
});

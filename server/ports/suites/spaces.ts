import type { AccessTokenStore, Ports } from '..';
import type { CachedPage, CachedScan, PageKey } from '../page_cache';
import { DEFAULT_SPACE, type Storage } from '../spaces';
import { leaseOf } from '../syncs';

export type SpacePorts = Ports & { readonly accessTokens: AccessTokenStore };
type Stored = Exclude<keyof SpacePorts, 'clock'>;
interface Two {
  readonly one: SpacePorts;
  readonly two: SpacePorts;
}

const { signal } = new AbortController();
const AT = '2026-01-01T00:00:00.000Z';
const CONNECTOR = { name: 'gh', type: 'github', config: {}, options: {}, enabled: true };
const PAGE_KEY: PageKey = { connectorId: 'c', version: '1', entity: 'issues', request: 'GET /' };
const page = (text: string): CachedPage => ({
  body: Buffer.from(text),
  headers: {},
  status: 200,
  version: text,
  freshAt: Date.UTC(2026, 0, 1),
});
const SCAN: CachedScan = {
  connectorId: 'c',
  version: '1',
  entity: 'issues',
  identity: 'all',
  pages: [{ request: 'GET /', list: 'all', parameters: {}, version: '1' }],
  freshAt: Date.UTC(2026, 0, 1),
  scope: '{}',
};
const entry = (text: string) => ({
  at: AT,
  user: 'ada',
  text,
  kind: 'select_statement',
  changes: false,
  outcome: 'ok' as const,
  rows: 1,
  requests: 0,
  milliseconds: 1,
});
const record = (run: string) => ({
  at: AT,
  user: 'ada',
  connector: 'gh',
  entity: 'issues',
  action: 'create',
  arguments: {},
  method: 'POST',
  url: 'https://api.github.com/repos/acme/app/issues',
  attempt: { run, row: 'a', number: 1 },
});
const sync = (target: string) => ({
  name: 'issues',
  statement: `SYNC CONNECTOR gh.issues TO ${target}`,
  target,
  paused: false,
  user: 'ada',
});

/** What is stored by each port under the same names in two spaces, and that neither sees the other. */
const APART: Readonly<Record<Stored, (spaces: Two) => Promise<void>>> = {
  async connectorConfigs({ one, two }) {
    const first = await one.connectorConfigs.create(CONNECTOR);
    expect(await two.connectorConfigs.list()).toEqual([]);
    expect(await two.connectorConfigs.get('gh')).toBeUndefined();
    expect(await two.connectorConfigs.delete(first.id)).toBe(false);
    const second = await two.connectorConfigs.create({ ...CONNECTOR, type: 'jira' });
    expect(await one.connectorConfigs.list()).toEqual([first]);
    expect(await two.connectorConfigs.list()).toEqual([second]);
    expect(await two.connectorConfigs.delete(second.id)).toBe(true);
    expect(await one.connectorConfigs.get('gh')).toEqual(first);
  },
  async secrets({ one, two }) {
    await one.secrets.write('token', 'first');
    expect(await two.secrets.has('token')).toBe(false);
    expect(await two.secrets.read('token')).toBeUndefined();
    expect(await two.secrets.version('token')).toBe(0);
    await two.secrets.write('token', 'second');
    expect(await one.secrets.read('token')).toBe('first');
    expect(await two.secrets.read('token')).toBe('second');
    await two.secrets.delete('token');
    expect((await one.secrets.list()).map(({ name }) => name)).toEqual(['token']);
    expect(await two.secrets.list()).toEqual([]);
  },
  async views({ one, two }) {
    const view = (query: string) => ({ name: 'v', columns: [], query });
    await one.views.create(view('SELECT 1'));
    expect(await two.views.list()).toEqual([]);
    await two.views.create(view('SELECT 2'));
    expect((await one.views.list()).map(({ query }) => query)).toEqual(['SELECT 1']);
    expect(await two.views.delete('v')).toBe(true);
    expect(await one.views.list()).toHaveLength(1);
  },
  async history({ one, two }) {
    await one.history.append(entry('SELECT 1'));
    await two.history.append(entry('SELECT 2'));
    const texts = async ({ history }: SpacePorts) =>
      (await history.list({ limit: 10 })).map(({ text }) => text);
    expect(await texts(one)).toEqual(['SELECT 1']);
    expect(await texts(two)).toEqual(['SELECT 2']);
  },
  async auditLog({ one, two }) {
    const id = await one.auditLog.start(record('r'));
    // The same run, row and attempt is another one there.
    await two.auditLog.start(record('r'));
    await one.auditLog.finish(id, { outcome: 'ok', status: 201 });
    const outcomes = async ({ auditLog }: SpacePorts) =>
      (await auditLog.ofRun('r')).map(({ outcome }) => outcome);
    expect(await outcomes(one)).toEqual(['ok']);
    expect(await outcomes(two)).toEqual(['started']);
    expect(await two.auditLog.list({ limit: 10 })).toHaveLength(1);
  },
  async pageCache({ one, two }) {
    await one.pageCache.putPage(PAGE_KEY, page('first'));
    await one.pageCache.putScan(SCAN);
    expect(await two.pageCache.getPage(PAGE_KEY)).toBeUndefined();
    expect(await two.pageCache.findScans(PAGE_KEY)).toEqual([]);
    expect(await two.pageCache.contents()).toEqual([]);
    await two.pageCache.putPage(PAGE_KEY, page('second'));
    await two.pageCache.invalidate({ connectorId: 'c' });
    expect(await two.pageCache.getPage(PAGE_KEY)).toBeUndefined();
    expect(await one.pageCache.getPage(PAGE_KEY)).toEqual(page('first'));
    expect(await one.pageCache.findScans(PAGE_KEY)).toEqual([SCAN]);
    expect(await one.pageCache.invalidations('c')).toBe(0);
  },
  async documents({ one, two }) {
    const index = { name: 'issues', columns: [] };
    const put = (text: string) =>
      ({ type: 'put', index: 'issues', document: { id: 'a', content: { text } } }) as const;
    const texts = async ({ documents }: SpacePorts, pattern: string) => {
      await documents.refresh(['issues']);
      const found: unknown[] = [];
      for await (const batch of documents.read({ pattern, batch: 10, signal }))
        found.push(...batch.map(({ content }) => content['text']));
      return found;
    };
    await two.documents.prepare(index);
    await two.documents.write([put('second')], { fence: 5, signal });
    for (const pattern of ['*', 'issues', '*issues*', 'moltler*', 'i*,moltler*']) {
      expect(await one.documents.describe(pattern)).toEqual([]);
      expect(await one.documents.count(pattern)).toBe(0);
      expect(await texts(one, pattern)).toEqual([]);
    }
    expect(await one.documents.names()).toEqual([]);
    expect(await one.documents.drop('issues')).toBe(false);
    await one.documents.prepare(index);
    // A smaller token than the other space has used.
    const outcomes = await one.documents.write([put('first')], { fence: 1, signal });
    expect(outcomes).toEqual([{ type: 'done' }]);
    expect(await texts(one, '*')).toEqual(['first']);
    expect(await texts(two, 'iss*')).toEqual(['second']);
    expect(await one.documents.drop('issues')).toBe(true);
    expect(await two.documents.names()).toEqual(['issues']);
    expect(await two.documents.count('*')).toBe(1);
  },
  async leases({ one, two }) {
    const lease = await one.leases.acquire('sync 1', 'ada', 60_000);
    expect(lease).toBeDefined();
    expect(await two.leases.holder('sync 1')).toBeUndefined();
    expect(await two.leases.acquire('sync 1', 'bob', 60_000)).toMatchObject({ owner: 'bob' });
    expect(await one.leases.holder('sync 1')).toEqual(lease);
  },
  async syncs({ one, two }) {
    const first = await one.syncs.create(sync('first-*'));
    expect(await two.syncs.list()).toEqual([]);
    const second = await two.syncs.create(sync('second-*'));
    expect(await one.syncs.get('issues')).toEqual(first);
    expect(await two.syncs.get('issues')).toEqual(second);
    const lease = await one.leases.acquire(leaseOf(first.id), 'ada', 60_000);
    const state = { slice: 'a', scope: 's', generation: 1 };
    await one.syncs.advance(first.id, lease?.token ?? 0, { state });
    const counts = { read: 0, written: 0, unchanged: 0, removed: 0, rejected: 0, requests: 0 };
    const run = { syncId: first.id, kind: 'full', trigger: 'statement', startedAt: AT } as const;
    await one.syncs.startRun({ ...run, outcome: 'running', counts });
    expect(await two.syncs.slices(first.id)).toEqual([]);
    expect(await two.syncs.runs({ limit: 10 })).toEqual([]);
    expect(await two.syncs.delete(first.id)).toBe(false);
    expect(await one.syncs.slices(first.id)).toEqual([state]);
    expect(await one.syncs.runs({ limit: 10 })).toHaveLength(1);
  },
  async accessTokens({ one, two }) {
    const token = { name: 'ci', readOnly: false, createdAt: AT };
    await one.accessTokens.create(token, 'hash');
    expect(await two.accessTokens.find('hash')).toBeUndefined();
    await two.accessTokens.create(token, 'other');
    expect(await two.accessTokens.revoke('ci')).toBe(true);
    expect(await one.accessTokens.find('hash')).toEqual(token);
  },
  async sharedLimits({ one, two }) {
    // The exception: a service counts by credential, in whichever space it is used.
    await one.sharedLimits.update('limit', () => ({ text: '7', result: undefined }));
    expect(await two.sharedLimits.update('limit', (kept) => ({ result: kept }))).toBe('7');
    const [first, second] = [await one.secrets.identityKey(), await two.secrets.identityKey()];
    expect(first.equals(second)).toBe(true);
  },
};

/** The tests of everything that is stored by space. `open` returns an empty storage. */
export function spacesSuite(title: string, open: () => Promise<Storage<SpacePorts>>): void {
  describe(`spaces: ${title}`, () => {
    let storage: Storage<SpacePorts>;
    beforeEach(async () => {
      storage = await open();
    });
    afterEach(() => storage.close());
    const two = async (first: string, second: string): Promise<Two> => ({
      one: await storage.ports({ space: first }),
      two: await storage.ports({ space: second }),
    });

    describe.each([
      ['of the default space', DEFAULT_SPACE, 'sales'],
      ['of names that begin alike', 'sales', 'sales-eu'],
    ])('%s', (_, first, second) => {
      it.each(Object.keys(APART) as Stored[])(
        'keeps apart what two of them store: %s',
        async (port) => APART[port](await two(first, second)),
      );
    });

    it('has the same ports each time', async () => {
      const { one, two: again } = await two('sales', 'sales');
      await one.connectorConfigs.create(CONNECTOR);
      expect(await again.connectorConfigs.list()).toHaveLength(1);
    });

    it.each(['', 'Sales', 'a.b', '../x', 'a/b', 'a b', 'x'.repeat(65)])(
      'rejects the name "%s"',
      (space) => expect(storage.ports({ space })).rejects.toMatchObject({ code: 'space_invalid' }),
    );
  });
}

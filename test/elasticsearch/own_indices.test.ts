import { leaseOf } from '../../server/ports';
import { generateKey, givenKey } from '../../server/secrets';
import { needs } from '../support/needs';
import { openPortsForTests } from './open_ports';
import { elasticsearchUrl } from './shared_server';

// Creating an index waits for the disk of a server that others use, too.
jest.setTimeout(60_000);

const AT = '2026-01-01T00:00:00.000Z';
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
const PAGE_KEY = { connectorId: 'c', version: '1', entity: 'issues', request: 'GET /' };
const PAGE = {
  body: Buffer.from('a'),
  headers: {},
  status: 200,
  version: '1',
  freshAt: Date.UTC(2026, 0, 1),
};

interface Found {
  readonly settings: { readonly index: { readonly hidden?: string } };
  readonly mappings: {
    readonly dynamic?: string;
    readonly _meta?: { readonly moltler: { readonly format: number } };
    readonly properties?: Readonly<Record<string, unknown>>;
  };
}

needs('elasticsearch')('the indices that Moltler keeps for itself', () => {
  const opened = openPortsForTests();
  afterAll(() => opened.dispose());

  const send = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const response = await fetch(`${await elasticsearchUrl()}/${path}`, {
      method,
      ...(body !== undefined && {
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    });
    expect(response.ok).toBe(true);
    return response.json();
  };
  const found = async (prefix: string) =>
    (await send('GET', `.${prefix}moltler-*?expand_wildcards=all`)) as Record<string, Found>;
  /** Uses each index. */
  const useAll = async (ports: Awaited<ReturnType<typeof opened.open>>) => {
    const { connectorConfigs, secrets, history, auditLog, sharedLimits, leases, syncs } = ports;
    await connectorConfigs.create({
      name: 'gh',
      type: 'github',
      config: {},
      options: {},
      enabled: true,
    });
    await secrets.write('token', 'x');
    await history.append(entry('SELECT 1'));
    await auditLog.start({
      at: AT,
      user: 'ada',
      connector: 'gh',
      entity: 'issues',
      action: 'create',
      arguments: {},
      method: 'POST',
      url: 'https://api.github.com/x',
      attempt: { run: 'r', row: 'a', number: 1 },
    });
    await sharedLimits.update('n', () => ({ text: '1', result: undefined }));
    const sync = await syncs.create({
      name: 'issues',
      statement: 'SYNC CONNECTOR gh.issues TO issues',
      target: 'issues',
      paused: false,
      user: 'ada',
    });
    const lease = await leases.acquire(leaseOf(sync.id), 'ada', 60_000);
    const state = { slice: 'a', scope: 's', generation: 1 };
    await syncs.advance(sync.id, lease?.token ?? 0, {
      state,
      keys: { slice: 'a', generation: 1, keys: Uint8Array.of(7) },
    });
    const counts = { read: 0, written: 0, unchanged: 0, removed: 0, rejected: 0, requests: 0 };
    await syncs.startRun({
      syncId: sync.id,
      kind: 'full',
      trigger: 'statement',
      startedAt: AT,
      outcome: 'ok',
      counts,
    });
    await syncs.addDeadLetters([
      { syncId: sync.id, at: AT, index: 'issues', documentId: 'd', reason: 'no', content: {} },
    ]);
    await ports.pageCache.putPage(PAGE_KEY, PAGE);
    await ports.pageCache.settled();
    return sync.id;
  };
  /** What they contain, through the ports. */
  const everything = async (ports: Awaited<ReturnType<typeof opened.open>>, sync: string) => {
    const keys: number[] = [];
    for await (const segment of ports.syncs.keys(sync)) keys.push(...segment.keys);
    return {
      connectors: await ports.connectorConfigs.list(),
      secret: await ports.secrets.read('token'),
      history: await ports.history.list({ limit: 10 }),
      audit: await ports.auditLog.ofRun('r'),
      limits: await ports.sharedLimits.list(),
      syncs: await ports.syncs.list(),
      slices: await ports.syncs.slices(sync),
      keys,
      runs: await ports.syncs.runs({ limit: 10 }),
      letters: await ports.syncs.deadLetters({ syncId: sync, limit: 10 }),
      page: await ports.pageCache.getPage(PAGE_KEY),
    };
  };

  it('are hidden, and have explicit mappings of a version', async () => {
    const prefix = opened.prefix();
    await useAll(await opened.open({ prefix }));
    const all = await found(prefix);
    const names = Object.keys(all).map((name) => name.slice(`.${prefix}moltler-`.length));
    expect(names.sort()).toEqual(
      ['audit', 'cache', 'history', 'leases', 'limits', 'secrets', 'store'].concat([
        'sync-errors',
        'sync-runs',
        'sync-state',
      ]),
    );
    for (const [name, { settings, mappings }] of Object.entries(all))
      expect([name, settings.index.hidden, mappings.dynamic, mappings._meta]).toEqual([
        name,
        'true',
        'false',
        { moltler: { format: expect.any(Number) as number } },
      ]);
  });

  it('are migrated from an earlier version, with everything that they contain', async () => {
    const cache = { waitMilliseconds: 30_000 };
    const shared = { prefix: opened.prefix(), key: givenKey(generateKey()), cache };
    const before = await opened.open(shared);
    const sync = await useAll(before);
    const expected = await everything(before, sync);
    expect(expected.page).toEqual(PAGE);
    const now = await found(shared.prefix);
    // As if an earlier version had written the same documents to indices that lack nearly all fields.
    for (const [name, { mappings }] of Object.entries(now)) {
      await send('POST', `${name}/_refresh`);
      const { hits } = (await send('GET', `${name}/_search?size=100`)) as {
        hits: { hits: { _id: string; _source: unknown }[] };
      };
      await send('DELETE', name);
      await send('PUT', name, {
        settings: { hidden: true },
        mappings: {
          dynamic: false,
          _meta: { moltler: { format: 0 } },
          properties:
            'table' in (mappings.properties ?? {}) ? { table: mappings.properties?.['table'] } : {},
        },
      });
      for (const { _id, _source } of hits.hits)
        await send('PUT', `${name}/_doc/${encodeURIComponent(_id)}`, _source);
    }
    const after = await opened.open(shared);
    expect(await everything(after, sync)).toEqual(expected);
    const migrated = await found(shared.prefix);
    for (const [name, { mappings }] of Object.entries(now))
      expect([name, migrated[name]?.mappings]).toEqual([name, mappings]);
  });

  it.each(['store', 'history', 'cache'])(
    'of a later version are not opened (%s)',
    async (index) => {
      const prefix = opened.prefix();
      const name = `.${prefix}moltler-${index}`;
      await send('PUT', name, {
        settings: { hidden: true },
        mappings: { dynamic: false, _meta: { moltler: { format: 99 } } },
      });
      await expect(opened.open({ prefix })).rejects.toMatchObject({
        code: 'store_newer',
        message: expect.stringMatching(
          /moltler-.* on http.* was written by a newer version of Moltler \(format 99/,
        ) as string,
        hint: 'Start the newer version of Moltler.',
      });
      const untouched = (await found(prefix))[name];
      expect(untouched?.mappings.properties).toBeUndefined();
    },
  );
});

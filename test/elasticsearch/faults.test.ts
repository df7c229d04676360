import { leaseOf } from '../../server/ports';
import { needs } from '../support/needs';
import { storesBehindProxy } from './behind_proxy';
import { elasticsearchUrl } from './shared_server';

// Creating an index waits for the disk of a server that others use, too.
jest.setTimeout(60_000);

const CONNECTOR = { name: 'gh', type: 'github', config: {}, options: {}, enabled: true };

needs('elasticsearch')('faults of Elasticsearch', () => {
  const { opened, proxy, prepared } = storesBehindProxy();

  it.each([
    ['none', []],
    ['too few', [{ index: { status: 201 } }]],
    ['one that is empty', [{ index: { status: 201 } }, { create: {} }]],
    ['keys that are not stored', [{ index: {} }, { create: { status: 201 } }]],
  ])('does not take a step of a sync for stored if there are outcomes of %s', async (_, items) => {
    const { syncs, leases } = await prepared();
    const { id } = await syncs.create({
      name: 'issues',
      statement: 'SYNC CONNECTOR gh.issues TO issues',
      target: 'issues',
      paused: false,
      user: 'ada',
    });
    const lease = await leases.acquire(leaseOf(id), 'ada', 60_000);
    proxy().interfere(({ path }) =>
      path.includes('_bulk') ? { status: 200, body: { errors: false, items } } : undefined,
    );
    const step = {
      state: { slice: 'a', scope: 's', generation: 1 },
      keys: { slice: 'a', generation: 1, keys: Uint8Array.of(1) },
    };
    await expect(syncs.advance(id, lease?.token ?? 0, step)).rejects.toMatchObject({
      code: 'store_request_failed',
    });
    expect(await syncs.slices(id)).toEqual([]);
  });

  it('creates a connector once if the response is lost', async () => {
    const ports = await prepared();
    let cut = false;
    proxy().interfere(({ method, path }) => {
      if (cut || method !== 'PUT' || !path.includes('connectors')) return undefined;
      cut = true;
      return 'cut after';
    });
    const created = await ports.connectorConfigs.create(CONNECTOR);
    expect(cut).toBe(true);
    expect(await ports.connectorConfigs.list()).toEqual([created]);
    cut = false;
    proxy().interfere(({ method, path }) => {
      if (cut || method !== 'PUT' || !path.includes('connectors')) return undefined;
      cut = true;
      return 'cut before';
    });
    const changed = await ports.connectorConfigs.update({ ...created, enabled: false });
    expect(await ports.connectorConfigs.list()).toEqual([changed]);
    expect(changed.version).toBe(2);
  });

  it('starts an attempt of an action once if the response is lost', async () => {
    const { auditLog } = await prepared();
    const record = {
      at: '2026-01-01T00:00:00.000Z',
      user: 'ada',
      connector: 'gh',
      entity: 'issues',
      action: 'create',
      arguments: {},
      method: 'POST',
      url: 'https://api.github.com/repos/acme/app/issues',
      attempt: { run: 'r', row: 'a', number: 1 },
    };
    let cut = false;
    proxy().interfere(({ path }) => {
      if (cut || !path.includes('audit/_create')) return undefined;
      cut = true;
      return 'cut after';
    });
    const id = await auditLog.start(record);
    expect(cut).toBe(true);
    expect(await auditLog.ofRun('r')).toEqual([{ ...record, id, outcome: 'started' }]);
    await expect(auditLog.start(record)).rejects.toMatchObject({ code: 'run_in_progress' });
  });

  describe('slices', () => {
    const isState = ({ path, body }: { readonly path: string; readonly body: string }) =>
      path.startsWith('/_bulk') && body.includes('"kind":"state"');
    const opening = async () => {
      const { syncs, leases } = await prepared();
      const sync = await syncs.create({
        name: 'issues',
        statement: 'SYNC CONNECTOR gh.issues TO issues',
        target: 'issues',
        paused: false,
        user: 'ada',
      });
      const lease = await leases.acquire(leaseOf(sync.id), 'ada', 60_000);
      const step = (slice: string, mark: string) => ({
        state: { slice, scope: 's', generation: 1, mark },
        keys: { slice, generation: 1, keys: Uint8Array.of(mark.length) },
      });
      return {
        advance: (mark: string, slice = 'a') =>
          syncs.advance(sync.id, lease?.token ?? 0, step(slice, mark)),
        kept: async () => {
          const segments: string[] = [];
          for await (const { keys } of syncs.keys(sync.id, { slice: 'a' }))
            segments.push([...keys].join());
          const [state] = await syncs.slices(sync.id);
          return `${state?.mark}: ${segments.join(' ')}`;
        },
        marks: async () => (await syncs.slices(sync.id)).map(({ mark }) => mark).join(' '),
      };
    };

    it('advance completely or not at all, and once', async () => {
      const { advance, kept } = await opening();
      await advance('1');
      proxy().interfere((request) => (isState(request) ? 'cut before' : undefined));
      await expect(advance('12')).rejects.toMatchObject({ code: 'store_unavailable' });
      proxy().interfere(() => undefined);
      expect(await kept()).toBe('1: 1');
      await advance('123');
      expect(await kept()).toBe('123: 1 3');
      // The step is written, but the response is lost.
      proxy().interfere((request) => (isState(request) ? 'cut after' : undefined));
      await advance('1234');
      proxy().interfere(() => undefined);
      expect(await kept()).toBe('1234: 1 3 4');
    });

    it('have the keys that a busy server only refused', async () => {
      const { advance, kept } = await opening();
      await advance('1');
      const busy = { status: 429, error: { type: 'es_rejected_execution_exception', reason: '' } };
      proxy().interfere((request) => {
        if (!isState(request)) return undefined;
        return {
          // Without the keys, which are first.
          send: request.body.split('\n').slice(2).join('\n'),
          change: (response) =>
            response.replace('"items":[', `"items":[{"index":${JSON.stringify(busy)}},`),
        };
      });
      await advance('12');
      proxy().interfere(() => undefined);
      expect(await kept()).toBe('12: 1 2');
    });

    it('advance together if they do so side by side', async () => {
      const { advance, marks } = await opening();
      await advance('0', 'a');
      proxy().interfere(() => undefined);
      await Promise.all([...'abcdefgh'].map((slice) => advance('1', slice)));
      expect(proxy().seen.filter(isState).length).toBeLessThanOrEqual(3);
      expect(await marks()).toBe('1 1 1 1 1 1 1 1');
    });

    it('are not taken for another process’s if the server cannot read them', async () => {
      const { advance, kept } = await opening();
      await advance('1');
      const error = { type: 'no_shard_available_action_exception', reason: 'No shard available' };
      proxy().interfere(({ path }) =>
        path.startsWith('/_mget')
          ? { status: 200, body: { docs: [{ _index: 'i', _id: 'a', error }] } }
          : undefined,
      );
      await expect(advance('12')).rejects.toMatchObject({ code: 'store_unavailable' });
      await expect(kept()).rejects.toMatchObject({ code: 'store_unavailable' });
      proxy().interfere(() => undefined);
      await advance('12');
      expect(await kept()).toBe('12: 1 2');
    });
  });

  it('lets one of two processes through, and shows each what the other did', async () => {
    const prefix = opened.prefix();
    const [one, two] = [await opened.open({ prefix }), await opened.open({ prefix })];
    const outcomes = await Promise.allSettled(
      [one, two, one, two].map(({ connectorConfigs }) => connectorConfigs.create(CONNECTOR)),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await one.connectorConfigs.list()).toEqual(await two.connectorConfigs.list());
    const adds = [one, two].flatMap(({ sharedLimits }) =>
      Array.from({ length: 20 }, () =>
        sharedLimits.update('n', (kept) => ({
          text: String(Number(kept ?? 0) + 1),
          result: undefined,
        })),
      ),
    );
    await Promise.all(adds);
    expect(await two.sharedLimits.list()).toEqual([{ key: 'n', text: '40' }]);
  });

  it('has no secret in its indices', async () => {
    const prefix = opened.prefix();
    const ports = await opened.open({ prefix });
    await ports.secrets.write('token', 'needle_in_plain');
    expect(await ports.secrets.read('token')).toBe('needle_in_plain');
    const response = await fetch(
      `${await elasticsearchUrl()}/.${prefix}moltler-*/_search?expand_wildcards=all&size=100`,
    );
    expect(await response.text()).not.toMatch(/needle|bmVlZGxl/);
  });
});

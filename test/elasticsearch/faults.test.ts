import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { leaseOf, type DocumentOperation } from '../../server/ports';
import { generateKey, givenKey } from '../../server/secrets';
import { openElasticsearchPorts, type ElasticsearchOptions } from '../../server/storage';
import { freePort } from '../support/free_port';
import { needs } from '../support/needs';
import { openPortsForTests } from './open_ports';
import { startProxy, type Proxy } from './proxy';
import { elasticsearchUrl } from './shared_server';

// Creating an index waits for the disk of a server that others use, too.
jest.setTimeout(60_000);

const { signal } = new AbortController();
const COLUMNS = [{ name: 'number', type: 'integer', ignoringCase: false }] as const;
const put = (id: string, number: number | string = 1): DocumentOperation => ({
  type: 'put',
  index: 'issues',
  document: { id, content: { number } },
});
const open = (server: ElasticsearchOptions) =>
  openElasticsearchPorts({ server, key: givenKey(generateKey()) });
const CONNECTOR = { name: 'gh', type: 'github', config: {}, options: {}, enabled: true };

/** A server that is not what it should be. */
async function impostor(headers: Readonly<Record<string, string>>, body: unknown) {
  const server = http.createServer((_, response) =>
    response
      .writeHead(200, { 'content-type': 'application/json', ...headers })
      .end(JSON.stringify(body)),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

describe('an Elasticsearch that cannot be used', () => {
  it('is reported if it is down, without the credentials', async () => {
    const url = `http://127.0.0.1:${await freePort()}`;
    const error: unknown = await open({ url, apiKey: 'hunter22hunter22' }).catch((e: unknown) => e);
    expect(error).toMatchObject({ code: 'store_unavailable' });
    expect((error as Error).message).toContain(`Elasticsearch at ${url} is not available`);
    expect(JSON.stringify([error, String((error as Error).stack)])).not.toContain('hunter22');
  });

  it('is reported if it is another program', async () => {
    const server = await impostor({}, {});
    await expect(open({ url: server.url })).rejects.toMatchObject({
      code: 'store_not_elasticsearch',
    });
    server.close();
  });

  it('is reported if it is too old', async () => {
    const server = await impostor(
      { 'x-elastic-product': 'Elasticsearch' },
      { version: { number: '7.17.28' } },
    );
    await expect(open({ url: server.url })).rejects.toMatchObject({
      code: 'store_too_old',
      message: `Elasticsearch at ${server.url} has version 7.17.28, which is too old.`,
    });
    server.close();
  });
});

needs('elasticsearch')('faults of Elasticsearch', () => {
  const opened = openPortsForTests();
  let proxy: Proxy;
  beforeAll(async () => {
    proxy = await startProxy(await elasticsearchUrl());
  });
  beforeEach(() => proxy.interfere(() => undefined));
  afterAll(async () => {
    await proxy.close();
    await opened.dispose();
  });

  /** Ports behind the proxy, with an index. */
  const prepared = async () => {
    const prefix = opened.prefix();
    const ports = await opened.open({ server: { url: proxy.url }, prefix });
    await ports.documents.prepare({ name: 'issues', columns: COLUMNS });
    const settings = async (body: object) => {
      const response = await fetch(`${await elasticsearchUrl()}/${prefix}issues/_settings`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      expect(response.status).toBe(200);
    };
    return { ...ports, prefix, settings };
  };
  type Prepared = Awaited<ReturnType<typeof prepared>>;
  const write = ({ documents }: Prepared, operations: readonly DocumentOperation[], fence = 1) =>
    documents.write(operations, { fence, signal });
  const ids = async ({ documents }: Prepared) => {
    await documents.refresh(['issues']);
    const found: string[] = [];
    for await (const batch of documents.read({ pattern: 'issues', batch: 50, signal }))
      found.push(...batch.map(({ id }) => id));
    return found.sort();
  };
  const types = (outcomes: readonly { readonly type: string }[]) =>
    [...new Set(outcomes.map(({ type }) => type))].join();
  const isBulk = ({ path }: { readonly path: string }) => path.startsWith('/_bulk');

  it('writes each document once if the connection is lost before or after it was written', async () => {
    const ports = await prepared();
    const many = Array.from({ length: 2500 }, (_, n) => put(`d${n}`, n));
    let cuts = 0;
    proxy.interfere((request) => {
      if (!isBulk(request) || cuts >= 2) return undefined;
      cuts += 1;
      return cuts === 1 ? 'cut after' : 'cut before';
    });
    expect(types(await write(ports, many))).toBe('done');
    expect(cuts).toBe(2);
    expect(await ids(ports)).toHaveLength(2500);
  });

  it('reports that it is gone, and writes the same once it is back', async () => {
    const ports = await prepared();
    proxy.interfere((request) => (isBulk(request) ? 'cut after' : undefined));
    const error: unknown = await write(ports, [put('a'), put('b')]).catch((e: unknown) => e);
    expect(error).toMatchObject({ code: 'store_unavailable' });
    proxy.interfere(() => undefined);
    expect(types(await write(ports, [put('a'), put('b')]))).toBe('done');
    expect(await ids(ports)).toEqual(['a', 'b']);
  });

  it('repeats only the operations that a busy server refused', async () => {
    const ports = await prepared();
    const refused = new Set(['b', 'd']);
    proxy.interfere((request) => {
      if (!isBulk(request) || refused.size === 0) return undefined;
      const lines = request.body.split('\n');
      const isRefused = (line: string | undefined) =>
        [...refused].some((id) => line?.includes(`"_id":"${id}"`) === true);
      const kept = lines.filter((line, at) => !isRefused(line) && !isRefused(lines[at - 1]));
      const order = lines.filter((line) => line.startsWith('{"index"')).map(isRefused);
      refused.clear();
      return {
        send: kept.join('\n'),
        change: (text) => {
          const { items } = JSON.parse(text) as { items: unknown[] };
          const busy = { type: 'es_rejected_execution_exception', reason: 'rejected execution' };
          const all = order.map((no) =>
            no ? { index: { status: 429, error: busy } } : items.shift(),
          );
          return JSON.stringify({ errors: true, items: all });
        },
      };
    });
    const outcomes = await write(
      ports,
      ['a', 'b', 'c', 'd'].map((id) => put(id)),
    );
    expect(types(outcomes)).toBe('done');
    const sent = proxy.seen.filter(isBulk).map(({ body }) => body.match(/"_id":"."/g)?.join());
    expect(sent).toEqual(['"_id":"a","_id":"b","_id":"c","_id":"d"', '"_id":"b","_id":"d"']);
    expect(await ids(ports)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('repeats what a busy server refused as a whole', async () => {
    const ports = await prepared();
    let busy = 2;
    proxy.interfere((request) =>
      isBulk(request) && busy-- > 0
        ? { status: 429, body: { error: { type: 'x', reason: 'too busy' } } }
        : undefined,
    );
    expect(types(await write(ports, [put('a')]))).toBe('done');
    expect(await ids(ports)).toEqual(['a']);
  });

  it('sends less at once if a request is too large for it', async () => {
    const ports = await prepared();
    proxy.interfere((request) =>
      isBulk(request) && request.body.includes('"_id":"big"')
        ? { status: 413, body: {} }
        : undefined,
    );
    const outcomes = await write(ports, [put('a'), put('b'), put('big'), put('c')]);
    expect(outcomes.map(({ type }) => type)).toEqual(['done', 'done', 'rejected', 'done']);
    expect(await ids(ports)).toEqual(['a', 'b', 'c']);
  });

  it.each([
    ['none', []],
    ['too few', [{ index: { status: 201 } }]],
    ['one that is empty', [{ index: { status: 201 } }, { index: {} }]],
  ])('does not take documents for written if there are outcomes of %s', async (_, items) => {
    const ports = await prepared();
    proxy.interfere((request) =>
      isBulk(request) ? { status: 200, body: { errors: false, items } } : undefined,
    );
    await expect(write(ports, [put('a'), put('b')])).rejects.toMatchObject({
      code: 'store_request_failed',
      message: expect.stringMatching(/it returned \d outcomes for \d operations?/),
    });
  });

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
    proxy.interfere(({ path }) =>
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

  it('stops at once while it waits', async () => {
    const ports = await prepared();
    const controller = new AbortController();
    const reason = new Error('enough');
    proxy.interfere((request) => {
      if (!isBulk(request)) return undefined;
      controller.abort(reason);
      return { status: 429, body: {} };
    });
    const writing = ports.documents.write([put('a')], { fence: 1, signal: controller.signal });
    await expect(writing).rejects.toBe(reason);
  });

  it('reports a block in its words, and writes once it is removed', async () => {
    const ports = await prepared();
    await ports.settings({ 'index.blocks.write': true });
    await expect(write(ports, [put('a')])).rejects.toMatchObject({
      code: 'store_read_only',
      message: expect.stringContaining('FORBIDDEN/8/index write (api)'),
    });
    await ports.settings({ 'index.blocks.write': null });
    expect(types(await write(ports, [put('a')]))).toBe('done');
  });

  it('reports that its disk is nearly full', async () => {
    const ports = await prepared();
    await ports.settings({ 'index.blocks.read_only_allow_delete': true });
    await expect(write(ports, [put('a')])).rejects.toMatchObject({
      code: 'store_watermark',
      message: expect.stringContaining('disk usage exceeded flood-stage watermark'),
    });
    await ports.settings({ 'index.blocks.read_only_allow_delete': null });
    expect(types(await write(ports, [put('a')]))).toBe('done');
  });

  it('rejects only documents that do not fit the mapping that others have made', async () => {
    const ports = await opened.open({ prefix: opened.prefix() });
    const prefix = opened.prefix();
    await fetch(`${await elasticsearchUrl()}/${prefix}issues`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        mappings: { properties: { number: { type: 'boolean' }, a: { type: 'keyword' } } },
      }),
    });
    const others = { ...(await opened.open({ prefix })), prefix, settings: async () => undefined };
    await others.documents.prepare({ name: 'issues', columns: COLUMNS });
    const outcomes = await write(others, [put('a', 5), put('b', 'true')]);
    expect(outcomes).toEqual([
      { type: 'rejected', reason: expect.stringContaining('failed to parse field [number]') },
      { type: 'done' },
    ]);
    const [described] = await others.documents.describe('issues');
    expect(described?.columns).toContainEqual({
      name: 'number',
      type: 'boolean',
      ignoringCase: false,
    });
    const inside = { name: 'a.b', type: 'text', ignoringCase: false } as const;
    await expect(
      others.documents.prepare({ name: 'issues', columns: [inside] }),
    ).rejects.toMatchObject({ code: 'index_unusable' });
    await ports.close();
  });

  it('does not create an index again that was deleted while documents are written', async () => {
    const ports = await prepared();
    await fetch(`${await elasticsearchUrl()}/${ports.prefix}issues`, { method: 'DELETE' });
    const [outcome] = await write(ports, [put('a')]);
    expect(outcome).toEqual({ type: 'rejected', reason: 'There is no index "issues".' });
    expect(await ports.documents.names()).toEqual([]);
  });

  it('creates a connector once if the response is lost', async () => {
    const ports = await prepared();
    let cut = false;
    proxy.interfere(({ method, path }) => {
      if (cut || method !== 'PUT' || !path.includes('connectors')) return undefined;
      cut = true;
      return 'cut after';
    });
    const created = await ports.connectorConfigs.create(CONNECTOR);
    expect(cut).toBe(true);
    expect(await ports.connectorConfigs.list()).toEqual([created]);
    cut = false;
    proxy.interfere(({ method, path }) => {
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
    proxy.interfere(({ path }) => {
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
      proxy.interfere((request) => (isState(request) ? 'cut before' : undefined));
      await expect(advance('12')).rejects.toMatchObject({ code: 'store_unavailable' });
      proxy.interfere(() => undefined);
      expect(await kept()).toBe('1: 1');
      await advance('123');
      expect(await kept()).toBe('123: 1 3');
      // The step is written, but the response is lost.
      proxy.interfere((request) => (isState(request) ? 'cut after' : undefined));
      await advance('1234');
      proxy.interfere(() => undefined);
      expect(await kept()).toBe('1234: 1 3 4');
    });

    it('have the keys that a busy server only refused', async () => {
      const { advance, kept } = await opening();
      await advance('1');
      const busy = { status: 429, error: { type: 'es_rejected_execution_exception', reason: '' } };
      proxy.interfere((request) => {
        if (!isState(request)) return undefined;
        return {
          // Without the keys, which are first.
          send: request.body.split('\n').slice(2).join('\n'),
          change: (response) =>
            response.replace('"items":[', `"items":[{"index":${JSON.stringify(busy)}},`),
        };
      });
      await advance('12');
      proxy.interfere(() => undefined);
      expect(await kept()).toBe('12: 1 2');
    });

    it('advance together if they do so side by side', async () => {
      const { advance, marks } = await opening();
      await advance('0', 'a');
      proxy.interfere(() => undefined);
      await Promise.all([...'abcdefgh'].map((slice) => advance('1', slice)));
      expect(proxy.seen.filter(isState).length).toBeLessThanOrEqual(3);
      expect(await marks()).toBe('1 1 1 1 1 1 1 1');
    });

    it('are not taken for another process’s if the server cannot read them', async () => {
      const { advance, kept } = await opening();
      await advance('1');
      const error = { type: 'no_shard_available_action_exception', reason: 'No shard available' };
      proxy.interfere(({ path }) =>
        path.startsWith('/_mget')
          ? { status: 200, body: { docs: [{ _index: 'i', _id: 'a', error }] } }
          : undefined,
      );
      await expect(advance('12')).rejects.toMatchObject({ code: 'store_unavailable' });
      await expect(kept()).rejects.toMatchObject({ code: 'store_unavailable' });
      proxy.interfere(() => undefined);
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

import type { DocumentOperation } from '../../server/ports';
import { needs } from '../support/needs';
import { COLUMNS, put, storesBehindProxy } from './behind_proxy';
import { elasticsearchUrl } from './shared_server';

// Creating an index waits for the disk of a server that others use, too.
jest.setTimeout(60_000);

const { signal } = new AbortController();

needs('elasticsearch')('writing documents to an Elasticsearch that fails', () => {
  const { opened, proxy, prepared } = storesBehindProxy();
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
    proxy().interfere((request) => {
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
    proxy().interfere((request) => (isBulk(request) ? 'cut after' : undefined));
    const error: unknown = await write(ports, [put('a'), put('b')]).catch((e: unknown) => e);
    expect(error).toMatchObject({ code: 'store_unavailable' });
    proxy().interfere(() => undefined);
    expect(types(await write(ports, [put('a'), put('b')]))).toBe('done');
    expect(await ids(ports)).toEqual(['a', 'b']);
  });

  it('repeats only the operations that a busy server refused', async () => {
    const ports = await prepared();
    const refused = new Set(['b', 'd']);
    proxy().interfere((request) => {
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
    const sent = proxy()
      .seen.filter(isBulk)
      .map(({ body }) => body.match(/"_id":"."/g)?.join());
    expect(sent).toEqual(['"_id":"a","_id":"b","_id":"c","_id":"d"', '"_id":"b","_id":"d"']);
    expect(await ids(ports)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('repeats what a busy server refused as a whole', async () => {
    const ports = await prepared();
    let busy = 2;
    proxy().interfere((request) =>
      isBulk(request) && busy-- > 0
        ? { status: 429, body: { error: { type: 'x', reason: 'too busy' } } }
        : undefined,
    );
    expect(types(await write(ports, [put('a')]))).toBe('done');
    expect(await ids(ports)).toEqual(['a']);
  });

  it('sends less at once if a request is too large for it', async () => {
    const ports = await prepared();
    proxy().interfere((request) =>
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
    proxy().interfere((request) =>
      isBulk(request) ? { status: 200, body: { errors: false, items } } : undefined,
    );
    await expect(write(ports, [put('a'), put('b')])).rejects.toMatchObject({
      code: 'store_request_failed',
      message: expect.stringMatching(/it returned \d outcomes for \d operations?/),
    });
  });

  it('stops at once while it waits', async () => {
    const ports = await prepared();
    const controller = new AbortController();
    const reason = new Error('enough');
    proxy().interfere((request) => {
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
});

import { join } from 'node:path';
import { jsonText, parseJson, parsePath, type JsonValue } from '../../../../common/declaration';
import { boundsOf } from '../../../bounds';
import { projectionOf } from '../../projection';
import { responseOf, INLINE_BYTES } from '../response';
import { decodedExchange } from '../xml/decoded_exchange';
import { xmlToJson } from '../xml/xml_to_json';
import type { BodyReader } from './body_reader';
import { ReaderThreads } from './reader_threads';

const SCRIPT = join(__dirname, '../../../../target/server/body_reader.js');
const bounds = boundsOf();
const wanted = (...paths: string[]) => projectionOf(paths.map(parsePath));
const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, id) => ({
    id,
    exact: 'replaced',
    user: { login: `user-${id % 7}`, type: 'User' },
    labels: [{ name: `l${id % 3}`, color: 'fff' }],
    body: 'ü lorem ipsum '.repeat(20),
  }));
/** A page of issues; a double cannot hold some of their numbers. */
const bodyOf = (count: number): Buffer =>
  Buffer.from(
    JSON.stringify({ items: rowsOf(count) }).replaceAll('"replaced"', '12345678901234567890'),
  );

async function all(
  parts: AsyncIterable<readonly JsonValue[]> | readonly (readonly JsonValue[])[],
): Promise<JsonValue[]> {
  const rows: JsonValue[] = [];
  for await (const part of parts) for (const row of part) rows.push(row);
  return rows;
}

describe('bodies read by threads', () => {
  let threads: ReaderThreads;
  beforeEach(() => (threads = new ReaderThreads(SCRIPT)));
  afterEach(() => threads.close());
  const received = (raw: Buffer, reader: BodyReader = threads) =>
    responseOf({ status: 200, headers: {}, raw }, {}, bounds, reader);

  it('have the same rows as when read here, with only the requested members', async () => {
    const raw = bodyOf(5000);
    expect(raw.length).toBeGreaterThan(INLINE_BYTES);
    const of = wanted('id', 'exact', 'user.login', 'labels[].name');
    const read = await received(raw).projected('items', of);
    expect(read?.count).toBe(5000);
    const rows = await all(read?.parts ?? []);
    const due = rowsOf(5000).map(({ id, user, labels }) => ({
      id,
      exact: '#',
      user: { login: user.login },
      labels: labels.map(({ name }) => ({ name })),
    }));
    const text = JSON.stringify(due).replaceAll('"#"', '12345678901234567890');
    expect(jsonText(rows.map((row) => project4(row)))).toBe(text);
  });

  it('arrive complete if everything is requested, and in parts if there are many', async () => {
    const raw = bodyOf(5000);
    const read = await received(raw).projected('items', 'all');
    const whole = parseJson(raw.toString()) as { readonly items: readonly JsonValue[] };
    expect(jsonText(await all(read?.parts ?? []))).toBe(jsonText(whole.items));
    expect(Array.isArray(read?.parts)).toBe(false);
  });

  it('are shared and not copied, but copied if they are part of a larger buffer', async () => {
    const body = bodyOf(3000);
    const shared = Buffer.from(new SharedArrayBuffer(body.length));
    body.copy(shared);
    const within = Buffer.concat([Buffer.alloc(10), body, Buffer.alloc(10)]);
    for (const raw of [shared, within.subarray(10, 10 + body.length)])
      expect((await received(raw).projected('items', wanted('id')))?.count).toBe(3000);
  });

  it('are read by this thread if they are small, which needs no reader', async () => {
    const asked = () => Promise.reject(new Error('was asked'));
    const unused: BodyReader = { rows: asked, xml: asked };
    const read = await received(bodyOf(10), unused).projected('items', wanted('id'));
    expect(read?.count).toBe(10);
    expect(await all(read?.parts ?? [])).toEqual(Array.from({ length: 10 }, (_, id) => ({ id })));
  });

  it.each([
    ['damaged', bodyOf(3000).subarray(0, -2), 'items', /truncated or malformed JSON/],
    ['of another shape', bodyOf(3000), 'none', /none: expected a list/],
    ['too deep', Buffer.from(`{"items":[${'['.repeat(600_000)}`), 'items', /nest/],
  ])('are read by this thread if they are %s, which reports why', async (_, raw, path, why) => {
    const response = received(raw);
    expect(await response.projected(path, wanted('id'))).toBeUndefined();
    await expect(response.count(path)).rejects.toThrow(why);
  });

  it('are abandoned with the signal, and others are still read', async () => {
    const left = new AbortController();
    const leaving = received(bodyOf(20_000)).projected('items', 'all', left.signal);
    const staying = received(bodyOf(3000)).projected('items', wanted('id'));
    left.abort(new Error('left'));
    await expect(leaving).rejects.toThrow('left');
    // Whether the thread or the caller reads it, it is never lost.
    const read = await staying;
    expect(read === undefined || read.count === 3000).toBe(true);
    const after = await received(bodyOf(3000)).projected('items', wanted('id'));
    expect(after?.count).toBe(3000);
  });

  it('are read here once the threads are closed, or cannot start', async () => {
    await threads.close();
    expect(await received(bodyOf(3000)).projected('items', 'all')).toBeUndefined();
    const missing = new ReaderThreads(join(__dirname, 'no_such_script.js'));
    expect(await received(bodyOf(3000), missing).projected('items', 'all')).toBeUndefined();
    await missing.close();
  });

  it('leave no timer behind if the threads are closed while one is read', async () => {
    const timers = jest.spyOn(globalThis, 'setTimeout');
    const reading = received(bodyOf(3000)).projected('items', 'all');
    await threads.close();
    await reading;
    expect(timers.mock.calls.map(([, milliseconds]) => milliseconds)).not.toContain(5000);
    timers.mockRestore();
  });

  describe('as XML', () => {
    const decoding = { kind: 'xml', lists: ['Contents'] } as const;
    const xmlOf = (count: number): string =>
      `<R>${Array.from({ length: count }, (_, at) => `<Contents><Key>logs/ü &amp; ${at}</Key><Size>${at}</Size></Contents>`).join('')}</R>`;
    const decodedBy = (xml: string, status = 200) =>
      decodedExchange(
        { status, headers: {}, raw: Buffer.from(xml), wireBytes: 0 },
        decoding,
        {},
        threads,
      );

    it('become the same JSON as here', async () => {
      const xml = xmlOf(20_000);
      const { raw, headers } = await decodedBy(xml);
      expect(headers['content-type']).toBe('application/json');
      expect(raw.toString()).toBe(jsonText(xmlToJson(xml, decoding)));
    });

    it('do not block the event loop', async () => {
      const { raw, turns } = await whileCounting(() => decodedBy(xmlOf(80_000)));
      expect(raw.length).toBeGreaterThan(INLINE_BYTES);
      expect(turns).toBeGreaterThan(20);
    });

    it('are an error if they are malformed, but the body of an error is left as it is', async () => {
      const broken = xmlOf(20_000).slice(0, -5);
      await expect(decodedBy(broken)).rejects.toMatchObject({ code: 'unreadable_response' });
      expect((await decodedBy(broken, 500)).raw.toString()).toBe(broken);
    });

    it('are read here if the threads are closed', async () => {
      await threads.close();
      const xml = xmlOf(20_000);
      expect((await decodedBy(xml)).raw.toString()).toContain('"logs/ü & 19999"');
    });
  });

  it('do not block the event loop while they are read', async () => {
    const { turns } = await whileCounting(async () => ({
      read: await received(bodyOf(30_000)).projected('items', wanted('id')),
    }));
    expect(turns).toBeGreaterThan(20);
  });
});

/** The result of the work, and how often the event loop turned meanwhile. */
async function whileCounting<T extends object>(
  work: () => Promise<T>,
): Promise<T & { readonly turns: number }> {
  let turns = 0;
  let counting = true;
  const count = (): void => {
    turns += 1;
    if (counting) setImmediate(count);
  };
  setImmediate(count);
  const result = await work();
  counting = false;
  return { ...result, turns };
}

/** The members of a row in the service's order. */
function project4(row: JsonValue): JsonValue {
  const { id = null, exact = null, user = null, labels = null } = row as Record<string, JsonValue>;
  return { id, exact, user, labels };
}

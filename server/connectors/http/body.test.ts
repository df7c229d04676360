import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { createGunzip, gzipSync } from 'node:zlib';
import { fakeClock } from '../../ports/fakes';
import { readBody } from './body';
import { BodyRoom } from './body_room';
import { BadEncoding, ResponseTooLarge } from './failures';

jest.mock('node:zlib', () => {
  const real = jest.requireActual<{ readonly createGunzip: typeof createGunzip }>('node:zlib');
  return { ...real, createGunzip: jest.fn(real.createGunzip) };
});

const never = new AbortController().signal;
type Response = Readable & Pick<IncomingMessage, 'complete'>;
const response = (body: Readable): Response => Object.assign(body, { complete: true });
const inChunks = (body: Buffer): readonly Buffer[] =>
  Array.from({ length: Math.ceil(body.length / 50_000) }, (_, at) =>
    body.subarray(at * 50_000, (at + 1) * 50_000),
  );
const endless = (): Response =>
  response(
    new Readable({
      read() {
        setImmediate(() => this.push('x'));
      },
    }),
  );

describe('the body of a response', () => {
  it('is not read if the request was cancelled when the headers arrived', async () => {
    const body = endless();
    const reading = readBody(body, undefined, 1_000_000, AbortSignal.abort(new Error('enough')));
    await expect(reading).rejects.toThrow();
    expect(body.destroyed).toBe(true);
  });

  const noise = (length: number): Buffer => randomBytes(length);
  it.each([
    ['nothing', Buffer.alloc(0)],
    ['a page', Buffer.from('not empty')],
    ['more than is decompressed at once', Buffer.alloc(3_000_000, 'x')],
    ['more than is received before', noise(900_000)],
  ])('leaves no decompressor behind: %s', async (_, body) => {
    const sent = body.length === 0 ? Buffer.alloc(0) : gzipSync(body);
    const received = Readable.from(inChunks(sent));
    const read = await readBody(response(received), 'gzip', 4_000_000, never);
    expect(read.raw.equals(body)).toBe(true);
    expect(read.wireBytes).toBe(sent.length);
    expect(read.wire?.bytes.equals(sent)).toBe(body.length === 0 ? undefined : true);
    for (const { value } of jest.mocked(createGunzip).mock.results)
      expect(value).toMatchObject({ destroyed: true });
  });

  it.each([undefined, 'gzip'])(
    'does not keep memory that it does not fill: %s',
    async (encoding) => {
      const body = noise(2000);
      // As a socket does: a small part of the memory for what is read at once.
      const sent = encoding === undefined ? body : gzipSync(body);
      const slab = Buffer.alloc(65_536);
      sent.copy(slab);
      const received = response(Readable.from([slab.subarray(0, sent.length)]));
      const read = await readBody(received, encoding, 4_000_000, never);
      expect(read.raw.equals(body)).toBe(true);
      for (const kept of [read.raw, read.wire?.bytes ?? read.raw])
        expect(kept.buffer.byteLength).toBeLessThanOrEqual(16_384);
    },
  );

  it.each([
    ['small', 100],
    ['large', 2_000_000],
  ])('is an error if its encoding is not one, or if it breaks off: %s', async (_, size) => {
    const sent = gzipSync(noise(size));
    const read = (body: Buffer, encoding: string) =>
      readBody(response(Readable.from(inChunks(body))), encoding, 4_000_000, never);
    await expect(read(sent, 'br')).rejects.toThrow(BadEncoding);
    await expect(read(sent, 'constructor')).rejects.toThrow(BadEncoding);
    await expect(read(sent.subarray(0, sent.length - 20), 'gzip')).rejects.toThrow(BadEncoding);
    const tooMuch = gzipSync(Buffer.alloc(5_000_000));
    await expect(read(tooMuch, 'gzip')).rejects.toThrow(ResponseTooLarge);
  });

  it.each([
    ['as it is', undefined, (body: Buffer) => body],
    ['compressed', 'gzip', (body: Buffer) => gzipSync(body, { level: 0 })],
  ])('is not read further while there is no room for it: %s', async (_, encoding, sent) => {
    const room = new BodyRoom({ bytesPerUser: 2_000_000, bytes: 8_000_000 }, fakeClock());
    const earlier = room.open('ana');
    void earlier.take(2_000_000, never);
    earlier.arrived();
    const wire = sent(Buffer.alloc(5_000_000, 'x'));
    let requested = 0;
    const body = response(
      new Readable({
        read() {
          const next = wire.subarray(requested, requested + 50_000);
          requested += next.length;
          setImmediate(() => this.push(next.length === 0 ? null : next));
        },
      }),
    );
    const space = room.open('ana');
    const waiting = new Promise<void>((resolve) => {
      const take = space.take.bind(space);
      jest.spyOn(space, 'take').mockImplementation((bytes, signal) => {
        const wait = take(bytes, signal);
        if (wait !== undefined) resolve();
        return wait;
      });
    });
    const reading = readBody(body, encoding, 10_000_000, never, space);
    await waiting;
    for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
    // What the streams on the way hold.
    expect(requested).toBeLessThan(3_000_000);
    earlier.release();
    expect((await reading).raw).toHaveLength(5_000_000);
  });

  it('can be cancelled while there is no room for it', async () => {
    const room = new BodyRoom({ bytesPerUser: 2_000_000, bytes: 8_000_000 }, fakeClock());
    const earlier = room.open('ana');
    void earlier.take(2_000_000, never);
    earlier.arrived();
    const cancelled = new AbortController();
    const space = room.open('ana');
    const body = endless();
    const reading = readBody(body, undefined, 10_000_000, cancelled.signal, space);
    body.push(Buffer.alloc(1_500_000));
    cancelled.abort(new Error('enough'));
    await expect(reading).rejects.toThrow();
    expect(body.destroyed).toBe(true);
  });
});

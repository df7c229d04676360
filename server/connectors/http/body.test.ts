import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { createGunzip, gzipSync } from 'node:zlib';
import { readBody } from './body';

jest.mock('node:zlib', () => {
  const real = jest.requireActual<{ readonly createGunzip: typeof createGunzip }>('node:zlib');
  return { ...real, createGunzip: jest.fn(real.createGunzip) };
});

const never = new AbortController().signal;
type Response = Readable & Pick<IncomingMessage, 'complete'>;
const response = (body: Readable): Response => Object.assign(body, { complete: true });
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

  it.each(['', 'not empty'])('leaves no decompressor behind: "%s"', async (text) => {
    const sent = text === '' ? [] : [gzipSync(text)];
    const { raw } = await readBody(response(Readable.from(sent)), 'gzip', 1_000_000, never);
    expect(raw.toString()).toBe(text);
    const [created] = jest.mocked(createGunzip).mock.results.slice(-1);
    expect(created?.value).toMatchObject({ destroyed: true });
  });
});

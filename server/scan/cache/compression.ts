import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants, gunzip, inflate } from 'node:zlib';
import type { BodyEncoding } from '../../ports';

/** Smaller bodies gain nothing. */
const WORTH_BYTES = 4096;
/** Maximum bodies waiting for compression, which are held uncompressed. */
const MOST_WAITING = 32;
/** Bodies decompressed concurrently; more would occupy the threads used for files and DNS. */
const READ_AT_ONCE = 2;
/**
 * Bytes given to the threads for compression at once: some 4 ms of work. Each waits for a turn of the event loop to hand
 * over the next one, so a single body at a time would fall behind the pages that arrive.
 */
const WRITTEN_AT_ONCE = 2 * 1024 * 1024;

const packed = promisify(brotliCompress);
/**
 * Twice to four times as fast as the fastest gzip level, with less than its size. A window as small as a page and the size given
 * beforehand save a third of the time, most of which is the setup of a compressor.
 */
const quick = (bytes: number) => ({
  params: {
    [constants.BROTLI_PARAM_QUALITY]: 0,
    [constants.BROTLI_PARAM_LGWIN]: 18,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes,
  },
  chunkSize: Math.max(1024, bytes >> 3),
});
const unpack = {
  gzip: promisify(gunzip),
  br: promisify(brotliDecompress),
  deflate: promisify(inflate),
} as const;

/** Runs work on other threads, up to a total weight at a time, but at least one piece. */
class Lane {
  private running = 0;
  private readonly waiting: { readonly weight: number; readonly start: () => void }[] = [];

  constructor(private readonly most: number) {}

  get queued(): number {
    return this.waiting.length;
  }

  async run<T>(work: () => Promise<T>, weight = 1): Promise<T> {
    if (this.waiting.length === 0 && this.hasRoom(weight)) this.running += weight;
    else await new Promise<void>((start) => this.waiting.push({ weight, start }));
    try {
      return await work();
    } finally {
      this.running -= weight;
      this.startNext();
    }
  }

  private hasRoom(weight: number): boolean {
    return this.running === 0 || this.running + weight <= this.most;
  }

  private startNext(): void {
    for (let [next] = this.waiting; next && this.hasRoom(next.weight); [next] = this.waiting) {
      this.waiting.shift();
      this.running += next.weight;
      next.start();
    }
  }
}

const reading = new Lane(READ_AT_ONCE);
const writing = new Lane(WRITTEN_AT_ONCE);

/** Decompresses a body. */
export function inflated(body: Buffer, encoding: BodyEncoding | undefined): Promise<Buffer> {
  if (encoding === undefined) return Promise.resolve(body);
  return reading.run(() => unpack[encoding](body));
}

/** Compresses a body, favoring speed; undefined if it is not worth it, or too many are waiting. */
export async function deflated(
  body: Buffer,
): Promise<{ readonly body: Buffer; readonly encoding: BodyEncoding } | undefined> {
  if (body.length < WORTH_BYTES || writing.queued >= MOST_WAITING) return undefined;
  const small = await writing.run(() => packed(body, quick(body.length)), body.length);
  if (small.length >= body.length) return undefined;
  // A copy: what zlib returns can be a part of a larger buffer.
  return { body: Buffer.from(small), encoding: 'br' };
}

/** The values of `Content-Encoding` in which bodies are stored. */
export function encodingOf(name: string | undefined): BodyEncoding | undefined {
  switch (name?.trim().toLowerCase()) {
    case 'gzip':
    case 'x-gzip':
      return 'gzip';
    case 'br':
      return 'br';
    case 'deflate':
      return 'deflate';
    default:
      return undefined;
  }
}

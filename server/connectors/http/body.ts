import type { IncomingMessage } from 'node:http';
import { finished, pipeline, Readable, Transform, Writable } from 'node:stream';
import { promisify } from 'node:util';
import {
  brotliDecompress,
  createBrotliDecompress,
  createGunzip,
  createInflate,
  gunzip,
  inflate,
  type ZlibOptions,
} from 'node:zlib';
import { INLINE_BYTES } from './response';
import type { BodySpace } from './body_room';
import type { Exchange } from './exchange';
import { ResponseTooLarge, BadEncoding } from './failures';

/**
 * Reads a response to its end and decompresses it, up to `maxBytes`. Rejects with ResponseTooLarge as soon as it is
 * longer, with BadEncoding if it cannot be decompressed, and with the stream's error if it breaks off. Stops reading while
 * there is no room in `space`.
 */
export function readBody(
  response: Readable & Pick<IncomingMessage, 'complete'>,
  encoding: string | undefined,
  maxBytes: number,
  signal: AbortSignal,
  space?: BodySpace,
): Promise<Pick<Exchange, 'raw' | 'wireBytes' | 'wire'>> {
  return new Promise((resolve, reject) => {
    let wireBytes = 0;
    let bytes = 0;
    const chunks: Buffer[] = [];
    const wire: Buffer[] = [];
    const keep = (chunk: Buffer): ResponseTooLarge | undefined => {
      bytes += chunk.length;
      if (bytes > maxBytes) return new ResponseTooLarge(maxBytes);
      chunks.push(chunk);
      return undefined;
    };
    let stages: readonly Transform[] = [];
    let broken: Error | undefined;
    const unreadable = (error: NodeJS.ErrnoException): void => {
      // Anything else is an error of the connection.
      if (error instanceof BadEncoding) broken = error;
      else if (/^(Z_|ERR__|ERR_BROTLI)/.test(error.code ?? ''))
        broken ??= new BadEncoding(encoding ?? '');
    };
    const onAbort = (): void => void response.destroy();
    if (signal.aborted) onAbort();
    else signal.addEventListener('abort', onAbort, { once: true });
    const done = (error?: NodeJS.ErrnoException | null): void => {
      signal.removeEventListener('abort', onAbort);
      for (const stage of stages) stage.destroy();
      if (error) {
        response.destroy();
        // A pipeline destroys the response with whatever error it has.
        const ofConnection = error instanceof ResponseTooLarge ? null : response.errored;
        reject(broken ?? ofConnection ?? error);
        return;
      }
      const isCompressed = wireBytes > 0 && names.length > 0;
      resolve({
        raw: joined(chunks.splice(0), bytes),
        wireBytes,
        ...(isCompressed && { wire: { bytes: whole(wire), encoding: encoding ?? '' } }),
      });
    };
    const names = encodingsOf(encoding);
    /** Decompresses what comes from `source`, piece by piece. */
    const decompress = (source: Readable): void => {
      wireBytes = 0;
      wire.length = 0;
      const counted = new Transform({
        transform: (chunk: Buffer, _, next) => {
          wireBytes += chunk.length;
          wire.push(chunk);
          next(null, chunk);
        },
      });
      stages = decompressors(names, encoding);
      for (const stage of stages) stage.once('error', unreadable);
      const kept = new Writable({
        write: (chunk: Buffer, _, next) => {
          const tooLarge = keep(chunk);
          const room = tooLarge === undefined ? space?.take(chunk.length, signal) : undefined;
          if (room === undefined) next(tooLarge);
          // If it is cancelled, the response is destroyed.
          else
            room.then(
              () => next(),
              () => undefined,
            );
        },
      });
      pipeline([source, counted, ...stages, kept], done);
    };
    // A pipeline would cost as much as all other work on a page.
    if (names.length === 0) {
      response.on('data', (chunk: Buffer) => {
        wireBytes += chunk.length;
        const tooLarge = keep(chunk);
        if (tooLarge !== undefined) done(tooLarge);
        const room = space?.take(chunk.length, signal);
        if (room === undefined) return;
        response.pause();
        // If it is cancelled, the response is destroyed.
        room.then(
          () => response.resume(),
          () => undefined,
        );
      });
      finished(response, done);
      return;
    }
    const receive = (chunk: Buffer): void => {
      wireBytes += chunk.length;
      wire.push(chunk);
      if (wireBytes <= SMALL_BYTES) return;
      // It is large, so it is decompressed as it comes.
      response.off('data', receive);
      ended();
      response.pause();
      response.unshift(Buffer.concat(wire));
      decompress(response);
    };
    response.on('data', receive);
    const ended = finished(response, (error) => {
      // Responses without a body, such as 204 and 304, may name an encoding, too.
      if (error || wireBytes === 0) return done(error);
      const compressed = Buffer.concat(wire);
      wire.splice(0, wire.length, compressed);
      decompressedAtOnce(compressed, names, maxBytes).then(
        (raw) => {
          if (raw === undefined) return decompress(Readable.from([compressed]));
          keep(raw);
          done();
        },
        (failure: NodeJS.ErrnoException) => {
          unreadable(failure);
          done(failure);
        },
      );
    });
  });
}

/** A compressed body of up to this size is decompressed at once. */
const SMALL_BYTES = 256 * 1024;
/** Up to this size, decompressed; the memory of larger ones is limited while they are read. */
const AT_ONCE_BYTES = 1024 * 1024;

type Unpack = (body: Buffer, options: ZlibOptions) => Promise<Buffer>;
const gzip: Unpack = promisify<Buffer, ZlibOptions, Buffer>(gunzip);
const unpackers: ReadonlyMap<string | undefined, Unpack> = new Map([
  ['gzip', gzip],
  ['x-gzip', gzip],
  ['deflate', promisify<Buffer, ZlibOptions, Buffer>(inflate)],
  ['br', promisify<Buffer, ZlibOptions, Buffer>(brotliDecompress)],
]);

/**
 * The decompressed body; undefined if it has to be decompressed piece by piece. Takes a quarter of the event loop's time
 * of a pipeline.
 */
async function decompressedAtOnce(
  body: Buffer,
  names: readonly string[],
  maxBytes: number,
): Promise<Buffer | undefined> {
  const unpack = names.length === 1 ? unpackers.get(names[0]) : undefined;
  if (unpack === undefined) return undefined;
  const chunkSize = Math.min(AT_ONCE_BYTES / 2, Math.max(16 * 1024, 6 * body.length));
  try {
    return await unpack(body, { maxOutputLength: Math.min(maxBytes, AT_ONCE_BYTES), chunkSize });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return undefined;
    throw error;
  }
}

/** A larger body may be read by a thread (see `reading`), which shares this memory. The chunks are of no use after that. */
function joined(chunks: readonly Buffer[], bytes: number): Buffer {
  if (bytes <= INLINE_BYTES) return whole(chunks);
  const shared = Buffer.from(new SharedArrayBuffer(bytes));
  let at = 0;
  for (const chunk of chunks) at += chunk.copy(shared, at);
  return shared;
}

/** A single chunk is not copied, unless it is a small part of the memory that it would keep. */
function whole(chunks: readonly Buffer[]): Buffer {
  const [only] = chunks;
  const isWhole = only !== undefined && chunks.length === 1;
  return isWhole && only.length >= only.buffer.byteLength * FILLED ? only : Buffer.concat(chunks);
}

/** Each chunk takes a turn of the event loop, and a page has some hundred kilobytes. */
const LARGE_CHUNKS = { chunkSize: 128 * 1024 } as const;
/** Of the memory that a body keeps, so much is the body. */
const FILLED = 3 / 4;
/** A longer chain is not meant to be read. */
const MOST_ENCODINGS = 3;

/** The encodings of a body; the one applied last comes first. */
const encodingsOf = (encoding: string | undefined): readonly string[] =>
  (encoding ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '' && name !== 'identity')
    .reverse();

/** The streams that decode a body. */
const decompressors = (names: readonly string[], encoding: string | undefined): Transform[] =>
  names.length > MOST_ENCODINGS ? [rejecting(encoding)] : names.map(decompressor);

const rejecting = (encoding = ''): Transform =>
  new Transform({
    transform: (_chunk, _encoding, done) => done(new BadEncoding(encoding)),
  });

function decompressor(encoding: string): Transform {
  switch (encoding) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip(LARGE_CHUNKS);
    case 'deflate':
      return createInflate(LARGE_CHUNKS);
    case 'br':
      return createBrotliDecompress(LARGE_CHUNKS);
    default:
      return rejecting(encoding);
  }
}

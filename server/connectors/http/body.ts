import type { IncomingMessage } from 'node:http';
import { finished, pipeline, Transform, Writable, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
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
    const stages = decompressors(encoding);
    let broken: Error | undefined;
    for (const stage of stages)
      stage.once('error', (error: NodeJS.ErrnoException) => {
        // Anything else is an error of the connection.
        if (error instanceof BadEncoding) broken = error;
        else if (/^(Z_|ERR__|ERR_BROTLI)/.test(error.code ?? ''))
          broken ??= new BadEncoding(encoding ?? '');
      });
    const onAbort = (): void => void response.destroy();
    if (signal.aborted) onAbort();
    else signal.addEventListener('abort', onAbort, { once: true });
    const done = (error?: NodeJS.ErrnoException | null): void => {
      signal.removeEventListener('abort', onAbort);
      // A response without a body, such as 304, never reaches them, and each holds memory outside of the heap.
      for (const stage of stages) stage.destroy();
      if (error) {
        response.destroy();
        reject(
          response.errored !== null && !(error instanceof ResponseTooLarge)
            ? response.errored
            : (broken ?? error),
        );
        return;
      }
      const came = stages.length === 0 || wireBytes === 0 ? undefined : Buffer.concat(wire);
      resolve({
        raw: joined(chunks, bytes),
        wireBytes,
        ...(came && { wire: { bytes: came, encoding: encoding ?? '' } }),
      });
    };
    // A pipeline would cost as much as all other work on a page.
    if (stages.length === 0) {
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
    // Responses without a body, such as 204 and 304, may name an encoding, too: the first byte decides.
    const early = finished(response, done);
    response.once('readable', () => {
      if (response.readableLength === 0) {
        response.resume();
        return;
      }
      early();
      const counted = new Transform({
        transform: (chunk: Buffer, _, next) => {
          wireBytes += chunk.length;
          wire.push(chunk);
          next(null, chunk);
        },
      });
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
      pipeline([response, counted, ...stages, kept], done);
    });
  });
}

/** A larger body may be read by a thread (see `reading`), which shares this memory. */
function joined(chunks: readonly Buffer[], bytes: number): Buffer {
  if (bytes <= INLINE_BYTES) return Buffer.concat(chunks);
  const shared = Buffer.from(new SharedArrayBuffer(bytes));
  let at = 0;
  for (const chunk of chunks) at += chunk.copy(shared, at);
  return shared;
}

/** A longer chain is not meant to be read. */
const MOST_ENCODINGS = 3;

/** The streams that decode a body; the encoding applied last comes first. */
function decompressors(encoding: string | undefined): Transform[] {
  const names = (encoding ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '' && name !== 'identity')
    .reverse();
  return names.length > MOST_ENCODINGS ? [rejecting(encoding)] : names.map(decompressor);
}

const rejecting = (encoding = ''): Transform =>
  new Transform({
    transform: (_chunk, _encoding, done) => done(new BadEncoding(encoding)),
  });

function decompressor(encoding: string): Transform {
  switch (encoding) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'deflate':
      return createInflate();
    case 'br':
      return createBrotliDecompress();
    default:
      return rejecting(encoding);
  }
}

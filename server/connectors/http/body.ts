import type { IncomingMessage } from 'node:http';
import { finished, pipeline, Transform, Writable, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { Exchange } from './exchange';
import { AnswerTooLarge, BadEncoding } from './failures';

/**
 * Reads an answer to its end, decompressed, holding at most `maxBytes`. Rejects with AnswerTooLarge as soon as it is
 * longer, with BadEncoding where it cannot be decompressed, with the stream's error where it breaks off.
 */
export function readBody(
  answer: Readable & Pick<IncomingMessage, 'complete'>,
  encoding: string | undefined,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Pick<Exchange, 'raw' | 'wireBytes' | 'wire'>> {
  return new Promise((resolve, reject) => {
    let wireBytes = 0;
    let bytes = 0;
    const chunks: Buffer[] = [];
    const wire: Buffer[] = [];
    const keep = (chunk: Buffer): AnswerTooLarge | undefined => {
      bytes += chunk.length;
      if (bytes > maxBytes) return new AnswerTooLarge(maxBytes);
      chunks.push(chunk);
      return undefined;
    };
    const decompress = decompressor(encoding);
    let broken: Error | undefined;
    decompress?.once('error', (error: NodeJS.ErrnoException) => {
      // Anything else is the connection's error passed on.
      if (/^(Z_|ERR__|ERR_BROTLI)/.test(error.code ?? '')) {
        broken = new BadEncoding(encoding ?? '');
      }
    });
    const onAbort = (): void => void answer.destroy();
    signal.addEventListener('abort', onAbort, { once: true });
    const done = (error?: NodeJS.ErrnoException | null): void => {
      signal.removeEventListener('abort', onAbort);
      if (error) {
        answer.destroy();
        reject(
          answer.errored !== null && !(error instanceof AnswerTooLarge)
            ? answer.errored
            : (broken ?? error),
        );
        return;
      }
      const came = decompress === undefined ? undefined : Buffer.concat(wire);
      resolve({
        raw: Buffer.concat(chunks),
        wireBytes,
        ...(came && { wire: { bytes: came, encoding: encoding ?? '' } }),
      });
    };
    answer.on('data', (chunk: Buffer) => {
      wireBytes += chunk.length;
      if (decompress !== undefined) return void wire.push(chunk);
      const tooLarge = keep(chunk);
      if (tooLarge !== undefined) done(tooLarge);
    });
    // A pipeline costs as much as the rest of reading a page.
    if (decompress === undefined) finished(answer, done);
    else {
      const kept = new Writable({ write: (chunk: Buffer, _, next) => next(keep(chunk)) });
      pipeline(answer, decompress, kept, done);
    }
  });
}

function decompressor(encoding: string | undefined): Transform | undefined {
  switch (encoding?.trim().toLowerCase()) {
    case undefined:
    case '':
    case 'identity':
      return undefined;
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'deflate':
      return createInflate();
    case 'br':
      return createBrotliDecompress();
    default:
      return new Transform({
        transform: (_chunk, _encoding, done) => done(new BadEncoding(encoding ?? '')),
      });
  }
}

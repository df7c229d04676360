import type { Readable } from 'node:stream';

/** The part of zlib's streams that is used. */
interface Compressor {
  flush(): void;
}

/**
 * Lets each line of a stream leave at once. Kibana compresses responses, and a compressor holds back what it has until
 * there is more; hapi passes it to the stream, if the stream asks for it.
 */
export function flushed(lines: Readable): Readable {
  let compressor: Compressor | undefined;
  let pending = false;
  lines.on('data', () => {
    if (compressor === undefined || pending) return;
    pending = true;
    // Behind the write of what has just been read.
    setImmediate(() => {
      pending = false;
      compressor?.flush();
    });
  });
  // A listener of data starts the stream, which only the reader of the response must do.
  lines.pause();
  return Object.assign(lines, {
    setCompressor: (given: Compressor) => {
      compressor = given;
    },
  });
}

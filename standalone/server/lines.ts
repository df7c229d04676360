import { Readable } from 'node:stream';

/** Objects as newline-delimited JSON. A reader that is slow slows the source; one that goes away ends it. */
export function linesOf(source: AsyncIterable<unknown>): Readable {
  async function* write(): AsyncGenerator<string> {
    for await (const item of source) yield `${JSON.stringify(item)}\n`;
  }
  return Readable.from(write(), { objectMode: false, highWaterMark: 64 * 1024 });
}

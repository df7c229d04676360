import { Readable } from 'node:stream';
import type { Clock } from '../ports';
import { linePieces } from './line_pieces';

/** How long a reader may read nothing before it is disconnected. */
export interface Patience {
  readonly clock: Pick<Clock, 'sleep'>;
  readonly milliseconds: number;
}

/**
 * Objects as newline-delimited JSON. A slow reader slows the source; one that disconnects, or reads nothing for too
 * long, ends it, because others wait for what the source holds.
 */
export function linesOf(source: AsyncIterable<unknown>, patience: Patience): Readable {
  const giveUp = (): void => {
    lines.destroy(new Error('The client stopped reading the response.'));
  };
  async function* write(): AsyncGenerator<string> {
    for await (const item of source) {
      for (const piece of linePieces(item)) {
        const taken = new AbortController();
        patience.clock.sleep(patience.milliseconds, taken.signal).then(giveUp, () => undefined);
        try {
          // Continues when the reader has room for more.
          yield piece;
        } finally {
          taken.abort();
        }
      }
    }
  }
  const lines = Readable.from(write(), { objectMode: false, highWaterMark: 64 * 1024 });
  return lines;
}

import type { ResultColumn, ResultRow } from '../../../../common/contract';
import { breath } from '../breath';
import type { RowFormat } from './formats';

/** How long writing may block the page at a time, in milliseconds. */
const BUSY = 12;

/**
 * Rows as pieces of text, the first with the header and the last with the footer. Yields to the page between pieces.
 * When the signal is aborted, it ends early, without the footer.
 */
export async function* writeRows(
  format: RowFormat,
  columns: readonly ResultColumn[],
  rows: Iterable<ResultRow> | AsyncIterable<readonly ResultRow[]>,
  signal?: AbortSignal,
): AsyncGenerator<{ readonly text: string; readonly rows: number }> {
  let text = format.begin(columns);
  let written = 0;
  let since = performance.now();
  for await (const batch of batchesOf(rows)) {
    for (const row of batch) {
      text += format.row(columns, row, written === 0);
      written += 1;
      if (performance.now() - since < BUSY && text.length < 1_000_000) continue;
      yield { text, rows: written };
      text = '';
      await breath();
      if (signal?.aborted === true) return;
      since = performance.now();
    }
  }
  yield { text: text + format.end, rows: written };
}

async function* batchesOf(
  rows: Iterable<ResultRow> | AsyncIterable<readonly ResultRow[]>,
): AsyncGenerator<Iterable<ResultRow>> {
  if (Symbol.asyncIterator in rows) yield* rows;
  else yield rows;
}

import { setImmediate as turn } from 'node:timers/promises';
import { batchOf, columnsOf, DocumentColumn, type ScanBatch, type ScanValue } from '../../scan';

/** Concurrent evaluations, so that the child can continue with the next one after each reply. */
const AHEAD = 2;
/** Maximum rows sent together: writing more would block the event loop. */
const MOST_ROWS = 1024;
/** Long texts and documents count as more rows: a row usually has fewer characters than this. */
const CHARACTERS_OF_A_ROW = 512;

/** Fewer rows than this wait for the previous call to end. */
const WORTH_ROWS = 256;

type Step<R> =
  | { readonly kind: 'read'; readonly result: IteratorResult<ScanBatch> }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'evaluated'; readonly value: R }
  /** Whether everything available without waiting has been read. */
  | { readonly kind: 'idle' };

/**
 * Runs `work` on all batches and yields the results in order, each as soon as it is available. Batches that are
 * available at once (cached pages), or arrive while the evaluator is busy, are sent together, because a call costs as
 * much as a few hundred rows. Reads no faster than results are consumed.
 */
export async function* pipelined<R>(
  batches: AsyncIterable<ScanBatch>,
  work: (batch: ScanBatch) => Promise<R>,
): AsyncGenerator<R, void, undefined> {
  const source = batches[Symbol.asyncIterator]();
  const running: Promise<Step<R>>[] = [];
  let gathered: ScanBatch[] = [];
  let rows = 0;
  let reading: Promise<Step<R>> | undefined;
  let idle = false;
  let ended = false;
  let failure: { readonly error: unknown } | undefined;
  try {
    for (;;) {
      const room = rows < MOST_ROWS;
      const atHand = idle || ended || !room;
      const worth = running.length === 0 ? atHand && gathered.length > 0 : rows >= WORTH_ROWS;
      if (worth && running.length < AHEAD) {
        running.push(evaluation(work(together(gathered))));
        gathered = [];
        rows = 0;
      }
      if (!ended && rows < MOST_ROWS) reading ??= readingOf(source);
      const [first] = running;
      const wanted = rows < MOST_ROWS ? reading : undefined;
      const hasty = first === undefined && gathered.length > 0 ? idleness() : undefined;
      const awaited = [first, wanted, hasty].filter((one) => one !== undefined);
      if (awaited.length === 0) {
        if (failure !== undefined) throw failure.error;
        return;
      }
      const step = await Promise.race(awaited);
      if (step.kind === 'evaluated') {
        void running.shift();
        yield step.value;
        continue;
      }
      if (step.kind === 'idle') {
        idle = true;
        continue;
      }
      reading = undefined;
      idle = false;
      if (step.kind === 'failed') {
        // Earlier results are yielded first.
        ended = true;
        failure = step;
      } else if (step.result.done === true) ended = true;
      else {
        gathered.push(step.result.value);
        rows += weightOf(step.result.value);
      }
    }
  } finally {
    if (!ended) await source.return?.();
  }
}

/** Its size, in rows of usual length. */
function weightOf(batch: ScanBatch): number {
  let characters = 0;
  for (const column of columnsOf(batch))
    if (column instanceof DocumentColumn)
      for (const document of column.documents) characters += document?.characters ?? 0;
    else for (const value of column) if (typeof value === 'string') characters += value.length;
  return Math.max(batch.rowCount, characters / CHARACTERS_OF_A_ROW);
}

/** Resolves after everything that needs no input or output is done. */
async function idleness(): Promise<Step<never>> {
  await turn();
  return { kind: 'idle' };
}

function evaluation<R>(work: Promise<R>): Promise<Step<R>> {
  const step = work.then((value): Step<R> => ({ kind: 'evaluated', value }));
  // Its failure is thrown when its turn comes.
  step.catch(() => undefined);
  return step;
}

function readingOf(source: AsyncIterator<ScanBatch>): Promise<Step<never>> {
  return source.next().then(
    (result): Step<never> => ({ kind: 'read', result }),
    (error: unknown): Step<never> => ({ kind: 'failed', error }),
  );
}

/** Combines several batches with the same columns. */
function together(batches: readonly ScanBatch[]): ScanBatch {
  const [only] = batches;
  if (batches.length === 1 && only !== undefined) return only;
  const columns = batches.map(columnsOf);
  return batchOf(
    batches.reduce((sum, { rowCount }) => sum + rowCount, 0),
    (columns[0] ?? []).map((first, at) => {
      const all = columns.map((of) => of[at] ?? []);
      if (first instanceof DocumentColumn)
        return new DocumentColumn(
          all.flatMap((one) => (one instanceof DocumentColumn ? one.documents : [])),
        );
      const texts = all.map((one) => (one instanceof DocumentColumn ? one.texts : one));
      // Copies whole columns, unlike flat.
      return ([] as ScanValue[]).concat(...texts);
    }),
  );
}

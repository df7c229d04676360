import type { ColumnBatch } from './protocol';
import type { StreamedRequest } from './child_handle';

/** Batches on their way: enough to hide the trip, few enough to bound memory. */
const WINDOW = 2;

/**
 * Reads a streamed request batch by batch; the other side is granted one more for each that was taken.
 * Ends well only if the request itself was answered well.
 */
export async function* readStream(
  start: (onRows: (batch: ColumnBatch) => void) => StreamedRequest,
): AsyncGenerator<ColumnBatch, void, undefined> {
  const arrived: ColumnBatch[] = [];
  let wake: (() => void) | undefined;
  let ended = false;
  let failure: { readonly error: unknown } | undefined;
  const request = start((batch) => {
    arrived.push(batch);
    wake?.();
  });
  request.ended.then(
    () => {
      ended = true;
      wake?.();
    },
    (error: unknown) => {
      failure = { error };
      wake?.();
    },
  );
  request.grant(WINDOW);
  try {
    for (;;) {
      if (failure) throw failure.error;
      const batch = arrived.shift();
      if (batch) {
        yield batch;
        request.grant(1);
      } else if (ended) return;
      else {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
        wake = undefined;
      }
    }
  } finally {
    if (!ended && !failure) request.stop();
  }
}

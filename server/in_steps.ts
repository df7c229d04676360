import type { Steps } from '../common/language';
import { MoltlerError } from '../common/errors';
import { turns } from './turns';

/** Maximum time of blocking the event loop, in milliseconds. */
const SLICE = 8;

/** Yields to other work on the event loop. */
export const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * Does all steps, letting others have the event loop between them. Callers take turns: done side by side, the work of
 * many scripts would keep the loop for as many slices as there are. Rejects with `cancelled` when `signal` aborts.
 */
export async function inSteps<T>(
  steps: Steps<T>,
  signal: AbortSignal,
  caller?: string,
): Promise<T> {
  const slice = (): { readonly value: T } | undefined => {
    const began = performance.now();
    do {
      const { done, value } = steps.next();
      if (done === true) return { value };
    } while (performance.now() - began < SLICE);
    return undefined;
  };
  for (;;) {
    const ended = await turns.take(slice, caller);
    if (ended !== undefined) return ended.value;
    await nextTurn();
    if (signal.aborted) throw new MoltlerError('cancelled', {});
  }
}

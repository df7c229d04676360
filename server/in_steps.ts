import type { Steps } from '../common/language';
import { MoltlerError } from '../common/errors';
import { turns } from './turns';

/** Maximum milliseconds for which the event loop is blocked. */
const SLICE = 8;

/** Yields to other work on the event loop. */
export const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * Does all steps and lets other work use the event loop between them. Callers take turns, because the work of many
 * scripts side by side would occupy the loop for one slice each. Rejects with `cancelled` when `signal` aborts.
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

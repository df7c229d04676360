import type { Steps } from '../../common/language/steps';
import { MoltlerError } from '../../common/errors';

/** How long the event loop is kept from others at a time, in milliseconds. */
const SLICE = 8;

/** Gives others on the event loop their turn. */
export const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Does all steps, letting others have the event loop between them. Rejects with `cancelled` when `signal` aborts. */
export async function inSteps<T>(steps: Steps<T>, signal: AbortSignal): Promise<T> {
  let since = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    if (performance.now() - since < SLICE) continue;
    await nextTurn();
    if (signal.aborted) throw new MoltlerError('cancelled', {});
    since = performance.now();
  }
}

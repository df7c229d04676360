import type { Steps } from '../../common/language/steps';
import { MoltlerError } from '../../common/errors';
import { turns } from '../turns';

/** How long the event loop is kept from others at a time, in milliseconds. */
const SLICE = 8;
/** Work up to this is done at once. What takes longer is heavy, and of all heavy work one slice is done at a time. */
const LIGHT = 24;

/** Gives others on the event loop their turn. */
export const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * Does all steps, letting others have the event loop between them. Heavy work of several statements takes turns with
 * each other: done side by side it would keep the loop for as many slices as there are statements. Rejects with
 * `cancelled` when `signal` aborts.
 */
export async function inSteps<T>(steps: Steps<T>, signal: AbortSignal): Promise<T> {
  let spent = 0;
  const slice = (): { readonly value: T } | undefined => {
    const began = performance.now();
    try {
      do {
        const { done, value } = steps.next();
        if (done === true) return { value };
      } while (performance.now() - began < SLICE);
      return undefined;
    } finally {
      spent += performance.now() - began;
    }
  };
  for (;;) {
    const ended = spent < LIGHT ? slice() : await turns.take(slice);
    if (ended !== undefined) return ended.value;
    await nextTurn();
    if (signal.aborted) throw new MoltlerError('cancelled', {});
  }
}

import type { Steps } from './steps';

/** Runs steps until `enough` returns false; undefined if they did not finish. */
export function within<T>(steps: Steps<T>, enough: () => boolean): T | undefined {
  while (enough()) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
  return undefined;
}

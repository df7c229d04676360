import type { Steps } from './steps';

/** Does steps while `enough` says that there is time for another; undefined where they did not all fit. */
export function within<T>(steps: Steps<T>, enough: () => boolean): T | undefined {
  while (enough()) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
  return undefined;
}

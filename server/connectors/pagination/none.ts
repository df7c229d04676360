import type { Pager } from './pager';

/** Everything comes in one answer. */
export function singlePage(): Pager {
  return {
    first: () => ({ number: 1 }),
    next: async () => ({ kind: 'end' }),
  };
}

import { pageLinks } from './links';
import type { Pager } from './pager';

/** One response contains everything, unless the service reports that more follows. */
export function onePagePager(): Pager {
  return {
    first: () => ({ number: 1 }),
    next: async (response) =>
      hasNext(response)
        ? { kind: 'capped', explanation: 'the response has more pages, which were not read' }
        : { kind: 'end' },
  };
}

/** A Link header that nobody follows may be malformed. */
function hasNext(response: Parameters<typeof pageLinks>[0]): boolean {
  try {
    return pageLinks(response).next !== undefined;
  } catch {
    return false;
  }
}

import { pageLinks } from './links';
import type { Pager } from './pager';

/** Everything comes in one answer, unless the service itself says that more follows. */
export function singlePage(): Pager {
  return {
    first: () => ({ number: 1 }),
    next: async (response) =>
      hasNext(response)
        ? { kind: 'capped', explanation: 'the response has more pages, which were not read' }
        : { kind: 'end' },
  };
}

/** A Link header may be malformed where nobody follows it. */
function hasNext(response: Parameters<typeof pageLinks>[0]): boolean {
  try {
    return pageLinks(response).next !== undefined;
  } catch {
    return false;
  }
}

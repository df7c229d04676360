import { pageLinks } from './links';
import type { Pager } from './pager';

/** Everything comes in one answer, unless the service itself says that more follows. */
export function singlePage(): Pager {
  return {
    first: () => ({ number: 1 }),
    next: async (answer) =>
      hasNext(answer)
        ? { kind: 'capped', explanation: 'the response has more pages, which were not read' }
        : { kind: 'end' },
  };
}

/** A Link header may be malformed where nobody follows it. */
function hasNext(answer: Parameters<typeof pageLinks>[0]): boolean {
  try {
    return pageLinks(answer).next !== undefined;
  } catch {
    return false;
  }
}

import type { DeclaredPages, PaginationKind } from './kind';

/** Everything in one response. */
export interface OnePage extends DeclaredPages {
  readonly kind: 'none';
  readonly size?: never;
}

/** Everything in one response. */
export const onePage = (): OnePage => ({ kind: 'none' });

export const none: PaginationKind<OnePage> = {
  single: true,
  check: () => undefined,
  following: () => undefined,
  /** Everything comes in one response, unless the service itself says that more follows. */
  pager(_pages, options) {
    /** A Link header may be malformed where nobody follows it. */
    const hasNext = (response: Parameters<typeof options.links>[0]): boolean => {
      try {
        return options.links(response).next !== undefined;
      } catch {
        return false;
      }
    };
    return {
      state: () => ({}),
      first: () => ({ number: 1 }),
      next: async (response) =>
        hasNext(response)
          ? { kind: 'capped', explanation: 'the response has more pages, which were not read' }
          : { kind: 'end' },
    };
  },
};

import type { Report } from '../validate/problem';
import type { PageSize } from './page_size';
import type { PageRequest, Pager, WalkOptions } from './pager';

/** What every declaration of pages has. */
export interface DeclaredPages {
  readonly kind: string;
  /** Default: the page size of the service. */
  readonly size?: PageSize;
}

/** Where a page begins, if its request counts pages or rows. */
export type Position =
  | {
      readonly by: 'pages';
      readonly parameter: string;
      readonly page: number;
      readonly first: number;
    }
  | { readonly by: 'rows'; readonly parameter: string; readonly offset: number };

/** A kind of pagination: all that the others need to know of it. */
export interface PaginationKind<P extends DeclaredPages> {
  /** Reports what is wrong with a declaration. */
  check(pages: P, report: Report): void;
  /** Walks one list. */
  pager(pages: P, options: WalkOptions): Pager;
  /** EXPLAIN's words for the requests after the first; undefined if there are none. */
  following(pages: P, list: { readonly parallel: boolean }): string | undefined;
  /** Where a page begins; undefined where a cursor leads to it. Without it, no request counts pages or rows. */
  position?(pages: P, page: PageRequest): Position | undefined;
  /** The parameter that alone determines where the page at a URL begins. */
  cursorInUrl?(pages: P): string | undefined;
  /** What determines, beside the URL, where a page begins; the page size may change without moving it. */
  cursorIn?(pages: P, page: PageRequest): unknown;
}

import type { Report } from '../validate/problem';
import type { PageSize } from './page_size';
import type { PageLinks, PageRequest, PageResponse, Pager, WalkOptions } from './pager';

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

/** What a part of a page returned. */
export interface PartResponse {
  readonly rowCount: number;
  /** Throws `unreadable_response` for a malformed Link header. */
  readonly links: () => PageLinks;
}

/** The last part of a page that was requested in parts. */
export interface LastPart extends Omit<PartResponse, 'rowCount'> {
  /** As if it were the response to the whole page, but for what counts pages of the size of the part. */
  readonly response: PageResponse;
  readonly position: Position;
  /** Rows requested with the part. */
  readonly size: number;
  /** Rows requested with the whole page. */
  readonly full: number;
}

/** How a page can be read in parts, if the service cannot produce the whole. */
export interface Parts<P extends DeclaredPages> {
  /** Where a page begins; undefined where a cursor leads to it. */
  position(pages: P, page: PageRequest): Position | undefined;
  /** Whether the list ends with this part. */
  ended(pages: P, part: PartResponse): boolean;
  /** Whether a part of the first page is itself the first page of a list with pages of that size. */
  countsOn(pages: P, part: PartResponse): boolean;
  /** Whether the second part of the first page is the second page in its size. */
  leadsToSecond(pages: P, part: PartResponse): boolean;
  /** The response to the whole page. */
  whole(pages: P, last: LastPart): PageResponse;
}

/** A kind of pagination: all that the others need to know of it. */
export interface PaginationKind<P extends DeclaredPages> {
  /** Reports what is wrong with a declaration. */
  check(pages: P, report: Report): void;
  /** Walks one list. */
  pager(pages: P, options: WalkOptions): Pager;
  /** EXPLAIN's words for the requests after the first; undefined if there are none. */
  following(pages: P): string | undefined;
  /** Whether a response can reveal all further pages, which are then requested at the same time. */
  isParallel?(pages: P): boolean;
  /** A list has a single page. */
  readonly single?: true;
  /** Undefined if no request counts pages or rows. */
  readonly parts?: Parts<P>;
  /** The parameter that alone determines where the page at a URL begins. */
  cursorInUrl?(pages: P): string | undefined;
  /** Whether a page begins behind a row, wherever that is by now: rows that disappear do not move others out of reach. */
  isAnchored?(pages: P, page: PageRequest): boolean;
  /** What determines, beside the URL, where a page begins; the page size may change without moving it. */
  cursorIn?(pages: P, page: PageRequest): unknown;
}

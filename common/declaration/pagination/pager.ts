import type { ErrorPlace } from '../../errors';
import type { JsonValue } from '../data_type';

/** What distinguishes a page's request from that of the list. */
export interface PageRequest {
  /** Counted from 1, in the order of the rows. */
  readonly number: number;
  /** Query parameters, replacing those of the same name. */
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Replaces the list's URL (the service's own next link). */
  readonly url?: string;
  /** Members of a JSON body: path → value. */
  readonly body?: Readonly<Record<string, JsonValue>>;
}

/** What a pager needs from the response to a page. */
export interface PageResponse {
  readonly request: PageRequest;
  /** The URL that was requested. */
  readonly url: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** Rows in the body, before any are left out. */
  readonly rowCount: number;
  /** Of the body; undefined without rows or if it is too large to hash. */
  readonly fingerprint?: string | undefined;
  /** The value at a path of the body. */
  at(path: string): Promise<JsonValue | undefined>;
}

/** Targets of a Link header, absolute. */
export interface PageLinks {
  readonly next?: string;
  readonly last?: string;
}

export type NextPages =
  /** It is certain that there are no more rows. */
  | { readonly kind: 'end' }
  /** The requests that follow this page were returned already. */
  | { readonly kind: 'pending' }
  /** The next requests; several can be sent at once. Their responses are passed to `next` in order. */
  | { readonly kind: 'pages'; readonly requests: readonly PageRequest[] }
  /** The service returns no more although there may be more: the scan is incomplete, `service_cap`. */
  | { readonly kind: 'capped'; readonly explanation: string }
  /** The list ended without proof that nothing is missing: the scan is incomplete, `partial`. */
  | { readonly kind: 'unproven'; readonly explanation: string }
  /** Only part of the page arrived; request the rest before any other page. */
  | { readonly kind: 'rest'; readonly request: PageRequest };

/** What a pager has learned from the pages so far, as JSON; its kind alone knows what is in it. */
export type PagerState = Readonly<Record<string, JsonValue>>;

/** Walks the pages of one list. Stateful: one pager per walk. */
export interface Pager {
  /** What another pager of the same declaration needs to continue after the pages that `next` has taken. */
  state(): PagerState;
  first(): PageRequest;
  /** Call once per page, in order. Rejects with `repeated_page` if the service repeats a page. */
  next(response: PageResponse): Promise<NextPages>;
}

/** Of `server/bounds.ts`. */
export interface WalkBounds {
  readonly list_pages: number;
  /** The name of the bound in `list_pages`, if it is another one. */
  readonly pages_bound?: string;
  readonly empty_pages: number;
}

/** What a walk is given, whatever its kind. */
export interface WalkOptions {
  /** Page size wished for (`batch_size`, or a small LIMIT); never above the declared most. */
  readonly pageSize?: number | undefined;
  readonly place: ErrorPlace;
  readonly bounds: WalkBounds;
  /** Continues the walk of another pager. */
  readonly resumed?: PagerState | undefined;
  /** The Link header of a response; rejects with `unreadable_response` where it cannot be read. */
  links(response: Pick<PageResponse, 'headers' | 'url'>): PageLinks;
}

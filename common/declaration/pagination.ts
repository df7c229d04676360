import type { Path } from './path';

/** Page size: the parameter, the default and the maximum of the service. */
export interface PageSize {
  readonly parameter: string;
  readonly max: number;
}

/** Pagination of a list. `cap`: the most rows the service returns; a scan that reaches it is partial. */
export type Pagination =
  /** Everything in one response. */
  | { readonly kind: 'none' }
  /**
   * RFC 8288 Link header. If the response has rel="last" with a page number in `page`, the pages in between are
   * requested in parallel; otherwise one after the other.
   */
  | {
      readonly kind: 'link';
      /** Default: the page size of the service. */
      readonly size?: PageSize;
      /** Parameter that counts pages. */
      readonly page?: string;
      /** Parameter that alone determines where a page starts, even if its link also has a page number. */
      readonly cursor?: string;
      /** Links are followed one by one, even if they have page numbers. */
      readonly oneByOne?: boolean;
      readonly cap?: number;
    }
  /** Page numbers; the last page is known from `totalPages` or `totalRows` in the body, else a short page is the last. */
  | {
      readonly kind: 'page';
      readonly size: PageSize;
      readonly page: string;
      readonly first: number;
      readonly totalPages?: Path;
      readonly totalRows?: Path;
      readonly cap?: number;
    }
  /**
   * Offsets; ends by `more`, `totalRows`, or a short page. `shortPages` says why a page may be shorter than requested
   * although more follow: the service has a lower maximum (`clamped`), or filters after paging (`filtered`). If it
   * is not set and no total proves the count, such a list is partial.
   */
  | {
      readonly kind: 'offset';
      readonly size: PageSize;
      readonly offset: string;
      readonly shortPages?: 'clamped' | 'filtered';
      readonly more?: Path;
      readonly totalRows?: Path;
      readonly cap?: number;
    }
  /** A token (or a whole URL) from the body or a header is sent in the next request. */
  | {
      readonly kind: 'cursor';
      readonly size?: PageSize;
      readonly from: { readonly body: Path } | { readonly header: string };
      readonly to: { readonly query: string } | { readonly body: Path } | 'url';
      readonly more?: Path;
      readonly cap?: number;
    };

/** Page size: the parameter, the service's default and its most. */
export interface PageSize {
  readonly parameter: string;
  readonly max: number;
}

/** How the pages of a list are walked. `cap`: the service ends there; reaching it makes a scan incomplete. */
export type Pagination =
  /** Everything in one answer. */
  | { readonly kind: 'none' }
  /**
   * RFC 8288 Link header. Where the answer gives rel="last" with a page number in `page`,
   * the pages between are fetched in parallel; else next after next.
   */
  | {
      readonly kind: 'link';
      /** Missing: the page size is the service's own. */
      readonly size?: PageSize;
      /** Parameter that counts pages. */
      readonly page?: string;
      /** Parameter that alone says where a page begins, whatever else its link counts. */
      readonly cursor?: string;
      /** Links are followed one by one, although they may count pages. */
      readonly oneByOne?: boolean;
      readonly cap?: number;
    }
  /** Page numbers; the last page is known from `totalPages` or `totalRows` in the body, else a short page ends. */
  | {
      readonly kind: 'page';
      readonly size: PageSize;
      readonly page: string;
      readonly first: number;
      readonly totalPages?: string;
      readonly totalRows?: string;
      readonly cap?: number;
    }
  /**
   * Offsets; ends by `more`, `totalRows`, or a short page. `shortPages` says why a page may be shorter than asked for
   * although more follow: the service has a lower maximum (`clamped`), or filters after paging (`filtered`). Where it
   * is not said and no total proves the count, such a list is partial.
   */
  | {
      readonly kind: 'offset';
      readonly size: PageSize;
      readonly offset: string;
      readonly shortPages?: 'clamped' | 'filtered';
      readonly more?: string;
      readonly totalRows?: string;
      readonly cap?: number;
    }
  /** A token (or a whole URL) from the body or a header goes into the next request. */
  | {
      readonly kind: 'cursor';
      readonly size?: PageSize;
      readonly from: { readonly body: string } | { readonly header: string };
      readonly to: { readonly query: string } | { readonly body: string } | 'url';
      readonly more?: string;
      readonly cap?: number;
    };

import type { DeclaredPages, PaginationKind } from './kind';
import { PAGINATION_KINDS } from './kinds';
import type { PageRequest } from './pager';

type Kinds = typeof PAGINATION_KINDS;
type DeclarationOf<Kind> = Kind extends PaginationKind<infer P> ? P : never;

/** Pagination of a list. */
export type Pagination = {
  [K in keyof Kinds]: Extract<DeclarationOf<Kinds[K]>, { readonly kind: K }>;
}[keyof Kinds];

/** What is known of the kind of these pages. */
export const kindOf = (pages: Pagination): PaginationKind<DeclaredPages> =>
  PAGINATION_KINDS[pages.kind];

/** Whether the pages after the first can be requested at the same time. */
export const isParallel = (pages: Pagination): boolean =>
  kindOf(pages).isParallel?.(pages) === true;

/** Whether a page begins behind a row, wherever that is by now: rows that disappear do not move others out of reach. */
export const isAnchored = (pages: Pagination, page: PageRequest): boolean =>
  kindOf(pages).isAnchored?.(pages, page) === true;

/** Whether a list can have several pages. */
export const isPaged = (pages: Pagination): boolean => kindOf(pages).single !== true;

import { grouped } from '../../quantities';
import type { Report } from '../validate/problem';
import type { PageRequest } from './pager';

/** Page size: the parameter, the default and the maximum of the service. */
export interface PageSize {
  /** A query parameter; in a body, a path in the JSON or a member of the form. */
  readonly parameter: string;
  /** Where it is sent, if not in the query; in a header, as `parameter=size`. Only with cursors. */
  readonly in?: 'body' | { readonly header: string };
  readonly max: number;
  /** The least that the service accepts. Default: 1. */
  readonly min?: number;
}

/** What distinguishes a request for pages of this size. */
export const sizedBy = (
  { parameter, in: where }: PageSize,
  size: number,
): Pick<PageRequest, 'query' | 'body' | 'headers'> => {
  if (where === undefined) return { query: { [parameter]: String(size) } };
  if (where === 'body') return { body: { [parameter]: size } };
  return { headers: { [where.header.toLowerCase()]: `${parameter}=${size}` } };
};

/** Reports a page size that is sent where this kind of pages does not send it. */
export function checkSizeInQuery(size: PageSize | undefined, report: Report): void {
  if (size?.in !== undefined) report.at('size', 'in').add('only cursors have it outside the query');
}

/** How builders take a page size: `size: 'per_page', max: 100`. */
export interface SizeWords {
  readonly size: string;
  readonly max: number;
}
export const pageSize = ({ size, max }: SizeWords): PageSize => ({ parameter: size, max });

/** The page size to request: the preferred one, within what the service accepts. */
export function pageSizeOf(size: PageSize, wished: number | undefined): number {
  return Math.max(size.min ?? 1, Math.min(size.max, Math.floor(wished ?? size.max)));
}

/** Reported when a list ends because the service returns no more. `cap` is in rows. */
export function cappedAt(cap: number): { readonly kind: 'capped'; readonly explanation: string } {
  return {
    kind: 'capped',
    explanation: `the service returns at most ${grouped(cap)} rows of this list`,
  };
}

/** Maximum pages requested at once, however many the service reports; the others follow. */
export const MOST_AT_ONCE = 1000;

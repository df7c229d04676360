/** Page size: the parameter, the default and the maximum of the service. */
export interface PageSize {
  readonly parameter: string;
  readonly max: number;
  /** The least that the service accepts. Default: 1. */
  readonly min?: number;
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
  const rows = cap.toLocaleString('en-US');
  return { kind: 'capped', explanation: `the service returns at most ${rows} rows of this list` };
}

/** Maximum pages requested at once, however many the service reports; the others follow. */
export const MOST_AT_ONCE = 1000;

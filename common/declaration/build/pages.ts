import type { PageSize, Pagination } from '../pagination';

type Kind<K extends Pagination['kind']> = Extract<Pagination, { kind: K }>;
interface Size {
  readonly size: string;
  readonly max: number;
}
const pageSize = ({ size, max }: Size): PageSize => ({ parameter: size, max });

/** Everything in one response. */
export const onePage = (): Pagination => ({ kind: 'none' });

/** RFC 8288 links; with `page`, pages up to rel="last" may be fetched in parallel. */
export const linkPages = ({
  size,
  max,
  ...more
}: Size & Omit<Kind<'link'>, 'kind' | 'size'>): Pagination => ({
  kind: 'link',
  size: pageSize({ size, max }),
  ...more,
});

/** RFC 8288 links; the service determines the page size. */
export const linksAsGiven = (more: Omit<Kind<'link'>, 'kind' | 'size'> = {}): Pagination => ({
  kind: 'link',
  ...more,
});

/** Page numbers. */
export const numberedPages = ({
  size,
  max,
  ...more
}: Size & Omit<Kind<'page'>, 'kind' | 'size'>): Pagination => ({
  kind: 'page',
  size: pageSize({ size, max }),
  ...more,
});

/** Offsets. */
export const offsetPages = ({
  size,
  max,
  ...more
}: Size & Omit<Kind<'offset'>, 'kind' | 'size'>): Pagination => ({
  kind: 'offset',
  size: pageSize({ size, max }),
  ...more,
});

/** A token from the response goes into the next request. */
export const cursorPages = (how: Omit<Kind<'cursor'>, 'kind'>): Pagination => ({
  kind: 'cursor',
  ...how,
});

import {
  kindOf,
  pageSizeOf,
  type NextPages,
  type PageRequest,
  type PageResponse,
  type Pager,
  type PagerState,
  type Pagination,
} from '../../../common/declaration';
import { ServiceError } from '../../../common/errors';
import { BOUNDS } from '../../bounds';
import { createPager, type PagerOptions } from './create_pager';
import { pageLinks } from './links';
import {
  partOf,
  positionOf,
  sizeParameterOf,
  resizedPage,
  smallerSize,
  type PagePart,
} from './page_parts';

/** A pager that can request smaller pages if the service cannot produce the larger ones. */
export interface SizedPager extends Omit<Pager, 'state'> {
  /** As that of a pager; undefined in the middle of a page that is requested in parts. */
  state(): PagerState | undefined;
  /** How to request a page now: in part, once pages of that size have failed. */
  ready(page: PageRequest): PageRequest;
  /** Whether a page that the service cannot produce can be requested with fewer rows. */
  canShrink(page: PageRequest): boolean;
  /** The request to send instead: fewer rows from the same position. Undefined if `canShrink` is false. */
  shrink(page: PageRequest): PageRequest | undefined;
  /** The number of rows that a request asks for; undefined if only the service decides. */
  rowsOf(page: PageRequest): number | undefined;
}

type Parts = NonNullable<ReturnType<typeof kindOf>['parts']>;

/** What a walk that is continued has learned about its pages. */
interface SizedState extends PagerState {
  readonly inner: PagerState;
  readonly firstWasShort: boolean;
  readonly full?: number;
}

/** What a part belongs to. */
interface PartOfPage extends PagePart {
  readonly whole: PageRequest;
  /** Rows of the page before this part. */
  readonly from: number;
}

/** After this many pages in a reduced size, a larger one is tried again; the number doubles each time that fails. */
const FIRST_TRIAL = 1;
const LAST_TRIAL = 64;

/**
 * Makes the pages of a list shrinkable. No row is lost or duplicated: a page is only split if its position is certain.
 */
export function sizedPager(pagination: Pagination, options: PagerOptions = {}): SizedPager {
  const parameter = sizeParameterOf(pagination);
  const least = options.bounds?.smallest_page_rows ?? BOUNDS.smallest_page_rows.default;
  const parts = new WeakMap<PageRequest, PartOfPage>();
  const earlier = options.resumed as SizedState | undefined;
  const wished = earlier?.full ?? options.pageSize;
  let inner = createPager(pagination, {
    ...options,
    pageSize: wished,
    resumed: earlier?.inner,
  });
  let full = fullSizeOf(pagination, wished);
  const usual = new UsualSize();
  let begun = earlier !== undefined;
  let firstWasShort = earlier?.firstWasShort === true;
  let gathered = 0;

  const note = (part: PartOfPage): PartOfPage => {
    parts.set(part.request, part);
    return part;
  };
  const wholeOf = (page: PageRequest) =>
    parts.get(page) ?? { whole: page, from: 0, size: full ?? 0, as: 'page' as const };

  /** A request for at most `size` rows of the page, from one position on. */
  const partAt = (whole: PageRequest, from: number, size: number): PartOfPage | undefined => {
    if (parameter === undefined || full === undefined) return undefined;
    const position = positionOf(pagination, whole);
    if (position === undefined) {
      const request = resizedPage(pagination, whole, parameter, size);
      return request && { request, whole, from: 0, size, as: 'page' };
    }
    // Pages that are shorter than requested do not begin where their numbers suggest.
    if (firstWasShort) return undefined;
    const request = partOf(whole, position, parameter, { full, from, size });
    return { request, whole, from, size, as: 'part' };
  };

  const smaller = (page: PageRequest): PartOfPage | undefined => {
    const { whole, from, size } = wholeOf(page);
    const counted = positionOf(pagination, whole)?.by === 'pages';
    const next = smallerSize(size, counted, least);
    return next === undefined ? undefined : partAt(whole, from, next);
  };

  /** The first page arrived in part, and its pages cannot be distinguished by number: the part is the first page. */
  const begin = (size: number, response: PageResponse, counted: boolean): Promise<NextPages> => {
    if (counted) {
      inner = createPager(pagination, { ...options, pageSize: size });
      full = size;
      usual.reset();
    }
    begun = true;
    firstWasShort = counted && response.rowCount < size;
    return inner.next({ ...response, request: inner.first() });
  };

  const onPart = async (
    kind: Parts,
    part: PartOfPage,
    response: PageResponse,
  ): Promise<NextPages> => {
    if (response.rowCount > part.size) {
      const reason = `it has ${response.rowCount} rows, although ${part.size} were requested`;
      throw new ServiceError('unreadable_response', { reason }, options.place ?? {});
    }
    const links = () => pageLinks(response, options.place);
    const returned = { rowCount: response.rowCount, links };
    const ended = kind.ended(pagination, returned);
    if (!begun && !ended) {
      const second = kind.leadsToSecond(pagination, returned);
      if (response.rowCount < part.size || !second)
        return begin(part.size, response, kind.countsOn(pagination, returned));
    }
    begun = true;
    gathered += response.rowCount;
    const done = part.from + part.size;
    const rest = ended || done >= (full ?? 0) ? undefined : partAt(part.whole, done, part.size);
    if (rest !== undefined) return { kind: 'rest', request: note(rest).request };
    usual.worked();
    const rowCount = gathered;
    gathered = 0;
    const { fingerprint: _, ...more } = response;
    const arrived = { ...more, request: part.whole, rowCount };
    const position = kind.position(pagination, part.whole);
    if (position === undefined) return inner.next(arrived);
    const last = { response: arrived, links, position, size: part.size, full: full ?? 0 };
    return inner.next(kind.whole(pagination, last));
  };

  return {
    state: () =>
      gathered > 0
        ? undefined
        : { inner: inner.state(), firstWasShort, ...(full === undefined ? {} : { full }) },
    first: () => inner.first(),
    next: async (response) => {
      const part = parts.get(response.request);
      const kind = kindOf(pagination).parts;
      if (part?.as === 'part' && kind !== undefined) return onPart(kind, part, response);
      if (part !== undefined) usual.worked();
      if (!begun) firstWasShort = response.rowCount < (part?.size ?? full ?? 0);
      begun = true;
      return inner.next(response);
    },
    ready: (page) => {
      const size = usual.now ?? (usual.everReduced ? full : undefined);
      const isPart = size !== undefined && size !== full;
      const counted = positionOf(pagination, page) !== undefined;
      if (size === undefined || page.number === 1 || (counted && !isPart)) return page;
      const part = partAt(page, 0, size);
      return part === undefined ? page : note(part).request;
    },
    canShrink: (page) => smaller(page) !== undefined,
    shrink: (page) => {
      const part = smaller(page);
      if (part === undefined) return undefined;
      usual.failed(wholeOf(page).size, part.size);
      return note(part).request;
    },
    rowsOf: (page) => (full === undefined ? undefined : wholeOf(page).size),
  };
}

/** The size to request pages in once larger ones have failed, and when to try a larger one again. */
class UsualSize {
  /** Reduced sizes, the current one last; without the full size. */
  private readonly reduced: number[] = [];
  private pagesWorked = 0;
  private trial = FIRST_TRIAL;
  everReduced = false;

  get now(): number | undefined {
    return this.reduced.at(-1);
  }

  failed(size: number, smaller: number): void {
    this.everReduced = true;
    if (smaller >= (this.now ?? Infinity)) return;
    if (size > (this.now ?? 0)) this.trial = Math.min(LAST_TRIAL, this.trial * 2);
    this.pagesWorked = 0;
    this.reduced.push(smaller);
  }

  worked(): void {
    if (this.now === undefined || ++this.pagesWorked < this.trial) return;
    this.pagesWorked = 0;
    this.reduced.pop();
  }

  reset(): void {
    this.reduced.length = 0;
  }
}

const fullSizeOf = (pagination: Pagination, wished: number | undefined): number | undefined =>
  pagination.size === undefined ? undefined : pageSizeOf(pagination.size, wished);

import { counted, grouped } from '../../quantities';
import type { JsonValue } from '../data_type';
import type { Path } from '../path';
import { cappedAt, MOST_AT_ONCE } from './page_size';
import type { NextPages, PageResponse, PageRequest, Pager, WalkOptions } from './pager';
import { unproven, Walk } from './walk';

/** The differences between page numbers and offsets. */
export interface CountedPages {
  readonly size: number;
  readonly cap?: number | undefined;
  /** Why pages may be short although more follow; see the declaration of offsets. */
  readonly shortPages?: 'clamped' | 'filtered' | undefined;
  /** The next page begins where this one's rows end, so a short page may hide rows. */
  readonly byRows: boolean;
  /** The request for page `number`; `step` is the actual number of rows of a page. */
  request(number: number, step: number): PageRequest;
  /** Total rows or pages according to the body; undefined if it does not say. */
  total(response: PageResponse): Promise<{ rows?: number; pages?: number }>;
  /** Whether there is more according to the body. */
  more?(response: PageResponse): Promise<boolean | undefined>;
}

/** What a walk that is continued has learned about the pages. */
interface CountedState {
  readonly step: number;
  readonly handedOut: number;
  readonly totals: { rows: number; pages: number };
}

/** A first page with fewer than a tenth of the requested rows was filtered; it does not show a lower maximum. */
const CLAMPED_AT_LEAST = 0.1;

/**
 * Walks pages that can be counted. With a known total, all further pages are requested at once, and each of them
 * updates the total: a list that grew is followed, and the number of rows is compared with it at the end. Without a
 * total, a page shorter than requested is the last.
 */
export function countedPager(pages: CountedPages, options: WalkOptions): Pager {
  const walk = new Walk(options);
  const { counted: earlier } = (options.resumed ?? {}) as { readonly counted?: CountedState };
  const totals = new Totals(walk, earlier?.totals);
  const { size, cap } = pages;
  let step = earlier?.step ?? size;
  let handedOut = earlier?.handedOut ?? 1;

  const upTo = (from: number, end: number): NextPages => {
    const last = Math.min(end, from + MOST_AT_ONCE - 1);
    handedOut = last;
    return {
      kind: 'pages',
      requests: Array.from({ length: last - from + 1 }, (_, i) => pages.request(from + i, step)),
    };
  };

  /** If the service has a lower maximum than requested, its pages have that size. */
  const fitStep = ({ rowCount }: PageResponse, total: number | undefined, more: boolean) => {
    if (rowCount === 0 || rowCount >= size || pages.shortPages === 'filtered') return;
    const isCounted = total !== undefined && total > rowCount;
    const clamped = pages.shortPages === 'clamped' && (more || isCounted);
    if (clamped || (isCounted && rowCount >= size * CLAMPED_AT_LEAST)) step = rowCount;
  };

  return {
    state: () => ({ ...walk.state, counted: { step, handedOut, totals: { ...totals.most } } }),
    first: () => pages.request(1, step),
    next: async (response) => {
      const { number } = response.request;
      walk.took(response);
      const total = totals.of(response, await pages.total(response));
      const more = await pages.more?.(response);
      if (
        response.rowCount === 0 &&
        number > 1 &&
        number <= Math.max(handedOut - 1, total.pages ?? 0)
      )
        walk.doubt(`page ${number} was empty, although the reported total includes it`);
      if (number === 1) fitStep(response, total.rows, more === true);
      const tooLong = walk.tooLong();
      if (number < handedOut) return tooLong ?? { kind: 'pending' };

      // Some services report the number of rows on the page as the total.
      const ofThisPage =
        number === 1 &&
        response.rowCount >= size &&
        (total.rows === response.rowCount || total.pages === 1);
      const isCounted = total.rows !== undefined || total.pages !== undefined;
      const missing = total.rows !== undefined && walk.rows < total.rows;
      const outstanding = more === true || missing || number < (total.pages ?? 0);
      const known = more !== undefined || (isCounted && !ofThisPage);
      // Where a page was filtered, only an empty one is the end.
      const least = pages.shortPages === 'filtered' ? 1 : step;
      const goesOn = outstanding || (!known && response.rowCount >= least);
      const inReach = cap === undefined ? Infinity : Math.max(1, Math.floor(cap / step));
      if (!goesOn) {
        const unknown = total.rows === undefined && cap !== undefined && walk.rows >= cap;
        return unknown ? cappedAt(cap) : walk.end();
      }
      if (cap !== undefined && (number >= inReach || walk.rows >= cap)) return cappedAt(cap);
      if (outstanding && (more === false || (more !== true && response.rowCount === 0)))
        return unproven(
          missing
            ? `the service reported ${counted(total.rows ?? 0, 'row')} but returned ${grouped(walk.rows)}`
            : `the service reported ${counted(total.pages ?? 0, 'page')} but page ${grouped(number)} was empty`,
        );
      if (tooLong !== undefined) return tooLong;
      const hides = pages.byRows && pages.shortPages !== 'filtered' && total.rows === undefined;
      if (hides && response.rowCount < step)
        walk.doubt(
          `page ${grouped(number)} had ${grouped(response.rowCount)} of ${counted(step, 'row')}, although more pages follow; rows may be missing`,
        );
      const last = total.pages ?? Math.ceil((total.rows ?? 0) / step);
      return upTo(number + 1, Math.max(number + 1, Math.min(last, inReach)));
    },
  };
}

/** The service's total, as far as it is credible. */
class Totals {
  constructor(
    private readonly walk: Walk,
    readonly most = { rows: 0, pages: 0 },
  ) {}

  of(
    { request: { number }, rowCount }: PageResponse,
    reported: { readonly rows?: number; readonly pages?: number },
  ): { readonly rows?: number; readonly pages?: number } {
    for (const what of ['rows', 'pages'] as const) {
      const count = reported[what] ?? this.most[what];
      if (count < this.most[what])
        this.walk.doubt('the list became shorter while it was read; rows may be missing');
      this.most[what] = Math.max(this.most[what], count);
    }
    // A total below the number of rows received counts something else.
    return {
      ...(reported.rows === undefined || reported.rows < this.walk.rows
        ? {}
        : { rows: reported.rows }),
      ...(reported.pages === undefined || (reported.pages < number && rowCount > 0)
        ? {}
        : { pages: reported.pages }),
    };
  }
}

/** A count from a service: a number, or a text of digits. */
export function countOf(value: JsonValue | undefined): number | undefined {
  const count =
    typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : (value ?? undefined);
  return typeof count === 'number' && Number.isFinite(count) && count >= 0
    ? Math.floor(count)
    : undefined;
}

/** Whether more follows according to a flag in the body; undefined if there is none. */
export async function moreAfter(
  { more, last }: { readonly more?: Path; readonly last?: Path },
  response: PageResponse,
): Promise<boolean | undefined> {
  const flag = more ?? last;
  const value = flag === undefined ? undefined : moreOf(await response.at(flag));
  return value === undefined || more !== undefined ? value : !value;
}

/** Whether more follows according to the service. */
function moreOf(value: JsonValue | undefined): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (value === 'true' || value === 1) return true;
  return value === 'false' || value === 0 ? false : undefined;
}

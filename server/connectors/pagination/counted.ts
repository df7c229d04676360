import type { JsonValue } from '../../../common/declaration';
import { cappedAt, MOST_HANDED_OUT } from './page_size';
import type { NextPages, PageAnswer, PageRequest, Pager, PagerOptions } from './pager';
import { Repetition } from './repetition';

/** What page numbers and offsets differ in. */
export interface CountedPages {
  readonly size: number;
  readonly cap?: number | undefined;
  /** The request of page `number`; `step` is the number of rows that a page really has. */
  request(number: number, step: number): PageRequest;
  /** Rows or pages in all, by the body; undefined where it does not say. */
  total(answer: PageAnswer): Promise<{ rows?: number; pages?: number }>;
  /** The body's own word on whether there is more. */
  more?(answer: PageAnswer): Promise<boolean | undefined>;
}

/**
 * Walks pages that can be counted. With a known total all further pages are handed out at once, and the total is looked
 * at again in the last of them, for lists that grow meanwhile. Without, a page shorter than asked for is the last.
 */
export function countedPages(pages: CountedPages, options: PagerOptions): Pager {
  const repetition = new Repetition(options.place);
  const { size, cap } = pages;
  let step = size;
  let rows = 0;
  let handedOut = 1;

  const upTo = (from: number, end: number): NextPages => {
    const last = Math.min(end, from + MOST_HANDED_OUT - 1);
    handedOut = last;
    return {
      kind: 'pages',
      requests: Array.from({ length: last - from + 1 }, (_, i) => pages.request(from + i, step)),
    };
  };

  return {
    first: () => pages.request(1, step),
    next: async (answer) => {
      const { number } = answer.request;
      repetition.body(answer.fingerprint, number);
      rows += answer.rowCount;
      if (number < handedOut) return { kind: 'pending' };
      const total = await pages.total(answer);
      // Some services give fewer rows a page than asked for, and say so only by doing it.
      if (number === 1 && answer.rowCount > 0 && answer.rowCount < size) {
        const claimsMore = total.rows !== undefined && total.rows > answer.rowCount;
        if (claimsMore || (await pages.more?.(answer)) === true) step = answer.rowCount;
      }
      const inReach = cap === undefined ? Infinity : Math.max(1, Math.floor(cap / step));
      const last =
        total.pages ?? (total.rows === undefined ? undefined : Math.ceil(total.rows / step));
      if (last !== undefined) {
        const beyond = cap !== undefined && (total.rows ?? last * step) > cap;
        if (number >= Math.min(last, inReach)) {
          return beyond && number >= inReach ? cappedAt(cap) : { kind: 'end' };
        }
        if (number > 1 && answer.rowCount === 0) return { kind: 'end' };
        return upTo(number + 1, Math.min(last, inReach));
      }
      const more = (await pages.more?.(answer)) ?? answer.rowCount >= step;
      if (!more || answer.rowCount === 0) {
        return cap !== undefined && rows >= cap ? cappedAt(cap) : { kind: 'end' };
      }
      if (cap !== undefined && number >= inReach) return cappedAt(cap);
      return upTo(number + 1, number + 1);
    },
  };
}

/** A count as services write it: a number, or a text of digits. */
export function countOf(value: JsonValue | undefined): number | undefined {
  const count =
    typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : (value ?? undefined);
  return typeof count === 'number' && Number.isFinite(count) && count >= 0
    ? Math.floor(count)
    : undefined;
}

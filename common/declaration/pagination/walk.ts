import { counted, grouped } from '../../quantities';
import type { JsonValue } from '../data_type';
import type { NextPages, PageResponse, WalkOptions } from './pager';
import { Repetition } from './repetition';

/** An end that does not prove that all rows arrived. */
export type Unproven = Extract<NextPages, { kind: 'unproven' }>;

export const unproven = (explanation: string): Unproven => ({ kind: 'unproven', explanation });

interface WalkState {
  readonly rows?: number;
  readonly pages?: number;
  readonly empty?: number;
  readonly doubt?: string;
  readonly seen?: readonly string[];
}

/** What every walk over pages checks: that it makes progress, that it ends, and whether rows may have been missed. */
export class Walk {
  /** Rows so far. */
  rows = 0;
  private pages = 0;
  private emptyInARow = 0;
  private reason: string | undefined;
  private readonly repetition: Repetition;
  private readonly bound: string;
  private readonly mostPages: number;
  private readonly mostEmpty: number;

  /** `resumed`: the `state` of an earlier walk. */
  constructor({ place, bounds, resumed }: Pick<WalkOptions, 'place' | 'bounds' | 'resumed'>) {
    const {
      rows = 0,
      pages = 0,
      empty = 0,
      doubt,
      seen = [],
    } = (resumed?.['walk'] ?? {}) as WalkState;
    this.rows = rows;
    this.pages = pages;
    this.emptyInARow = empty;
    this.reason = doubt;
    this.repetition = new Repetition(place, seen);
    this.bound = bounds.pages_bound ?? 'list_pages';
    this.mostPages = bounds.list_pages;
    this.mostEmpty = bounds.empty_pages;
  }

  /** For a walk that continues this one. */
  get state(): { readonly walk: JsonValue } {
    return {
      walk: {
        rows: this.rows,
        pages: this.pages,
        empty: this.emptyInARow,
        ...(this.reason === undefined ? {} : { doubt: this.reason }),
        seen: this.repetition.latest,
      },
    };
  }

  /** Counts a page. Throws `repeated_page` if it arrived before. */
  took({ fingerprint, request, rowCount }: PageResponse): void {
    this.repetition.body(fingerprint, request.number);
    this.rows += rowCount;
    this.pages += 1;
    this.emptyInARow = rowCount === 0 ? this.emptyInARow + 1 : 0;
  }

  /** The end of a walk that is too long, although the service reports more rows. */
  tooLong(): Unproven | undefined {
    if (this.emptyInARow > this.mostEmpty)
      return unproven(
        `the service reported more rows, but its last ${grouped(this.emptyInARow)} pages were empty (empty_pages)`,
      );
    if (this.pages >= this.mostPages)
      return unproven(`reading stopped after ${counted(this.pages, 'page')} (${this.bound})`);
    return undefined;
  }

  /** Throws `repeated_page` if this walk was sent there before. */
  goesTo(cursor: string, page: number): void {
    this.repetition.cursor(cursor, page);
  }

  /** Rows may have been missed; the first reason is kept. */
  doubt(reason: string): void {
    this.reason ??= reason;
  }

  /** The end of the list; proven unless there is a doubt. */
  end(): NextPages {
    return this.reason === undefined ? { kind: 'end' } : unproven(this.reason);
  }
}

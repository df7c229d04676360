import { zoneOffset } from '../zone_offset';

const MINUTE = 60_000;
const DAY = 86_400_000;

/** The next match after a time on a clock without a time zone, as if it were UTC; undefined if there is none. */
export type NextOnClock = (clock: number) => number | undefined;

/**
 * The next times at which the clocks of a zone match, across their changes. `next` matches on clocks; a library would
 * have to be asked in UTC anyway, because those that were looked at go back in time, or skip an hour, where clocks change.
 */
export class ZonedTimes {
  private readonly minutes: (instant: number) => number;

  constructor(
    timeZone: string,
    private readonly next: NextOnClock,
  ) {
    this.minutes = zoneOffset(timeZone);
  }

  /** For a schedule that is due in every hour: whenever the clocks match, so it is as frequent as ever. */
  frequent(after: number): number | undefined {
    let from = after;
    for (;;) {
      const ahead = this.ahead(from);
      const clock = this.next(from + ahead);
      if (clock === undefined) return undefined;
      const instant = clock - ahead;
      if (this.ahead(instant) === ahead) return instant;
      // The clocks change before: continue with what they show then.
      const change = this.changeWithin(from, instant);
      const shown = change + this.ahead(change);
      const first = this.next(shown - 1);
      if (first === shown) return change;
      from = change;
    }
  }

  /**
   * For a schedule with fixed hours: once for each time on the clocks. One that they skip is due as much later as they are
   * set forward, and one that they show twice is due at the first.
   */
  fixed(after: number): number | undefined {
    const around = [after - DAY, after, after + DAY].map((instant) => this.ahead(instant));
    const least = Math.min(...around);
    const most = Math.max(...around);
    let clock: number | undefined = after + least - (most - least);
    let best: number | undefined;
    for (;;) {
      clock = this.next(clock);
      if (clock === undefined) return best;
      const instant = this.instantOf(clock);
      if (instant > after && (best === undefined || instant < best)) best = instant;
      // Times beyond the next change of the clocks cannot be due before it.
      if (best !== undefined && clock - most > best) return best;
      if (best !== undefined && most === least) return best;
    }
  }

  /** When the clocks show this time first; if they skip it, when they would have shown it without the change. */
  private instantOf(clock: number): number {
    const before = this.ahead(clock - DAY);
    const early = clock - before;
    if (this.ahead(early) === before) return early;
    const later = clock - this.ahead(clock + DAY);
    return later + this.ahead(later) === clock ? later : early;
  }

  /** The first instant after `from` at which the clocks differ from those at `from`, which they do at `to`. */
  private changeWithin(from: number, to: number): number {
    const ahead = this.ahead(from);
    let [before, after] = [from, to];
    while (after - before > 1) {
      const middle = Math.floor((before + after) / 2);
      if (this.ahead(middle) === ahead) before = middle;
      else after = middle;
    }
    return after;
  }

  private ahead(instant: number): number {
    return this.minutes(instant) * MINUTE;
  }
}

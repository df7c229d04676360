import type { Clock } from '../../ports';

/**
 * How many evaluators of one caller may end with their queries, within how many seconds, before others are protected
 * from it.
 */
const MOST_ENDED = 3;
const WITHIN_MILLISECONDS = 10_000;

/**
 * Counts the evaluators that end with a caller's queries, because those take long, are cancelled or need much memory. A
 * caller who wears out many gets newly started ones, and leaves the idle ones to others.
 */
export class Wear {
  /** When they ended, the most recent first. */
  private readonly ended = new Map<string, number[]>();

  constructor(private readonly clock: Pick<Clock, 'monotonic'>) {}

  note(caller: string): void {
    const times = [this.clock.monotonic(), ...(this.ended.get(caller) ?? [])];
    this.ended.set(caller, times.slice(0, MOST_ENDED));
  }

  isHigh(caller: string): boolean {
    const times = this.ended.get(caller);
    if (times === undefined) return false;
    const after = this.clock.monotonic() - WITHIN_MILLISECONDS;
    if ((times[0] ?? 0) <= after) this.ended.delete(caller);
    return (times[MOST_ENDED - 1] ?? -Infinity) > after;
  }
}

/** How many scripts may be starting at once: parsed, bound and planned in one process. */
const AT_ONCE = 4;
/** After this time a script counts as started: it waits for a service or for rows, and others may start. */
const BEGUN_MILLISECONDS = 50;

interface Place {
  readonly caller: string;
  readonly enter: () => void;
}

/**
 * Lets scripts, or other requests, start a few at a time, with callers taking turns. Starting is the most expensive part for the server's
 * own process: otherwise a hundred scripts of one caller would all start before the only script of another.
 */
export class Beginnings {
  private readonly waiting: Place[] = [];
  /** How many scripts are starting. */
  private beginning = 0;
  /** Callers who had a turn since the queue was last empty; the one whose turn is longest ago comes first. */
  private readonly last = new Set<string>();

  /**
   * Resolves when a script of this caller may start, with a function to call once it has; without that call it counts
   * as started after a moment. A script that was aborted waits for nothing.
   */
  async enter(caller: string, signal: AbortSignal): Promise<() => void> {
    if (signal.aborted) return () => undefined;
    if (this.beginning < AT_ONCE) this.begin(caller);
    else await this.turn(caller, signal);
    const timer = setTimeout(() => begun(), BEGUN_MILLISECONDS);
    let over = false;
    const begun = (): void => {
      if (over) return;
      over = true;
      clearTimeout(timer);
      this.beginning -= 1;
      this.next();
    };
    return begun;
  }

  private turn(caller: string, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const enter = (): void => {
        signal.removeEventListener('abort', leave);
        this.begin(caller);
        resolve();
      };
      const place: Place = { caller, enter };
      const leave = (): void => {
        this.waiting.splice(this.waiting.indexOf(place), 1);
        enter();
      };
      this.waiting.push(place);
      signal.addEventListener('abort', leave, { once: true });
    });
  }

  private begin(caller: string): void {
    this.beginning += 1;
    this.last.delete(caller);
    this.last.add(caller);
  }

  /** Of the waiting callers, the one whose turn is longest ago; those without a turn come first. */
  private next(): void {
    if (this.beginning >= AT_ONCE) return;
    const turns = [...this.last];
    let place: Place | undefined;
    for (const one of this.waiting)
      if (place === undefined || turns.indexOf(one.caller) < turns.indexOf(place.caller))
        place = one;
    if (place === undefined) {
      if (this.beginning === 0) this.last.clear();
      return;
    }
    this.waiting.splice(this.waiting.indexOf(place), 1);
    place.enter();
  }
}

/** How many scripts may be at their beginning at once: parsed, bound and planned in one process. */
const AT_ONCE = 4;
/** After this a script counts as begun: it waits for a service or for rows, and others may begin. */
const BEGUN_MILLISECONDS = 50;

interface Place {
  readonly caller: string;
  readonly enter: () => void;
}

/**
 * Lets scripts begin a few at a time, each caller in turn. Beginning is what costs the server's own process the most:
 * a hundred scripts that one caller sends at once would otherwise all begin before the single one of another.
 */
export class Beginnings {
  private readonly waiting: Place[] = [];
  /** How many scripts are at their beginning. */
  private beginning = 0;
  /** Those who had a turn since nobody was waiting; whose turn is longest ago comes first. */
  private readonly last = new Set<string>();

  /**
   * Resolves when a script of this caller may begin, with what to call once it has; also without that call it counts
   * as begun after a moment. A script that was aborted waits for nothing: its beginning is its end.
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

  /** Of the callers who wait, the one whose turn is longest ago; who had none comes first. */
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

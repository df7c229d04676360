import { setImmediate as breath } from 'node:timers/promises';

/** Work that may be done in a row before others get their turn: with the one that goes over it, far below 50 ms. */
const BREATH_MILLISECONDS = 10;

/**
 * Heavy pieces of work, one after the other, with a rest for the event loop in between. Answers that arrive together
 * would otherwise all be parsed before anything else is looked at.
 */
export class Turns {
  private last: Promise<unknown> = Promise.resolve();
  /** When the first work of this turn of the event loop began. */
  private began: number | undefined;

  /** Does `work` when its turn comes. It must not wait for anything outside. */
  take<T>(work: () => T | Promise<T>): Promise<T> {
    const turn = this.last.then(async () => {
      if (performance.now() - this.since() >= BREATH_MILLISECONDS) await breath();
      this.since();
      return work();
    });
    this.last = turn.catch(() => undefined);
    return turn;
  }

  private since(): number {
    if (this.began === undefined) {
      this.began = performance.now();
      setImmediate(() => (this.began = undefined));
    }
    return this.began;
  }
}

/** Those of this process: its scans share one event loop. */
export const turns = new Turns();

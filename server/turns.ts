import { setImmediate as breath } from 'node:timers/promises';

/** Work that may be done in a row before others get their turn: with the one that goes over it, far below 50 ms. */
const BREATH_MILLISECONDS = 5;
/** Turns of the event loop left in a row to new connections, of which Node accepts one in each. */
const MOST_RESTS = 5;

/** Whose work it is: the name of a caller, or of what is done for all. */
type Lane = string;

/** Reading responses, whoever asked for them. */
export const READING: Lane = ' reading';

type Work = () => Promise<void>;
interface Row {
  readonly waiting: Work[];
  /** Milliseconds that it has had, as far as it counts against the others. */
  spent: number;
}

/**
 * Heavy pieces of work, one after the other, with a rest for the event loop in between: what arrives together would
 * otherwise all be done before anything else is looked at. Whoever has had the least time goes next, so that one
 * caller's hundred scripts do not hold up the one of another.
 */
export class Turns {
  private readonly rows = new Map<Lane, Row>();
  /** The time used by the row that had its turn last: a new caller starts there, without credit for idle time. */
  private level = 0;
  private working = false;
  /** When the first work of this turn of the event loop began. */
  private began: number | undefined;
  private arrived = false;

  /** A connection was accepted: more may wait, and for each of them the event loop has to come round once. */
  giveWay(): void {
    this.arrived = true;
  }

  /** Does `work` when its turn comes. It must not wait for anything outside. */
  take<T>(work: () => T | Promise<T>, lane: Lane = READING): Promise<T> {
    let begin = (): void => undefined;
    const turn = new Promise<void>((resolve) => (begin = resolve)).then(work);
    const run = async (): Promise<void> => {
      begin();
      await turn.catch(() => undefined);
    };
    const row = this.rows.get(lane);
    if (row === undefined) this.rows.set(lane, { waiting: [run], spent: this.level });
    else row.waiting.push(run);
    if (!this.working) void this.workOn();
    return turn;
  }

  private async workOn(): Promise<void> {
    this.working = true;
    for (let next = this.next(); next !== undefined; next = this.next()) {
      if (performance.now() - this.since() >= BREATH_MILLISECONDS) await breath();
      for (let rests = 0; this.arrived && rests < MOST_RESTS; rests++) {
        this.arrived = false;
        await breath();
      }
      this.since();
      const from = performance.now();
      await next.work();
      next.row.spent += performance.now() - from;
    }
    this.working = false;
  }

  /** The first work of the row that has had the least. */
  private next(): { readonly row: Row; readonly work: Work } | undefined {
    let least: Row | undefined;
    for (const [lane, row] of this.rows) {
      if (row.waiting.length === 0) this.rows.delete(lane);
      else if (least === undefined || row.spent < least.spent) least = row;
    }
    const work = least?.waiting.shift();
    if (least === undefined || work === undefined) return undefined;
    this.level = least.spent;
    return { row: least, work };
  }

  private since(): number {
    if (this.began === undefined) {
      this.began = performance.now();
      setImmediate(() => (this.began = undefined));
    }
    return this.began;
  }
}

/** Those of this process: its scripts and scans share one event loop. */
export const turns = new Turns();

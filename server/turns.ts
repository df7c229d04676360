import { setImmediate as breath } from 'node:timers/promises';

/**
 * How long work may continue before others get their turn, in milliseconds: even with the piece that exceeds it, far
 * below 50 ms.
 */
const BREATH_MILLISECONDS = 5;
/** Turns of the event loop in a row that are left to new connections; Node accepts one in each. */
const MOST_RESTS = 5;

/** Whose work it is: the name of a caller, or of work that is done for all. */
type Lane = string;

/** Reading responses that nobody in particular waits for. */
export const READING: Lane = ' reading';

/** Requests of clients without a valid token. */
export const ANONYMOUS: Lane = ' anonymous';

/** Whose turns it takes to read a response: one of those who wait for it. Others may join. */
export type ReadingLane = () => Lane | undefined;

type Work = () => Promise<void>;
interface Row {
  readonly waiting: Work[];
  /** Milliseconds that it has used, as far as they count against the others. */
  spent: number;
}

/**
 * Runs heavy pieces of work one after the other, with pauses for the event loop: otherwise, everything that arrives
 * together would be done before anything else. Whoever has used the least time is next, so that a hundred scripts of
 * one caller do not delay the only script of another.
 */
export class EventLoopTurns {
  private readonly rows = new Map<Lane, Row>();
  /** The time used by the queue that had the last turn: a new caller starts there, without credit for idle time. */
  private level = 0;
  private working = false;
  /** When the first work of this turn of the event loop started. */
  private began: number | undefined;
  private arrived = false;

  /** A connection was accepted; more may be waiting, and each of them needs another turn of the event loop. */
  giveWay(): void {
    this.arrived = true;
  }

  /** Does `work` when its turn comes. It must not wait for anything. */
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

  /**
   * Resolves when the turn of `lane` comes. The turn lasts until the event loop comes round again, so whoever waited
   * continues at once.
   */
  pass(lane: Lane): Promise<void> {
    return new Promise((resume) => {
      const hold = (): Promise<void> => {
        resume();
        return breath();
      };
      void this.take(hold, lane);
    });
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

  /** The first work in the queue that has used the least time. */
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

/** The turns of this process: its scripts and scans share one event loop. */
export const turns = new EventLoopTurns();

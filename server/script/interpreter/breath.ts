import { nextTurn } from '../../in_steps';

/** Milliseconds for which statements without requests may keep the event loop busy. */
const LONGEST = 5;

/** Lets other work use the event loop between statements that take no time themselves. */
export class Breath {
  private since = performance.now();

  /** Whether it is time for other work. */
  get isDue(): boolean {
    return performance.now() - this.since >= LONGEST;
  }

  async take(): Promise<void> {
    await nextTurn();
    this.since = performance.now();
  }
}

import { turns } from '../../turns';

/** Milliseconds for which statements without requests may keep the event loop busy. */
const LONGEST = 5;

/**
 * Lets other work use the event loop between statements that take no time themselves. Users take turns, however many of
 * their scripts loop side by side.
 */
export class Breath {
  private since = performance.now();

  constructor(private readonly user: string) {}

  /** Whether it is time for other work. */
  get isDue(): boolean {
    return performance.now() - this.since >= LONGEST;
  }

  async take(): Promise<void> {
    await turns.pass(this.user);
    this.since = performance.now();
  }
}

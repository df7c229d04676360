import { fakeClock, type FakeClock } from '../../ports/fakes';
import type { SendContext } from '../service_client';

/** Pauses before a retry are shorter, deadlines of requests longer. */
const BRIEF_MILLISECONDS = 1000;

/** A fake clock that moves on by itself for a pause before a retry, and stands still for all that is longer. */
export function retryingClock(clock: FakeClock = fakeClock()): FakeClock {
  return {
    ...clock,
    sleep(milliseconds, signal) {
      const slept = clock.sleep(milliseconds, signal);
      if (milliseconds < BRIEF_MILLISECONDS) void clock.advance(milliseconds);
      return slept;
    },
  };
}

type OnWaiting = NonNullable<SendContext['onWaiting']>;

/**
 * Moves a fake clock on for requests that wait: to the earliest end of their waits, once all of them wait. It stands
 * still while a request is under way, however long a busy machine takes for it.
 */
export class MovingClock {
  /** Requests that have not ended, and until when they wait. */
  private readonly open = new Map<symbol, number | undefined>();
  private moving = false;

  constructor(private readonly clock: FakeClock) {}

  /** Sends a request, which reports its waits to `onWaiting`. */
  async during<T>(send: (onWaiting: OnWaiting) => Promise<T>): Promise<T> {
    const request = Symbol('request');
    this.open.set(request, undefined);
    try {
      return await send((until) => {
        this.open.set(request, until === undefined ? undefined : Date.parse(until));
        void this.move();
      });
    } finally {
      this.open.delete(request);
      void this.move();
    }
  }

  private async move(): Promise<void> {
    if (this.moving) return;
    this.moving = true;
    for (let end = this.earliest(); end !== undefined; end = this.earliest())
      await this.clock.advance(Math.max(1, end - this.clock.now()));
    this.moving = false;
  }

  /** Undefined while a request is under way, or when none is left. */
  private earliest(): number | undefined {
    const ends = [...this.open.values()].filter((end) => end !== undefined);
    return ends.length === 0 || ends.length < this.open.size ? undefined : Math.min(...ends);
  }
}

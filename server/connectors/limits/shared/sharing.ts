import type { Clock } from '../../../ports';
import type { LimitState } from './limit_state';
import type { SharedStore } from './shared_store';
import { LEASE_MILLISECONDS } from './slots';

/** What changed is published this much later, unless the next request takes it along. */
const PUBLISH_MILLISECONDS = 20;
/** Whether another process gave back a slot is checked this often. */
const LOOK_MILLISECONDS = 20;
/** A reported limit may be cleared by another process; this is how long it takes to be noticed. */
const NOTICED_MILLISECONDS = 1000;

/** Work on the shared state. */
type Work<T> = (state: LimitState, now: number) => T;

/** How one limiter takes part in what all processes know about its credential: one exchange at a time. */
export class Sharing {
  private current: Promise<void> | undefined;
  private again = false;
  private publishAt: number | undefined;
  private joined = false;
  private left = false;

  constructor(
    private readonly store: SharedStore,
    /** Of the credential; reveals nothing about it. */
    private readonly key: string,
    private readonly clock: Clock,
    /** The connectors that use it. */
    private readonly connectors: () => Iterable<string>,
  ) {}

  get me(): string {
    return this.store.me;
  }

  /** Whether a decision is under way. */
  get deciding(): boolean {
    return this.current !== undefined;
  }

  /** Whether the store can be used, as far as is known. */
  get possible(): boolean {
    return !this.left && this.store.alone === 0;
  }

  /**
   * Decides on the shared state. Ends in `done` with the decision, or in `failed`; then in `again` if this was called
   * in the meantime.
   */
  exchange<T>(
    decide: Work<T>,
    then: { done: (decision: T) => void; failed: () => void; again: () => void },
  ): Promise<void> {
    if (this.current !== undefined) {
      this.again = true;
      return this.current;
    }
    this.publishAt = undefined;
    this.joined = true;
    const exchanged = this.update(decide).then(then.done, then.failed);
    this.current = exchanged.finally(() => {
      this.current = undefined;
      const { again } = this;
      this.again = false;
      if (again) then.again();
    });
    return this.current;
  }

  /** Something changed that others should know soon. */
  changed(): void {
    if (this.joined) this.publishAt ??= this.clock.monotonic() + PUBLISH_MILLISECONDS;
  }

  /** Milliseconds until the next exchange, to publish what changed or to see what others did; undefined if none is due. */
  untilLook(of: {
    readonly crowded: boolean;
    readonly waiting: boolean;
    readonly busy: boolean;
    /** Milliseconds for which no other process may send; 0 if they may. */
    readonly reserving: number;
  }): number | undefined {
    if (this.left) return undefined;
    if (this.store.alone > 0) return of.busy ? this.store.alone : undefined;
    const due = [
      of.busy && of.reserving > 0 ? of.reserving : this.untilPublished(),
      of.crowded ? LOOK_MILLISECONDS : Infinity,
      of.waiting ? NOTICED_MILLISECONDS : Infinity,
      // In time to renew the lease.
      of.busy ? LEASE_MILLISECONDS / 3 : Infinity,
    ];
    const soonest = Math.min(...due);
    return soonest === Infinity ? undefined : soonest;
  }

  private untilPublished(): number {
    return this.publishAt === undefined ? Infinity : this.publishAt - this.clock.monotonic();
  }

  /** Gives back all slots. `record` writes down what is known. */
  async leave(record: Work<void>): Promise<void> {
    this.left = true;
    await this.current;
    if (!this.joined || this.store.alone > 0) return;
    const last: Work<void> = (state, now) => {
      record(state, now);
      delete state.processes[this.me];
    };
    // Others get the slots when their lease ends.
    await this.update(last).catch(() => undefined);
  }

  private update<T>(work: Work<T>): Promise<T> {
    return this.store.update(this.key, (state, now) => {
      for (const id of this.connectors())
        if (now - (state.connectors[id] ?? 0) > 3_600_000) state.connectors[id] = now;
      return work(state, now);
    });
  }
}

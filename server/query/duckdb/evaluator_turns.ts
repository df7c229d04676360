/** How many evaluators there are, and how many one caller may use. */
export interface TurnLimits {
  readonly size: number;
  /** In addition to `size`, for callers who use none. */
  readonly reserved: number;
  readonly perCaller: number;
}

/** One place in the queue. */
export interface Waiting {
  readonly granted: Promise<void>;
  /** Leaves the queue; false if the turn was already granted. */
  leave(): boolean;
}

interface Waiter {
  readonly grant: () => void;
}

/**
 * Decides who may use an evaluator next. Callers take turns, however many queries they have; no caller gets all
 * evaluators, and some are reserved for callers who use none.
 */
export class EvaluatorTurns {
  private readonly held = new Map<string, number>();
  /** Waiting callers; the next one comes first. */
  private readonly queues = new Map<string, Waiter[]>();
  private total = 0;

  constructor(private readonly limits: TurnLimits) {}

  /** Evaluators in use. */
  get busy(): number {
    return this.total;
  }
  /** Evaluators that `caller` uses. */
  heldBy(caller: string): number {
    return this.held.get(caller) ?? 0;
  }
  get waiting(): number {
    let count = 0;
    for (const queue of this.queues.values()) count += queue.length;
    return count;
  }

  /** True if the turn is granted at once; otherwise use `wait`. */
  take(caller: string): boolean {
    // Requests of the same caller keep their order.
    if (this.queues.has(caller) || !this.mayHave(caller)) return false;
    this.grant(caller);
    return true;
  }

  wait(caller: string): Waiting {
    let grant = (): void => undefined;
    const granted = new Promise<void>((resolve) => (grant = resolve));
    const waiter: Waiter = { grant };
    const queue = this.queues.get(caller);
    if (queue) queue.push(waiter);
    else this.queues.set(caller, [waiter]);
    return { granted, leave: () => this.leave(caller, waiter) };
  }

  /** `caller` no longer uses one of its evaluators, so the next caller gets it. */
  release(caller: string): void {
    const left = this.heldBy(caller) - 1;
    if (left > 0) this.held.set(caller, left);
    else this.held.delete(caller);
    this.total--;
    this.serve();
  }

  /** True if a waiting caller could use an evaluator of `holder`. */
  wantedFrom(holder: string): boolean {
    for (const caller of this.queues.keys()) {
      if (caller === holder || this.heldBy(caller) < this.limits.perCaller) return true;
    }
    return false;
  }

  /** Whether the waiting `caller` could use an evaluator of `holder`. */
  serves(holder: string, caller: string): boolean {
    return caller === holder || this.heldBy(caller) < this.limits.perCaller;
  }

  /** Grants all available turns. */
  private serve(): void {
    for (const caller of [...this.queues.keys()]) {
      const queue = this.queues.get(caller);
      const waiter = queue?.[0];
      if (queue === undefined || waiter === undefined || !this.mayHave(caller)) continue;
      queue.shift();
      // To the end of the queue, so that each caller gets one before any gets two.
      this.queues.delete(caller);
      if (queue.length > 0) this.queues.set(caller, queue);
      this.grant(caller);
      waiter.grant();
    }
  }

  private leave(caller: string, waiter: Waiter): boolean {
    const queue = this.queues.get(caller);
    const at = queue?.indexOf(waiter) ?? -1;
    if (queue === undefined || at < 0) return false;
    queue.splice(at, 1);
    if (queue.length === 0) this.queues.delete(caller);
    return true;
  }

  private grant(caller: string): void {
    this.held.set(caller, this.heldBy(caller) + 1);
    this.total++;
  }

  private mayHave(caller: string): boolean {
    const { size, reserved, perCaller } = this.limits;
    const own = this.heldBy(caller);
    if (own >= perCaller) return false;
    return this.total < size || (own === 0 && this.total < size + reserved);
  }
}

interface Waiter {
  readonly admit: () => void;
  readonly signal: AbortSignal;
  readonly stop: () => void;
}

/**
 * How much may be under way at once: a number of things, and bytes held by them. First come, first served.
 * Unless nothing at all may be, one thing is let in however large the last were, so that nothing waits for ever.
 */
export class Budget {
  private held = 0;
  private bytes = 0;
  private readonly waiting: Waiter[] = [];

  /** `most` is asked each time; it may change. */
  constructor(
    private readonly most: () => number,
    private readonly mostBytes = Infinity,
  ) {}

  /** Resolves when there is room. Rejects with the signal's reason. */
  async enter(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    if (this.waiting.length === 0 && this.hasRoom()) {
      this.held++;
      return;
    }
    await new Promise<void>((resolve, reject) => {
      const stop = () => {
        const index = this.waiting.indexOf(waiter);
        if (index >= 0) this.waiting.splice(index, 1);
        // The reason is the caller's own and need not be an Error.
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
        reject(signal.reason);
      };
      const waiter: Waiter = { admit: resolve, signal, stop };
      signal.addEventListener('abort', stop, { once: true });
      this.waiting.push(waiter);
    });
  }

  /** Comes in whether there is room or not: for what everything else in here waits for. */
  enterAtOnce(): void {
    this.held++;
  }

  /** What has entered turns out to hold this many bytes. */
  grew(bytes: number): void {
    this.bytes += bytes;
  }

  /** One leaves, with the bytes it held. */
  leave(bytes = 0): void {
    this.held--;
    this.bytes -= bytes;
    this.look();
  }

  /** Lets in who can be: after `most` may have changed. */
  look(): void {
    while (this.waiting.length > 0 && this.hasRoom()) {
      const waiter = this.waiting.shift();
      waiter?.signal.removeEventListener('abort', waiter.stop);
      this.held++;
      waiter?.admit();
    }
  }

  private hasRoom(): boolean {
    const most = this.most();
    return most > 0 && (this.held === 0 || (this.held < most && this.bytes < this.mostBytes));
  }
}

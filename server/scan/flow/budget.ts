interface Waiter {
  readonly admit: () => void;
  readonly signal: AbortSignal;
  readonly stop: () => void;
}

/**
 * Limits how much is in progress at once: the number of entries, and the bytes they hold. First come, first served.
 * Unless the limit is zero, one entry is always admitted, however large the previous ones were, so that nothing waits forever.
 */
export class Budget {
  private held = 0;
  private bytes = 0;
  private readonly waiting: Waiter[] = [];

  /** `most` is called each time, because it can change. */
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

  /** Enters even if there is no room: for work that the other entries wait for. */
  enterAtOnce(): void {
    this.held++;
  }

  /** Adds bytes that an entry turned out to hold. */
  grew(bytes: number): void {
    this.bytes += bytes;
  }

  /** Removes one entry, with the bytes it held. */
  leave(bytes = 0): void {
    this.held--;
    this.bytes -= bytes;
    this.look();
  }

  /** Admits waiting entries after `most` may have changed. */
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

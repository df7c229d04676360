interface Account {
  left: number;
  stopped: boolean;
  wake: (() => void) | undefined;
}

/** How many more batches the reader of each stream accepts, so that a slow reader holds DuckDB back. */
export class Credits {
  private readonly accounts = new Map<number, Account>();

  grant(id: number, batches: number): void {
    const account = this.account(id);
    account.left += batches;
    account.wake?.();
  }

  /** Waits for a credit and uses it; false if the reader is gone. */
  async spend(id: number): Promise<boolean> {
    const account = this.account(id);
    while (account.left === 0 && !account.stopped) {
      await new Promise<void>((resolve) => {
        account.wake = resolve;
      });
    }
    account.left--;
    return !account.stopped;
  }

  stop(id: number): void {
    const account = this.account(id);
    account.stopped = true;
    account.wake?.();
  }

  stopAll(): void {
    for (const id of this.accounts.keys()) this.stop(id);
  }

  /** Forgets all streams: between queries. */
  clear(): void {
    this.accounts.clear();
  }

  /** A grant or a stop may arrive before its stream begins. */
  private account(id: number): Account {
    let account = this.accounts.get(id);
    if (!account) {
      account = { left: 0, stopped: false, wake: undefined };
      this.accounts.set(id, account);
    }
    return account;
  }
}

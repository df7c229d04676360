/** The running statements of this process, which may be using a connector's credentials. */
export class RunningStatements {
  private readonly running = new Set<object>();
  private readonly waiting = new Set<{
    readonly for: Set<object>;
    readonly work: () => Promise<void>;
  }>();

  /** Registers a statement. Call the returned function when it has ended. */
  begin(): () => void {
    const statement = {};
    this.running.add(statement);
    return () => this.ended(statement);
  }

  /**
   * Does `work` once all statements that are running now have ended; at once if there are none. Work that fails is not
   * repeated; if it must be done eventually, the next start has to do it.
   */
  async afterThese(work: () => Promise<void>): Promise<void> {
    if (this.running.size === 0) return work();
    this.waiting.add({ for: new Set(this.running), work });
  }

  private ended(statement: object): void {
    this.running.delete(statement);
    for (const one of this.waiting) {
      one.for.delete(statement);
      if (one.for.size > 0) continue;
      this.waiting.delete(one);
      one.work().catch(() => undefined);
    }
  }
}

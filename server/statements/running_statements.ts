/** The statements of this process that may be using a connector's credentials. */
export class RunningStatements {
  private readonly running = new Set<object>();
  private readonly waiting = new Set<{
    readonly for: Set<object>;
    readonly work: () => Promise<void>;
  }>();

  /** A statement begins; to be called back once it has ended. */
  begin(): () => void {
    const statement = {};
    this.running.add(statement);
    return () => this.ended(statement);
  }

  /**
   * Does `work` once all statements that run now have ended: at once where there are none. What fails later is left
   * undone; whoever needs it for good makes up for it at the next start.
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

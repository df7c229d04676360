/** Counts what each caller has open at once: one caller does not use up what the server can do at once. */
export class OpenPerCaller {
  private readonly open = new Map<string, number>();

  constructor(private readonly most: number) {}

  /**
   * What to call when it has ended, however; undefined where the caller has as many open as may be. `size`: what it
   * counts for; one is let in whatever its size.
   */
  enter(caller: string, size = 1): (() => void) | undefined {
    const before = this.open.get(caller) ?? 0;
    if (before > 0 && before + size > this.most) return undefined;
    this.open.set(caller, before + size);
    let left = false;
    return () => {
      if (left) return;
      left = true;
      const count = (this.open.get(caller) ?? size) - size;
      if (count > 0) this.open.set(caller, count);
      else this.open.delete(caller);
    };
  }
}

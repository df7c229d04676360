/** Counts what each caller has open, so that one caller cannot use up the server's capacity. */
export class OpenPerCaller {
  private readonly open = new Map<string, number>();

  constructor(private readonly most: number) {}

  /**
   * Returns a function to call at the end, whatever the outcome; undefined if the caller has too many open. `size`: its
   * share of the maximum; one is always admitted, whatever its size.
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

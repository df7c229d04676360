/** Counts the scripts that each caller runs: one caller does not use up what the server can do at once. */
export class OpenScripts {
  private readonly open = new Map<string, number>();

  constructor(private readonly most: number) {}

  /** What to call when the script has ended, however; undefined where the caller runs as many as may be. */
  enter(caller: string): (() => void) | undefined {
    const before = this.open.get(caller) ?? 0;
    if (before >= this.most) return undefined;
    this.open.set(caller, before + 1);
    let left = false;
    return () => {
      if (left) return;
      left = true;
      const count = (this.open.get(caller) ?? 1) - 1;
      if (count > 0) this.open.set(caller, count);
      else this.open.delete(caller);
    };
  }
}

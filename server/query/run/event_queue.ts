/** Merges events that are pushed (progress) with events that are awaited (rows). */
export class EventQueue<T> {
  private readonly events: T[] = [];
  private wake: (() => void) | undefined;

  /** `isPassing`: only the newest of these events matters; a slow reader skips the others. */
  constructor(private readonly isPassing: (event: T) => boolean = () => false) {}

  push(event: T): void {
    const earlier = this.isPassing(event) ? this.events.findIndex(this.isPassing) : -1;
    if (earlier >= 0) this.events.splice(earlier, 1);
    this.events.push(event);
    this.wake?.();
  }

  /** Yields events as they arrive until `work` has settled and none is left; throws the error of `work`. */
  async *until(work: Promise<unknown>): AsyncGenerator<T, void, undefined> {
    let settled = false;
    let failure: { readonly error: unknown } | undefined;
    const settle = (): void => {
      settled = true;
      this.wake?.();
    };
    work.then(settle, (error: unknown) => {
      failure = { error };
      settle();
    });
    for (;;) {
      const event = this.events.shift();
      if (event !== undefined) yield event;
      else if (failure) throw failure.error;
      else if (settled) return;
      else {
        await new Promise<void>((resolve) => {
          this.wake = resolve;
        });
        this.wake = undefined;
      }
    }
  }
}

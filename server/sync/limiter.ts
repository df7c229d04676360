/** Room for some at once; the others wait in the order in which they came. */
export class Limiter {
  private used = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly most: number) {}

  /** Waits for room. Rejects with the reason of the signal. */
  async enter(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    if (this.used < this.most) {
      this.used++;
      return;
    }
    await new Promise<void>((resolve, reject) => {
      const begin = (): void => {
        signal.removeEventListener('abort', give);
        resolve();
      };
      const give = (): void => {
        this.waiting.splice(this.waiting.indexOf(begin), 1);
        // The reason is the caller's own.
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
        reject(signal.reason);
      };
      signal.addEventListener('abort', give, { once: true });
      this.waiting.push(begin);
    });
  }

  leave(): void {
    const next = this.waiting.shift();
    if (next === undefined) this.used--;
    else next();
  }
}

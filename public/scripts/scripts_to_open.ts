/** Scripts that some part of the page wants to see in the editor. */
export class ScriptsToOpen {
  private waiting: string | undefined;
  private readonly listeners = new Set<() => void>();

  /** Asks for the text to be put into the editor; the last one that nobody took counts. */
  readonly open = (text: string): void => {
    this.waiting = text;
    for (const listener of [...this.listeners]) listener();
  };

  /** The text that waits, once. */
  readonly take = (): string | undefined => {
    const text = this.waiting;
    this.waiting = undefined;
    return text;
  };

  /** Calls back when a text waits; returns how to stop. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
}

/** Scripts that other parts of the page open in the editor. */
export class ScriptsToOpen {
  private waiting: string | undefined;
  private readonly listeners = new Set<() => void>();

  /** Requests that the text be opened in the editor; of several pending texts, the last one wins. */
  readonly open = (text: string): void => {
    this.waiting = text;
    for (const listener of [...this.listeners]) listener();
  };

  /** Returns the pending text and clears it. */
  readonly take = (): string | undefined => {
    const text = this.waiting;
    this.waiting = undefined;
    return text;
  };

  /** Calls the listener when a text is pending; returns a function that unsubscribes. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
}

const MAX_CHARACTERS = 4 * 1024 * 1024;

/** What was made of texts lately, bounded by the characters of the texts; the oldest leave first. */
export class StatementCache<T> {
  private readonly entries = new Map<string, T>();
  private characters = 0;

  /** What was made of `text` lately. */
  get(text: string): T | undefined {
    const found = this.entries.get(text);
    if (found === undefined) return undefined;
    this.entries.delete(text);
    this.entries.set(text, found);
    return found;
  }

  /** Keeps what was made of `text`. */
  keep(text: string, made: T): void {
    if (this.entries.has(text)) return;
    this.entries.set(text, made);
    this.characters += text.length;
    for (const oldest of this.entries.keys()) {
      if (this.characters <= MAX_CHARACTERS) break;
      this.entries.delete(oldest);
      this.characters -= oldest.length;
    }
  }

  /** Clears everything; for measurements. */
  clear(): void {
    this.entries.clear();
    this.characters = 0;
  }
}

/** Trees take some fifty times as much memory as their text. */
const MAX_CHARACTERS = 512 * 1024;

/**
 * Recent results by text, limited by the total length of the texts; the oldest are removed first. The latest is always
 * kept, however long it is: an editor asks for it again and again.
 */
export class StatementCache<T> {
  private readonly entries = new Map<string, T>();
  private characters = 0;

  /** The recent result for `text`, if any. */
  get(text: string): T | undefined {
    const found = this.entries.get(text);
    if (found === undefined) return undefined;
    this.entries.delete(text);
    this.entries.set(text, found);
    return found;
  }

  /** Stores the result for `text`. */
  keep(text: string, made: T): void {
    if (this.entries.has(text)) return;
    this.entries.set(text, made);
    this.characters += text.length;
    for (const oldest of this.entries.keys()) {
      if (this.characters <= MAX_CHARACTERS || this.entries.size === 1) break;
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

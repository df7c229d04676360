import type { DeadLetter, SyncStore } from '../ports';

/** Further ones are removed when the documents are written in a later run. */
const MOST_KNOWN = 100_000;
const BATCH = 1000;

type Letter = Omit<DeadLetter, 'id' | 'syncId'>;

/** The dead letters of a sync: one for each document that was rejected and not written since. */
export class Letters {
  private readonly known = new Map<string, string[]>();
  /** Documents with letters whose ids are not known yet. */
  private readonly added = new Set<string>();

  private constructor(
    private readonly store: SyncStore,
    private readonly syncId: string,
  ) {}

  static async of(store: SyncStore, syncId: string): Promise<Letters> {
    const letters = new Letters(store, syncId);
    await letters.load();
    return letters;
  }

  private async load(): Promise<void> {
    this.added.clear();
    this.known.clear();
    for (const letter of await this.store.deadLetters({ syncId: this.syncId, limit: MOST_KNOWN })) {
      const key = keyOf(letter);
      this.known.set(key, [...(this.known.get(key) ?? []), letter.id]);
    }
  }

  async add(letters: readonly Letter[]): Promise<void> {
    if (letters.length === 0) return;
    const { syncId } = this;
    await this.store.addDeadLetters(letters.map((letter) => ({ ...letter, syncId })));
    for (const letter of letters) this.added.add(keyOf(letter));
  }

  /** These documents were written or removed. */
  async settle(
    documents: readonly { readonly index: string; readonly id: string }[],
  ): Promise<void> {
    if (this.known.size === 0 && this.added.size === 0) return;
    const keys = documents.map(({ index, id }) => keyOf({ index, documentId: id }));
    if (keys.some((key) => this.added.has(key))) await this.load();
    const done: string[] = [];
    for (const key of keys) {
      done.push(...(this.known.get(key) ?? []));
      this.known.delete(key);
    }
    for (let from = 0; from < done.length; from += BATCH)
      await this.store.removeDeadLetters(done.slice(from, from + BATCH));
  }
}

const keyOf = ({ index, documentId }: Pick<DeadLetter, 'index' | 'documentId'>): string =>
  `${index} ${documentId}`;

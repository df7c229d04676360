import type { DeadLetter, SyncStore } from '../ports';

/** Those of more documents are kept until they are retried. */
const MOST_KNOWN = 100_000;
const BATCH = 1000;

type Letter = Omit<DeadLetter, 'id' | 'syncId'>;

/** The dead letters of a sync: one for each document that was rejected and not written since. */
export class Letters {
  private constructor(
    private readonly store: SyncStore,
    private readonly syncId: string,
    private readonly known: Map<string, string[]>,
  ) {}

  static async of(store: SyncStore, syncId: string): Promise<Letters> {
    const known = new Map<string, string[]>();
    for (const letter of await store.deadLetters({ syncId, limit: MOST_KNOWN })) {
      const key = keyOf(letter);
      known.set(key, [...(known.get(key) ?? []), letter.id]);
    }
    return new Letters(store, syncId, known);
  }

  async add(letters: readonly Letter[]): Promise<void> {
    if (letters.length === 0) return;
    const { syncId } = this;
    await this.store.addDeadLetters(letters.map((letter) => ({ ...letter, syncId })));
  }

  /** These documents were written or removed. */
  async settle(
    documents: readonly { readonly index: string; readonly id: string }[],
  ): Promise<void> {
    if (this.known.size === 0) return;
    const done: string[] = [];
    for (const { index, id } of documents) {
      const key = keyOf({ index, documentId: id });
      const ids = this.known.get(key);
      if (ids === undefined) continue;
      done.push(...ids);
      this.known.delete(key);
    }
    for (let from = 0; from < done.length; from += BATCH)
      await this.store.removeDeadLetters(done.slice(from, from + BATCH));
  }
}

const keyOf = ({ index, documentId }: Pick<DeadLetter, 'index' | 'documentId'>): string =>
  `${index} ${documentId}`;

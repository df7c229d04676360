import type { DeadLetter, LetterDocument, SyncStore } from '../ports';

/** More of them are not kept in memory: then every document that is written may have one. */
const MOST_KNOWN = 100_000;
const BATCH = 1000;

type Letter = Omit<DeadLetter, 'id' | 'syncId'>;

/** The dead letters of a sync: one for each document that was rejected and not written since. */
export class Letters {
  private constructor(
    private readonly store: SyncStore,
    private readonly syncId: string,
    private readonly mostKnown: number,
    /** Documents with letters; undefined if there are too many. */
    private known: Set<string> | undefined,
  ) {}

  /** `mostKnown`: for tests. */
  static async of(store: SyncStore, syncId: string, mostKnown = MOST_KNOWN): Promise<Letters> {
    if ((await store.countDeadLetters(syncId)) > mostKnown)
      return new Letters(store, syncId, mostKnown, undefined);
    const letters = await store.deadLetters({ syncId, limit: mostKnown });
    return new Letters(store, syncId, mostKnown, new Set(letters.map(placeOf)));
  }

  async add(letters: readonly Letter[]): Promise<void> {
    if (letters.length === 0) return;
    const { store, syncId, mostKnown, known } = this;
    await store.addDeadLetters(letters.map((letter) => ({ ...letter, syncId })));
    for (const letter of letters) known?.add(placeOf(letter));
    if (known !== undefined && known.size > mostKnown) this.known = undefined;
  }

  /** These documents were written or removed. */
  async settle(documents: readonly LetterDocument[]): Promise<void> {
    const { store, syncId, known } = this;
    const done = documents.filter((document) => known?.has(placeOf(document)) !== false);
    for (let from = 0; from < done.length; from += BATCH)
      await store.removeDeadLettersOf(syncId, done.slice(from, from + BATCH));
    for (const document of done) known?.delete(placeOf(document));
  }
}

const placeOf = ({ index, documentId }: LetterDocument): string => `${index} ${documentId}`;

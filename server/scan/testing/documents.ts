import type { JsonValue } from '../../../common/declaration';
import type {
  Document,
  DocumentReading,
  DocumentStore,
  FoundDocument,
  IndexColumn,
} from '../../ports';
import { memoryDocuments, type MemoryDocuments } from '../../ports/fakes';

/** An index for tests. */
export interface TestIndex {
  readonly name: string;
  readonly columns: readonly IndexColumn[];
  readonly documents: readonly Document[];
}

/** A column of an index. */
export const indexColumn = (
  name: string,
  type: IndexColumn['type'] = 'text',
  ignoringCase = false,
): IndexColumn => ({ name, type, ignoringCase });

/** Documents with these contents, in this order. */
export const numbered = (contents: readonly Readonly<Record<string, JsonValue>>[]): Document[] =>
  contents.map((content, at) => ({ id: `d${String(at).padStart(6, '0')}`, content }));

/** A store with these indices. Documents may have values that their columns cannot hold. */
export async function storeOf(indices: readonly TestIndex[]): Promise<MemoryDocuments> {
  const store = memoryDocuments();
  const { signal } = new AbortController();
  for (const { name, columns, documents } of indices) {
    await store.prepare({ name, columns: [] });
    const operations = documents.map(
      (document) => ({ type: 'put', index: name, document }) as const,
    );
    const outcomes = await store.write(operations, { fence: 1, signal });
    const rejected = outcomes.find(({ type }) => type !== 'done');
    if (rejected !== undefined) throw new Error(JSON.stringify(rejected));
    // Afterwards, because a store rejects what does not fit.
    await store.prepare({ name, columns });
  }
  return store;
}

/** The store, with a count of the documents that were read from it. `before` is called before each batch. */
export function watched<S extends DocumentStore>(
  store: S,
  before: (read: number) => void = () => undefined,
): S & { readonly taken: () => number } {
  let taken = 0;
  async function* read(reading: DocumentReading): AsyncGenerator<readonly FoundDocument[]> {
    for await (const batch of store.read(reading)) {
      before(taken);
      taken += batch.length;
      yield batch;
    }
  }
  return { ...store, read, taken: () => taken };
}

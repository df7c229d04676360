import type { DocumentStore } from '../../../ports';

/** The same store, whose errors are replaced. */
export function withErrors(
  store: DocumentStore,
  replaced: (error: unknown) => unknown,
): DocumentStore {
  const awaited = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      throw replaced(error);
    }
  };
  async function* each<T>(source: AsyncIterable<T>): AsyncGenerator<T, void, undefined> {
    try {
      yield* source;
    } catch (error) {
      throw replaced(error);
    }
  }
  const { grouping } = store;
  return {
    prepare: (index) => awaited(store.prepare(index)),
    write: (operations, options) => awaited(store.write(operations, options)),
    refresh: (indices) => awaited(store.refresh(indices)),
    describe: (pattern) => awaited(store.describe(pattern)),
    names: () => awaited(store.names()),
    summaries: () => awaited(store.summaries()),
    narrow: (wanted) => store.narrow(wanted),
    count: (pattern, filter) => awaited(store.count(pattern, filter)),
    read: (reading) => each(store.read(reading)),
    drop: (index) => awaited(store.drop(index)),
    ...(grouping && {
      grouping: {
        offer: (wanted) => grouping.offer(wanted),
        async groups(wanted, signal) {
          const found = await awaited(grouping.groups(wanted, signal));
          return found.type === 'groups' ? { ...found, batches: each(found.batches) } : found;
        },
      },
    }),
  };
}

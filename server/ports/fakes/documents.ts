import { jsonText, parseJson } from '../../../common/declaration';
import { MoltlerError } from '../../../common/errors';
import { columnsWith, misfitOf } from '../column_fit';
import { indexPattern, isIndexName } from '../index_patterns';
import type {
  Document,
  DocumentOperation,
  DocumentOutcome,
  DocumentStore,
  FoundDocument,
  IndexColumn,
} from '../documents';
import { NOTHING_NARROWED } from '../narrowing';

/** Documents in memory, with what tests need to know and to break. */
export interface MemoryDocuments extends DocumentStore {
  /**
   * From now on, `decide` sees every operation before it is applied. It returns the outcome of one that is not to be
   * applied, or throws, and the whole write rejects with that. Undefined ends this.
   */
  intercept(
    decide:
      ((operation: DocumentOperation, fence: number) => DocumentOutcome | undefined) | undefined,
  ): void;
  /** The operations that were applied, in order. */
  applied(): readonly DocumentOperation[];
}

interface Kept {
  readonly fence: number;
  /** JSON; undefined once it is removed. */
  readonly text: string | undefined;
}
interface Index {
  columns: readonly IndexColumn[];
  readonly documents: Map<string, Kept>;
}

const DONE: DocumentOutcome = { type: 'done' };

export function memoryDocuments(): MemoryDocuments {
  const indices = new Map<string, Index>();
  const applied: DocumentOperation[] = [];
  let decide: Parameters<MemoryDocuments['intercept']>[0];

  const matching = (pattern: string): readonly (readonly [string, Index])[] => {
    const matches = indexPattern(pattern);
    return [...indices].filter(([name]) => matches(name)).sort(([a], [b]) => (a < b ? -1 : 1));
  };
  const present = (name: string, { documents }: Index): readonly FoundDocument[] =>
    [...documents]
      .flatMap(([id, { text }]) =>
        text === undefined
          ? []
          : [{ index: name, id, content: parseJson(text) as Document['content'] }],
      )
      .sort((a, b) => (a.id < b.id ? -1 : 1));

  const apply = (operation: DocumentOperation, fence: number): DocumentOutcome => {
    const index = indices.get(operation.index);
    const id = operation.type === 'put' ? operation.document.id : operation.id;
    const before = index?.documents.get(id);
    if (before !== undefined && before.fence > fence) return { type: 'fenced' };
    if (operation.type === 'remove') {
      if (before !== undefined) index?.documents.set(id, { fence, text: undefined });
      return DONE;
    }
    if (index === undefined)
      return { type: 'rejected', reason: `There is no index "${operation.index}".` };
    const { content } = operation.document;
    const reason = misfitOf(index.columns, content);
    if (reason !== undefined) return { type: 'rejected', reason };
    index.documents.set(id, { fence, text: jsonText(content) });
    return DONE;
  };

  return {
    intercept(next) {
      decide = next;
    },
    applied: () => [...applied],
    async prepare({ name, columns }) {
      if (!isIndexName(name))
        throw new MoltlerError('index_unusable', { index: name, reason: 'its name is not valid' });
      const index = indices.get(name) ?? { columns: [], documents: new Map() };
      index.columns = columnsWith(index.columns, structuredClone(columns));
      indices.set(name, index);
    },
    async write(operations, { fence, signal }) {
      signal.throwIfAborted();
      return operations.map((operation) => {
        const decided = decide?.(operation, fence);
        if (decided !== undefined) return decided;
        const outcome = apply(operation, fence);
        if (outcome.type === 'done') applied.push(operation);
        return outcome;
      });
    },
    refresh: async () => undefined,
    describe: async (pattern) =>
      matching(pattern).map(([name, { columns }]) => ({ name, columns: structuredClone(columns) })),
    names: async () => [...indices.keys()].sort(),
    summaries: async () =>
      matching('*').map(([name, index]) => ({
        name,
        documents: present(name, index).length,
        columns: index.columns.length,
      })),
    count: async (pattern) =>
      matching(pattern).reduce((sum, [name, index]) => sum + present(name, index).length, 0),
    narrow: () => NOTHING_NARROWED,
    async *read({ pattern, batch, signal }) {
      signal.throwIfAborted();
      const all = matching(pattern).flatMap(([name, index]) => present(name, index));
      for (let from = 0; from < all.length; from += batch) {
        signal.throwIfAborted();
        yield all.slice(from, from + batch);
      }
    },
    drop: async (name) => indices.delete(name),
  };
}

import { typeName, type DataType } from '../../declaration';
import type { DifferingColumn, IndexColumnSchema, IndexPatternSchema } from '../schema/schema';

/** An index that a pattern matches. */
interface MatchedIndex {
  readonly name: string;
  readonly columns: readonly {
    readonly name: string;
    readonly type: DataType;
    readonly ignoringCase: boolean;
  }[];
}

/** The index and the id of a document. `*` leaves them out. */
const OF_DOCUMENTS: readonly IndexColumnSchema[] = [
  { name: '_id', type: 'text', ignoringCase: false, metadata: true },
  { name: '_index', type: 'text', ignoringCase: false, metadata: true },
];
/** Where a document comes from, which a sync adds. */
const ORIGIN = '_moltler';

/**
 * The columns of all indices that a pattern matches: those of the first, then what the others add. A column that has
 * different types in them is text, which can hold the value of each; where an index lacks a column, it is NULL.
 */
export function patternSchema(
  pattern: string,
  indices: readonly MatchedIndex[],
): IndexPatternSchema {
  const found = new Map<string, ColumnInIndices>();
  for (const { name: index, columns } of indices)
    for (const { name, type, ignoringCase } of columns) {
      const column = found.get(name) ?? {
        types: new Map<string, readonly string[]>(),
        type,
        ignoringCase,
      };
      const typed = typeName(type);
      column.types.set(typed, [...(column.types.get(typed) ?? []), index]);
      column.ignoringCase ||= ignoringCase;
      found.set(name, column);
    }
  const reserved = new Set(OF_DOCUMENTS.map(({ name }) => name));
  const own = [...found].filter(([name]) => !reserved.has(name));
  const differing = own.flatMap(([column, { types }]): DifferingColumn[] =>
    types.size < 2
      ? []
      : [{ column, types: [...types].map(([type, names]) => ({ type, indices: names })) }],
  );
  const columns = own.map(([name, { type, types, ignoringCase }]): IndexColumnSchema => {
    const metadata = name === ORIGIN ? { metadata: true as const } : {};
    return { name, type: types.size < 2 ? type : 'text', ignoringCase, ...metadata };
  });
  return {
    pattern,
    indices: indices.map(({ name }) => name),
    columns: indices.length === 0 ? [] : [...columns, ...OF_DOCUMENTS],
    differing,
  };
}

interface ColumnInIndices {
  /** By the name of the type: the indices. */
  readonly types: Map<string, readonly string[]>;
  readonly type: DataType;
  ignoringCase: boolean;
}

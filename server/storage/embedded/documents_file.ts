import { indexPattern, type IndexColumn, type IndexDescription } from '../../ports';
import type { Snapshot } from './database';
import type { StoreFile } from './store_file';
import { asBytes, jsonOf, textOf } from './text_cells';

/**
 * Synced documents have a file of their own, because they are large and can be read again from their services. A
 * removed document keeps its row for a while, without its body, so that an earlier writer cannot bring it back.
 * `leftovers` are numbers of dropped indices whose documents are not deleted yet.
 */
export const DOCUMENTS_DB: StoreFile = {
  name: 'documents.db',
  tables: ['indices', 'documents', 'leftovers'],
  givesBack: true,
  steps: [
    `CREATE TABLE indices (
       id INTEGER PRIMARY KEY AUTOINCREMENT,
       name TEXT NOT NULL UNIQUE,
       columns TEXT NOT NULL,
       documents INTEGER NOT NULL DEFAULT 0
     ) STRICT;
     CREATE TABLE documents (
       row INTEGER PRIMARY KEY,
       index_id INTEGER NOT NULL,
       id TEXT NOT NULL,
       fence INTEGER NOT NULL,
       removed_at INTEGER,
       body TEXT
     ) STRICT;
     CREATE UNIQUE INDEX documents_by_id ON documents (index_id, id);
     CREATE INDEX documents_removed ON documents (removed_at) WHERE removed_at IS NOT NULL;
     CREATE TABLE leftovers (index_id INTEGER PRIMARY KEY) STRICT;`,
  ],
};

/** A row of `indices`. */
export interface IndexRow extends IndexDescription {
  readonly id: number;
  readonly documents: number;
}

/** The indices that match a pattern, by name. */
export function indicesOf({ all }: { all: Snapshot['all'] }, pattern: string): readonly IndexRow[] {
  const matches = indexPattern(pattern);
  return all(`SELECT id, documents, ${asBytes('name', 'columns')} FROM indices`)
    .map((row) => ({ row, name: textOf(row['name']) }))
    .filter(({ name }) => matches(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ row, name }) => ({
      id: Number(row['id']),
      name,
      columns: jsonOf<readonly IndexColumn[]>(row['columns']),
      documents: Number(row['documents']),
    }));
}

import type { Document, DocumentReading, FoundDocument } from '../../ports';
import type { Database, Row } from './database';
import { indicesOf } from './documents_file';
import { nextTurn } from './next_turn';
import { asBytes, exactJsonOf, textOf } from './text_cells';

/** Documents that are read in one call: as many as take a few milliseconds. */
const FIRST_STEP = 64;
const LARGEST_STEP = 1000;
const BYTES_AT_ONCE = 512 * 1024;

const documentOf = (index: string, row: Row): FoundDocument => ({
  index,
  id: textOf(row['id']),
  content: exactJsonOf<Document['content']>(row['body']),
});
const bytesOf = ({ body }: Row): number => (body instanceof ArrayBuffer ? body.byteLength : 0);

const SELECT = `SELECT ${asBytes('id', 'body')} FROM documents`;
const REST = 'AND removed_at IS NULL ORDER BY documents.id LIMIT ?';

/** The documents of a pattern as they are when the reading begins: each index by ids. */
export async function* readDocuments(
  database: Database,
  { pattern, batch, signal }: DocumentReading,
): AsyncGenerator<readonly FoundDocument[], void, undefined> {
  const snapshot = await database.snapshot();
  let step = FIRST_STEP;
  try {
    for (const { id, name } of snapshot.read(() => indicesOf(snapshot, pattern))) {
      let after: string | undefined;
      for (;;) {
        signal.throwIfAborted();
        const limit = Math.min(batch, step);
        const rows = snapshot.read(() => {
          const found =
            after === undefined
              ? snapshot.all(`${SELECT} WHERE index_id = ? ${REST}`, id, limit)
              : snapshot.all(
                  `${SELECT} WHERE index_id = ? AND documents.id > ? ${REST}`,
                  id,
                  after,
                  limit,
                );
          return found.map((row) => ({ document: documentOf(name, row), bytes: bytesOf(row) }));
        });
        const documents = rows.map(({ document }) => document);
        after = documents.at(-1)?.id;
        if (documents.length > 0) yield documents;
        if (documents.length < limit) break;
        const bytes = rows.reduce((sum, row) => sum + row.bytes, 0);
        if (bytes < BYTES_AT_ONCE) step = Math.min(step * 2, LARGEST_STEP);
        else if (bytes > 2 * BYTES_AT_ONCE) step = Math.max(1, Math.floor(step / 2));
        await nextTurn();
      }
    }
  } finally {
    snapshot.close();
  }
}

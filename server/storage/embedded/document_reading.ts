import type { Document, DocumentReading, FoundDocument } from '../../ports';
import type { Database, Row } from './database';
import { idsIn } from './document_narrowing';
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

/** Ids that are looked up in one call. */
const IDS_AT_ONCE = 200;
const WITH_IDS =
  'WHERE index_id = ? AND documents.id IN (SELECT value FROM json_each(?)) AND removed_at IS NULL';

/** The documents of a pattern as they are when the reading begins: each index by ids. */
export async function* readDocuments(
  database: Database,
  { pattern, batch, signal, filter }: DocumentReading,
): AsyncGenerator<readonly FoundDocument[], void, undefined> {
  const ids = idsIn(filter);
  if (ids !== undefined) return yield* readByIds(database, ids, { pattern, batch, signal });
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

async function* readByIds(
  database: Database,
  ids: readonly string[],
  { pattern, batch, signal }: DocumentReading,
): AsyncGenerator<readonly FoundDocument[], void, undefined> {
  const snapshot = await database.snapshot();
  const step = Math.min(batch, IDS_AT_ONCE);
  try {
    for (const { id, name } of snapshot.read(() => indicesOf(snapshot, pattern)))
      for (let from = 0; from < ids.length; from += step) {
        signal.throwIfAborted();
        const some = JSON.stringify(ids.slice(from, from + step));
        const found = snapshot.read(() =>
          snapshot.all(`${SELECT} ${WITH_IDS}`, id, some).map((row) => documentOf(name, row)),
        );
        if (found.length > 0) yield found;
        await nextTurn();
      }
  } finally {
    snapshot.close();
  }
}

/** How many of the ids an index has. */
export function countByIds(
  { all }: Pick<Database, 'all'>,
  index: number,
  ids: readonly string[],
): number {
  const [row] = all(
    `SELECT count(*) AS found FROM documents ${WITH_IDS}`,
    index,
    JSON.stringify(ids),
  );
  return Number(row?.['found'] ?? 0);
}

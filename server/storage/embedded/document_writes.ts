import { jsonText } from '../../../common/declaration';
import {
  misfitOf,
  type DocumentOperation,
  type DocumentOutcome,
  type DocumentStore,
  type IndexColumn,
} from '../../ports';
import { turns } from '../../turns';
import type { Database } from './database';
import { asBytes, jsonOf } from './text_cells';

/** What is written in one transaction: so little that it takes a few milliseconds. */
const OPERATIONS_AT_ONCE = 1000;
const CHARACTERS_AT_ONCE = 512 * 1024;

const DONE: DocumentOutcome = { type: 'done' };
const FENCED: DocumentOutcome = { type: 'fenced' };

/** An operation with the text of its document. */
interface Encoded {
  readonly operation: DocumentOperation;
  readonly text: string | undefined;
}
interface OpenIndex {
  readonly id: number;
  readonly columns: readonly IndexColumn[];
  /** Documents that it has more than before. */
  more: number;
}

/** Applies operations within one transaction. `now`: when documents are removed. */
function applying(database: Database, fence: number, now: number) {
  const indices = new Map<string, OpenIndex | undefined>();
  const indexOf = (name: string): OpenIndex | undefined => {
    if (indices.has(name)) return indices.get(name);
    const [row] = database.all(
      `SELECT id, ${asBytes('columns')} FROM indices WHERE name = ?`,
      name,
    );
    const index = row && {
      id: Number(row['id']),
      columns: jsonOf<IndexColumn[]>(row['columns']),
      more: 0,
    };
    indices.set(name, index);
    return index;
  };
  const put = (index: OpenIndex, id: string, text: string): DocumentOutcome => {
    const [before] = database.all(
      'SELECT row, fence, removed_at FROM documents WHERE index_id = ? AND id = ?',
      index.id,
      id,
    );
    if (before === undefined) {
      database.run(
        'INSERT INTO documents (index_id, id, fence, body) VALUES (?, ?, ?, ?)',
        index.id,
        id,
        fence,
        text,
      );
      index.more += 1;
      return DONE;
    }
    if (Number(before['fence']) > fence) return FENCED;
    database.run(
      'UPDATE documents SET fence = ?, removed_at = NULL, body = ? WHERE row = ?',
      fence,
      text,
      Number(before['row']),
    );
    if (before['removed_at'] !== null) index.more += 1;
    return DONE;
  };
  const remove = (index: OpenIndex, id: string): DocumentOutcome => {
    const [before] = database.all(
      'SELECT row, fence, removed_at FROM documents WHERE index_id = ? AND id = ?',
      index.id,
      id,
    );
    if (before === undefined) return DONE;
    if (Number(before['fence']) > fence) return FENCED;
    database.run(
      'UPDATE documents SET fence = ?, removed_at = ?, body = NULL WHERE row = ?',
      fence,
      now,
      Number(before['row']),
    );
    if (before['removed_at'] === null) index.more -= 1;
    return DONE;
  };
  return {
    apply(this: void, { operation, text }: Encoded): DocumentOutcome {
      const index = indexOf(operation.index);
      if (operation.type === 'remove')
        return index === undefined ? DONE : remove(index, operation.id);
      if (index === undefined)
        return { type: 'rejected', reason: `There is no index "${operation.index}".` };
      const { id, content } = operation.document;
      const reason = misfitOf(index.columns, content);
      if (reason !== undefined) return { type: 'rejected', reason };
      return put(index, id, text ?? '{}');
    },
    count(this: void) {
      for (const index of indices.values())
        if (index !== undefined && index.more !== 0)
          database.run(
            'UPDATE indices SET documents = documents + ? WHERE id = ?',
            index.more,
            index.id,
          );
    },
  };
}

/**
 * Writes documents in small transactions, one in each turn of the event loop, whoever they are from. Each is on disk
 * before the next one begins.
 */
export function documentWrites(
  open: () => Promise<Database>,
  now: () => number,
): DocumentStore['write'] {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    // Rather after the next pause than together with everything else that is due.
    const mine = last.then(() => turns.take(() => undefined)).then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
  return async (operations, { fence, signal }) => {
    signal.throwIfAborted();
    const database = await open();
    const outcomes: DocumentOutcome[] = [];
    while (outcomes.length < operations.length) {
      const some = await inTurn(async () => nextOf(operations, outcomes.length));
      signal.throwIfAborted();
      const done = await inTurn(() =>
        database.write(() => {
          const { apply, count } = applying(database, fence, now());
          const applied = some.map(apply);
          count();
          return applied;
        }),
      );
      outcomes.push(...done);
      signal.throwIfAborted();
    }
    return outcomes;
  };
}

function nextOf(operations: readonly DocumentOperation[], from: number): readonly Encoded[] {
  const some: Encoded[] = [];
  let characters = 0;
  for (let at = from; at < operations.length && some.length < OPERATIONS_AT_ONCE; at += 1) {
    const operation = operations[at];
    if (operation === undefined) break;
    const text = operation.type === 'put' ? jsonText(operation.document.content) : undefined;
    characters += text?.length ?? 0;
    // What is beyond the limit is encoded again, with the next ones.
    if (characters > CHARACTERS_AT_ONCE && some.length > 0) break;
    some.push({ operation, text });
  }
  return some;
}

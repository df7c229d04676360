import type { DeadLetter, DocumentOperation, SyncDefinition } from '../ports';
import type { HeldLease } from './held_lease';
import type { SyncPorts } from './run_context';
import { WITHOUT_KEY } from './target';
import { Writer } from './writer';

const MOST_LETTERS = 100_000;
const BATCH = 500;

/** A row without a key has no id under which it could be written. */
export const isWithoutKey = ({ documentId }: Pick<DeadLetter, 'documentId'>): boolean =>
  documentId === '' || documentId.includes(WITHOUT_KEY);

/** Writes rejected documents again, and removes the letters of those that are written. */
export async function writeAgain(
  ports: SyncPorts,
  sync: SyncDefinition,
  lease: HeldLease,
  signal: AbortSignal,
): Promise<{ readonly written: number; readonly left: number }> {
  const letters = await ports.syncs.deadLetters({ syncId: sync.id, limit: MOST_LETTERS });
  const writer = new Writer(ports.documents, ports.clock, lease, signal);
  const writable = letters.filter((letter) => !isWithoutKey(letter));
  let written = 0;
  for (let from = 0; from < writable.length; from += BATCH) {
    const some = writable.slice(from, from + BATCH);
    const outcomes = await writer.write(
      some.map(({ index, documentId: id, content }): DocumentOperation => ({
        type: 'put',
        index,
        document: { id, content },
      })),
    );
    const done = some.filter((_, at) => outcomes[at]?.type === 'done');
    await ports.syncs.removeDeadLetters(done.map(({ id }) => id));
    written += done.length;
  }
  await ports.documents.refresh([...new Set(writable.map(({ index }) => index))]);
  return { written, left: await ports.syncs.countDeadLetters(sync.id) };
}

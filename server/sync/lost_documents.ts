import type { SliceState } from '../ports';
import { idHash, KEY, KeyTable } from './key_table';
import type { RunContext } from './run_context';
import type { PlannedPart } from './run_parts';
import { loadKeys, storedKeys } from './slice_keys';

/**
 * Whether the index has fewer documents than the keys of a part say, because it was replaced by another one or by an
 * earlier copy. All keys have to be read for that, so it is only asked before they are read anyway, or if nothing is
 * there. Documents of other syncs in the same index may hide it.
 */
export async function lacksDocuments(
  run: RunContext,
  { index, incrementalOn }: Pick<PlannedPart, 'index' | 'incrementalOn'>,
  states: readonly SliceState[],
): Promise<boolean> {
  if (states.length === 0) return false;
  const { documents, syncs } = run.ports;
  const count = await run.writer.patiently(async () => {
    await documents.refresh([index]);
    return documents.count(index);
  });
  const oldest = run.startedAt - run.settings.fullEveryMilliseconds;
  const isFull =
    incrementalOn === undefined || states.some(({ fullAt }) => (fullAt ?? -Infinity) <= oldest);
  if (count > 0 && !isFull) return false;
  let written = 0;
  for (const state of states) {
    written += writtenIn(await loadKeys(syncs, run.sync.id, state));
    if (written > count) return (await differentIn(run, states)) > count;
  }
  return false;
}

/** Whether the index certainly had this document. */
const isWritten = (table: KeyTable, slot: number): boolean =>
  table.has(slot, KEY.present) && !table.contains(slot, 0, 0);

function writtenIn(table: KeyTable): number {
  let count = 0;
  for (let slot = 0; slot < table.slotCount; slot++) if (isWritten(table, slot)) count++;
  return count;
}

/** The documents that were written, each once: several slices may have the same. */
async function differentIn(run: RunContext, states: readonly SliceState[]): Promise<number> {
  const { syncs } = run.ports;
  const all = new KeyTable();
  for (const state of states) {
    const table = await loadKeys(syncs, run.sync.id, state);
    for await (const { id } of storedKeys(syncs, run.sync.id, state)) {
      const hash = idHash(id);
      if (isWritten(table, table.find(hash))) all.add(hash);
    }
  }
  return all.size;
}

import { leaseOf, type DocumentOperation, type SliceState } from '../ports';
import type { HeldLease } from './held_lease';
import { idsOf } from './close_pass';
import { encodeKeys } from './key_segments';
import { idHash, KEY, type KeyTable } from './key_table';
import { leasesOf, type Sharer } from './sharers';
import { belongsTo, type RunContext, type RunPart } from './run_context';
import { entryOf } from './slice_pass';
import { storedKeys } from './slice_keys';

/** Where documents are removed from: a slice with its keys. */
export interface Removing {
  readonly state: SliceState;
  readonly table: KeyTable;
  /** Which of the documents. */
  readonly is: (table: KeyTable, slot: number) => boolean;
  store(entries: readonly ReturnType<typeof entryOf>[]): Promise<void>;
}

/**
 * Removes documents of a slice, except those that another slice or another sync holds. False if nothing was removed,
 * because another sync that shares the index is running.
 */
export async function remove(
  run: RunContext,
  part: RunPart,
  removing: Removing,
  sharers: readonly Sharer[],
): Promise<boolean> {
  const leases = await leasesOf(run, sharers);
  if (leases === undefined) return false;
  try {
    const holders = await noteHeld(run, part, removing, sharers);
    await removeFree(run, part, removing);
    await leaveHeld(run, removing, holders, leases);
    return true;
  } finally {
    await Promise.all(leases.map((lease: HeldLease) => lease.release()));
  }
}

/** How many of the documents nobody else holds. */
export async function countFree(
  run: RunContext,
  part: RunPart,
  removing: Removing,
  sharers: readonly Sharer[],
): Promise<number> {
  const { table, is } = removing;
  await noteHeld(run, part, removing, sharers);
  let count = 0;
  for (let slot = 0; slot < table.slotCount; slot++)
    if (is(table, slot) && !table.has(slot, KEY.held)) count++;
  return count;
}

async function removeFree(run: RunContext, part: RunPart, removing: Removing): Promise<void> {
  const { table, state } = removing;
  const { index, counts } = part;
  const free = (of: KeyTable, slot: number) => removing.is(of, slot) && !of.has(slot, KEY.held);
  for await (const ids of idsOf(run, state, table, free)) {
    run.signal.throwIfAborted();
    await removing.store(ids.map((id) => entryOf(id, 'unwanted')));
    const outcomes = await run.writer.write(
      ids.map((id): DocumentOperation => ({ type: 'remove', index, id })),
    );
    counts.removed += outcomes.filter(({ type }) => type === 'done').length;
    await run.letters.settle(ids.map((documentId) => ({ index, documentId })));
    await removing.store(ids.map((id) => entryOf(id, 'removed')));
    run.progressed();
  }
}

/**
 * What somebody else holds is not this slice's any more. Holders whose documents have another content by now write them
 * again when they read their rows.
 */
async function leaveHeld(
  run: RunContext,
  removing: Removing,
  holders: readonly Holder[],
  leases: readonly HeldLease[],
): Promise<void> {
  const { state, table } = removing;
  const held = (of: KeyTable, slot: number) => removing.is(of, slot) && of.has(slot, KEY.held);
  for await (const ids of idsOf(run, state, table, held)) {
    for (const { syncId, slice, replaced } of holders) {
      const own = ids.filter((id) => replaced.has(table.find(idHash(id))));
      const fence = leases.find(({ name }) => name === leaseOf(syncId))?.token;
      if (own.length === 0 || fence === undefined) continue;
      const generation = Math.max(slice.generation, slice.open?.generation ?? 0);
      const keys = encodeKeys(own.map((id) => entryOf(id, 'maybe')));
      await run.writer.patiently(() =>
        run.ports.syncs.advance(syncId, fence, {
          state: slice,
          keys: { slice: slice.slice, generation, keys },
        }),
      );
    }
    await removing.store(ids.map((id) => entryOf(id, 'removed')));
  }
}

/** A slice of another sync that holds documents. */
interface Holder {
  readonly syncId: string;
  readonly slice: SliceState;
  /** Slots of those of which it has written another content. */
  readonly replaced: ReadonlySet<number>;
}

/**
 * Marks the documents that are also in other slices of this sync, or in those of others that write the same documents.
 * Resolves with those of others.
 */
async function noteHeld(
  run: RunContext,
  part: RunPart,
  { state, table, is }: Removing,
  sharers: readonly Sharer[],
): Promise<readonly Holder[]> {
  const { syncs } = run.ports;
  const holders: Holder[] = [];
  const slicesOf = async (syncId: string) =>
    (await syncs.slices(syncId)).filter(({ slice }) => belongsTo(slice, part.name));
  const own = (await slicesOf(run.sync.id)).filter(({ slice }) => slice !== state.slice);
  const others = await Promise.all(
    sharers.map(async ({ sync }) => ({ id: sync.id, slices: await slicesOf(sync.id) })),
  );
  for (const { id, slices } of [{ id: run.sync.id, slices: own }, ...others])
    for (const slice of slices) {
      // Held by this slice, so far.
      const holding = new Set<number>();
      const replaced = new Set<number>();
      for await (const { id: document, state: known, high, low } of storedKeys(syncs, id, slice)) {
        const slot = table.find(idHash(document));
        if (slot < 0 || !is(table, slot)) continue;
        replaced.delete(slot);
        if (known === 'removed' || known === 'unwanted') holding.delete(slot);
        else {
          holding.add(slot);
          if (!table.contains(slot, high, low)) replaced.add(slot);
        }
      }
      for (const slot of holding) table.set(slot, KEY.held);
      if (id !== run.sync.id && replaced.size > 0) holders.push({ syncId: id, slice, replaced });
    }
  return holders;
}

/** What has become of the rows of documents: `are gone or no longer match WHERE`. */
export function rowsAre({ writtenKey, select: { query } }: RunPart, one = false): string {
  if (writtenKey !== undefined) return `${one ? 'is' : 'are'} no longer in the result of the query`;
  const gone = one ? 'is gone' : 'are gone';
  const { body } = query;
  return body.kind !== 'select' || body.where === undefined
    ? gone
    : `${gone} or no longer ${one ? 'matches' : 'match'} WHERE`;
}

/** Why documents were not removed. */
export const laterRemoved = (part: RunPart): string =>
  `Documents of ${part.title} whose rows ${rowsAre(part)} were not removed, because another sync that writes to ${part.index} is running. The next run removes them.`;

import { leaseOf, type DocumentOperation, type SliceState } from '../ports';
import type { HeldLease } from './held_lease';
import { idsOf } from './close_pass';
import { encodeKeys, type KeyEntry } from './key_segments';
import { idHash, KEY, KeyTable, type IdHash } from './key_table';
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
  store(entries: readonly KeyEntry[]): Promise<void>;
}

/**
 * Removes documents of slices, except those that another slice or another sync holds. `ended`: a slice has none left that
 * is to be removed. False if nothing was removed, because another sync that shares the index is running.
 */
export async function remove<One extends Removing>(
  run: RunContext,
  part: RunPart,
  removings: readonly One[],
  sharers: readonly Sharer[],
  ended: (removing: One) => Promise<void>,
): Promise<boolean> {
  const leases = await leasesOf(run, sharers);
  if (leases === undefined) return false;
  try {
    const wanted = await wantedOf(run, part, removings, sharers);
    for (const removing of removings) {
      await removeFrom(run, part, removing, wanted, leases);
      await ended(removing);
    }
    return true;
  } finally {
    await Promise.all(leases.map((lease: HeldLease) => lease.release()));
  }
}

/** How many of the documents nobody else holds. */
export async function countFree(
  run: RunContext,
  part: RunPart,
  removings: readonly Removing[],
  sharers: readonly Sharer[],
): Promise<number> {
  const { documents } = await wantedOf(run, part, removings, sharers);
  return documents.count(KEY.present, KEY.held);
}

async function removeFrom(
  run: RunContext,
  { index, counts }: RunPart,
  removing: Removing,
  { documents, holders }: Wanted,
  leases: readonly HeldLease[],
): Promise<void> {
  const { state, table, is } = removing;
  for await (const ids of idsOf(run, state, table, is)) {
    run.signal.throwIfAborted();
    const free: string[] = [];
    const held: string[] = [];
    for (const id of ids) {
      const slot = documents.find(idHash(id));
      (documents.has(slot, KEY.held) ? held : free).push(id);
      // Another slice that does not have it any more, either, only forgets it.
      documents.set(slot, KEY.held);
    }
    if (free.length > 0) {
      await removing.store(free.map((id) => entryOf(id, 'unwanted')));
      const outcomes = await run.writer.write(
        free.map((id): DocumentOperation => ({ type: 'remove', index, id })),
      );
      counts.removed += outcomes.filter(({ type }) => type === 'done').length;
      await run.letters.settle(free.map((documentId) => ({ index, documentId })));
    }
    for (const holder of holders) await tellHolder(run, holder, held, documents, leases);
    // What somebody else holds is not this slice's any more.
    await removing.store(ids.map((id) => entryOf(id, 'removed')));
    run.progressed();
  }
}

/** A holder whose documents have another content by now writes them again when it reads their rows. */
async function tellHolder(
  run: RunContext,
  { syncId, slice: name, replaced }: Holder,
  held: readonly string[],
  documents: KeyTable,
  leases: readonly HeldLease[],
): Promise<void> {
  const own = held.filter((id) => replaced.has(documents.find(idHash(id))));
  const fence =
    syncId === run.sync.id
      ? run.lease.token
      : leases.find((lease) => lease.name === leaseOf(syncId))?.token;
  if (own.length === 0 || fence === undefined) return;
  // It may have been stored since the keys were read.
  const slice = (await run.ports.syncs.slices(syncId)).find((one) => one.slice === name);
  if (slice === undefined) return;
  const generation = Math.max(slice.generation, slice.open?.generation ?? 0);
  const keys = encodeKeys(own.map((id) => entryOf(id, 'maybe')));
  await run.writer.patiently(() =>
    run.ports.syncs.advance(syncId, fence, {
      state: slice,
      keys: { slice: name, generation, keys },
    }),
  );
}

/** Documents that slices want to remove. */
interface Wanted {
  /** Marked as held if another slice or another sync holds them. */
  readonly documents: KeyTable;
  /** Other slices, of this sync and of others, of which documents were replaced. */
  readonly holders: readonly Holder[];
}
interface Holder {
  readonly syncId: string;
  readonly slice: string;
  /** Slots of those of which another content was written. */
  readonly replaced: ReadonlySet<number>;
}

/** Reads the keys of all slices of the part once, however many of them have documents to remove. */
async function wantedOf(
  run: RunContext,
  part: RunPart,
  removings: readonly Removing[],
  sharers: readonly Sharer[],
): Promise<Wanted> {
  const { syncs } = run.ports;
  const documents = new KeyTable();
  for (const { state, table, is } of removings)
    for await (const ids of idsOf(run, state, table, is))
      for (const id of ids) documents.set(documents.add(idHash(id)), KEY.present);
  const holders: Holder[] = [];
  const bySlice = new Map(removings.map((removing) => [removing.state.slice, removing]));
  const wants = ({ table, is }: Removing, hash: IdHash): boolean => {
    const slot = table.find(hash);
    return slot >= 0 && is(table, slot);
  };
  for (const syncId of [run.sync.id, ...sharers.map(({ sync }) => sync.id)]) {
    const isOwn = syncId === run.sync.id;
    for (const slice of await syncs.slices(syncId)) {
      if (!belongsTo(slice.slice, part.name)) continue;
      const removing = isOwn ? bySlice.get(slice.slice) : undefined;
      // Held by this slice, so far.
      const holding = new Set<number>();
      const replaced = new Set<number>();
      for await (const { id, state, high, low } of storedKeys(syncs, syncId, slice)) {
        const hash = idHash(id);
        const slot = documents.find(hash);
        if (slot < 0 || (removing !== undefined && wants(removing, hash))) continue;
        replaced.delete(slot);
        if (state === 'removed' || state === 'unwanted') holding.delete(slot);
        else {
          holding.add(slot);
          if (removings.some((one) => hasReplaced(one, hash, high, low))) replaced.add(slot);
        }
      }
      for (const slot of holding) documents.set(slot, KEY.held);
      if (replaced.size > 0) holders.push({ syncId, slice: slice.slice, replaced });
    }
  }
  return { documents, holders };
}

/** Whether the slice may have written something else than this. */
function hasReplaced({ table }: Removing, hash: IdHash, high: number, low: number): boolean {
  const slot = table.find(hash);
  return slot >= 0 && !table.contains(slot, high, low);
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

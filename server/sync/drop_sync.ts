import { MoltlerError } from '../../common/errors';
import { leaseOf, SyncConflict, type SyncDefinition, type SyncStore } from '../ports';
import { HeldLease } from './held_lease';
import { idHash, KEY, type KeyTable } from './key_table';
import { FOR_REMOVALS, ownerOf } from './lease_owner';
import type { SyncPorts } from './run_context';
import { contentsOf, loadKeys, storedKeys } from './slice_keys';
import { mayMeet } from './target';

const ATTEMPTS = 20;

/**
 * Deletes a sync with its state. Its documents stay; so other syncs that have the same documents are marked before if this
 * one may have written something else to them: nobody would know afterwards. False if it did not exist.
 */
export async function dropSync(ports: SyncPorts, sync: SyncDefinition): Promise<boolean> {
  const { syncs, leases, clock } = ports;
  // Not while another process runs it: that ends when it stores its next step.
  const lease = await HeldLease.acquire(leases, clock, leaseOf(sync.id), ownerOf(FOR_REMOVALS));
  lease?.keep(() => undefined);
  try {
    const others = (await syncs.list()).filter(
      ({ id, connectorId, target }) =>
        id !== sync.id &&
        connectorId !== undefined &&
        connectorId === sync.connectorId &&
        mayMeet(target, sync.target),
    );
    if (others.length > 0) {
      const own = [{ syncId: sync.id, states: await syncs.slices(sync.id) }];
      const contents = lease === undefined ? undefined : await contentsOf(syncs, own);
      for (const other of others)
        if (contents === undefined || (await differs(syncs, other, contents)))
          await mark(syncs, other);
    }
    return await syncs.delete(sync.id);
  } finally {
    await lease?.release();
  }
}

/** Whether a sync has documents of which others have, or may have, another content. */
async function differs(
  syncs: SyncStore,
  { id: syncId }: SyncDefinition,
  contents: KeyTable,
): Promise<boolean> {
  for (const state of await syncs.slices(syncId)) {
    const own = await loadKeys(syncs, syncId, state);
    for await (const { id } of storedKeys(syncs, syncId, state)) {
      const hash = idHash(id);
      const found = contents.find(hash);
      const slot = found < 0 ? -1 : own.find(hash);
      // What it does not know itself, it writes again anyway.
      if (!own.has(slot, KEY.present) || own.contains(slot, 0, 0)) continue;
      if (!contents.contains(found, ...own.content(slot))) return true;
    }
  }
  return false;
}

async function mark(syncs: SyncStore, { id, name }: SyncDefinition): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const sync = (await syncs.list()).find((one) => one.id === id);
    if (sync === undefined) return;
    try {
      await syncs.update({ ...sync, replacements: (sync.replacements ?? 0) + 1 });
      return;
    } catch (error) {
      if (!(error instanceof SyncConflict)) throw error;
      if (attempt === ATTEMPTS) throw new MoltlerError('sync_changed', { name });
    }
  }
}

import { leaseOf, type SyncDefinition } from '../ports';
import { HeldLease } from './held_lease';
import { FOR_REMOVALS, ownerOf } from './lease_owner';
import type { RunContext } from './run_context';
import { indexOf } from './target';

/** Another sync that writes documents of the same ids to the same index. */
export interface Sharer {
  readonly sync: SyncDefinition;
}

/**
 * Those of `all` syncs that may also hold documents of this connector in `index`. `part`: as in the name of the index.
 */
export function sharersOf(
  { id, connectorId }: SyncDefinition,
  all: readonly SyncDefinition[],
  index: string,
  part: string,
): readonly Sharer[] {
  if (connectorId === undefined) return [];
  return all
    .filter((sync) => sync.id !== id && sync.connectorId === connectorId)
    .filter((sync) => indexOf(sync.target, part) === index)
    .map((sync) => ({ sync }));
}

/** The leases of these syncs, so that none of them writes; undefined if one of them is running. */
export async function leasesOf(
  run: RunContext,
  sharers: readonly Sharer[],
): Promise<readonly HeldLease[] | undefined> {
  const { leases, clock } = run.ports;
  const held: HeldLease[] = [];
  for (const { sync } of sharers) {
    const lease = await HeldLease.acquire(leases, clock, leaseOf(sync.id), ownerOf(FOR_REMOVALS));
    if (lease === undefined) {
      await Promise.all(held.map((one) => one.release()));
      return undefined;
    }
    lease.keep(() => undefined);
    held.push(lease);
  }
  return held;
}

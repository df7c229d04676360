import { leaseOf, type SyncStore } from '../../../ports';
import { withoutLease, type LeaseTable } from '../leases';
import { removeAllOf } from '../own/removal';
import type { OwnStore } from '../own/store';
import type { Table } from '../own/table';
import { syncDeadLetters } from './dead_letters';
import { syncDefinitions, type SyncTable } from './definitions';
import { syncRuns } from './runs';
import { syncSlices } from './slices';

export interface SyncTables {
  readonly definitions: Table<SyncTable>;
  readonly leases: Table<LeaseTable>;
  /** Where the leases are, to read them together with a slice. */
  readonly leaseDocument: { readonly index: string; readonly id: string };
}

export function elasticsearchSyncs(
  store: OwnStore,
  { definitions, leases, leaseDocument }: SyncTables,
): SyncStore {
  const defined = syncDefinitions(definitions, store.clock);
  return {
    ...defined,
    ...syncSlices(store, leaseDocument),
    ...syncRuns(store),
    ...syncDeadLetters(store),
    async delete(id) {
      const existed = await defined.delete(id);
      // Without its lease, a run that goes on cannot write any more.
      await leases.change((before) =>
        before === undefined
          ? { result: undefined }
          : { next: withoutLease(before, leaseOf(id)), result: undefined },
      );
      for (const index of ['sync-state', 'sync-runs', 'sync-errors'] as const)
        await removeAllOf(store.elasticsearch, store.indices.nameOf(index), id);
      return existed;
    },
  };
}

import { leaseOf, type SyncRun } from '../ports';
import { livingHolder, type HeldLease } from './held_lease';
import type { SyncPorts } from './run_context';

const MOST_RUNS = 100;

/**
 * Records runs as interrupted whose process does not hold the lease of their sync any more. `isOwn`: syncs that this
 * process runs. `lease`: a new one of the sync, so that nobody else can have it.
 */
export async function recordInterrupted(
  { syncs, leases, clock }: SyncPorts,
  syncId: string | undefined,
  isOwn: (syncId: string) => boolean,
  lease?: HeldLease,
): Promise<void> {
  const runs = await syncs.runs({ ...(syncId !== undefined && { syncId }), limit: MOST_RUNS });
  for (const run of runs) {
    if (run.outcome !== 'running' || isOwn(run.syncId)) continue;
    const held =
      lease === undefined && (await livingHolder(leases, leaseOf(run.syncId))) !== undefined;
    if (held) continue;
    // A run is recorded before its lease is released: it may have ended since the runs were read.
    const [now] = (await syncs.runs({ syncId: run.syncId, limit: MOST_RUNS })).filter(
      ({ id }) => id === run.id,
    );
    if (now?.outcome !== 'running') continue;
    const interrupted: SyncRun = {
      ...now,
      outcome: 'interrupted',
      endedAt: new Date(clock.now()).toISOString(),
      explanation: 'The process ended. The next run continues.',
    };
    await syncs.updateRun(interrupted);
  }
}

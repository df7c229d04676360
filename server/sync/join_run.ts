import { MoltlerError } from '../../common/errors';
import { leaseOf, type SyncDefinition, type SyncRun } from '../ports';
import type { Followers } from './followers';
import { livingHolder } from './held_lease';
import { runsDefinition, userOf } from './lease_owner';
import type { SyncPorts } from './run_context';
import type { EndedRun } from './sync_run';
import type { SyncEvent, SyncRunOptions, Syncs } from './syncs';

/** Between two looks at a run of another process. */
const LOOK_MILLISECONDS = 1_000;
/** A run that is under way is among the last of its sync, after those that were skipped since. */
const RECENT_RUNS = 50;

/** The run of a sync that this process is doing. */
export interface FollowedRun {
  readonly ended: Promise<EndedRun>;
  readonly followers: Followers;
}

/**
 * Follows the run of a sync that is under way to its end, if it does the same: it has the same definition, and nothing was
 * confirmed. Cancelling only ends the following. Returns undefined if there is no such run, and `gone` if there is none
 * any more; throws what made the whole run fail.
 */
export async function* joinRun(
  ports: SyncPorts,
  syncs: Pick<Syncs, 'history'>,
  sync: SyncDefinition,
  own: FollowedRun | undefined,
  { signal, confirmed }: Pick<SyncRunOptions, 'signal' | 'confirmed'>,
): AsyncGenerator<SyncEvent, SyncRun | 'gone' | undefined, undefined> {
  const holder = await livingHolder(ports.leases, leaseOf(sync.id));
  if (holder === undefined) return 'gone';
  if (confirmed || !runsDefinition(holder.owner, sync)) return undefined;
  const runs = await ports.syncs.runs({ syncId: sync.id, limit: RECENT_RUNS });
  const run = runs.find(({ outcome }) => outcome === 'running');
  if (run === undefined) {
    // It is about to be recorded, or has just ended.
    await ports.clock.sleep(LOOK_MILLISECONDS, signal);
    return 'gone';
  }
  yield {
    type: 'message',
    severity: 'information',
    text: `Joined the run of sync "${sync.name}" that ${startedBy(run, holder.owner)} at ${run.startedAt}.`,
    hint: `It goes on if this statement is cancelled. Stop it with STOP SYNC ${sync.name}.`,
  };
  return own === undefined
    ? yield* followOther(ports, syncs, sync, run, signal)
    : yield* followOwn(own, signal);
}

const startedBy = ({ trigger }: SyncRun, owner: string): string =>
  trigger === 'schedule' ? 'its schedule started' : `${userOf(owner)} started`;

/** A run of this process: its progress, its messages and its end. */
async function* followOwn(
  { ended, followers }: FollowedRun,
  signal: AbortSignal,
): AsyncGenerator<SyncEvent, SyncRun, undefined> {
  const events = followers.follow();
  let leave = (): void => undefined;
  const left = new Promise<never>((_, reject) => {
    leave = () => reject(signal.reason as Error);
    if (signal.aborted) leave();
    signal.addEventListener('abort', leave, { once: true });
  });
  const until = Promise.race([ended, left]);
  try {
    yield* events.until(until);
    const { run, failure } = await until;
    if (failure !== undefined) throw failure.error;
    return run;
  } finally {
    signal.removeEventListener('abort', leave);
    followers.leave(events);
  }
}

/** A run of another process, which stores what it has done every few seconds. */
async function* followOther(
  { clock }: SyncPorts,
  syncs: Pick<Syncs, 'history'>,
  { id: syncId, name }: SyncDefinition,
  { id, counts }: SyncRun,
  signal: AbortSignal,
): AsyncGenerator<SyncEvent, SyncRun, undefined> {
  yield progressOf(name, counts);
  let shown = JSON.stringify(counts);
  for (;;) {
    await clock.sleep(LOOK_MILLISECONDS, signal);
    const runs = await syncs.history({ syncId, limit: RECENT_RUNS });
    const run = runs.find((one) => one.id === id);
    // The sync was deleted, or has had many runs since.
    if (run === undefined) throw new MoltlerError('sync_changed', { name });
    if (run.outcome === 'running') {
      const text = JSON.stringify(run.counts);
      if (text !== shown) yield progressOf(name, run.counts);
      shown = text;
      continue;
    }
    if (run.outcome !== 'failed') return run;
    const reason = run.error?.message ?? run.explanation;
    throw new MoltlerError('joined_run_failed', { name, ...(reason !== undefined && { reason }) });
  }
}

/** Only the sums of all that it reads are stored. */
const progressOf = (
  name: string,
  { read: rows, requests, ...counts }: SyncRun['counts'],
): SyncEvent => ({
  type: 'progress',
  scans: [{ scan: name, connector: '', entity: name, rows, pages: 0, requests, sync: counts }],
});

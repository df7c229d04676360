import { MoltlerError } from '../../common/errors';
import { leaseOf, LeaseLost, type SyncDefinition, type SyncRights, type SyncRun } from '../ports';
import { sumOf } from './counts';
import { defineSync } from './definitions';
import { dropSync } from './drop_sync';
import { dryRunOf } from './dry_run';
import type { Portions } from './gathered';
import { Followers } from './followers';
import { HeldLease, LEASE_MILLISECONDS, livingHolder, RENEW_MILLISECONDS } from './held_lease';
import { recordInterrupted } from './interrupted';
import { joinRun, type FollowedRun } from './join_run';
import { FOR_REMOVALS, ownerOf, userOf } from './lease_owner';
import { writeAgain } from './retry_errors';
import { asSync, asUser } from './rights';
import type { SyncPorts } from './run_context';
import type { SyncSources } from './source';
import { RunInterrupted, RunStopped, SyncRunning, type EndedRun, type RunParts } from './sync_run';
import type { SyncRunOptions, Syncs, SyncStatus } from './syncs';

const STOP_MILLISECONDS = 120_000;
/** Between two looks whether another sync has ended its removals. */
const REMOVAL_MILLISECONDS = 1_000;
/** A renewal may take so long, if the store is slow. */
const SLOW_RENEWAL_MILLISECONDS = 5_000;

interface Running extends FollowedRun {
  readonly running: SyncRunning;
}

export interface SyncsOptions {
  /** How much a run processes together. */
  readonly portions?: Portions | undefined;
  /** Where users have rights of their own to indices. */
  readonly rights?: SyncRights | undefined;
}

/** Syncs over the ports of a host. */
export function createSyncs(
  ports: SyncPorts,
  sources: SyncSources,
  { portions, rights }: SyncsOptions = {},
): Syncs {
  const { leases, clock, syncs } = ports;
  const engine: RunParts = { ports, sources, portions, rights };
  const running = new Map<string, Running>();
  const isOwn = (syncId: string): boolean => running.has(syncId);
  const stopOf = (syncId: string): string => `stop ${leaseOf(syncId)}`;

  const isRunning = async ({ id, name }: SyncDefinition): Promise<MoltlerError> => {
    const [last] = await syncs.runs({ syncId: id, limit: 1 });
    const holder = await leases.holder(leaseOf(id));
    const by = userOf(holder?.owner ?? '');
    return new MoltlerError('sync_running', {
      name,
      ...(by !== '' && { by }),
      ...(last?.outcome === 'running' && { since: last.startedAt }),
    });
  };
  const acquire = (sync: SyncDefinition, owner: string): Promise<HeldLease | undefined> =>
    HeldLease.acquire(leases, clock, leaseOf(sync.id), owner);

  const isHeldForRemovals = async ({ id }: SyncDefinition): Promise<boolean> =>
    userOf((await livingHolder(leases, leaseOf(id)))?.owner ?? '') === FOR_REMOVALS;

  /** How long a process has not renewed its lease, if it should have by now. */
  const silentFor = async ({ id }: SyncDefinition): Promise<number | undefined> => {
    const holder = await leases.holder(leaseOf(id));
    const silent = clock.now() - (holder?.until ?? Infinity) + LEASE_MILLISECONDS;
    return silent > RENEW_MILLISECONDS + SLOW_RENEWAL_MILLISECONDS ? silent : undefined;
  };

  const self: Syncs = {
    define: (bound, user, by) => defineSync(engine, bound, user, by),
    followed: async (before, after) => rights?.follow(before, after),
    async *run(sync, bound, options: SyncRunOptions) {
      const owner = ownerOf(options.user, { sync });
      let lease = await acquire(sync, owner);
      while (lease === undefined) {
        if (await isHeldForRemovals(sync)) await clock.sleep(REMOVAL_MILLISECONDS, options.signal);
        else if (options.trigger === 'schedule') return self.skip(sync);
        else {
          const joined = yield* joinRun(ports, self, sync, running.get(sync.id), options);
          if (joined === undefined) throw await isRunning(sync);
          if (joined !== 'gone') return joined;
        }
        lease = await acquire(sync, owner);
      }
      const followers = new Followers();
      const events = followers.follow();
      const held = lease;
      let work: Promise<EndedRun> | undefined;
      const one = new SyncRunning(engine, sync, bound, options, held, (event) =>
        followers.emit(event),
      );
      try {
        await recordInterrupted(ports, sync.id, () => false, held);
        held.keep(
          () => one.stop(new LeaseLost(leaseOf(sync.id))),
          async () => {
            const asked = await leases.holder(stopOf(sync.id));
            if (asked?.owner === String(held.token))
              one.stop(new RunStopped('It was stopped by STOP SYNC.'));
          },
        );
        work = one.run();
        running.set(sync.id, { running: one, ended: work, followers });
        yield* events.until(work);
        const { run, failure } = await work;
        if (failure !== undefined) throw failure.error;
        options.signal.throwIfAborted();
        return run;
      } finally {
        // The reader may have left.
        one.stop(new RunStopped('The statement was cancelled.'));
        await work?.catch(() => undefined);
        running.delete(sync.id);
        await held.release();
      }
    },
    async skip({ id }) {
      const at = new Date(clock.now()).toISOString();
      const run: Omit<SyncRun, 'id'> = {
        syncId: id,
        kind: 'full',
        trigger: 'schedule',
        startedAt: at,
        endedAt: at,
        outcome: 'skipped',
        counts: sumOf([]),
        explanation: 'The previous run was still running.',
      };
      return { ...run, id: await syncs.startRun(run) };
    },
    dryRun: (bound, { signal, user, timeZone, documents, by }) =>
      dryRunOf(asUser(engine, by), bound, { signal, caller: user, timeZone }, documents),
    async retryErrors(sync, signal, by) {
      const own = await asSync(engine, sync, by);
      const lease = await acquire(sync, ownerOf(sync.user));
      if (lease === undefined) throw await isRunning(sync);
      const lost = new AbortController();
      lease.keep(() => lost.abort(new LeaseLost(leaseOf(sync.id))));
      try {
        const either = AbortSignal.any([signal, lost.signal]);
        const { written } = await writeAgain(own.ports, sync, lease, either);
        return { written, left: await syncs.countDeadLetters(sync.id) };
      } finally {
        await lease.release();
      }
    },
    async stop({ id }, why = 'It was stopped by STOP SYNC.') {
      const own = running.get(id);
      if (own !== undefined) {
        own.running.stop(new RunStopped(why));
        await own.ended.catch(() => undefined);
        return 'ended';
      }
      const holder = await livingHolder(leases, leaseOf(id));
      if (holder === undefined) return undefined;
      await leases.acquire(stopOf(id), String(holder.token), STOP_MILLISECONDS);
      return 'asked';
    },
    async drop(sync) {
      await self.stop(sync);
      // First, so that no right outlives its sync.
      await rights?.forget(sync.id);
      const existed = await dropSync(ports, sync);
      // Whoever has defined it again meanwhile has given it another one.
      await rights?.forget(sync.id);
      return existed;
    },
    async list() {
      await recordInterrupted(ports, undefined, isOwn);
      const all = await syncs.list();
      return Promise.all(
        all.map(async (sync): Promise<SyncStatus> => {
          const [lastRun] = await syncs.runs({ syncId: sync.id, limit: 1 });
          const own = running.get(sync.id);
          const deadLetters = await syncs.countDeadLetters(sync.id);
          const isElsewhere = lastRun?.outcome === 'running' && own === undefined;
          const silentMilliseconds = isElsewhere ? await silentFor(sync) : undefined;
          return {
            sync,
            deadLetters,
            ...(lastRun && { lastRun }),
            ...(silentMilliseconds !== undefined && { silentMilliseconds }),
            ...(own && { progress: own.running.progress() }),
          };
        }),
      );
    },
    async history(query) {
      await recordInterrupted(ports, query.syncId, isOwn);
      return syncs.runs(query);
    },
    async close() {
      for (const { running: one } of running.values()) one.stop(new RunInterrupted());
      await Promise.allSettled([...running.values()].map(({ ended }) => ended));
    },
  };
  return self;
}

import type { BoundSyncStatement } from '../../common/binding';
import { MoltlerError, TimeoutError } from '../../common/errors';
import {
  NO_LONGER_NEEDED,
  SyncConflict,
  type Clock,
  type SyncDefinition,
  type SyncStore,
} from '../ports';
import { nextDue } from './due_times';
import type { SyncStatus, Syncs } from './syncs';

/** Scheduled runs at the same time. */
const MOST_RUNS = 4;
/** Other processes, and statements, change schedules. */
const POLL_MILLISECONDS = 5_000;
/** A run that was not recorded after this time is due again: its process has ended. */
const CLAIM_MILLISECONDS = 60_000;
const ATTEMPTS = 10;

const NO_COUNTS = { read: 0, written: 0, unchanged: 0, removed: 0, rejected: 0, requests: 0 };

export interface SchedulerParts {
  readonly clock: Clock;
  readonly store: SyncStore;
  readonly syncs: Pick<Syncs, 'run' | 'list' | 'close'>;
  /** Binds the statement of a sync against the current connectors. Throws MoltlerErrors. */
  readonly bind: (sync: SyncDefinition, signal: AbortSignal) => Promise<BoundSyncStatement>;
  /** Keeps credentials that are in use until the returned function is called. */
  readonly begin: () => () => void;
  /** The longest time of a run. */
  readonly runSeconds: number;
  /** Removes secrets from a text. */
  readonly redact: (text: string) => string;
}

/**
 * Runs syncs when they are due, in one loop. Due times are stored: after a pause, all runs that were missed are one. Of
 * several processes, the one that stores the next due time does the run, whose lease keeps the others out.
 */
export class Scheduler {
  private readonly stopping = new AbortController();
  private readonly runs = new Map<string, Promise<void>>();
  /** Syncs whose run is about to be recorded. */
  private readonly starting = new Set<string>();
  /** Runs that are only recorded, because another one is running. */
  private readonly skips = new Set<Promise<void>>();
  private loop: Promise<void> | undefined;
  private closing: Promise<void> | undefined;

  constructor(private readonly parts: SchedulerParts) {}

  /** Begins to run syncs that are due. */
  start(): void {
    this.loop ??= this.keepRunning();
  }

  /** Ends the loop and its runs, which are recorded as `interrupted` and continued by the next process. */
  close(): Promise<void> {
    this.closing ??= this.end();
    return this.closing;
  }

  private async end(): Promise<void> {
    this.stopping.abort();
    await this.loop;
    await this.parts.syncs.close();
    await Promise.all([...this.runs.values(), ...this.skips]);
  }

  private get stopped(): boolean {
    return this.stopping.signal.aborted;
  }

  private async keepRunning(): Promise<void> {
    const { clock } = this.parts;
    while (!this.stopped) {
      let wait = POLL_MILLISECONDS;
      try {
        wait = await this.startDue();
      } catch {
        // The store is not available; what is due stays due.
      }
      try {
        await clock.sleep(wait, this.stopping.signal);
      } catch {
        return;
      }
    }
  }

  /** Starts what is due; returns after how many milliseconds to look again. */
  private async startDue(): Promise<number> {
    const { store, syncs } = this.parts;
    // Most of the time, there is nothing to look at.
    const isAny = (await store.list()).some(({ schedule, paused }) => schedule && !paused);
    if (!isAny) return POLL_MILLISECONDS;
    const statuses = [...(await syncs.list())].sort((one, other) => dueOf(one) - dueOf(other));
    let wait = POLL_MILLISECONDS;
    for (const status of statuses) {
      if (this.stopped) return wait;
      const { sync } = status;
      if (sync.schedule === undefined || sync.paused) continue;
      const now = this.parts.clock.now();
      const due = dueOf(status);
      if (due > now) wait = Math.min(wait, due - now);
      else await this.startOne(status, now);
    }
    return wait;
  }

  private async startOne({ sync }: SyncStatus, now: number): Promise<void> {
    const isRunning = this.runs.has(sync.id);
    if (this.starting.has(sync.id) || (!isRunning && this.runs.size >= MOST_RUNS)) return;
    const next = withDue(sync, now);
    const isFirst = sync.dueAt === undefined;
    const claim = { ...next, dueAt: Math.min(next.dueAt ?? Infinity, now + CLAIM_MILLISECONDS) };
    const claimed = await this.claimed(isFirst || isRunning ? next : claim);
    // It had no due time yet.
    if (claimed === undefined || isFirst) return;
    if (!isRunning) this.starting.add(sync.id);
    const run = this.run(claimed);
    if (isRunning) {
      this.skips.add(run);
      void run.then(() => this.skips.delete(run));
    } else {
      this.runs.set(sync.id, run);
      void run.then(() => this.runs.delete(sync.id));
    }
  }

  /** The sync as stored, unless it was changed in the meantime: then another process may have taken it. */
  private async claimed(sync: SyncDefinition): Promise<SyncDefinition | undefined> {
    try {
      return await this.parts.store.update(sync);
    } catch (error) {
      if (error instanceof SyncConflict) return undefined;
      throw error;
    }
  }

  /** Never rejects. */
  private async run(sync: SyncDefinition): Promise<void> {
    const end = this.parts.begin();
    try {
      const outcome = await this.outcomeOf(sync);
      if (outcome === 'failed') await this.changed(sync, ({ failures }) => failures + 1);
      else if (outcome === 'ok' || outcome === 'partial') await this.changed(sync, () => 0);
    } catch {
      // The store is not available: the next run counts.
    } finally {
      this.starting.delete(sync.id);
      end();
    }
  }

  /** The run is recorded, or another one is: it is not due until the next time. */
  private async begun(sync: SyncDefinition): Promise<void> {
    try {
      await this.changed(sync, ({ failures }) => failures, true);
    } catch {
      // It is due again soon, and then recorded as skipped.
    } finally {
      this.starting.delete(sync.id);
    }
  }

  private async outcomeOf(sync: SyncDefinition): Promise<string> {
    const { signal } = this.stopping;
    const startedAt = new Date(this.parts.clock.now()).toISOString();
    let bound: BoundSyncStatement;
    try {
      bound = await this.parts.bind(sync, signal);
    } catch (error) {
      if (this.stopped) return 'interrupted';
      await this.recordFailure(sync, startedAt, error);
      return 'failed';
    }
    // The end of the process interrupts a run, which is not the same as stopping it.
    const late = new AbortController();
    const over = new AbortController();
    const { clock, runSeconds: seconds } = this.parts;
    const limit = clock.sleep(seconds * 1000, over.signal).then(
      () => late.abort(new TimeoutError('sync_timed_out', { seconds })),
      () => undefined,
    );
    const options = {
      signal: late.signal,
      user: sync.user,
      timeZone: 'UTC',
      trigger: 'schedule',
      confirmed: false,
    } as const;
    const run = this.parts.syncs.run(sync, bound, options);
    try {
      let next = await run.next();
      if (this.starting.has(sync.id)) await this.begun(sync);
      while (next.done !== true) next = await run.next();
      return next.value.outcome;
    } catch {
      // It was recorded with its reason.
      return this.stopped ? 'interrupted' : 'failed';
    } finally {
      over.abort(NO_LONGER_NEEDED);
      await limit;
    }
  }

  private async recordFailure(
    { id }: SyncDefinition,
    startedAt: string,
    error: unknown,
  ): Promise<void> {
    const { clock, store, redact } = this.parts;
    const known = error instanceof MoltlerError ? error : undefined;
    await store.startRun({
      syncId: id,
      kind: 'full',
      trigger: 'schedule',
      startedAt,
      endedAt: new Date(clock.now()).toISOString(),
      outcome: 'failed',
      counts: NO_COUNTS,
      error: {
        family: known?.family ?? 'internal_error',
        message: redact(known?.message ?? 'An internal error occurred.'),
      },
    });
  }

  /** Counts failures, after which the next run is due later, or success. `isDue`: the next due time changes anyway. */
  private async changed(
    { id, name }: SyncDefinition,
    failures: (before: SyncDefinition) => number,
    isDue = false,
  ): Promise<void> {
    const { clock, store } = this.parts;
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const sync = await store.get(name);
      if (sync?.id !== id) return;
      const count = failures(sync);
      if (count === sync.failures && !isDue) return;
      const after = { ...sync, failures: count };
      try {
        await store.update(sync.paused ? after : withDue(after, clock.now()));
        return;
      } catch (error) {
        if (!(error instanceof SyncConflict)) throw error;
      }
    }
  }
}

/** When a sync has to be looked at: at once if a scheduled run was interrupted, or if it has no due time yet. */
function dueOf({ sync, lastRun }: SyncStatus): number {
  const isInterrupted = lastRun?.outcome === 'interrupted' && lastRun.trigger === 'schedule';
  return isInterrupted ? 0 : (sync.dueAt ?? 0);
}

/** The sync with its next due time. */
export function withDue(sync: SyncDefinition, now: number): SyncDefinition {
  const { dueAt: _before, ...rest } = sync;
  const due = nextDue(sync, now);
  return due === undefined || sync.paused ? rest : { ...rest, dueAt: due };
}

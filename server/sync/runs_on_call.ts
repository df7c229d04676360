import type { Clock, SyncDefinition, SyncStore } from '../ports';
import type { DueRuns } from './due_runs';
import { dueOf } from './due_times';
import type { Syncs } from './syncs';

/** A sync that others keep changing is looked at again later. */
const ATTEMPTS = 10;

export interface RunsOnCallParts {
  readonly clock: Pick<Clock, 'now'>;
  readonly store: Pick<SyncStore, 'list'>;
  readonly syncs: Pick<Syncs, 'history'>;
  readonly runs: DueRuns;
}

/** When a sync has to be called for again: milliseconds since the epoch. Unset if there is nothing to call for. */
export interface NextCall {
  readonly nextAt?: number;
}

type Scheduled = SyncDefinition & Required<Pick<SyncDefinition, 'schedule'>>;

/**
 * Runs a sync when it is called for, for hosts with a scheduler of their own. Such a scheduler may call too early, too
 * late, twice, or in two processes: what is due is only in the store.
 */
export class RunsOnCall {
  private readonly stopping = new AbortController();
  private readonly calls = new Set<Promise<unknown>>();

  constructor(private readonly parts: RunsOnCallParts) {}

  /**
   * Runs the sync to its end if it is due. `signal` interrupts the run, which the next call continues; the message of its
   * reason says why. Rejects if the store is not available.
   */
  async run(syncId: string, signal: AbortSignal): Promise<NextCall> {
    const call = this.call(syncId, AbortSignal.any([signal, this.stopping.signal]));
    this.calls.add(call);
    try {
      return await call;
    } finally {
      this.calls.delete(call);
    }
  }

  /** Interrupts the runs of this process, and waits for them. */
  async close(): Promise<void> {
    this.stopping.abort();
    await Promise.allSettled(this.calls);
  }

  private async call(syncId: string, signal: AbortSignal): Promise<NextCall> {
    const { clock, syncs, runs } = this.parts;
    for (let attempt = 0; attempt < ATTEMPTS && !signal.aborted; attempt++) {
      const sync = await this.scheduled(syncId);
      if (sync === undefined) return {};
      const [lastRun] = await syncs.history({ syncId, limit: 1 });
      const now = clock.now();
      if (sync.dueAt === undefined) {
        // It had no due time yet.
        const next = await runs.postpone(sync, now);
        if (next !== undefined) return nextOf(next);
        continue;
      }
      const due = dueOf({ sync, ...(lastRun && { lastRun }) });
      if (due > now) return { nextAt: due };
      const claimed = await runs.claim(sync, now);
      if (claimed === undefined) continue;
      const outcome = await runs.run(claimed, signal);
      return outcome === 'interrupted' ? { nextAt: clock.now() } : this.after(syncId);
    }
    return { nextAt: clock.now() };
  }

  /** When it is due after a run. Times that have passed while it was running are skipped, as one. */
  private async after(syncId: string): Promise<NextCall> {
    const { clock, runs } = this.parts;
    const sync = await this.scheduled(syncId);
    if (sync === undefined) return {};
    const now = clock.now();
    if (sync.dueAt === undefined || sync.dueAt > now) return nextOf(sync);
    const next = await runs.skip(sync, now);
    return next === undefined ? { nextAt: now } : nextOf(next);
  }

  private async scheduled(syncId: string): Promise<Scheduled | undefined> {
    const found = (await this.parts.store.list()).find(({ id }) => id === syncId);
    return found === undefined || found.paused || !isScheduled(found) ? undefined : found;
  }
}

const isScheduled = (sync: SyncDefinition): sync is Scheduled => sync.schedule !== undefined;

const nextOf = ({ dueAt }: SyncDefinition): NextCall =>
  dueAt === undefined ? {} : { nextAt: dueAt };

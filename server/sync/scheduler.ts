import type { Clock, SyncStore } from '../ports';
import type { DueRuns } from './due_runs';
import { dueOf } from './due_times';
import type { SyncStatus, Syncs } from './syncs';

/** Scheduled runs at the same time. */
const MOST_RUNS = 4;
/** Other processes, and statements, change schedules. */
const POLL_MILLISECONDS = 5_000;

export interface SchedulerParts {
  readonly clock: Clock;
  readonly store: Pick<SyncStore, 'list'>;
  readonly syncs: Pick<Syncs, 'list' | 'close'>;
  readonly runs: DueRuns;
}

/** Runs syncs when they are due, in one loop, for hosts that stay. After a pause, all runs that were missed are one. */
export class Scheduler {
  private readonly stopping = new AbortController();
  private readonly runs = new Map<string, Promise<unknown>>();
  /** Syncs whose run is about to be recorded. */
  private readonly starting = new Set<string>();
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
    await Promise.all(this.runs.values());
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
    const { runs: due } = this.parts;
    const isRunning = this.runs.has(sync.id);
    if (this.starting.has(sync.id) || (!isRunning && this.runs.size >= MOST_RUNS)) return;
    if (isRunning) {
      await due.skip(sync, now);
      return;
    }
    // It had no due time yet.
    const isFirst = sync.dueAt === undefined;
    const claimed = isFirst ? await due.postpone(sync, now) : await due.claim(sync, now);
    if (claimed === undefined || isFirst) return;
    this.starting.add(sync.id);
    const run = due.run(claimed, this.stopping.signal, () => this.starting.delete(sync.id));
    this.runs.set(sync.id, run);
    void run.then(() => this.runs.delete(sync.id));
  }
}

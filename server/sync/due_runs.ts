import type { BoundSyncStatement } from '../../common/binding';
import { MoltlerError, TimeoutError } from '../../common/errors';
import {
  NO_LONGER_NEEDED,
  SyncConflict,
  type Clock,
  type RunLog,
  type SyncDefinition,
  type SyncRun,
  type SyncStore,
} from '../ports';
import { sumOf } from './counts';
import { withDue } from './due_times';
import { RunInterrupted } from './sync_run';
import type { Syncs } from './syncs';

/** A run that was not recorded after this time is due again: its process has ended. */
const CLAIM_MILLISECONDS = 60_000;
const ATTEMPTS = 10;

export interface DueRunParts {
  readonly clock: Clock;
  readonly store: SyncStore;
  readonly syncs: Pick<Syncs, 'run' | 'skip'>;
  /** Binds the statement of a sync against the current connectors. Throws MoltlerErrors. */
  readonly bind: (sync: SyncDefinition, signal: AbortSignal) => Promise<BoundSyncStatement>;
  /** Keeps credentials that are in use until the returned function is called. */
  readonly begin: () => () => void;
  /** The longest time of a run. */
  readonly runSeconds: number;
  /** Removes secrets from a text. */
  readonly redact: (text: string) => string;
  readonly log?: RunLog;
}

/**
 * What is done with a sync that is due, whoever finds that out. Due times are stored: of several processes, the one that
 * stores the next due time does the run, whose lease keeps the others out.
 */
export class DueRuns {
  constructor(private readonly parts: DueRunParts) {}

  /**
   * Takes a sync that is due, so that nobody else does before its run is recorded. Undefined if it was changed in the
   * meantime: then another process may have taken it.
   */
  claim(sync: SyncDefinition, now: number): Promise<SyncDefinition | undefined> {
    const next = withDue(sync, now);
    const dueAt = Math.min(next.dueAt ?? Infinity, now + CLAIM_MILLISECONDS);
    return this.stored({ ...next, dueAt });
  }

  /** Stores when it is due next. Undefined if it was changed in the meantime. */
  postpone(sync: SyncDefinition, now: number): Promise<SyncDefinition | undefined> {
    return this.stored(withDue(sync, now));
  }

  /** Like `postpone`, and records that its run was skipped, because another one was running. */
  async skip(sync: SyncDefinition, now: number): Promise<SyncDefinition | undefined> {
    const next = await this.postpone(sync, now);
    if (next !== undefined) await this.parts.syncs.skip(sync);
    return next;
  }

  /**
   * Runs a sync that was claimed, and counts failures. Never rejects. `signal` interrupts the run, and the message of its
   * reason says why; `begun` is called once nobody else would take the sync any more.
   */
  async run(
    sync: SyncDefinition,
    signal: AbortSignal,
    begun: () => void = () => undefined,
  ): Promise<SyncRun['outcome']> {
    const { begin, log } = this.parts;
    const end = begin();
    let outcome: SyncRun['outcome'] = 'failed';
    try {
      log?.begins(sync);
      outcome = await this.outcomeOf(sync, signal, begun);
      if (outcome === 'failed') await this.changed(sync, ({ failures }) => failures + 1);
      else if (outcome === 'ok' || outcome === 'partial') await this.changed(sync, () => 0);
      return outcome;
    } catch {
      // The store is not available: the next run counts.
      return 'failed';
    } finally {
      log?.ended(sync, outcome);
      begun();
      end();
    }
  }

  private async stored(sync: SyncDefinition): Promise<SyncDefinition | undefined> {
    try {
      return await this.parts.store.update(sync);
    } catch (error) {
      if (error instanceof SyncConflict) return undefined;
      throw error;
    }
  }

  private async outcomeOf(
    sync: SyncDefinition,
    signal: AbortSignal,
    begun: () => void,
  ): Promise<SyncRun['outcome']> {
    const { clock, runSeconds: seconds, bind, syncs } = this.parts;
    const startedAt = new Date(clock.now()).toISOString();
    let bound: BoundSyncStatement;
    try {
      bound = await bind(sync, signal);
    } catch (error) {
      if (signal.aborted) return 'interrupted';
      await this.recordFailure(sync, startedAt, error);
      return 'failed';
    }
    const ending = new AbortController();
    const interrupt = (): void => ending.abort(interruptionBy(signal));
    if (signal.aborted) interrupt();
    signal.addEventListener('abort', interrupt, { once: true });
    const over = new AbortController();
    const limit = clock.sleep(seconds * 1000, over.signal).then(
      () => ending.abort(new TimeoutError('sync_timed_out', { seconds })),
      () => undefined,
    );
    const run = syncs.run(sync, bound, {
      signal: ending.signal,
      user: sync.user,
      timeZone: 'UTC',
      trigger: 'schedule',
      confirmed: false,
    });
    try {
      let next = await run.next();
      await this.recorded(sync);
      begun();
      while (next.done !== true) next = await run.next();
      return next.value.outcome;
    } catch {
      // It was recorded with its reason.
      return signal.aborted ? 'interrupted' : 'failed';
    } finally {
      signal.removeEventListener('abort', interrupt);
      over.abort(NO_LONGER_NEEDED);
      await limit;
    }
  }

  /** The run is recorded, or another one is: it is not due until the next time. */
  private async recorded(sync: SyncDefinition): Promise<void> {
    try {
      await this.changed(sync, ({ failures }) => failures, true);
    } catch {
      // It is due again soon, and then recorded as skipped.
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
      counts: sumOf([]),
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

/** Why a run was interrupted: as the reason of the signal says, if it says something. */
function interruptionBy(signal: AbortSignal): RunInterrupted {
  const { reason } = signal as { readonly reason: unknown };
  return reason instanceof Error && reason.name === 'Error'
    ? new RunInterrupted(reason.message)
    : new RunInterrupted();
}

import type { BoundSyncStatement } from '../../../common/binding';
import type { Clock, SyncDefinition, SyncRun, SyncStore } from '../../ports';
import { RunInterrupted } from '../sync_run';
import type { DryRunPart, SyncEvent, SyncRunOptions, Syncs } from '../syncs';

const COUNTS = { read: 3, written: 2, unchanged: 1, removed: 0, rejected: 0, requests: 1 };

/** Syncs that copy nothing: each run ends as `next` says. */
export interface FakeSyncs extends Syncs {
  /** How the next runs end: an outcome, or an error that they throw after it was recorded. */
  next: Partial<SyncRun> | Error;
  /** Resolves when a run may end; set it to hold runs. */
  held: Promise<void>;
  readonly runs: { readonly name: string; readonly options: SyncRunOptions }[];
  dry: readonly DryRunPart[];
}

/** Syncs over a store, for tests of what uses them. */
export function fakeSyncs({
  clock,
  syncs: store,
}: {
  readonly clock: Clock;
  readonly syncs: SyncStore;
}): FakeSyncs {
  const running = new Set<string>();
  const now = (): string => new Date(clock.now()).toISOString();
  const fake: FakeSyncs = {
    next: { outcome: 'ok' },
    held: Promise.resolve(),
    runs: [],
    dry: [],
    async define(bound, user) {
      const known = await store.get(bound.name);
      const { schedule } = bound;
      const given = {
        name: bound.name,
        statement: bound.definition,
        target: bound.target,
        ...user,
        ...(schedule && { schedule }),
      };
      if (known !== undefined) {
        const sync = await store.update({ ...known, ...given });
        const kept = schedule === undefined ? known.schedule : undefined;
        const unchanged = known.statement === bound.definition && schedule === undefined;
        return {
          sync,
          created: false,
          ...(unchanged && { unchanged }),
          ...(kept && { keptSchedule: kept }),
        };
      }
      return { sync: await store.create({ ...given, paused: false }), created: true };
    },
    async *run(
      sync: SyncDefinition,
      _bound: BoundSyncStatement,
      options: SyncRunOptions,
    ): AsyncGenerator<SyncEvent, SyncRun, undefined> {
      fake.runs.push({ name: sync.name, options });
      const begun = {
        syncId: sync.id,
        kind: 'full',
        trigger: options.trigger,
        startedAt: now(),
        counts: COUNTS,
      } as const;
      if (running.has(sync.id)) return fake.skip(sync);
      running.add(sync.id);
      const id = await store.startRun({ ...begun, outcome: 'running' });
      try {
        yield { type: 'progress', scans: [] };
        const { signal } = options;
        await Promise.race([fake.held, aborted(signal)]);
        const next = signal.aborted ? interrupted(signal) : fake.next;
        const end =
          next instanceof Error
            ? ({
                outcome: 'failed',
                error: { family: 'service_error', message: next.message },
              } as const)
            : next;
        const run: SyncRun = { outcome: 'ok', ...begun, ...end, id, endedAt: now() };
        await store.updateRun(run);
        if (next instanceof Error) throw next;
        signal.throwIfAborted();
        return run;
      } finally {
        running.delete(sync.id);
      }
    },
    async skip({ id }) {
      const at = now();
      const skipped = {
        syncId: id,
        kind: 'full',
        trigger: 'schedule',
        startedAt: at,
        endedAt: at,
        outcome: 'skipped',
        counts: COUNTS,
      } as const;
      return { ...skipped, id: await store.startRun(skipped) };
    },
    dryRun: async () => fake.dry,
    retryErrors: async ({ id }) => {
      const letters = await store.deadLetters({ syncId: id, limit: 100 });
      await store.removeDeadLetters(letters.map((letter) => letter.id));
      return { written: letters.length, left: 0 };
    },
    followed: async () => undefined,
    stop: async ({ id }) => (running.has(id) ? 'ended' : undefined),
    drop: ({ id }) => store.delete(id),
    async list() {
      return Promise.all(
        (await store.list()).map(async (sync) => {
          const [lastRun] = await store.runs({ syncId: sync.id, limit: 1 });
          const letters = await store.deadLetters({ syncId: sync.id, limit: 100 });
          return { sync, deadLetters: letters.length, ...(lastRun && { lastRun }) };
        }),
      );
    },
    history: (query) => store.runs(query),
    close: async () => undefined,
  };
  return fake;
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });

function interrupted({ reason }: AbortSignal): Partial<SyncRun> {
  const outcome = reason instanceof RunInterrupted ? 'interrupted' : 'stopped';
  return { outcome, explanation: reason instanceof Error ? reason.message : '' };
}

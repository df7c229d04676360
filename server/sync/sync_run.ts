import type { BoundSyncStatement } from '../../common/binding';
import type { ScanProgress } from '../../common/contract';
import { MoltlerError } from '../../common/errors';
import { grouped } from '../../common/quantities';
import { LeaseLost, type SyncDefinition, type SyncRights, type SyncRun } from '../ports';
import { abortController, Budget } from '../scan';
import { sumOf } from './counts';
import { indexColumns } from './document';
import type { Portions } from './gathered';
import type { HeldLease } from './held_lease';
import { Letters } from './letters';
import { lacksDocuments } from './lost_documents';
import { withReadingOptions } from './reading_options';
import { readPart, type PartOutcome } from './read_part';
import { asSync, viewsOf } from './rights';
import { belongsTo, isTrusted, type RunContext, type RunPart, type SyncPorts } from './run_context';
import { plannedParts, readablePart, type PlannedPart } from './run_parts';
import { writeAgain } from './retry_errors';
import { settingsOf } from './settings';
import { sharersOf } from './sharers';
import type { SyncSources } from './source';
import { storeProgress } from './stored_progress';
import type { SyncEvent, SyncRunOptions } from './syncs';
import { Writer } from './writer';

/** Slices that one run reads at once: more than requests, so that some can be written while others are read. */
const MOST_SLICES = 12;
const MOST_MESSAGES = 50;
const LONGEST_EXPLANATION = 2000;
/** Rejected documents that one incremental run writes again. */
const MOST_RETRIED = 1000;

/** Somebody asked for the end of a run. */
export class RunStopped extends Error {}
/** A run ends with its process, or with what the process did it in. */
export class RunInterrupted extends Error {
  constructor(what = 'The process ended') {
    super(`${what}. The next run continues.`);
  }
}

export interface RunParts {
  readonly ports: SyncPorts;
  readonly sources: SyncSources;
  readonly portions?: Portions | undefined;
  readonly rights?: SyncRights | undefined;
}

export interface EndedRun {
  readonly run: SyncRun;
  readonly failure?: { readonly error: unknown };
}

/** One run of a sync, from its lease to its record. */
export class SyncRunning {
  private readonly controller = abortController();
  private readonly reasons: string[] = [];
  private held = 0;
  private readonly told = new Set<string>();
  private parts: readonly RunPart[] = [];
  private fatal: MoltlerError | undefined;

  constructor(
    private readonly engine: RunParts,
    private readonly sync: SyncDefinition,
    private readonly bound: BoundSyncStatement,
    private readonly options: SyncRunOptions,
    private readonly lease: HeldLease,
    private readonly emit: (event: SyncEvent) => void,
  ) {}

  /** Ends it; RunStopped, RunInterrupted and LeaseLost decide its outcome. */
  stop(reason: Error): void {
    this.controller.abort(reason);
  }

  progress(): readonly ScanProgress[] {
    return this.parts.map(({ title, counts, name }) => {
      const [connector = '', entity = ''] = title.includes('.') ? title.split('.') : ['', title];
      return {
        scan: name,
        connector,
        entity,
        rows: counts.read,
        pages: counts.pages,
        requests: counts.requests,
        sync: counts.progress(),
      };
    });
  }

  /** Runs it and records it. Resolves with the record, and what it failed with. */
  async run(): Promise<EndedRun> {
    const { ports } = this.engine;
    const { clock, syncs } = ports;
    const begun: Omit<SyncRun, 'id'> = {
      syncId: this.sync.id,
      kind: await this.expectedKind(),
      trigger: this.options.trigger,
      startedAt: new Date(clock.now()).toISOString(),
      outcome: 'running',
      counts: sumOf([]),
    };
    const id = await syncs.startRun(begun);
    this.emit({ type: 'progress', scans: this.progress() });
    const { signal } = this.options;
    const follow = (): void => {
      const { reason } = signal as { readonly reason: unknown };
      const why = reason instanceof MoltlerError ? reason.message : 'The statement was cancelled.';
      this.stop(reason instanceof RunInterrupted ? reason : new RunStopped(why));
    };
    if (signal.aborted) follow();
    signal.addEventListener('abort', follow, { once: true });
    const endProgress = storeProgress(
      clock,
      () => this.counts(),
      async (counts) => {
        // Another process may have recorded its end by now.
        if (!this.lease.isOverdue) await syncs.updateRun({ ...begun, id, counts });
      },
    );
    let outcomes: readonly PartOutcome[] = [];
    let error: unknown;
    try {
      outcomes = await this.readAll();
    } catch (failure) {
      // Whatever fails once the end was asked for fails because of that.
      const { signal: ended } = this.controller;
      error = ended.aborted ? ended.reason : failure;
    } finally {
      signal.removeEventListener('abort', follow);
      await endProgress();
    }
    const ended = this.endOf(outcomes, error);
    const run: SyncRun = {
      ...begun,
      ...ended,
      id,
      ...(outcomes.length > 0 && {
        kind: outcomes.some(({ incremental }) => incremental) ? 'incremental' : 'full',
      }),
      endedAt: new Date(clock.now()).toISOString(),
      counts: this.counts(),
      ...(this.held > 0 && { held: this.held }),
    };
    const thrown =
      run.outcome === 'failed' ? (error ?? this.fatal ?? firstOf(outcomes)) : undefined;
    try {
      await syncs.updateRun(run);
    } catch (failure) {
      return { run, failure: { error: thrown ?? failure } };
    }
    return thrown === undefined ? { run } : { run, failure: { error: thrown } };
  }

  private counts(): SyncRun['counts'] {
    return sumOf(this.parts.map(({ counts }) => countsOf(counts)));
  }

  /** What the run will be, as far as that is known before anything is read. */
  private async expectedKind(): Promise<SyncRun['kind']> {
    const { engine, sync, bound, options } = this;
    const { source } = bound;
    if (source.type === 'query') return 'full';
    const { clock, syncs } = engine.ports;
    const { fullEveryMilliseconds } = settingsOf(bound.options, engine.portions);
    const { replacements = 0 } = sync;
    const recent = (fullAt = -Infinity) => clock.now() - fullAt < fullEveryMilliseconds;
    const changes = source.entities.filter(({ incrementalOn }) => incrementalOn !== undefined);
    const isAny = (await syncs.slices(sync.id)).some(
      ({ slice, mark, fullAt, open, ...state }) =>
        changes.some(({ entity }) => belongsTo(slice, entity)) &&
        mark !== undefined &&
        isTrusted({ replacements }, state) &&
        (open === undefined ? recent(fullAt) : open.kind === 'incremental'),
    );
    return isAny && !options.confirmed ? 'incremental' : 'full';
  }

  private async readAll(): Promise<readonly PartOutcome[]> {
    const { engine, sync, bound, options, controller, lease } = this;
    const { ports, sources } = await asSync(engine, sync, options.by, viewsOf(bound));
    const { signal } = controller;
    const writer = new Writer(ports.documents, ports.clock, lease, signal);
    // Together: a sync that is not among them any more has left its mark on this one.
    const all = await ports.syncs.list();
    const now = all.find(({ id }) => id === sync.id);
    const run: RunContext = {
      sync,
      ports,
      lease,
      writer,
      letters: await Letters.of(ports.syncs, sync.id),
      signal,
      user: options.user,
      startedAt: ports.clock.now(),
      confirmed: options.confirmed,
      replacements: now?.replacements ?? 0,
      settings: settingsOf(bound.options, engine.portions),
      tell: (text, how = {}) => this.tell(text, how),
      hold: (count) => void (this.held += count),
      progressed: () => this.emit({ type: 'progress', scans: this.progress() }),
    };
    const planned = await plannedParts(sources, bound, sync);
    const lacking = await this.prepare(run, planned);
    await this.retryRejected(run);
    const reader = { signal, caller: options.user, timeZone: options.timeZone };
    const parts: RunPart[] = [];
    for (const one of planned) {
      const reading = withReadingOptions(one, bound.options);
      const part = await readablePart(sources, reading, reader, run.startedAt);
      parts.push(lacking.has(one.name) ? { ...part, rewrites: true } : part);
    }
    this.parts = parts;
    for (const [at, { title, changes }] of parts.entries()) {
      const { incrementalOn } = planned[at] ?? {};
      if (incrementalOn !== undefined && changes === undefined)
        this.tell(
          `${title} is read in full, because changes of ${incrementalOn} cannot be read page by page with these conditions.`,
          {},
        );
    }
    const room = new Budget(() => MOST_SLICES);
    const stop = (error: unknown): void => {
      if (error instanceof MoltlerError) this.fatal ??= error;
      controller.abort(error);
    };
    // All of them end before the run does.
    const settled = await Promise.allSettled(
      parts.map(async (part, at) => {
        const sharers = sharersOf(sync, all, part.index, planned[at]?.part ?? '');
        return readPart(run, part, { room, sharers, stop }).catch((error: unknown) => {
          controller.abort(error);
          throw error;
        });
      }),
    );
    await ports.documents
      .refresh([...new Set(parts.map(({ index }) => index))])
      .catch((error: unknown) => {
        if (!signal.aborted) throw error;
      });
    const failed = settled.find((one) => one.status === 'rejected');
    if (failed !== undefined) throw signal.aborted ? signal.reason : failed.reason;
    this.tellRejected();
    return settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  }

  /**
   * Makes sure that the indices exist. If one is gone, what is known about its documents is of no use. Resolves with the
   * names of the parts whose documents are not all there.
   */
  private async prepare(
    run: RunContext,
    planned: readonly PlannedPart[],
  ): Promise<ReadonlySet<string>> {
    const lacking = new Set<string>();
    const { documents, syncs } = run.ports;
    const states = await syncs.slices(run.sync.id);
    for (const part of planned) {
      const { index, name, shape } = part;
      const exists = await run.writer.patiently(() => documents.describe(index));
      const own = states.filter(({ slice }) => belongsTo(slice, name));
      if (exists.length === 0 && own.length > 0) {
        this.tell(`The index ${index} does not exist any more, so everything is read again.`, {});
        for (const { slice } of own) await syncs.forgetSlice(run.sync.id, run.lease.token, slice);
      }
      const columns = indexColumns(shape);
      await run.writer.patiently(() => documents.prepare({ name: index, columns }));
      if (exists.length === 0 || !(await lacksDocuments(run, part, own))) continue;
      lacking.add(name);
      this.tell(
        `The index ${index} has fewer documents than this sync has written, so everything is read and written again.`,
        {},
      );
    }
    return lacking;
  }

  /** A run that only reads changes does not read rejected documents again. */
  private async retryRejected({ ports, letters, lease, signal }: RunContext): Promise<void> {
    if (letters.isEmpty || (await this.expectedKind()) === 'full') return;
    const { rejected } = await writeAgain(ports, this.sync, lease, signal, MOST_RETRIED);
    if (rejected > 0)
      this.tell(
        `${rejected === 1 ? '1 document was' : `${grouped(rejected)} documents were`} rejected again.`,
        { partial: true, hint: `Show the reasons with SHOW SYNC ERRORS ${this.sync.name}.` },
      );
  }

  private tellRejected(): void {
    const rejected = this.parts.reduce((sum, { counts }) => sum + counts.rejected, 0);
    if (rejected > 0)
      this.tell(
        `${rejected === 1 ? '1 document was' : `${grouped(rejected)} documents were`} rejected.`,
        { partial: true, hint: `Show the reasons with SHOW SYNC ERRORS ${this.sync.name}.` },
      );
  }

  private tell(
    text: string,
    { hint, partial }: { readonly hint?: string; readonly partial?: true },
  ): void {
    if (partial === true) this.reasons.push(text);
    if (this.told.has(text) || this.told.size >= MOST_MESSAGES) return;
    this.told.add(text);
    this.emit({
      type: 'message',
      severity: partial === true ? 'warning' : 'information',
      text,
      ...(hint !== undefined && { hint }),
    });
  }

  /** How the run has ended. */
  private endOf(
    outcomes: readonly PartOutcome[],
    error: unknown,
  ): Pick<SyncRun, 'outcome' | 'explanation' | 'error'> {
    if (error instanceof LeaseLost || error instanceof RunInterrupted)
      return {
        outcome: 'interrupted',
        explanation:
          error instanceof LeaseLost
            ? 'Another process runs the sync, because this one did not renew its lease in time.'
            : error.message,
      };
    if (error instanceof RunStopped) return { outcome: 'stopped', explanation: error.message };
    if (error !== undefined) return { outcome: 'failed', ...explained(error) };
    const failures = outcomes.reduce((sum, { failed }) => sum + failed, 0);
    const read = outcomes.reduce((sum, one) => sum + one.read, 0);
    if (failures > 0 && read === 0) return { outcome: 'failed', ...explained(firstOf(outcomes)) };
    const { reasons } = this;
    if (reasons.length === 0) return { outcome: 'ok' };
    const shown = reasons.slice(0, 5).join('\n').slice(0, LONGEST_EXPLANATION);
    const more = reasons.length > 5 ? `\n… and ${reasons.length - 5} more` : '';
    return { outcome: 'partial', explanation: shown + more };
  }
}

const countsOf = ({
  read,
  written,
  unchanged,
  removed,
  rejected,
  requests,
}: RunPart['counts']) => ({
  read,
  written,
  unchanged,
  removed,
  rejected,
  requests,
});

const firstOf = (outcomes: readonly PartOutcome[]): MoltlerError | undefined =>
  outcomes.find(({ error }) => error !== undefined)?.error;

function explained(error: unknown): Pick<SyncRun, 'explanation' | 'error'> {
  const known = error instanceof MoltlerError;
  const message = known ? error.message : 'An internal error occurred.';
  return {
    explanation: message,
    error: { family: known ? error.family : 'moltler_error', message },
  };
}

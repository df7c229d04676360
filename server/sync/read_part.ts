import type { MoltlerError } from '../../common/errors';
import type { SliceState } from '../ports';
import type { Budget } from '../scan';
import { varyingOf, type SliceParameters } from '../query';
import { finish, isUnwanted, leave } from './close_pass';
import { removeGone } from './gone';
import type { KeyEntry } from './key_segments';
import { KEY, type KeyTable } from './key_table';
import {
  isOfSlice,
  readSlice,
  sliceName,
  sliceTitle,
  stopsAll,
  type Slice,
  type SliceRead,
} from './read_slice';
import { laterRemoved, remove } from './removals';
import { belongsTo, isTrusted, type RunContext, type RunPart } from './run_context';
import type { Sharer } from './sharers';
import { contentsOf } from './slice_keys';
import type { OpenSlice, SlicePass } from './slice_pass';
import { WITHOUT_KEY } from './target';

/** What became of a part of a run. */
export interface PartOutcome {
  /** Slices that were read, if not completely. */
  readonly read: number;
  readonly failed: number;
  readonly incremental: boolean;
  /** The first failure. */
  readonly error?: MoltlerError;
}

/**
 * Reads all slices of a part side by side, and removes what is gone. A slice that fails does not stop the others, unless
 * they would fail in the same way: `stop` is called then.
 */
export async function readPart(
  run: RunContext,
  part: RunPart,
  {
    room,
    sharers,
    stop,
  }: {
    readonly room: Budget;
    readonly sharers: readonly Sharer[];
    readonly stop: (error: unknown) => void;
  },
): Promise<PartOutcome> {
  return new PartReading(run, part, room, sharers, stop).read();
}

class PartReading {
  private readonly states = new Map<string, SliceState>();
  private readonly started = new Set<string>();
  private readonly before = new Map<string, number>();
  private readonly pending: { readonly state: OpenSlice; readonly count: number }[] = [];
  /** Slices that were read for changes, and have documents that do not satisfy WHERE any more. */
  private readonly unwanted: {
    readonly pass: SlicePass;
    readonly table: KeyTable;
    readonly complete: boolean;
  }[] = [];
  private contents: Promise<KeyTable> | undefined;
  private sharedContents: Promise<KeyTable> | undefined;
  private untimed = 0;
  /**
   * Slices that were not read to their end, and were not before, either: they may have documents of slices that are not
   * read any more.
   */
  private unproven = 0;
  private succeeded = 0;
  private failed = 0;
  private incremental = false;
  /** Whether this run has read all rows so far. */
  private isAllRead = true;
  private error: MoltlerError | undefined;
  /** Tasks under way, and what stopped one of them: not an error of the service. */
  private readonly tasks = new Set<Promise<void>>();
  private broken: { readonly error: unknown } | undefined;

  constructor(
    private readonly run: RunContext,
    private readonly part: RunPart,
    private readonly room: Budget,
    private readonly sharers: readonly Sharer[],
    private readonly stop: (error: unknown) => void,
  ) {}

  async read(): Promise<PartOutcome> {
    const { run, part } = this;
    const { syncs } = run.ports;
    const stored = await run.writer.patiently(() => syncs.slices(run.sync.id));
    for (const state of stored)
      if (belongsTo(state.slice, part.name)) this.states.set(state.slice, state);
    const known = [...this.states.values()];
    if (known.some((state) => !isTrusted(run, state)))
      run.tell(
        `A sync that was deleted may have changed documents of ${part.title}, so everything is read and written again.`,
      );
    let whole = false;
    try {
      whole = await this.start();
    } catch (error) {
      this.failStart(error);
    }
    await this.settle();
    await this.removeUnwanted();
    part.writtenKey?.report(run, part.title);
    const certain = whole && this.unproven === 0;
    const vanished = certain ? known.filter(({ slice }) => !this.started.has(slice)) : [];
    if (whole && this.isAllRead) {
      const prefix = `${part.shape.prefix}${WITHOUT_KEY}`;
      const since = new Date(run.startedAt).toISOString();
      await run.letters.settleUnseen(part.index, prefix, since);
    }
    const gone = { read: this.pending, vanished, before: this.before };
    if (this.pending.length > 0 || vanished.length > 0)
      await removeGone(run, part, gone, known, this.sharers);
    if (this.untimed > 0 && this.incremental)
      run.tell(
        `${part.title}: ${this.untimed} rows have no ${part.changes?.column ?? 'time'}, so only full runs read them again.`,
      );
    const { succeeded, failed, incremental, error } = this;
    return { read: succeeded, failed, incremental, ...(error && { error }) };
  }

  /** Starts to read every slice. True if these are certainly all. */
  private async start(): Promise<boolean> {
    const { slices } = this.part.counts;
    const { scan } = this.part.source;
    if (scan?.access.fanOut === undefined || scan.neverRead === true) {
      await this.begin(undefined);
      return true;
    }
    slices.more = true;
    try {
      return await this.startAll();
    } finally {
      delete slices.more;
    }
  }

  private async startAll(): Promise<boolean> {
    const { started } = this;
    const first = await this.startListed();
    const gone = [...this.states.keys()].some((slice) => !started.has(slice));
    if (!first.complete || !gone || first.pages <= 1) return first.complete;
    // The list of parents may have moved while its pages were read.
    return (await this.startListed()).complete;
  }

  private async startListed(): Promise<{ readonly complete: boolean; readonly pages: number }> {
    const { run, part, started } = this;
    const { scan } = part.source;
    const reading = part.source.slices(run.signal);
    try {
      for await (const set of reading.sets()) {
        if (this.broken !== undefined) break;
        const own = scan === undefined ? set : varyingOf(scan, set);
        if (!started.has(sliceName(part.name, own))) await this.begin(own);
      }
    } finally {
      part.counts.endOf(reading, reading.metrics().requests);
    }
    const { complete, explanation, reason, warnings } = reading.outcome();
    for (const text of warnings) run.tell(`${part.title}: ${text}`);
    if (!complete)
      run.tell(`${part.title}: ${explanation ?? reason ?? 'the list of parents is partial'}`, {
        partial: true,
      });
    return { complete, pages: reading.metrics().pages };
  }

  /** Reads a slice as soon as there is room. */
  private async begin(set: SliceParameters | undefined): Promise<void> {
    const { part, run, room } = this;
    const name = sliceName(part.name, set);
    this.started.add(name);
    part.counts.slices.total++;
    await room.enter(run.signal);
    const state = this.states.get(name);
    const earlier = state?.fullAt === undefined ? this.earlier : undefined;
    const shared = this.sharers.length === 0 ? undefined : this.shared;
    const task = this.readOne({ name, set, state, earlier, shared })
      .catch((error: unknown) => this.break(error))
      .finally(() => {
        room.leave();
        this.tasks.delete(task);
        part.counts.slices.ended++;
        run.progressed();
      });
    this.tasks.add(task);
  }

  /** What has begun ends first, whatever happens. */
  private failStart(error: unknown): void {
    try {
      this.fail(error, `${this.part.title}: the list that it is based on could not be read`);
    } catch (fatal) {
      this.break(fatal);
    }
  }

  /** Ends everything: what is left could not be written, either. */
  private break(error: unknown): void {
    this.broken ??= { error };
    this.stop(error);
  }

  /** Lists of the earlier statement and this one may have the same rows. */
  private readonly earlier = (): Promise<KeyTable> => {
    const { run, part, states } = this;
    const { syncs } = run.ports;
    const others = [...states.values()].filter(
      (state) => state.scope !== part.scope && isTrusted(run, state),
    );
    const own = [{ syncId: run.sync.id, states: others }];
    return (this.contents ??= run.writer.patiently(() => contentsOf(syncs, own)));
  };

  /** Other syncs write the same documents, so that the index may have what they wrote. */
  private readonly shared = (): Promise<KeyTable> => {
    const { run, part, sharers } = this;
    const { syncs } = run.ports;
    return (this.sharedContents ??= run.writer.patiently(async () =>
      contentsOf(
        syncs,
        await Promise.all(
          sharers.map(async ({ sync: { id } }) => ({
            syncId: id,
            states: (await syncs.slices(id)).filter(({ slice }) => belongsTo(slice, part.name)),
          })),
        ),
      ),
    ));
  };

  private async settle(): Promise<void> {
    await Promise.all(this.tasks);
    if (this.broken !== undefined) throw this.broken.error;
    this.run.signal.throwIfAborted();
  }

  private async readOne(slice: Slice): Promise<void> {
    let read: SliceRead;
    try {
      read = await readSlice(this.run, this.part, slice);
    } catch (error) {
      const of = sliceTitle(slice.set);
      this.fail(error, of === '' ? this.part.title : `${this.part.title}, ${of}`);
      this.noteUnproven(slice);
      return;
    }
    if (!read.complete) this.noteUnproven(slice);
    await this.close(slice, read);
    this.succeeded++;
  }

  private noteUnproven({ state }: Slice): void {
    if (state?.fullAt === undefined || state.scope !== this.part.scope) this.unproven++;
  }

  /** Notes the failure of a slice. Throws everything that is not an error of the service or of evaluation. */
  private fail(error: unknown, what: string): void {
    if (!isOfSlice(error) || this.run.signal.aborted) throw error;
    this.failed++;
    this.isAllRead = false;
    this.error ??= error;
    this.run.tell(`${what}: ${error.message}`, {
      partial: true,
      ...(error.hint !== undefined && { hint: error.hint }),
    });
    if (stopsAll(error)) this.stop(error);
  }

  private async close({ name }: Slice, { pass, complete, explanation }: SliceRead): Promise<void> {
    const { run, part } = this;
    if (!complete)
      run.tell(`${sliceTitleOf(part.title, name)}: ${explanation ?? 'the result is partial'}`, {
        partial: true,
      });
    this.untimed += pass.untimed;
    this.incremental ||= !pass.isFull;
    this.isAllRead &&= complete && pass.isFull && !pass.wasBegun;
    const needed = pass.isFull || pass.isLoaded || pass.wasBegun;
    const table = needed ? await pass.table() : undefined;
    if (table !== undefined) this.before.set(name, table.count(KEY.before));
    if (!pass.isFull) {
      const unwanted = table?.count(KEY.present | KEY.unwanted) ?? 0;
      if (table !== undefined && unwanted > 0) {
        await pass.save();
        this.unwanted.push({ pass, table, complete });
      } else if (complete) await finish(run, pass);
      else await leave(run, pass, { marks: false });
      return;
    }
    const unseen = table?.count(KEY.present, KEY.seen) ?? 0;
    if (!complete) await leave(run, pass, { marks: false });
    else if (unseen === 0) await finish(run, pass);
    else {
      await pass.save();
      this.pending.push({ state: pass.state, count: unseen });
    }
  }

  /** Removes what does not satisfy WHERE any more, unless another sync that shares the index is running. */
  private async removeUnwanted(): Promise<void> {
    const { run, part, sharers, unwanted } = this;
    if (unwanted.length === 0) return;
    const removings = unwanted.map(({ pass, table, complete }) => ({
      pass,
      complete,
      state: pass.state,
      table,
      is: isUnwanted,
      store: (entries: readonly KeyEntry[]) => pass.store(entries),
    }));
    const removed = await remove(run, part, removings, sharers, ({ pass, complete }) =>
      complete ? finish(run, pass) : leave(run, pass, { marks: false }),
    );
    if (removed) return;
    // The rows have to be read again.
    for (const { pass } of unwanted) await leave(run, pass, { marks: false });
    run.tell(laterRemoved(part), { partial: true });
  }
}

const sliceTitleOf = (part: string, slice: string): string => {
  const from = slice.indexOf(' ');
  return from < 0 ? part : `${part}, ${slice.slice(from + 1)}`;
};

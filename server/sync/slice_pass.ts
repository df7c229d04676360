import type { ResultRow } from '../../common/contract';
import { parseInstant } from '../../common/declaration';
import type { DeadLetter, DocumentOperation, LetterDocument, SliceState } from '../ports';
import { isoTimestamp } from '../query';
import type { ScanPosition } from '../scan';
import { turns } from '../turns';
import { documentMaker, type DocumentMaker, type HashedDocument } from './document';
import type { Gathered } from './gathered';
import { encodeKeys, type KeyEntry, type KeyState } from './key_segments';
import { KEY, KeyTable } from './key_table';
import { isTrusted, type RunContext, type RunPart } from './run_context';
import { loadKeys, noteKey } from './slice_keys';
import { WITHOUT_KEY } from './target';

/** Rows made documents in one step: about 3 ms of work. */
const STEP_ROWS = 200;
const MICROSECONDS = 1000;

export type OpenPass = NonNullable<SliceState['open']>;
/** The state of a slice that is being read. */
export type OpenSlice = SliceState & { readonly open: OpenPass };

type Rejected = Omit<DeadLetter, 'id' | 'syncId'>;

interface Step {
  readonly puts: Map<string, HashedDocument>;
  /** What is known without a write. */
  readonly known: KeyEntry[];
  readonly rejected: Rejected[];
  /** The rows were read before, so that none of them is news. */
  readonly again: boolean;
}

/** What is known of the documents of a slice before a pass, besides the keys that are stored for it. */
export interface KnownBefore {
  /** What documents that this slice does not know contain. */
  readonly earlier?: KeyTable | undefined;
  /** What other syncs have written to the same documents. */
  readonly shared?: KeyTable | undefined;
  /** Nothing is stored for the slice so far. */
  readonly isNew?: boolean;
}

/**
 * One pass over a slice: writes the documents of its rows where their content is new, and stores after each step how to
 * continue. What is about to be written is stored before that, so that nothing in the index is unknown after a crash.
 */
export class SlicePass {
  private keys: KeyTable | undefined;
  /** Rows without a value in the column of changes. */
  untimed = 0;
  /** Rows that changed before the pass, but were only found when they were read again. */
  missed = 0;
  /** Whether the position is not stored yet. */
  private isBehind = false;
  /** What was found out with the last rows, which is stored with what becomes of the pass. */
  private unstored: readonly KeyEntry[] = [];
  /** Whether an earlier run has begun it. */
  readonly wasBegun: boolean;
  private readonly made: DocumentMaker;

  constructor(
    private readonly run: RunContext,
    private readonly part: RunPart,
    private current: OpenSlice,
    private readonly known: KnownBefore = {},
  ) {
    this.wasBegun = current.open.position !== undefined;
    this.made = documentMaker(part.shape);
  }

  get state(): OpenSlice {
    return this.current;
  }

  get isFull(): boolean {
    return this.current.open.kind === 'full';
  }

  /** What is known about the documents of the slice. A pass without changes does not need it. */
  async table(): Promise<KeyTable> {
    const { run, part, current, isFull } = this;
    if (this.known.isNew === true) return (this.keys ??= new KeyTable());
    const pass = isFull ? current.open.generation : undefined;
    const rewrites = part.rewrites === true || !isTrusted(run, current);
    return (this.keys ??= await run.writer.patiently(() =>
      loadKeys(run.ports.syncs, run.sync.id, current, { pass, rewrites }),
    ));
  }

  /** Notes that rows may have moved to pages that were read before. */
  noteMoved(moved: NonNullable<OpenPass['moved']>): void {
    this.current = { ...this.current, open: { ...this.current.open, moved } };
  }

  /** Whether the table was needed. */
  get isLoaded(): boolean {
    return this.keys !== undefined;
  }

  /**
   * Takes the rows, so that they are not there any more. `keeps`: the position stays as it is, because the rows are read to
   * confirm what was read before.
   */
  async take({ rows, position }: Gathered, keeps = false): Promise<void> {
    if (rows.length > 0) await this.process(rows, keeps ? undefined : position, keeps);
    else if (position !== undefined && !keeps) {
      this.reach(position, undefined);
      this.isBehind = true;
    }
    this.run.progressed();
  }

  /** Stores where it is, if that was not worth it so far. */
  async save(): Promise<void> {
    if (this.isBehind) await this.store([]);
  }

  /** What is not stored yet; the caller stores it. */
  takeUnstored(): readonly KeyEntry[] {
    const entries = this.unstored;
    this.unstored = [];
    this.isBehind = false;
    return entries;
  }

  /** Stores entries with the state. */
  async store(more: readonly KeyEntry[]): Promise<void> {
    const { run, current } = this;
    const before = this.takeUnstored();
    const entries = before.length === 0 ? more : [...before, ...more];
    const { slice, open } = current;
    const step =
      entries.length === 0
        ? { state: current }
        : {
            state: current,
            keys: { slice, generation: open.generation, keys: encodeKeys(entries) },
          };
    await run.writer.patiently(() => run.ports.syncs.advance(run.sync.id, run.lease.token, step));
  }

  private async process(
    rows: ResultRow[],
    position: ScanPosition | undefined,
    again: boolean,
  ): Promise<void> {
    const table = await this.table();
    const step: Step = { puts: new Map(), known: [], rejected: [], again };
    const { user } = this.run;
    for (let from = 0; from < rows.length; from += STEP_ROWS) {
      const some = rows.slice(from, from + STEP_ROWS);
      await turns.take(() => this.sort(some, table, step), user);
      this.run.signal.throwIfAborted();
    }
    const reached = this.reached(rows);
    // What waits for the store lives long enough to be copied by the garbage collector.
    rows.length = 0;
    const written = await this.write([...step.puts.values()], table, step.rejected);
    await this.run.letters.add(step.rejected);
    this.part.counts.rejected += step.rejected.length;
    this.reach(position, reached);
    const entries = [...step.known, ...written];
    if (position?.ended !== true) return this.store(entries);
    // Its end follows.
    this.unstored = [...this.unstored, ...entries];
    this.isBehind = true;
  }

  /** Decides what is to be done with each row. */
  private sort(rows: readonly ResultRow[], table: KeyTable, step: Step): void {
    const { part, run, isFull } = this;
    const { counts } = part;
    const at = new Date(run.startedAt).toISOString();
    const now = new Date(run.ports.clock.now()).toISOString();
    const matchesAt = isFull || part.changes?.matches !== true ? -1 : part.shape.columns.length;
    for (const row of rows) {
      const matches = matchesAt < 0 || row[matchesAt] === true;
      const made = this.made(row, now);
      if (!('document' in made)) {
        if (!matches) continue;
        counts.read++;
        const { mark, reason, content } = made;
        const documentId = `${part.shape.prefix}${WITHOUT_KEY}${mark}`;
        step.rejected.push({ at, index: part.index, documentId, reason, content });
        continue;
      }
      const { document, key } = made;
      const { id } = document;
      const found = table.find(key);
      const repeats = !step.again && part.writtenKey?.note(key, made) === true;
      if (repeats || !table.has(found, KEY.seen)) counts.read++;
      if (!matches) {
        step.puts.delete(id);
        if (!table.has(found, KEY.present)) continue;
        if (!table.has(found, KEY.unwanted)) this.noteMissed(row, step);
        step.known.push(entryOf(id, 'unwanted'));
        noteKey(table, entryOf(id, 'unwanted'), 'pass', key);
        continue;
      }
      const isUnchanged = table.has(found, KEY.present)
        ? table.contains(found, made.high, made.low)
        : !table.has(found, KEY.seen) && this.wasWritten(made);
      const isOthers = !table.has(found, KEY.seen) && this.wasReplaced(made);
      if (isUnchanged && !isOthers && !step.puts.has(id)) {
        if (table.has(found, KEY.seen)) continue;
        counts.unchanged++;
        const entry = entryOf(id, 'seen', made);
        if (isFull || table.has(found, KEY.unwanted)) step.known.push(entry);
        noteKey(table, entry, 'pass', key);
        continue;
      }
      if (!step.puts.has(id)) this.noteMissed(row, step);
      table.set(table.add(key), KEY.seen);
      // Of two rows with one key, the later one counts.
      step.puts.delete(id);
      step.puts.set(id, made);
    }
  }

  /** Whether another slice has written the same document. */
  private wasWritten({ key, high, low }: HashedDocument): boolean {
    const found = this.known.earlier?.find(key) ?? -1;
    return found >= 0 && this.known.earlier?.contains(found, high, low) === true;
  }

  /** Whether another sync has written something else, or it is not known what. */
  private wasReplaced({ key, high, low }: HashedDocument): boolean {
    const found = this.known.shared?.find(key) ?? -1;
    return found >= 0 && this.known.shared?.contains(found, high, low) === false;
  }

  /** Writes documents, and returns what is known about them afterwards. */
  private async write(
    puts: readonly HashedDocument[],
    table: KeyTable,
    rejected: Rejected[],
  ): Promise<readonly KeyEntry[]> {
    if (puts.length === 0) return [];
    const { run, part } = this;
    const { counts, index } = part;
    await this.store(puts.map(({ document }) => entryOf(document.id, 'maybe')));
    const outcomes = await run.writer.write(
      puts.map(({ document }): DocumentOperation => ({ type: 'put', index, document })),
    );
    const at = new Date(run.startedAt).toISOString();
    const done: LetterDocument[] = [];
    const entries = puts.map(({ document, high, low }, position): KeyEntry => {
      const { id, content } = document;
      const outcome = outcomes[position] ?? { type: 'others' };
      if (outcome.type === 'done') {
        counts.written++;
        done.push({ index, documentId: id });
        return entryOf(id, 'seen', { high, low });
      }
      if (outcome.type === 'rejected')
        rejected.push({ at, index, documentId: id, reason: outcome.reason, content });
      // Written again by the next run.
      return entryOf(id, 'seen');
    });
    for (const [position, entry] of entries.entries())
      noteKey(table, entry, 'pass', puts[position]?.key);
    await run.letters.settle(done);
    return entries;
  }

  /** A later change is read by the next pass anyway. */
  private noteMissed(row: ResultRow, { again }: Step): void {
    if (again && this.timeOf(row) !== undefined) this.missed++;
  }

  /** The time of a row up to the start of the pass: a later one would hide changes in between. */
  private timeOf(row: ResultRow): number | undefined {
    const { changes } = this.part;
    const value = changes === undefined ? undefined : row[changes.at];
    const time = typeof value === 'string' ? parseInstant(value) : undefined;
    const latest = this.current.open.startedAt * MICROSECONDS;
    return time !== undefined && time <= latest ? time : undefined;
  }

  /** The greatest time of these rows. */
  private reached(rows: readonly ResultRow[]): number | undefined {
    const { changes } = this.part;
    if (changes === undefined) return undefined;
    let greatest: number | undefined;
    for (const row of rows) {
      const value = row[changes.at];
      if (value === null || value === undefined) this.untimed++;
      const time = this.timeOf(row);
      if (time !== undefined && (greatest === undefined || time > greatest)) greatest = time;
    }
    return greatest;
  }

  private reach(position: ScanPosition | undefined, reached: number | undefined): void {
    const { open } = this.current;
    const before = open.reached === undefined ? undefined : parseInstant(open.reached);
    const further = reached !== undefined && (before === undefined || reached > before);
    this.current = {
      ...this.current,
      open: {
        ...open,
        ...(position && {
          position: { ...position } as unknown as NonNullable<OpenPass['position']>,
        }),
        ...(further && { reached: isoTimestamp(reached) }),
      },
    };
  }
}

export const entryOf = (
  id: string,
  state: KeyState,
  { high, low }: { readonly high: number; readonly low: number } = { high: 0, low: 0 },
): KeyEntry => ({ id, state, high, low });

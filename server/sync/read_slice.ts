import {
  ConnectorError,
  InvalidRequestError,
  MoltlerError,
  NotFoundError,
  ServiceError,
} from '../../common/errors';
import { canonicalJson, parseInstant, type TypedValue } from '../../common/declaration';
import type { SliceState } from '../ports';
import { isoTimestamp, type SliceParameters } from '../query';
import { abortController, follow, type ScanPosition } from '../scan';
import { gathered, type Ended } from './gathered';
import { KEY, type KeyTable } from './key_table';
import { isTrusted, type RunContext, type RunPart } from './run_context';
import { SlicePass, type OpenSlice } from './slice_pass';
import type { SyncSource } from './source';

const MICROSECONDS = 1000;
/** How often changes are read again, if each time some were missed. */
const MOST_LOOKS = 3;

/** How a slice was read. */
export interface SliceRead {
  readonly pass: SlicePass;
  /** It was read to its proven end. */
  readonly complete: boolean;
  /** Why it is not complete. */
  readonly explanation?: string;
}

/** How a list was read once. */
interface ListRead extends Omit<SliceRead, 'pass'> {
  readonly pages: number;
  /** Its pages were found by counting rows, so that rows may have moved to those that were already read. */
  readonly counted?: boolean;
}

/** One list of a part. */
export interface Slice {
  readonly name: string;
  /** Undefined if there is only one list, or only the whole query. */
  readonly set: SliceParameters | undefined;
  readonly state: SliceState | undefined;
  /** What documents of the earlier statement contain. Only for a slice that was never read to its end. */
  readonly earlier?: (() => Promise<KeyTable>) | undefined;
  /** What other syncs have written to the same documents. */
  readonly shared?: (() => Promise<KeyTable>) | undefined;
}

/** The name of the slice with these parameters. */
export const sliceName = (part: string, set: SliceParameters | undefined): string =>
  set === undefined || Object.keys(set).length === 0
    ? part
    : `${part} ${canonicalJson(Object.fromEntries(Object.entries(set).map(([name, { value }]) => [name, value])))}`;

/** What is read of a slice, for people: `repo acme/shop`. */
export const sliceTitle = (set: SliceParameters | undefined): string =>
  Object.entries(set ?? {})
    .map(([name, { value }]) => `${name} ${String(value)}`)
    .join(', ');

/** The state with a pass that is to be read: one that was begun, else a new one. */
function opened(run: RunContext, part: RunPart, slice: string, state?: SliceState): OpenSlice {
  const { scope, changes, source } = part;
  const { startedAt, confirmed, settings, replacements } = run;
  const before = state ?? { slice, scope, generation: 0 };
  const same = before.scope === scope;
  const anew = confirmed || part.rewrites === true;
  const trusted = isTrusted(run, before);
  if (same && before.open !== undefined && !anew) {
    const { open } = before;
    const fits = open.kind === 'full' ? isTrusted(run, open) : changes !== undefined && trusted;
    if (fits && open.position !== undefined && source.scan !== undefined)
      return { ...before, open };
  }
  const recent =
    before.fullAt !== undefined && startedAt - before.fullAt < settings.fullEveryMilliseconds;
  const changed = same && changes !== undefined && before.mark !== undefined && recent;
  // A pass that was begun has stored keys, which another one must not count as seen.
  const begun = before.open?.kind === 'full';
  if (changed && !anew && !begun && trusted)
    return {
      ...before,
      open: { kind: 'incremental', generation: before.generation, startedAt },
    };
  const { mark: _mark, fullAt: _fullAt, ...unmarked } = before;
  const generation = Math.max(before.generation, before.open?.generation ?? 0) + 1;
  const open = {
    kind: 'full',
    generation,
    startedAt,
    ...(replacements > 0 && { replacements }),
  } as const;
  return { ...(same ? before : unmarked), scope, open };
}

/** Reads a slice, from where an earlier run stopped. Throws the error of the service, after which it can be continued. */
export async function readSlice(
  run: RunContext,
  part: RunPart,
  { name, set, state, earlier, shared }: Slice,
): Promise<SliceRead> {
  let open = opened(run, part, name, state);
  for (;;) {
    const pass = new SlicePass(run, part, open, {
      earlier: await earlier?.(),
      shared: await shared?.(),
      isNew: state === undefined,
    });
    const from = open.open.position as ScanPosition | undefined;
    let taken = 0;
    try {
      const { source, slice } = await sourceOf(run, part, open, set);
      const read = await readOnce(
        run,
        part,
        source,
        { slice, from, isFirst: state === undefined },
        async (some) => {
          taken++;
          await pass.take(some);
        },
      );
      const moved = from !== undefined ? 'between runs' : 'within a run';
      const isWhole = read.pages <= 1 || (!pass.isFull && read.counted !== true);
      if (!read.complete || (from === undefined && isWhole)) return { pass, ...read };
      const again = () =>
        readOnce(run, part, source, { slice, from: undefined }, (some) => pass.take(some, true));
      if (!pass.isFull) return { pass, ...(await confirmed(pass, again)) };
      // Whether something is gone is only known if the list did not change while it was read.
      const table = await pass.table();
      if (table.count(KEY.present, KEY.seen) > 0) return { pass, ...(await again()) };
      pass.noteMoved(moved);
      return { pass, ...read };
    } catch (error) {
      const useless =
        error instanceof RangeError ||
        error instanceof InvalidRequestError ||
        error instanceof NotFoundError ||
        isRepeated(error);
      if (from === undefined || !useless || taken > 0) {
        if (isOfSlice(error) && !run.signal.aborted) await pass.save();
        throw error;
      }
      // The position does not fit any more.
      open = restarted(open, run.startedAt);
    }
  }
}

/** A page that was read before the position is back where it was, or rows have moved there: it would be so in each run. */
const isRepeated = (error: unknown): boolean =>
  error instanceof ServiceError && error.code === 'repeated_page';

/**
 * Reads the same list again until it has no row that was missed: if a row is deleted, those behind it move to pages that
 * were already read.
 */
async function confirmed(pass: SlicePass, again: () => Promise<ListRead>): Promise<ListRead> {
  for (let look = 0; look < MOST_LOOKS; look++) {
    const before = pass.missed;
    const read = await again();
    if (!read.complete || pass.missed === before) return read;
  }
  return {
    complete: false,
    pages: 0,
    explanation:
      'changed rows moved to other pages while they were read, so the next run reads them again',
  };
}

/** The pass from its beginning: what the earlier attempt has seen does not count. */
function restarted({ open, ...state }: OpenSlice, startedAt: number): OpenSlice {
  const { position: _position, reached: _reached, ...begun } = open;
  const generation = begun.kind === 'full' ? begun.generation + 1 : begun.generation;
  return { ...state, open: { ...begun, generation, startedAt } };
}

/** The query of a pass, and its list. A pass that is continued is planned as when it began. */
async function sourceOf(
  run: RunContext,
  part: RunPart,
  { open, mark }: OpenSlice,
  set: SliceParameters | undefined,
): Promise<{ readonly source: SyncSource; readonly slice: SliceParameters | undefined }> {
  const { startedAt } = open;
  if (open.kind === 'full') {
    const planned = startedAt === run.startedAt;
    const source = planned ? part.source : await part.source.planned(part.select, startedAt);
    if (set !== undefined && !source.divides(set)) throw new RangeError('The lists have changed');
    return { source, slice: set };
  }
  const { changes } = part;
  if (changes === undefined || mark === undefined)
    throw new RangeError('There is no mark to continue from');
  const from = (parseInstant(mark) ?? 0) - run.settings.lookBackMilliseconds * MICROSECONDS;
  const since = isoTimestamp(from);
  const source = await part.source.planned(changes.since(since), startedAt);
  if (set === undefined || source.divides(set)) return { source, slice: set };
  // Changes are read from another list, which has those of this one as well.
  const within: Record<string, TypedValue> = {};
  for (const [parameter, value] of Object.entries(set))
    within[changes.columnOf(parameter) ?? parameter] = value;
  const own = await part.source.planned(changes.since(since, within), startedAt);
  return { source: own, slice: undefined };
}

async function readOnce(
  run: RunContext,
  part: RunPart,
  source: SyncSource,
  {
    slice,
    from,
    isFirst = false,
  }: {
    readonly slice: SliceParameters | undefined;
    readonly from: ScanPosition | undefined;
    readonly isFirst?: boolean;
  },
  take: (some: Parameters<SlicePass['take']>[0]) => Promise<void>,
): Promise<ListRead> {
  const { counts } = part;
  const reading = {};
  const own = abortController();
  const unlink = follow(own, run.signal);
  const events = source.read({
    signal: own.signal,
    ...(slice && { slice }),
    ...(from && { from }),
    isFirst,
  });
  const read = gathered(events, run.settings.portions, {
    onProgress: (scans) => {
      counts.requestsOf(
        reading,
        scans.reduce((sum, { requests }) => sum + requests, 0),
      );
      run.progressed();
    },
    onNotice: (text) => run.tell(text),
  });
  let ended: Ended | undefined;
  // Without positions, nothing is known about pages.
  let counted = true;
  try {
    for (let next = await read.next(); ; next = await read.next()) {
      if (next.done === true) {
        ended = next.value;
        break;
      }
      const { position } = next.value;
      if (position !== undefined) counted = position.counted === true;
      await take(next.value);
    }
  } finally {
    // It may be waiting for its service, for as long as an hour.
    if (ended === undefined) own.abort(new Error('What was read could not be written.'));
    unlink();
    await read.return({ complete: false, scans: [] });
    const requests = ended?.scans.reduce((sum, scan) => sum + scan.requests, 0);
    counts.endOf(reading, requests);
  }
  const { scans, complete } = ended;
  for (const { warnings } of scans) for (const text of warnings) run.tell(`${part.title}: ${text}`);
  const why = scans.find((scan) => !scan.complete && scan.reason !== 'limit');
  const pages = scans.reduce((sum, scan) => sum + scan.pages, 0);
  counts.pages += pages;
  const explanation = why === undefined ? undefined : (why.explanation ?? why.reason ?? 'partial');
  return { complete, pages, counted, ...(explanation !== undefined && { explanation }) };
}

/** Whether a slice failed alone: others may succeed, and a later run may read this one. */
export const isOfSlice = (error: unknown): error is MoltlerError =>
  error instanceof ConnectorError ||
  (error instanceof MoltlerError && error.code.startsWith('evaluat'));

/** Whether every further slice would fail in the same way. */
export const stopsAll = (error: unknown): boolean =>
  error instanceof ConnectorError &&
  (error.family === 'auth_error' || error.family === 'rate_limit_error');

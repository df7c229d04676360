import type { MissingPart } from '../../../common/contract';
import { ConnectorError, InvalidRequestError, NotFoundError } from '../../../common/errors';
import { partsOf } from '../accesses';
import { abortController, follow } from '../flow/linked_abort';
import { interleave } from '../flow/interleave';
import { rowReader } from '../mapping/rows_of_page';
import type { ScanBatch } from '../scan';
import { withoutKeys, type AccessPlan, type ScanPlan } from '../scan_plan';
import { isChildless } from './childless_parent';
import { parameterSets } from './fan_out';
import { isHopeless } from './hopeless';
import { keyReading, type KeyBatch, type KeyReading } from './key_batches';
import type { ListPage, ListToWalk, OpenList } from './list_pages';
import { longList } from './long_list';
import { resumablePages } from './resumable_pages';
import { batchesOf, type RowSteps } from './row_batches';
import { steadyPages } from './steady_pages';
import { isSparing, listOf, type ListParameters, type ScanSurroundings } from './surroundings';
import { withoutUnknownValues } from './unknown_values';
import { windowedPages, type ReadList } from './windowed_pages';

/** Thrown within a scan when another list is read instead. */
class TakenOver extends Error {
  /** `because`: what to report; undefined if the switch was planned. */
  constructor(
    readonly fallback: AccessPlan,
    readonly because?: string,
  ) {
    super(because);
  }
}

/** Events that reading reports to the scan. */
export interface ReadingNotes {
  /** A page was read to its end. */
  readonly took: (page: ListPage, list: string) => void;
  /** Rows no longer come from the planned access alone. `planned`: the rest contains all of them nevertheless. */
  readonly tookOver: (planned: boolean) => void;
}

/** Reads an access plan to its end, or until there are enough rows; switches to its fallback as planned. */
export async function* readAccess(
  around: ScanSurroundings,
  access: AccessPlan,
  steps: RowSteps,
  notes: ReadingNotes,
): AsyncGenerator<ScanBatch, void, undefined> {
  const { state } = around;
  const keys = await keysOf(around, access);
  const whole = withoutKeys(around.plan);
  if (keys?.kind === 'unbound' && around.plan.unbound !== undefined) {
    state.notice(`${keys.because}, so ${whole.access.list} was read without its keys`);
    return yield* readAccess({ ...around, plan: whole }, whole.access, steps, notes);
  }
  state.reads(access.list);
  const rowsBefore = state.rows;
  try {
    yield* readList(
      around,
      access,
      steps,
      notes,
      keys?.kind === 'batches' ? keys.batches : undefined,
    );
  } catch (error) {
    if (!(error instanceof TakenOver)) throw error;
    const returned = state.rows - rowsBefore;
    if (error.because !== undefined)
      state.warn(
        `${access.list} ${error.because}; ${error.fallback.list} was read instead${returned === 0 ? '' : ` (${returned} ${returned === 1 ? 'row was' : 'rows were'} already returned and ${returned === 1 ? 'is' : 'are'} not repeated)`}.`,
      );
    const planned = error.because === undefined;
    notes.tookOver(planned);
    if (planned) yield* readFallback(around, access, error.fallback, steps, notes);
    else {
      const plan = error.fallback === whole.access ? whole : around.plan;
      yield* readAccess({ ...around, plan }, error.fallback, steps, notes);
    }
  }
}

/** The batches of a bind join; undefined for everything else, and if each key is a request of its own. */
async function keysOf(
  around: ScanSurroundings,
  { fanOut, ...access }: AccessPlan,
): Promise<KeyReading | undefined> {
  const batched = fanOut?.over === 'outer' && fanOut.parameter === undefined;
  return batched ? keyReading(around, access, fanOut) : undefined;
}

/**
 * Reads the faster lists, and the original list if one of them is rejected: access to one of many lists may be denied
 * although the list over all of them is allowed. Rows are not returned twice.
 */
async function* readFallback(
  around: ScanSurroundings,
  left: AccessPlan,
  faster: AccessPlan,
  steps: RowSteps,
  notes: ReadingNotes,
): AsyncGenerator<ScanBatch, void, undefined> {
  const { faster: _, ...plan } = around.plan;
  try {
    yield* readAccess({ ...around, plan: strict(plan) }, faster, steps, notes);
  } catch (error) {
    if (!(error instanceof ConnectorError) || isHopeless(error) || around.signal.aborted)
      throw error;
    notes.tookOver(false);
    yield* readAccess({ ...around, plan }, left, steps, notes);
  }
}

/** A failure is handled by whoever reads it so. */
const strict = (plan: ScanPlan): ScanPlan => ({
  ...plan,
  options: { ...plan.options, onError: 'fail' },
});

async function* readList(
  around: ScanSurroundings,
  access: AccessPlan,
  steps: RowSteps,
  notes: ReadingNotes,
  batches: readonly KeyBatch[] | undefined,
): AsyncGenerator<ScanBatch, void, undefined> {
  const { state, plan } = around;
  const list = listOf(around.entity, access.list);
  if (list.caution !== undefined) state.warn(list.caution);
  const reader = rowReader(list, access, plan, around.place, around.entity);
  let cappedBecause: string | undefined;
  const incomplete = (why: string) => state.incomplete('service_cap', `${access.list}: ${why}`);
  const capped = (why: string): void => {
    cappedBecause = why;
    // The positions that follow have to say so.
    if (around.context.resumable !== undefined && access.fallback === undefined) incomplete(why);
  };
  const walk = { list, access, reader, capped };

  const aborter = abortController();
  const unfollow = follow(aborter, around.signal);
  const within = { ...around, signal: aborter.signal };

  const endOf = (why: string | undefined): void => {
    around.signal.throwIfAborted();
    if (why === undefined) return;
    if (access.fallback !== undefined) throw new TakenOver(access.fallback, `ended early (${why})`);
    incomplete(why);
  };
  const single = access.fanOut === undefined && access.split === undefined;
  async function* lists(): AsyncGenerator<AsyncIterable<ListPage>> {
    const pagesOf = (part: AccessPlan, set: ListParameters, read: ReadList) =>
      windowedPages(within, { ...walk, access: part }, set, { read, atOnce });
    if (batches !== undefined)
      for (const { access: batch, name } of batches)
        yield pagesOf(batch, batch.parameters, orUnbound(name));
    else
      for await (const set of parameterSets(within, access))
        for (const part of partsOf(access)) yield pagesOf(part, set, tolerant);
  }
  // A pushed-down sort only holds within one list, so the lists are read one after the other.
  const together =
    plan.sort === undefined && (!single || access.windows !== undefined) ? listsAtOnce(around) : 1;
  // A list that waits for its first page has used up a parent that might not be needed.
  const atOnce = isSparing(around)
    ? () => Math.max(1, Math.min(together, around.pagesAtOnce()))
    : together;
  const pages = interleave(lists(), atOnce, () => aborter.abort(new Error('The list has ended')));
  const { resumable } = around.context;
  if (resumable !== undefined) {
    const read = (set: ListParameters, part: AccessPlan, resumed: OpenList | undefined) =>
      windowedPages(within, { ...walk, access: part, resumed }, set, { read: tolerant, atOnce: 1 });
    const lists = parameterSets(within, access);
    try {
      yield* resumablePages(around, access, { lists, read, reader, steps }, resumable.from);
    } finally {
      unfollow();
    }
    return endOf(cappedBecause);
  }
  const { faster } = plan;
  const long = faster && access === plan.access ? longList(around, faster) : undefined;
  try {
    for await (const page of pages) {
      let cut = false;
      yield* batchesOf(around, page, reader, steps, () => (cut = true));
      if (!cut) notes.took(page, access.list);
      const wanted = around.wanted();
      if (wanted === 0 && (cut || !single || !page.last)) {
        state.stoppedAtRows(plan, around.maxResults);
        return;
      }
      if (faster !== undefined && !page.last && long?.goesOver() === true)
        throw new TakenOver(faster.access);
    }
  } finally {
    await long?.close();
    unfollow();
  }
  endOf(cappedBecause);
}

/**
 * Lists read concurrently. Their requests share the slots; with as many lists as slots, a slot would be idle whenever a
 * list waits for its reader.
 */
const listsAtOnce = ({ limits, plan }: ScanSurroundings): number =>
  plan.options.prefer === 'requests' || limits.concurrency === 1
    ? limits.concurrency
    : 2 * limits.concurrency;

/**
 * Reads the pages of one batch of keys. Where the service rejects one of them, all rows are read instead; the policy of the
 * plan is for other failures, and for those of that list.
 */
const orUnbound = (name: string): ReadList =>
  async function* (around, walk, parameters) {
    try {
      yield* tolerant({ ...around, plan: strict(around.plan) }, walk, parameters);
    } catch (error) {
      if (!(error instanceof ConnectorError)) throw error;
      const { unbound, key = [] } = around.plan;
      const rejected = error instanceof InvalidRequestError || error instanceof NotFoundError;
      // Rows that were returned by then are recognized by their key.
      const repeatable = key.length > 0 || around.state.rows === 0;
      if (unbound !== undefined && rejected && repeatable)
        throw new TakenOver(unbound.access, `was rejected (${error.message})`);
      tolerate(around, error, name);
    }
  };

/** A service may name only some of the values that it does not know. */
const MOST_ATTEMPTS = 20;

/** The pages of one list; the policy of the plan decides how a failure is handled. */
async function* tolerant(
  around: ScanSurroundings,
  walk: ListToWalk,
  parameters: ListParameters,
  attempt = 1,
): AsyncGenerator<ListPage, void, undefined> {
  const { access, list } = walk;
  let returned = false;
  try {
    for await (const page of steadyPages(around, walk, parameters)) {
      returned = true;
      yield page;
    }
  } catch (error) {
    if (!(error instanceof ConnectorError)) throw error;
    // What a resumable scan lacks may be deleted elsewhere, such as all issues of a project that became invisible.
    const lasting = around.context.resumable !== undefined;
    const again = !returned && !lasting && attempt < MOST_ATTEMPTS;
    const known = again ? withoutUnknownValues(access, list, error) : undefined;
    if (known !== undefined) {
      const { title } = around.connector.declaration;
      around.state.warn(`${title} does not know all values of the conditions: ${known.why}`);
      // The next statement has to learn it as well.
      around.state.leftSetsOut = true;
      if (known.widened) around.state.countsForLimit = false;
      if (known.narrowed.kind !== 'access') return;
      const narrowed = { ...walk, access: known.narrowed.access };
      const values = { ...parameters, ...narrowed.access.parameters };
      return yield* tolerant(around, narrowed, values, attempt + 1);
    }
    if (error instanceof NotFoundError) {
      if (list.lookup === true) return;
      if (await isChildless(around, list.name, parameters)) return;
    }
    const { fallback } = access;
    if (fallback !== undefined && list.fallback?.on.some((family) => family === error.family))
      throw new TakenOver(fallback, `was rejected (${error.message})`);
    const one = describe(around, walk, parameters);
    // Without credentials or quota, the request fails for every parent, so the error names none.
    if (access.fanOut === undefined || one === undefined || isHopeless(error)) {
      tolerate(around, error, one);
    } else tolerate(around, error.ofParent(one));
  }
}

/** Depending on the policy of the scan, throws or marks the scan as incomplete. */
export function tolerate(around: ScanSurroundings, error: ConnectorError, what?: string): void {
  const policy = around.plan.options.onError ?? 'fail';
  // A request that cannot be built is not a failure of the service.
  const ours = error instanceof InvalidRequestError && error.code === 'internal';
  if (policy === 'fail' || ours) throw error;
  const text = what === undefined ? error.message : `${what}: ${error.message}`;
  around.state.lacks(missingPart(around, error, what), text, policy === 'warn');
  if (isHopeless(error)) throw new StoppedByError();
}

/** A batch of a join may have many keys. */
const LONGEST_NAME = 120;

function missingPart(
  { plan }: ScanSurroundings,
  error: ConnectorError,
  what: string | undefined,
): MissingPart {
  const { code, message } = error;
  const { parent } = error.place;
  const table = `${plan.connector}.${plan.entity}`;
  const prefix = `${parent ?? ''}: `;
  const named = [what, parent].filter((each) => each !== undefined).join(' of ');
  const name = isHopeless(error) ? `the rest of ${table}` : named || table;
  return {
    name: name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name,
    code,
    // The message of a parent begins with its name.
    message:
      parent !== undefined && message.startsWith(prefix) ? message.slice(prefix.length) : message,
  };
}

/** Ends a scan whose policy is to continue, if continuing is pointless. */
export class StoppedByError extends Error {}

/** Describes which of several lists it was. A translated condition would mean nothing to a user, so the table is named. */
function describe(
  { plan }: ScanSurroundings,
  { access: { translation, parameters: made }, window }: ListToWalk,
  parameters: ListParameters,
): string | undefined {
  const opaque = translation !== undefined || window !== undefined;
  const own = Object.entries(parameters).filter(
    ([name, { value }]) => !opaque || made[name]?.value !== value,
  );
  const named = own.map(([name, { value }]) => `${name} ${String(value)}`);
  if (window !== undefined) named.push(window);
  if (translation !== undefined && named.length === 0) return `${plan.connector}.${plan.entity}`;
  return named.length === 0 ? undefined : named.join(', ');
}

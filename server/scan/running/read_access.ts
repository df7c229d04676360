import { ConnectorError, NotFoundError, InvalidRequestError } from '../../../common/errors';
import { abortController, follow } from '../flow/linked_abort';
import { interleave } from '../flow/interleave';
import { rowReader } from '../mapping/rows_of_page';
import type { ScanBatch } from '../scan';
import type { AccessPlan, ScanPlan } from '../scan_plan';
import { isChildless } from './childless_parent';
import { parameterSets } from './fan_out';
import { isHopeless } from './hopeless';
import type { ListPage, ListToWalk } from './list_pages';
import { longList } from './long_list';
import { batchesOf, type RowSteps } from './row_batches';
import { steadyPages } from './steady_pages';
import { isSparing, listOf, type ListParameters, type ScanSurroundings } from './surroundings';

/** Thrown within a scan where another list takes over. */
class TakenOver extends Error {
  /** `because`: what the reader should know; nothing where it is the planned way to go on. */
  constructor(
    readonly fallback: AccessPlan,
    readonly because?: string,
  ) {
    super(because);
  }
}

/** What reading tells the scan about. */
export interface ReadingNotes {
  /** A page was read to its end. */
  readonly took: (page: ListPage, list: string) => void;
  /** The rows are no longer those of the planned access alone. `planned`: the rest holds all of them, all the same. */
  readonly tookOver: (planned: boolean) => void;
}

/** Reads an access plan to its end, or to the rows wanted; its fallback takes over where the plan says so. */
export async function* readAccess(
  around: ScanSurroundings,
  access: AccessPlan,
  steps: RowSteps,
  notes: ReadingNotes,
): AsyncGenerator<ScanBatch, void, undefined> {
  const { state } = around;
  state.reads(access.list);
  const rowsBefore = state.rows;
  try {
    yield* readList(around, access, steps, notes);
  } catch (error) {
    if (!(error instanceof TakenOver)) throw error;
    const given = state.rows - rowsBefore;
    if (error.because !== undefined)
      state.warn(
        `${access.list} ${error.because}; ${error.fallback.list} was read instead${given === 0 ? '' : ` (${given} ${given === 1 ? 'row was' : 'rows were'} already returned and ${given === 1 ? 'is' : 'are'} not repeated)`}.`,
      );
    const planned = error.because === undefined;
    notes.tookOver(planned);
    if (planned) yield* readFallback(around, access, error.fallback, steps, notes);
    else yield* readAccess(around, error.fallback, steps, notes);
  }
}

/**
 * Reads the faster way, and the list that was left for it if that is refused: one of many lists may be, where the one
 * over all of them is not. Rows given before are not given again.
 */
async function* readFallback(
  around: ScanSurroundings,
  left: AccessPlan,
  faster: AccessPlan,
  steps: RowSteps,
  notes: ReadingNotes,
): AsyncGenerator<ScanBatch, void, undefined> {
  const { faster: _, ...plan } = around.plan;
  const strict: ScanPlan = { ...plan, options: { ...plan.options, onError: 'fail' } };
  try {
    yield* readAccess({ ...around, plan: strict }, faster, steps, notes);
  } catch (error) {
    if (!(error instanceof ConnectorError) || isHopeless(error) || around.signal.aborted)
      throw error;
    notes.tookOver(false);
    yield* readAccess({ ...around, plan }, left, steps, notes);
  }
}

async function* readList(
  around: ScanSurroundings,
  access: AccessPlan,
  steps: RowSteps,
  notes: ReadingNotes,
): AsyncGenerator<ScanBatch, void, undefined> {
  const { state, plan } = around;
  const list = listOf(around.entity, access.list);
  if (list.caution !== undefined) state.warn(list.caution);
  const reader = rowReader(list, access, plan, around.place, around.entity);
  let cappedBecause: string | undefined;
  const walk = { list, access, reader, capped: (why: string) => (cappedBecause = why) };

  const aborter = abortController();
  const unfollow = follow(aborter, around.signal);
  const within = { ...around, signal: aborter.signal };

  const single = access.fanOut === undefined && access.split === undefined;
  async function* lists(): AsyncGenerator<AsyncIterable<ListPage>> {
    for await (const set of parameterSets(within, access))
      for (const part of partsOf(access)) yield tolerant(within, { ...walk, access: part }, set);
  }
  // A pushed sort holds within one list only; then the lists are given one after the other.
  const together = plan.sort === undefined && !single ? listsAtOnce(around) : 1;
  // A list that waits for its first page has taken a parent that might not be needed.
  const atOnce = isSparing(around)
    ? () => Math.max(1, Math.min(together, around.pagesAtOnce()))
    : together;
  const pages = interleave(lists(), atOnce, () => aborter.abort(new Error('The list has ended')));
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
  around.signal.throwIfAborted();
  if (cappedBecause === undefined) return;
  if (access.fallback !== undefined)
    throw new TakenOver(access.fallback, `ended early (${cappedBecause})`);
  state.incomplete('service_cap', `${access.list}: ${cappedBecause}`);
}

/** The access once for each part of a parameter that one address does not hold. */
function partsOf(access: AccessPlan): readonly AccessPlan[] {
  const { split, ...whole } = access;
  if (split === undefined) return [access];
  return split.parts.map((part) => ({
    ...whole,
    query: { ...whole.query, [split.parameter]: part },
  }));
}

/**
 * Lists walked at once. The requests of all of them share the slots; with as many lists as slots, one would stand idle
 * whenever a list waits for its reader.
 */
const listsAtOnce = ({ limits, plan }: ScanSurroundings): number =>
  plan.options.prefer === 'requests' || limits.concurrency === 1
    ? limits.concurrency
    : 2 * limits.concurrency;

/** The pages of one list; what its failure means is the plan's policy. */
async function* tolerant(
  around: ScanSurroundings,
  walk: ListToWalk,
  parameters: ListParameters,
): AsyncGenerator<ListPage, void, undefined> {
  const { access, list } = walk;
  try {
    yield* steadyPages(around, walk, parameters);
  } catch (error) {
    if (!(error instanceof ConnectorError)) throw error;
    if (error instanceof NotFoundError) {
      if (list.lookup === true) return;
      if (await isChildless(around, list.name, parameters)) return;
    }
    const { fallback } = access;
    if (fallback !== undefined && list.fallback?.on.some((family) => family === error.family))
      throw new TakenOver(fallback, `was rejected (${error.message})`);
    const one = describe(around, access, parameters);
    // Whichever parent is asked, without credentials or quota it fails: none is to blame.
    if (access.fanOut === undefined || one === undefined || isHopeless(error)) {
      tolerate(around, error, one);
    } else tolerate(around, error.ofParent(one));
  }
}

/** By the policy of the scan: throws, or notes that the scan is not complete. */
export function tolerate(around: ScanSurroundings, error: ConnectorError, what?: string): void {
  const policy = around.plan.options.onError ?? 'fail';
  // A request that we cannot even fill is not the service's failure.
  const ours = error instanceof InvalidRequestError && error.code === 'internal';
  if (policy === 'fail' || ours) throw error;
  const text = what === undefined ? error.message : `${what}: ${error.message}`;
  if (policy === 'warn') around.state.warn(text);
  around.state.incomplete('error', text);
  if (isHopeless(error)) throw new StoppedByError();
}

/** Ends a scan whose policy is to go on, where going on makes no sense. */
export class StoppedByError extends Error {}

/** Which of several lists it was. What a translator made of the conditions is no words for a reader: the table is. */
function describe(
  { plan }: ScanSurroundings,
  { translation, parameters: made }: AccessPlan,
  parameters: ListParameters,
): string | undefined {
  const own = Object.entries(parameters).filter(
    ([name, { value }]) => translation === undefined || made[name]?.value !== value,
  );
  if (translation !== undefined && own.length === 0) return `${plan.connector}.${plan.entity}`;
  const named = own.map(([name, { value }]) => `${name} ${String(value)}`);
  return named.length === 0 ? undefined : named.join(', ');
}

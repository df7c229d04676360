import { ConnectorError } from '../../../common/errors';
import type { ScanBatch } from '../scan';
import { withoutKeys, type AccessPlan } from '../scan_plan';
import { isHopeless } from './hopeless';
import { keyReading, type KeyReading } from './key_batches';
import { readList, type ReadingNotes } from './read_list';
import type { RowSteps } from './row_batches';
import type { RunningScan } from './running_scan';
import { TakenOver } from './taken_over';
import { strict } from './tolerate';

/** Reads an access plan to its end, or until there are enough rows; switches to its fallback as planned. */
export async function* readAccess(
  running: RunningScan,
  access: AccessPlan,
  steps: RowSteps,
  notes: ReadingNotes,
): AsyncGenerator<ScanBatch, void, undefined> {
  const { state } = running;
  const keys = await keysOf(running, access);
  const whole = withoutKeys(running.plan);
  if (keys?.kind === 'unbound' && running.plan.unbound !== undefined) {
    state.withoutKeys = true;
    state.notice(`${keys.because}, so ${whole.access.list} was read without its keys`);
    return yield* readAccess({ ...running, plan: whole }, whole.access, steps, notes);
  }
  state.reads(access.list);
  const rowsBefore = state.rows;
  try {
    yield* readList(
      running,
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
    if (planned) yield* readFallback(running, access, error.fallback, steps, notes);
    else {
      const isWhole = error.fallback === whole.access;
      state.withoutKeys ||= isWhole && running.plan.unbound !== undefined;
      const plan = isWhole ? whole : running.plan;
      yield* readAccess({ ...running, plan }, error.fallback, steps, notes);
    }
  }
}

/** The batches of a bind join; undefined for everything else, and if each key is a request of its own. */
async function keysOf(
  running: RunningScan,
  { fanOut, ...access }: AccessPlan,
): Promise<KeyReading | undefined> {
  const batched = fanOut?.over === 'outer' && fanOut.parameter === undefined;
  return batched ? keyReading(running, access, fanOut) : undefined;
}

/**
 * Reads the faster lists, and the original list if one of them is rejected: access to one of many lists may be denied
 * although the list over all of them is allowed. Rows are not returned twice.
 */
async function* readFallback(
  running: RunningScan,
  left: AccessPlan,
  faster: AccessPlan,
  steps: RowSteps,
  notes: ReadingNotes,
): AsyncGenerator<ScanBatch, void, undefined> {
  const { faster: _, ...plan } = running.plan;
  try {
    yield* readAccess({ ...running, plan: strict(plan) }, faster, steps, notes);
  } catch (error) {
    if (!(error instanceof ConnectorError) || isHopeless(error) || running.signal.aborted)
      throw error;
    notes.tookOver(false);
    yield* readAccess({ ...running, plan }, left, steps, notes);
  }
}

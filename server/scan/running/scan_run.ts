import { grouped } from '../../../common/quantities';
import { ConnectorError } from '../../../common/errors';
import { isTooHeavy } from '../../connectors';
import { follow } from '../flow/linked_abort';
import { compileMapper } from '../mapping/row_mapper';
import type { Scan, ScanBatch } from '../scan';
import { absentColumns } from './absent_columns';
import { detailFetcher } from './details';
import { keyMemory } from './key_memory';
import { throttled } from './progress';
import { readAccess } from './read_access';
import type { RowSteps } from './row_batches';
import type { RememberedScans } from './remembered';
import type { RunningScan, ScanEnding } from './running_scan';
import { stoppable } from './stoppable';
import { StoppedByError, tolerate } from './tolerate';

const READER_LEFT = 'The reader has left';

/** Why a scan's own signal was aborted. */
export class ScanTimeout extends Error {}

/** The scan, for its reader to iterate. `controller` is that of `running.signal`; `remembered` is undefined without a cache. */
export function runScan(
  running: RunningScan,
  controller: AbortController,
  remembered: RememberedScans | undefined,
  { clock, forget, leftOut, learn }: ScanEnding,
): Scan {
  const { plan, state, context } = running;
  const mapper = compileMapper(running.entity, plan, running.place, state.misfits);
  let iterated = false;

  const begin = () => {
    const unfollow = follow(controller, context.signal);
    const { timeoutSeconds } = plan.options;
    if (timeoutSeconds !== undefined)
      clock.sleep(timeoutSeconds * 1000, controller.signal).then(
        () => controller.abort(new ScanTimeout()),
        () => {},
      );
    const { onProgress } = context;
    if (onProgress !== undefined)
      state.changed = throttled(clock, controller.signal, () => onProgress(state.progress(plan)));
    return unfollow;
  };

  async function* rows(): AsyncGenerator<ScanBatch, void, undefined> {
    const unfollow = begin();
    let ended = false;
    try {
      running.signal.throwIfAborted();
      const absent = absentColumns(running, mapper.columns);
      for await (const batch of body()) {
        absent?.saw(batch);
        yield batch;
      }
      if (state.isComplete) await absent?.report();
      ended = true;
    } catch (error) {
      ended = true;
      // A retry may succeed. In any case, the error of the service is reported, not that of the store.
      if (isSenseless(error)) await forget().catch(() => {});
      settle(error);
    } finally {
      if (!ended) state.incomplete(context.signal.aborted ? 'cancelled' : 'limit');
      unfollow();
      controller.abort(new Error(READER_LEFT));
      context.onProgress?.(state.progress(plan));
    }
  }

  async function* body(): AsyncGenerator<ScanBatch, void, undefined> {
    if (plan.neverRead === true) return;
    // Rows that count towards LIMIT must not be removed afterwards.
    const counted = plan.limit !== undefined && plan.key !== undefined;
    const { fallback, windows } = plan.access;
    // All of them may return rows that were already returned.
    const others = [fallback, windows, plan.faster, plan.unbound];
    const remembers = counted || others.some((one) => one !== undefined);
    const keys = remembers ? keyMemory(running.entity, plan) : undefined;
    const details =
      plan.details.length === 0
        ? undefined
        : detailFetcher(running, (error) => {
            if (error instanceof ConnectorError) tolerate(running, error, 'details');
            else throw error;
          });
    const steps: RowSteps = {
      mapper,
      ...(keys === undefined ? {} : { fresh: (rows, parameters) => keys.fresh(rows, parameters) }),
      ...(details === undefined ? {} : { details }),
    };
    // No rows are needed, so there would never be room for a page.
    if (running.wanted() === 0) return state.stoppedAtRows(plan, running.maxResults);
    const wider = await remembered?.find();
    if (wider !== undefined) {
      yield* remembered?.read(wider, steps) ?? [];
      return;
    }
    // The rows of some keys are not the whole list.
    const record = plan.access.fanOut?.over === 'outer' ? undefined : remembered?.record();
    yield* readAccess(running, plan.access, steps, {
      took: (page, list) => record?.add(page, list),
      tookOver: (planned) => (planned ? record?.goesOver() : record?.spoil()),
    });
    const { most, cap } = plan.access.translation ?? {};
    if (cap !== undefined && state.rows >= cap)
      state.incomplete('service_cap', `at most ${grouped(cap)} rows are requested`);
    if (most !== undefined && state.countsForLimit && state.rows >= most) state.incomplete('limit');
    const left = await leftOut();
    if (left !== undefined) state.warn(left);
    // A remembered scan would also serve statements that need the rest.
    if (!state.isComplete) return;
    context.keys?.own.add(state.requestedKeys);
    if (state.withoutKeys) context.keys?.own.addAll();
    if (state.leftSetsOut) return;
    learn();
    await record?.keep();
  }

  const settle = (error: unknown) => {
    if (error instanceof StoppedByError) return;
    const reason: unknown = controller.signal.reason;
    if (reason instanceof ScanTimeout && !context.signal.aborted) {
      const seconds = plan.options.timeoutSeconds ?? 0;
      state.incomplete('timeout', `stopped after timeout = ${seconds} s`);
      return;
    }
    state.incomplete(
      context.signal.aborted ? 'cancelled' : 'error',
      error instanceof ConnectorError ? error.message : undefined,
    );
    throw context.signal.aborted ? context.signal.reason : error;
  };

  return {
    plan,
    columns: mapper.columns,
    metrics: () => state.metrics(),
    outcome: () => state.outcome(),
    batches() {
      if (iterated) throw new Error('A scan is iterated once');
      iterated = true;
      return stoppable(rows(), () => controller.abort(new Error(READER_LEFT)));
    },
  };
}

const isSenseless = (error: unknown): boolean =>
  error instanceof ConnectorError &&
  // The page that was too large was not stored, and the others are fine.
  !isTooHeavy(error) &&
  ['unreadable_response', 'response_bound_exceeded', 'repeated_page'].includes(error.code);

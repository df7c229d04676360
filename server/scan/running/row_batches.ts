import type { JsonValue } from '../../../common/declaration';
import { turns } from '../../turns';
import type { RowReader } from '../mapping/rows_of_page';
import type { RowMapper } from '../mapping/row_mapper';
import type { ScanBatch } from '../scan';
import type { MergedRows } from './details';
import type { ListPage } from './list_pages';
import type { ListParameters, RunningScan } from './running_scan';

/** Rows mapped in one step: about 2 ms of work for rows of 5 kB. */
const SLICE_ROWS = 500;

/** What turns pages into batches. */
export interface RowSteps {
  readonly mapper: RowMapper;
  /** Removes rows that were already returned; undefined if there cannot be any. */
  readonly fresh?: (rows: readonly JsonValue[], parameters: ListParameters) => readonly JsonValue[];
  readonly details?: (
    rows: readonly JsonValue[],
    parameters: ListParameters,
  ) => Promise<MergedRows>;
}

/**
 * The batches of one page: the rows that belong to the entity, no more than are needed, with their details, mapped.
 * `cut` is called if rows were left out because no more are needed.
 */
export async function* batchesOf(
  running: RunningScan,
  page: ListPage,
  reader: RowReader,
  steps: RowSteps,
  cut: () => void,
): AsyncGenerator<ScanBatch, void, undefined> {
  const { state, plan } = running;
  const { parameters } = page;
  // Waits until the reader has decided whether these rows are enough, unless time matters more than requests.
  const early = plan.mayEndEarly !== true || plan.options.prefer === 'time';
  state.pages++;
  state.loaded(page.loaded);
  let released = false;
  const release = () => {
    if (!released) page.release();
    released = true;
  };
  try {
    for await (const part of page.parts) {
      const kept = reader.keep(part, state.misfits);
      let rows = kept;
      if (steps.fresh !== undefined) rows = steps.fresh(rows, parameters);
      const wanted = running.wanted();
      if (wanted !== undefined && rows.length > wanted) {
        rows = rows.slice(0, wanted);
        cut();
      }
      // Counted before the room is released, so that nothing is requested for rows that are already here.
      state.rows += rows.length;
      if (early && Array.isArray(page.parts)) release();
      let size: number;
      for (let from = 0; from < rows.length; from += size) {
        size = steps.details === undefined ? SLICE_ROWS : detailedRows(running);
        const slice = rows.slice(from, from + size);
        const details = await steps.details?.(slice, parameters);
        state.changed();
        const read = {
          rows: slice,
          parameters,
          page: kept,
          ...(details === undefined ? {} : { details }),
        };
        yield await turns.take(
          () => steps.mapper.map(read, 0, slice.length),
          running.context.caller,
        );
      }
    }
  } finally {
    release();
  }
}

/** Rows whose details are loaded together: no more than a reader that may stop early certainly needs. */
function detailedRows({ plan, context, limits }: RunningScan): number {
  const most = Math.max(1, 4 * limits.concurrency);
  if (plan.mayEndEarly !== true || plan.options.prefer === 'time') return most;
  return Math.max(1, Math.min(most, context.stillWanted?.() ?? 1));
}

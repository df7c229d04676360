import type { JsonValue } from '../../../common/declaration';
import { turns } from '../../turns';
import type { RowReader } from '../mapping/rows_of_page';
import type { RowMapper } from '../mapping/row_mapper';
import type { ScanBatch } from '../scan';
import type { MergedRows } from './details';
import type { ListPage } from './list_pages';
import type { ListParameters, ScanSurroundings } from './surroundings';

/** Rows mapped in one go: some 2 ms of work for rows of 5 kB. */
const SLICE_ROWS = 500;

/** What takes pages to batches. */
export interface RowSteps {
  readonly mapper: RowMapper;
  /** Leaves out rows that were given before; undefined where none can have been. */
  readonly fresh?: (rows: readonly JsonValue[], parameters: ListParameters) => readonly JsonValue[];
  readonly details?: (
    rows: readonly JsonValue[],
    parameters: ListParameters,
  ) => Promise<MergedRows>;
}

/**
 * The batches of one page: rows that belong to the entity, no more than are wanted, details fetched, mapped.
 * `cut` is called where rows were left out because no more are wanted.
 */
export async function* batchesOf(
  around: ScanSurroundings,
  page: ListPage,
  reader: RowReader,
  steps: RowSteps,
  cut: () => void,
): AsyncGenerator<ScanBatch, void, undefined> {
  const { state, plan } = around;
  const { parameters } = page;
  // The reader first says whether these rows were enough, unless time counts more than requests.
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
      const wanted = around.wanted();
      if (wanted !== undefined && rows.length > wanted) {
        rows = rows.slice(0, wanted);
        cut();
      }
      // Counted before the room is given back, so that nothing is fetched for rows that are here.
      state.rows += rows.length;
      if (early && Array.isArray(page.parts)) release();
      let size: number;
      for (let from = 0; from < rows.length; from += size) {
        size = steps.details === undefined ? SLICE_ROWS : detailedRows(around);
        const slice = rows.slice(from, from + size);
        const details = await steps.details?.(slice, parameters);
        state.changed();
        const read = {
          rows: slice,
          parameters,
          page: kept,
          ...(details === undefined ? {} : { details }),
        };
        yield await turns.take(() => steps.mapper.map(read, 0, slice.length));
      }
    }
  } finally {
    release();
  }
}

/** Rows whose details are fetched together: no more than a reader who may leave early needs for certain. */
function detailedRows({ plan, context, limits }: ScanSurroundings): number {
  const most = Math.max(1, 4 * limits.concurrency);
  if (plan.mayEndEarly !== true || plan.options.prefer === 'time') return most;
  return Math.max(1, Math.min(most, context.stillWanted?.() ?? 1));
}

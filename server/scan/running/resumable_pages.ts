import type { RowReader } from '../mapping/rows_of_page';
import { partsOf } from '../accesses';
import { fits, identityOf, startOf, type ScanPosition } from '../position';
import type { ScanBatch } from '../scan';
import type { AccessPlan } from '../scan_plan';
import type { ListPage, OpenList } from './list_pages';
import { batchesOf, type RowSteps } from './row_batches';
import type { ListParameters, RunningScan } from './running_scan';

/** How the lists of an access are read. */
export interface ResumableLists {
  readonly lists: AsyncIterable<ListParameters>;
  readonly read: (
    set: ListParameters,
    part: AccessPlan,
    resumed: OpenList | undefined,
  ) => AsyncIterable<ListPage>;
  readonly reader: RowReader;
  readonly steps: RowSteps;
}

/**
 * The lists of an access one after the other, each page followed by the position after it. `from`: lists that were read to
 * their end are skipped, and the one that was read in part is continued. Throws RangeError if it is the position of
 * another access.
 */
export async function* resumablePages(
  running: RunningScan,
  access: AccessPlan,
  { lists, read, reader, steps }: ResumableLists,
  from: ScanPosition | undefined,
): AsyncGenerator<ScanBatch, void, undefined> {
  const { state, plan } = running;
  if (from !== undefined && !fits(from, access))
    throw new RangeError('The position belongs to another scan');
  const { access: of } = startOf(access);
  const done = [...(from?.done ?? [])];
  const finished = new Set(done);
  if (from?.incomplete !== undefined)
    state.incomplete(from.incomplete.reason, from.incomplete.explanation);
  state.rows += from?.rows ?? 0;
  let counted = from?.counted;
  const empty = plan.columns.map(() => []);
  const marked = (more: Pick<ScanPosition, 'open' | 'ended'>): ScanBatch => {
    const incomplete = state.missing;
    const position: ScanPosition = {
      version: 1,
      access: of,
      done: [...done],
      ...(counted && { counted }),
      rows: state.rows,
      ...(incomplete && { incomplete }),
      ...more,
    };
    return { rowCount: 0, values: empty, position };
  };
  if (from?.ended === true) return;
  for await (const set of lists)
    for (const part of partsOf(access)) {
      const list = identityOf(JSON.stringify([sorted(set), part.query]));
      if (finished.has(list)) continue;
      const resumed = from?.open?.list === list ? from.open : undefined;
      for await (const page of read(set, part, resumed)) {
        let cut = false;
        yield* batchesOf(running, page, reader, steps, () => (cut = true));
        if (cut || running.wanted() === 0) {
          state.stoppedAtRows(plan, running.maxResults);
          return;
        }
        if (!page.last && page.anchored !== true) counted = true;
        if (page.next !== undefined && !page.last)
          yield marked({ open: { list, ...page.next }, ended: false });
      }
      done.push(list);
      finished.add(list);
      yield marked({ ended: false });
    }
  yield marked({ ended: true });
}

/** The same text for the same parameters, whatever their order. */
const sorted = (set: ListParameters): readonly (readonly [string, unknown])[] =>
  Object.entries(set)
    .map(([name, { value }]) => [name, value] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1));

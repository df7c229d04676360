import { partsOf } from '../accesses';
import { abortController, follow } from '../flow/linked_abort';
import { interleave } from '../flow/interleave';
import { rowReader } from '../mapping/rows_of_page';
import type { ScanBatch } from '../scan';
import type { AccessPlan } from '../scan_plan';
import { orUnbound, tolerant } from './failed_lists';
import { parameterSets } from './fan_out';
import type { KeyBatch } from './key_batches';
import type { ListPage, OpenList } from './list_pages';
import { longList } from './long_list';
import { resumablePages } from './resumable_pages';
import { batchesOf, type RowSteps } from './row_batches';
import { isSparing, listOf, type ListParameters, type RunningScan } from './running_scan';
import { TakenOver } from './taken_over';
import { windowedPages, type ReadList } from './windowed_pages';

/** Events that reading reports to the scan. */
export interface ReadingNotes {
  /** A page was read to its end. */
  readonly took: (page: ListPage, list: string) => void;
  /** Rows no longer come from the planned access alone. `planned`: the rest contains all of them nevertheless. */
  readonly tookOver: (planned: boolean) => void;
}

/**
 * Reads one list to its end, for each parent, part and batch of keys, or until there are enough rows. Throws TakenOver if
 * another list is to be read instead.
 */
export async function* readList(
  running: RunningScan,
  access: AccessPlan,
  steps: RowSteps,
  notes: ReadingNotes,
  batches: readonly KeyBatch[] | undefined,
): AsyncGenerator<ScanBatch, void, undefined> {
  const { state, plan } = running;
  const list = listOf(running.entity, access.list);
  if (list.caution !== undefined) state.warn(list.caution);
  const reader = rowReader(list, access, plan, running.place, running.entity);
  let cappedBecause: string | undefined;
  const incomplete = (why: string) => state.incomplete('service_cap', `${access.list}: ${why}`);
  const capped = (why: string): void => {
    cappedBecause = why;
    // The positions that follow have to say so.
    if (running.context.resumable !== undefined && access.fallback === undefined) incomplete(why);
  };
  const walk = { list, access, reader, capped };

  const aborter = abortController();
  const unfollow = follow(aborter, running.signal);
  const within = { ...running, signal: aborter.signal };

  const endOf = (why: string | undefined): void => {
    running.signal.throwIfAborted();
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
    plan.sort === undefined && (!single || access.windows !== undefined) ? listsAtOnce(running) : 1;
  // A list that waits for its first page has used up a parent that might not be needed.
  const atOnce = isSparing(running)
    ? () => Math.max(1, Math.min(together, running.pages.atOnce()))
    : together;
  const pages = interleave(lists(), atOnce, () => aborter.abort(new Error('The list has ended')));
  const { resumable } = running.context;
  if (resumable !== undefined) {
    const read = (set: ListParameters, part: AccessPlan, resumed: OpenList | undefined) =>
      windowedPages(within, { ...walk, access: part, resumed }, set, { read: tolerant, atOnce: 1 });
    const lists = parameterSets(within, access);
    try {
      yield* resumablePages(running, access, { lists, read, reader, steps }, resumable.from);
    } finally {
      unfollow();
    }
    return endOf(cappedBecause);
  }
  const { faster } = plan;
  const long = faster && access === plan.access ? longList(running, faster) : undefined;
  try {
    for await (const page of pages) {
      let cut = false;
      yield* batchesOf(running, page, reader, steps, () => (cut = true));
      if (!cut) notes.took(page, access.list);
      const wanted = running.wanted();
      if (wanted === 0 && (cut || !single || !page.last)) {
        state.stoppedAtRows(plan, running.maxResults);
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
const listsAtOnce = ({ limits, plan }: RunningScan): number =>
  plan.options.prefer === 'requests' || limits.concurrency === 1
    ? limits.concurrency
    : 2 * limits.concurrency;

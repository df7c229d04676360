import type { JsonValue } from '../../../common/declaration';
import { interleave } from '../flow/interleave';
import { abortController, follow } from '../flow/linked_abort';
import { compileColumn } from '../mapping/columns';
import { tolerant } from '../mapping/path_reader';
import type { TimeWindow } from '../scan_plan';
import { accessWithin, halvesOf, windowText } from '../planning/windows';
import type { ListPage, ListToWalk } from './list_pages';
import type { ListParameters, RunningScan } from './running_scan';

/** Reads one list to its end, or as far as the service returns it. */
export type ReadList = (
  running: RunningScan,
  walk: ListToWalk,
  parameters: ListParameters,
) => AsyncIterable<ListPage>;

/**
 * The pages of a list, read in windows of time as its access plans. The windows touch, so no row is between them; rows on
 * their edges, and those of a window that is halved, come twice and are dropped by their key. `capped` of the walk is
 * called for a window that cannot be halved further.
 */
export async function* windowedPages(
  running: RunningScan,
  walk: ListToWalk,
  parameters: ListParameters,
  { read, atOnce }: { readonly read: ReadList; readonly atOnce: number | (() => number) },
): AsyncGenerator<ListPage, void, undefined> {
  const { list, access } = walk;
  const { windows } = access;
  const within = (window: TimeWindow | undefined) =>
    window && accessWithin(access, list, running.entity, window);
  // A translator may not be able to express them together with the rest.
  if (windows === undefined || within(windows.each[0]) === undefined) {
    yield* read(running, walk, parameters);
    return;
  }
  // A position would have to say which windows were read, so there is one at the end of the list only.
  const fresh = { ...walk, resumed: undefined };
  if (windows.wholeFirst) {
    let capped: string | undefined;
    const whole = { ...fresh, capped: (why: string) => (capped = why) };
    for await (const page of read(running, whole, parameters)) yield { ...page, next: undefined };
    if (capped === undefined) return;
    running.state.notice(
      `${list.name}: ${capped}; the rest was read in windows of ${list.windows?.column ?? 'time'}`,
    );
  }
  const ascending = running.plan.sort?.direction === 'asc';
  const inOrder = (each: readonly TimeWindow[]) => (ascending ? [...each].reverse() : each);
  const timeOf = timeReader(running, list.windows?.column, parameters);

  const aborter = abortController();
  const unfollow = follow(aborter, running.signal);
  const inside = { ...running, signal: aborter.signal };

  /** A window, and its halves if it is too long. `only`: there is no other. */
  async function* pagesOf(
    window: TimeWindow,
    only: boolean,
  ): AsyncGenerator<ListPage, void, undefined> {
    let capped: string | undefined;
    const narrow = within(window) ?? access;
    const part = {
      ...fresh,
      access: narrow,
      window: windowText(window),
      capped: (why: string) => (capped = why),
    };
    const times: number[] = [];
    for await (const page of read(inside, part, { ...parameters, ...narrow.parameters })) {
      const parts = watched(page.parts, (row) => times.push(...timeOf(row)));
      yield { ...page, parts, next: undefined, last: only && page.last };
    }
    if (capped === undefined) return;
    const halves = halvesOf(window, list, times);
    if (halves === undefined) walk.capped(`${capped}, even from ${windowText(window)}`);
    else for (const half of inOrder(halves)) yield* pagesOf(half, false);
  }
  async function* each() {
    const planned = windows?.each ?? [];
    for (const window of inOrder(planned)) yield pagesOf(window, planned.length === 1);
  }
  try {
    yield* interleave(each(), atOnce, () => aborter.abort(new Error('The list has ended')));
  } finally {
    unfollow();
  }
}

/** Reads when a row is, in microseconds since the epoch; nothing if it cannot be read, which the mapper reports. */
function timeReader(
  { entity, plan }: RunningScan,
  column: string | undefined,
  parameters: ListParameters,
): (row: JsonValue) => readonly number[] {
  if (column === undefined) return () => [];
  const read = compileColumn(column, entity, plan).reader(parameters);
  return (row) => {
    const time = tolerant(read, row, () => undefined);
    return typeof time === 'number' ? [time] : [];
  };
}

/** The parts of a page; `see` is called for each row that passes. */
function watched(parts: ListPage['parts'], see: (row: JsonValue) => void): ListPage['parts'] {
  if (Array.isArray(parts)) {
    const whole = parts as readonly (readonly JsonValue[])[];
    for (const part of whole) part.forEach(see);
    return whole;
  }
  return (async function* () {
    for await (const part of parts) {
      part.forEach(see);
      yield part;
    }
  })();
}

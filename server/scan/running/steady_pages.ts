import { WalkBroken } from '../cache/list_walks';
import { listPages, type ListPage, type ListToWalk } from './list_pages';
import type { ListParameters, RunningScan } from './running_scan';

const MOVED =
  'the list changed while part of it was read from the cache, so rows may be missing or out of date; run the statement again';

/**
 * The pages of one list, all from the same point in time: from the cache as another walk found them, or requested. If a
 * cached page is gone in the middle, the walk starts over: unchanged pages are not returned again, and if a page changed
 * after its rows were returned, the scan is incomplete.
 */
export async function* steadyPages(
  running: RunningScan,
  walk: ListToWalk,
  parameters: ListParameters,
): AsyncGenerator<ListPage, void, undefined> {
  const cache = await running.pages.openWalk(walk, parameters);
  /** Request → version of the pages whose rows were returned. */
  const returned = new Map<string, string>();
  /** Those of them that the restarted walk has not reached yet. */
  let owed = new Map<string, string>();
  let whole = false;
  const differs = () => running.state.incomplete('error', MOVED);
  try {
    for (;;) {
      try {
        for await (const page of listPages(running, walk, parameters, cache)) {
          const { key, version } = page.loaded;
          const request = key?.request ?? '';
          const before = owed.get(request);
          owed.delete(request);
          returned.set(request, version);
          if (before === version) {
            page.release();
            continue;
          }
          if (before !== undefined) differs();
          yield page;
        }
        if (owed.size > 0) differs();
        whole = true;
        return;
      } catch (error) {
        if (!(error instanceof WalkBroken)) throw error;
        owed = new Map(returned);
        cache?.startOver();
      }
    }
  } finally {
    if (whole) cache?.ended();
    else {
      // The reader stopped before the walk reached everything that was returned, so the pages may not belong together.
      if (owed.size > 0) differs();
      cache?.left();
    }
  }
}

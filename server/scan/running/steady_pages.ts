import { WalkBroken } from '../cache/list_walks';
import { listPages, type ListPage, type ListToWalk } from './list_pages';
import type { ListParameters, ScanSurroundings } from './surroundings';

const MOVED =
  'the list changed while part of it was read from the cache, so rows may be missing or out of date; run the statement again';

/**
 * The pages of one list call, all of one moment: from the cache as another walk found them, or asked for. Where a page
 * of the cache is gone in the middle, the walk starts over: pages that did not change are not given again, and where
 * one did change after its rows were given, the scan is not complete.
 */
export async function* steadyPages(
  around: ScanSurroundings,
  walk: ListToWalk,
  parameters: ListParameters,
): AsyncGenerator<ListPage, void, undefined> {
  const cache = await around.openWalk(walk, parameters);
  /** Request → version of the pages whose rows were given. */
  const given = new Map<string, string>();
  /** Of them, those which the walk that started over has not come by yet. */
  let owed = new Map<string, string>();
  let whole = false;
  const differs = () => around.state.incomplete('error', MOVED);
  try {
    for (;;) {
      try {
        for await (const page of listPages(around, walk, parameters, cache)) {
          const { key, version } = page.loaded;
          const request = key?.request ?? '';
          const before = owed.get(request);
          owed.delete(request);
          given.set(request, version);
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
        owed = new Map(given);
        cache?.startOver();
      }
    }
  } finally {
    if (whole) cache?.ended();
    else {
      // Its reader left before the walk came by all that was given: that is not known to belong together.
      if (owed.size > 0) differs();
      cache?.left();
    }
  }
}

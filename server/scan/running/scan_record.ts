import { canonicalJson } from '../../../common/declaration';
import type { CachedScan, CachedScanPage, PageCache } from '../../ports';
import type { CachePolicy } from '../cache/page_loader';
import { accessIdentity, scopeOf } from '../cache/scope';
import type { ScanRecord } from './remembered';
import type { ListParameters, RunningScan } from './running_scan';

/** Scans of more pages are not remembered: their list of pages alone would take too much memory. */
const MOST_PAGES = 5000;

/** Records the pages of a running scan, so that it can be remembered if it completes. */
export function recordScan(
  running: RunningScan,
  deps: {
    readonly pageCache: PageCache;
    readonly policy: () => Promise<CachePolicy | undefined>;
  },
): ScanRecord {
  const { entity } = running;
  let { plan } = running;
  const connectorId = running.connector.stored.id;
  const pages: CachedScanPage[] = [];
  const sets = new Map<string, ListParameters>();
  let last: ListParameters | undefined;
  let oldest = Infinity;
  let spoilt = false;
  const before = deps.pageCache.invalidations(connectorId).catch(() => NaN);

  const keep = async () => {
    const policy = await deps.policy();
    if (policy === undefined || spoilt || pages.length === 0) return;
    await policy.share.settled();
    if (policy.share.exhausted) return;
    // An action ran in between: some pages may reflect it and others not.
    const generation = await before;
    if ((await deps.pageCache.invalidations(connectorId)) !== generation) return;
    const { fanOut } = plan.access;
    const readSets = fanOut === undefined ? undefined : [...sets.values()];
    const scan: CachedScan = {
      ...policy.owner,
      entity: plan.entity,
      identity: accessIdentity(plan.access),
      pages,
      freshAt: oldest,
      scope: canonicalJson(scopeOf(plan, entity, true, readSets)),
    };
    await deps.pageCache.putScan(scan, generation);
  };

  return {
    add({ loaded, parameters }, list) {
      if (loaded.key === undefined || pages.length >= MOST_PAGES) spoilt = true;
      if (spoilt || loaded.key === undefined) return;
      pages.push({ request: loaded.key.request, list, parameters, version: loaded.version });
      // The pages of one list have the same.
      if (parameters !== last) sets.set(canonicalJson(parameters), parameters);
      last = parameters;
      oldest = Math.min(oldest, loaded.freshAt);
    },
    goesOver() {
      const { faster, ...rest } = plan;
      if (faster === undefined) return void (spoilt = true);
      plan = { ...rest, ...faster };
      pages.length = 0;
      sets.clear();
      last = undefined;
      oldest = Infinity;
    },
    spoil: () => void (spoilt = true),
    keep: () =>
      keep().catch(() => {
        // A failing cache is treated as no cache.
      }),
  };
}

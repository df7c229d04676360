import { grouped } from '../../../common/quantities';
import type { ScanReport } from '../../../common/contract';
import type { Scan } from '../../scan';

/** Number of keys that page-by-page evaluation is sure to remember; see `SeenKeys`. */
const KEYS_REMEMBERED = 1 << 20;

/** Page by page, not all keys of a very long list are remembered. */
function unnoticedRepeats(scan: Scan, pages: boolean): readonly string[] {
  const keyed = (scan.plan.key ?? []).length > 0;
  if (!pages || !keyed || scan.metrics().rows <= 2 * KEYS_REMEMBERED) return [];
  return [
    `the list is so long that duplicates more than ${grouped(KEYS_REMEMBERED)} rows apart were not detected`,
  ];
}

/**
 * The report of a scan at the end of the result. `limited`: it was stopped because LIMIT was reached, which its own
 * outcome reports as a cancellation. `pages`: its pages were evaluated one by one.
 */
export function reportOf(scan: Scan, limited: boolean, pages = false): ScanReport {
  const { plan } = scan;
  const metrics = scan.metrics();
  const outcome = scan.outcome();
  // It was not read, because the rows of others were enough.
  const unread = limited && metrics.list === '' && metrics.rows === 0;
  const stopped = limited && (unread || (!outcome.complete && madeByStop(outcome.reason)));
  return {
    scan: plan.id,
    connector: plan.connector,
    entity: plan.entity,
    rows: metrics.rows,
    pages: metrics.pages,
    requests: metrics.requests,
    bytes: metrics.bytes,
    waitedMilliseconds: metrics.waitedMilliseconds,
    pacedMilliseconds: metrics.pacedMilliseconds,
    cached: metrics.cachedPages > 0,
    cacheAgeSeconds: metrics.cacheAgeSeconds,
    complete: outcome.complete && !unread,
    reason: stopped ? 'limit' : outcome.reason,
    explanation: stopped ? 'LIMIT was reached' : outcome.explanation,
    ...(outcome.missing && { missing: outcome.missing }),
    list: metrics.list,
    warnings: [...outcome.warnings, ...unnoticedRepeats(scan, pages)],
    ...(outcome.notices === undefined || outcome.notices.length === 0
      ? {}
      : { notices: outcome.notices }),
  };
}

/** An earlier problem (a cap, an error, a timeout) matters whether LIMIT was reached or not. */
const madeByStop = (reason: ScanReport['reason']): boolean =>
  reason === undefined || reason === 'cancelled' || reason === 'limit';

import { grouped } from '../../../common/quantities';
import type { ScanReport } from '../../../common/contract';
import type { Scan } from '../../scan';

/** Page by page, not all keys of a very long list are remembered; see `SeenKeys`. */
function unnoticedRepeats(scan: Scan, remembered: number): readonly string[] {
  const keyed = (scan.plan.key ?? []).length > 0;
  if (!keyed || scan.metrics().rows <= 2 * remembered) return [];
  return [
    `the list is so long that duplicates more than ${grouped(remembered)} rows apart were not detected`,
  ];
}

/**
 * The report of a scan at the end of the result. `limited`: it was stopped because LIMIT was reached, which its own
 * outcome reports as a cancellation. `remembered`: so many keys are sure to be, if its pages were evaluated one by one.
 */
export function reportOf(scan: Scan, limited: boolean, remembered = Infinity): ScanReport {
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
    warnings: [...outcome.warnings, ...unnoticedRepeats(scan, remembered)],
    ...(outcome.notices === undefined || outcome.notices.length === 0
      ? {}
      : { notices: outcome.notices }),
  };
}

/** An earlier problem (a cap, an error, a timeout) matters whether LIMIT was reached or not. */
const madeByStop = (reason: ScanReport['reason']): boolean =>
  reason === undefined || reason === 'cancelled' || reason === 'limit';

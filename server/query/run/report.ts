import type { ScanReport } from '../../../common/contract';
import type { Scan } from '../../scan/scan';

/**
 * What a scan did, as the result ends with it. `limited`: it was stopped because LIMIT was met, which
 * its own outcome calls a cancel.
 */
export function reportOf(scan: Scan, limited: boolean): ScanReport {
  const { plan } = scan;
  const metrics = scan.metrics();
  const outcome = scan.outcome();
  const stopped = limited && !outcome.complete;
  return {
    scan: plan.id,
    connector: plan.connector,
    entity: plan.entity,
    rows: metrics.rows,
    pages: metrics.pages,
    requests: metrics.requests,
    bytes: metrics.bytes,
    waitedMilliseconds: metrics.waitedMilliseconds,
    cached: metrics.cachedPages > 0,
    cacheAgeSeconds: metrics.cacheAgeSeconds,
    complete: outcome.complete,
    reason: stopped ? 'limit' : outcome.reason,
    explanation: stopped ? 'LIMIT was met' : outcome.explanation,
    list: metrics.list,
    warnings: outcome.warnings,
  };
}

/** LIMIT met is no fault. */
export function isWhole(report: ScanReport): boolean {
  return report.complete || report.reason === 'limit';
}

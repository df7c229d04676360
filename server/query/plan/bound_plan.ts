import { entityOf } from '../../../common/declaration';
import {
  estimateRequests,
  rowsPerPage,
  planScan,
  type OuterBinding,
  type ScanPlan,
} from '../../scan';
import { listOf } from './estimate_reading';
import type { PendingScan } from './plan_context';

/**
 * With more requests than this for the keys of a join, all rows are read; and with fewer where a page of the list has
 * more rows than a request has keys.
 */
const MOST_BATCHES = 50;
/** Conditions are assumed to leave a tenth of the rows. */
const FILTERED_SHARE = 10;

/**
 * How a scan is read once these keys are available: `alone`, how it is read without any, if it can be; undefined if it
 * cannot be read.
 */
export function planWithKeys(
  scan: PendingScan,
  alone: ScanPlan | undefined,
  available: readonly OuterBinding[],
): ScanPlan | undefined {
  if (available.length === 0) return alone;
  if (alone !== undefined && !mayGain(alone, scan)) return alone;
  const plan = planScan({ ...scan.request, outerBindings: available });
  if ('kind' in plan) return alone;
  if (alone === undefined) return plan;
  const { fanOut } = plan.access;
  if (fanOut?.over !== 'outer') return alone;
  if (fanOut.most === 1) return fansOut(alone) ? plan : alone;
  return repeatsRequest(plan, alone, scan) ? withUnbound(plan, alone, scan) : alone;
}

/**
 * Whether the keys of the other side may take fewer requests than all rows: not if the statement names the rows, or a few
 * of them are enough.
 */
function mayGain(alone: ScanPlan, scan: PendingScan): boolean {
  if (fansOut(alone)) return true;
  if (alone.limit !== undefined || alone.neverRead === true) return false;
  return alone.access.fanOut?.over !== 'values' && requestsOf(alone, scan) !== 1;
}

/** A fan-out over every parent may shrink to the parents on the other side of the join. */
const fansOut = (plan: ScanPlan): boolean => plan.access.fanOut?.over === 'parent';

/** Conditions on columns of the request are not checked again, so another list has to apply them as well. */
function repeatsRequest(bound: ScanPlan, alone: ScanPlan, { request }: PendingScan): boolean {
  const columns = entityOf(request.connector.declaration, request.entity)?.columns;
  const repeated = new Set(bound.pushed.map(({ condition }) => condition));
  return alone.pushed.every(
    ({ condition }) => columns?.[condition.column]?.requestOnly !== true || repeated.has(condition),
  );
}

/** Expected requests of a scan, if earlier scans indicate them. */
function requestsOf(plan: ScanPlan, scan: PendingScan): number | undefined {
  const list = listOf(plan, scan);
  const { access, pushed } = plan;
  return list && estimateRequests(list, access, scan.request, undefined, pushed.length).expected;
}

/** The plan of a bind join, with that for all rows: whether the keys are too many is known when they have arrived. */
function withUnbound(plan: ScanPlan, alone: ScanPlan, scan: PendingScan): ScanPlan {
  const { fanOut } = plan.access;
  if (fanOut?.over !== 'outer') return plan;
  const { access, pushed } = alone;
  const list = listOf(alone, scan);
  const { declaration, options } = scan.request.connector;
  const size = (list && rowsPerPage(list, declaration, options.batchSize)) ?? fanOut.most;
  const most = pushed.length > 0 ? MOST_BATCHES / FILTERED_SHARE : MOST_BATCHES;
  const worth = Math.min(most, Math.ceil((most * fanOut.most) / size));
  const mostKeys = fanOut.most * Math.min(worth, requestsOf(alone, scan) ?? worth);
  return { ...plan, unbound: { access, pushed, mostKeys } };
}

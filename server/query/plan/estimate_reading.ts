import { isWithoutService } from '../../../common/binding';
import { entityOf, type Condition } from '../../../common/declaration';
import { estimateRequests, rowsPerPage, timeOf, type ScanPlan } from '../../scan';
import type { PendingScan } from './plan_context';

/** What reading a scan is expected to take, and to supply to others. */
export interface ReadingEstimate {
  readonly rows: number;
  readonly requests: number;
  readonly milliseconds: number;
}

/** Documents of an index that are read in a millisecond, and what each search takes besides. */
const DOCUMENTS_PER_MILLISECOND = 25;
const SEARCH_MILLISECONDS = 20;
/** Rows of an entity that was not read before. */
const GUESSED_ROWS = 1000;
/** Parents of a fan-out that were not read before. */
const GUESSED_PARENTS = 100;
/** Conditions are assumed to leave a tenth of the rows, and a column that is no key to have as many values. */
const SHARE = 0.1;

/** Values that another scan supplies. */
export interface SuppliedKeys {
  readonly count: number;
  /** Whether the row count of the other scan is known. */
  readonly known: boolean;
}

/** Estimates a plan. `supplied`: the keys that it takes, if it takes any. */
export function estimateReading(
  plan: ScanPlan,
  scan: PendingScan,
  supplied: SuppliedKeys | undefined,
): ReadingEstimate {
  const { request } = scan;
  const rows = rowsOf(scan) ?? GUESSED_ROWS;
  const matching = Math.min(
    Math.max(1, rows * shareOf(request.conditions, scan, rows)),
    plan.limit ?? Infinity,
  );
  const { fanOut } = plan.access;
  if (plan.neverRead === true) return { rows: 0, requests: 0, milliseconds: 0 };
  if (fanOut?.over !== 'outer' || supplied === undefined) return alone(plan, scan, rows, matching);
  const { count: keys } = supplied;
  const { unbound } = plan;
  if (unbound !== undefined && keys > unbound.mostKeys)
    return alone({ ...plan, ...unbound }, scan, rows, matching);
  const isKey = keyOf(scan) === fanOut.column;
  const values = isKey ? rows : Math.max(1, rows * SHARE);
  const found = Math.max(1, matching * Math.min(1, keys / values));
  const returned = rows * shareOf(pushedOf(plan), scan, rows) * Math.min(1, keys / values);
  const size = sizeOf(plan, scan);
  const batches = Math.ceil(keys / fanOut.most);
  if (isWithoutService(request.connector.name))
    return { rows: found, requests: 0, milliseconds: timeOfRows(returned, batches) };
  const requests = Math.max(batches, pagesOf(returned, size));
  const rounds = Math.ceil(requests / concurrencyOf(scan));
  const milliseconds = timeOfPlan(plan, scan, requests, rounds);
  if (unbound === undefined || (supplied.known && rowsOf(scan) !== undefined))
    return { rows: found, requests, milliseconds };
  // Too many keys are noticed when they have arrived; too many rows are not.
  const whole = alone({ ...plan, ...unbound }, scan, rows, matching);
  return {
    rows: found,
    requests: Math.min(requests, whole.requests),
    milliseconds: Math.min(milliseconds, whole.milliseconds),
  };
}

/** Rows of the entity, if it was read before. */
export const rowsOf = ({
  request: { statistics, connector, entity },
}: PendingScan): number | undefined => statistics?.(connector.name, entity)?.rows;

function alone(plan: ScanPlan, scan: PendingScan, rows: number, matching: number): ReadingEstimate {
  const list = listOf(plan, scan);
  const { request } = scan;
  const returned = rows * shareOf(pushedOf(plan), scan, rows);
  if (isWithoutService(request.connector.name))
    return { rows: matching, requests: 0, milliseconds: timeOfRows(returned, 1) };
  const estimate = list && estimateRequests(list, plan.access, request, plan.limit, 0);
  const { fanOut } = plan.access;
  const requests =
    fanOut === undefined && plan.limit === undefined
      ? Math.min(pagesOf(returned, sizeOf(plan, scan)), estimate?.most ?? Infinity)
      : (estimate?.expected ?? guessed(plan, scan, returned));
  const rounds = fanOut === undefined ? requests : Math.ceil(requests / concurrencyOf(scan));
  return { rows: matching, requests, milliseconds: timeOfPlan(plan, scan, requests, rounds) };
}

function guessed(plan: ScanPlan, scan: PendingScan, returned: number): number {
  const { fanOut } = plan.access;
  const size = sizeOf(plan, scan);
  if (fanOut?.over === 'values') return Math.max(fanOut.sets.length, pagesOf(returned, size));
  if (fanOut?.over !== 'parent') return pagesOf(Math.min(returned, plan.limit ?? Infinity), size);
  const { statistics, connector } = scan.request;
  const parents = statistics?.(connector.name, fanOut.parent.entity)?.rows ?? GUESSED_PARENTS;
  return 1 + Math.max(parents, pagesOf(returned, size));
}

/** The share of the rows for which conditions hold, as far as anything is known. */
function shareOf(conditions: readonly Condition[], scan: PendingScan, rows: number): number {
  const shares = new Map<string, number>();
  for (const { column, operator, values } of conditions) {
    if (operator === 'ne' || operator === 'is_not_null' || operator.startsWith('not_')) continue;
    const named = operator === 'eq' || operator === 'in';
    const share =
      named && keyOf(scan) === column
        ? values.length / rows
        : SHARE * (named ? Math.max(1, values.length) : 1);
    shares.set(column, Math.min(share, shares.get(column) ?? 1));
  }
  return [...shares.values()].reduce((all, share) => all * share, 1);
}

/** The only column of its key. */
export function keyOf({ request: { connector, entity } }: PendingScan): string | undefined {
  const [key, ...more] = entityOf(connector.declaration, entity)?.key ?? [];
  return more.length === 0 ? key : undefined;
}

const pushedOf = ({ pushed }: ScanPlan): readonly Condition[] =>
  pushed.map(({ condition }) => condition);

export const listOf = ({ access }: Pick<ScanPlan, 'access'>, { request }: PendingScan) =>
  entityOf(request.connector.declaration, request.entity)?.lists.find(
    ({ name }) => name === access.list,
  );

function sizeOf(plan: ScanPlan, scan: PendingScan): number | undefined {
  const list = listOf(plan, scan);
  const { declaration, options } = scan.request.connector;
  return list && rowsPerPage(list, declaration, options.batchSize);
}

const pagesOf = (rows: number, size: number | undefined): number =>
  size === undefined ? 1 : Math.max(1, Math.ceil(rows / size));

const concurrencyOf = ({ request: { connector } }: PendingScan): number =>
  connector.options.maxConcurrency ?? connector.declaration.api.limits.maxConcurrency;

/** Of rows that are read without a service. */
const timeOfRows = (rows: number, searches: number): number =>
  rows / DOCUMENTS_PER_MILLISECOND + searches * SEARCH_MILLISECONDS;

function timeOfPlan(plan: ScanPlan, scan: PendingScan, expected: number, rounds: number): number {
  const list = listOf(plan, scan);
  return (list && timeOf({ expected, rounds }, list, scan.request)) ?? 0;
}

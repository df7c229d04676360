import { entityOf, listNamed } from '../../../common/declaration';
import { StatementError } from '../../../common/errors';
import type { Steps } from '../../../common/language';
import { BOUNDS } from '../../bounds';
import {
  estimateRequests,
  rowsPerPage,
  planScan,
  type MissingFilter,
  type OuterBinding,
  type ScanPlan,
} from '../../scan';
import type { PendingScan } from './plan_context';

/**
 * With more requests than this for the keys of a join, all rows are read; and with fewer where a page of the list has
 * more rows than a request has keys.
 */
const MOST_BATCHES = 50;
/** Conditions are assumed to leave a tenth of the rows. */
const FILTERED_SHARE = 10;

/**
 * Plans all scans, and orders a scan that takes its keys from another after it. Required keys come first, then cost;
 * the order of the text does not matter. Throws `missing_filter` if a scan cannot be read at all.
 */
export function* orderingScans(pending: readonly PendingScan[]): Steps<readonly ScanPlan[]> {
  const done: ScanPlan[] = [];
  let open = [...pending];
  const take: Take = (plan, of) => {
    done.push(plan);
    open = open.filter((one) => one !== of);
  };
  const alone = new Map<PendingScan, ScanPlan>();
  for (const scan of pending) {
    const plan = planScan({ ...scan.request, outerBindings: [] });
    yield;
    if ('kind' in plan) continue;
    alone.set(scan, plan);
    if (!wouldGain(plan, scan) && !isWorthBinding(plan, scan)) take(plan, scan);
    yield;
  }
  while (open.length > 0) {
    yield;
    if (yield* takeOneWithKeys(open, done, alone, take)) continue;
    // No remaining scan depends on a planned one: one that can be planned alone goes first.
    const [first] = open.filter((one) => alone.has(one)).sort(suppliersFirst);
    const plan = first && alone.get(first);
    if (first === undefined || plan === undefined) throw missing(open);
    take(plan, first);
  }
  return done;
}

/** A fan-out over every parent may shrink to the parents on the other side of the join. */
const wouldGain = (plan: ScanPlan, { bindings }: PendingScan): boolean =>
  bindings.length > 0 && plan.access.fanOut?.over === 'parent';

/**
 * Whether the keys of the other side, several per request, may take fewer requests than all rows: not if the statement
 * names the rows, or a few of them are enough.
 */
function isWorthBinding(alone: ScanPlan, { request, bindings }: PendingScan): boolean {
  if (bindings.length === 0 || alone.limit !== undefined || alone.neverRead === true) return false;
  if (alone.access.fanOut?.over === 'values' || requestsOf(alone, request) === 1) return false;
  const bound = planScan({ ...request, outerBindings: bindings });
  return !('kind' in bound) && takesBatches(bound) && repeatsRequest(bound, alone, request);
}

const takesBatches = ({ access: { fanOut } }: ScanPlan): boolean =>
  fanOut?.over === 'outer' && fanOut.most > 1;

/** Conditions on columns of the request are not checked again, so another list has to apply them as well. */
function repeatsRequest(
  bound: ScanPlan,
  alone: ScanPlan,
  { connector, entity }: PendingScan['request'],
): boolean {
  const columns = entityOf(connector.declaration, entity)?.columns;
  const repeated = new Set(bound.pushed.map(({ condition }) => condition));
  return alone.pushed.every(
    ({ condition }) => columns?.[condition.column]?.requestOnly !== true || repeated.has(condition),
  );
}

/** Expected requests of a scan, if earlier scans indicate them. */
function requestsOf({ access, pushed }: ScanPlan, request: PendingScan['request']) {
  const list = listNamed(request.connector.declaration, request.entity, access.list);
  return list && estimateRequests(list, access, request, undefined, pushed.length).expected;
}

/** The plan of a bind join, with that for all rows: whether the keys are too many is known when they have arrived. */
function withUnbound(plan: ScanPlan, alone: ScanPlan, request: PendingScan['request']): ScanPlan {
  const { fanOut } = plan.access;
  if (fanOut?.over !== 'outer' || fanOut.most === 1) return plan;
  if (!repeatsRequest(plan, alone, request)) return alone;
  const { access, pushed } = alone;
  const list = listNamed(request.connector.declaration, request.entity, access.list);
  const { declaration, options } = request.connector;
  const size = (list && rowsPerPage(list, declaration, options.batchSize)) ?? fanOut.most;
  const most = pushed.length > 0 ? MOST_BATCHES / FILTERED_SHARE : MOST_BATCHES;
  const worth = Math.min(most, Math.ceil((most * fanOut.most) / size));
  const mostKeys = fanOut.most * Math.min(worth, requestsOf(alone, request) ?? worth);
  return { ...plan, unbound: { access, pushed, mostKeys } };
}

/**
 * Which scans are read first, to supply keys: those with conditions; then those that refer to others, not by a key of
 * their own; then those with fewer rows.
 */
function suppliersFirst(one: PendingScan, other: PendingScan): number {
  const [a, b] = [one, other].map(({ request: { connector, entity, ...request }, bindings }) => {
    const [key, ...more] = entityOf(connector.declaration, entity)?.key ?? [];
    return [
      request.conditions.length + (request.alternatives ?? []).length > 0 ? 0 : 1,
      more.length === 0 && bindings.some(({ column }) => column === key) ? 1 : 0,
      request.statistics?.(connector.name, entity)?.rows ?? Number.MAX_SAFE_INTEGER,
    ];
  });
  return (a ?? []).map((rank, at) => rank - (b?.[at] ?? 0)).find((order) => order !== 0) ?? 0;
}

type Take = (plan: ScanPlan, of: PendingScan) => void;

function* takeOneWithKeys(
  open: readonly PendingScan[],
  done: readonly ScanPlan[],
  alone: ReadonlyMap<PendingScan, ScanPlan>,
  take: Take,
): Steps<boolean> {
  for (const scan of open) {
    const outerBindings = bindingsFrom(scan.bindings, done);
    if (outerBindings.length === 0) continue;
    const plan = planScan({ ...scan.request, outerBindings });
    yield;
    if ('kind' in plan) continue;
    const whole = alone.get(scan);
    // Another scan may supply keys that it can use.
    const waits = outerBindings.length < scan.bindings.length;
    if (whole !== undefined && waits && plan.access.fanOut?.over !== 'outer') continue;
    take(whole === undefined ? plan : withUnbound(plan, whole, scan.request), scan);
    return true;
  }
  return false;
}

const bindingsFrom = (
  bindings: readonly OuterBinding[],
  done: readonly ScanPlan[],
): readonly OuterBinding[] =>
  bindings.filter(({ from }) => done.some((plan) => plan.id === from.scan));

function missing(open: readonly PendingScan[]): StatementError {
  const found = open
    .map((scan) => ({ scan, plan: planScan({ ...scan.request, outerBindings: [] }) }))
    .find((one): one is { scan: PendingScan; plan: MissingFilter } => 'kind' in one.plan);
  if (found === undefined) throw new RangeError('every scan can be planned');
  const { plan, scan } = found;
  if (plan.combined !== undefined) {
    throw new StatementError(
      'too_many_combinations',
      {
        entity: `${plan.connector}.${plan.entity}`,
        found: plan.combined,
        limit: scan.request.mostValueSets ?? BOUNDS.scan_value_sets.default,
      },
      { connector: plan.connector, entity: plan.entity },
    );
  }
  if (plan.unset !== undefined) {
    return new StatementError(
      'config_key_unset',
      { entity: `${plan.connector}.${plan.entity}`, connector: plan.connector, name: plan.unset },
      { connector: plan.connector, entity: plan.entity },
    );
  }
  const joined = scan.bindings.find(({ column }) => column === plan.column);
  const other = open.find(({ request }) => request.id === joined?.from.scan)?.request;
  const supplier = other === undefined ? plan.supplier : `${other.connector.name}.${other.entity}`;
  return new StatementError(
    'missing_filter',
    {
      entity: `${plan.connector}.${plan.entity}`,
      column: plan.column,
      operators: plan.operators,
      ...(plan.others !== undefined && { others: plan.others }),
      ...(supplier !== undefined && { supplier }),
    },
    { connector: plan.connector, entity: plan.entity },
  );
}

import { counted } from '../../../common/quantities';
import type { Steps } from '../../../common/language';
import { planScan, type ScanPlan } from '../../scan';
import { alikeLookUps } from './alike_look_ups';
import { bestOrder, nameOf, rankOf, type Orders, type ReadingOrder } from './best_order';
import { lookUpOnce } from './look_up_once';
import { isRead, readOnce, type PlannedScan } from './read_once';
import { planWithKeys } from './bound_plan';
import { rowsOf } from './estimate_reading';
import { missingFilter } from './missing_filter';
import type { PendingScan } from './plan_context';

/** With more scans joined to each other than this, not every order is tried. */
const MOST_TRIED = 7;

export interface OrderedScans {
  /** A scan that takes its keys from another comes after it. */
  readonly plans: readonly ScanPlan[];
  /** Scans that have no plan because they read the same rows as another one, by their ids. */
  readonly shared: ReadonlyMap<string, string>;
  /** Scans that look up rows of the same list in the same way; see `alikeLookUps`. */
  readonly alike: readonly (readonly string[])[];
  /** For people: what is read after what, and why. */
  readonly reasons: readonly string[];
}

/**
 * Plans all scans, and orders a scan that takes its keys from another after it. Required keys come first, then estimated
 * requests and time; the order of the text does not matter. `bindJoins`: see `PlanContext`. Throws `missing_filter` if a scan
 * cannot be read at all.
 */
export function* orderingScans(
  scans: readonly PendingScan[],
  bindJoins = true,
): Steps<OrderedScans> {
  const alone = new Map<PendingScan, ScanPlan>();
  const pending: PendingScan[] = [];
  for (const each of scans) {
    const plan = planScan({ ...each.request, outerBindings: [] });
    const isNeedy = 'kind' in plan;
    const scan = bindJoins || isNeedy ? each : { ...each, bindings: [] };
    pending.push(scan);
    if (!isNeedy) alone.set(scan, plan);
    yield;
  }
  const steps: PlannedScan[] = [];
  const reasons: string[] = [];
  for (const joined of componentsOf(pending)) {
    const [only, ...more] = joined;
    const single = only === undefined || more.length > 0 ? undefined : alone.get(only);
    if (only !== undefined && single !== undefined) {
      steps.push({ scan: only, plan: single });
      continue;
    }
    const orders = joined.length > MOST_TRIED ? undefined : yield* bestOrder(joined, alone);
    if (orders === undefined) {
      steps.push(...inText(yield* rankedOrder(joined, alone), pending));
      continue;
    }
    steps.push(...inText(orders.best.steps, pending));
    const reason = reasonOf(orders, alone);
    if (reason !== undefined) reasons.push(reason);
  }
  const looked = lookUpOnce(steps);
  const { steps: planned, alike } = alikeLookUps(looked.steps, alone);
  const { plans, shared } = readOnce(planned, alone);
  return { plans, shared: new Map([...shared, ...looked.shared]), alike, reasons };
}

/** In the order of the statement, if it makes no difference. */
function inText(
  steps: readonly PlannedScan[],
  pending: readonly PendingScan[],
): readonly PlannedScan[] {
  if (steps.some(({ plan }) => plan.access.fanOut?.over === 'outer')) return steps;
  return [...steps].sort((a, b) => pending.indexOf(a.scan) - pending.indexOf(b.scan));
}

/** Scans that can supply keys to each other, directly or through others. */
function componentsOf(pending: readonly PendingScan[]): readonly (readonly PendingScan[])[] {
  const component = new Map<string, Set<PendingScan>>(
    pending.map((scan) => [scan.request.id, new Set([scan])]),
  );
  for (const { request, bindings } of pending) {
    for (const { from } of bindings) {
      const [one, other] = [component.get(request.id), component.get(from.scan)];
      if (one === undefined || other === undefined || one === other) continue;
      const [larger, smaller] = one.size >= other.size ? [one, other] : [other, one];
      for (const scan of smaller) {
        larger.add(scan);
        component.set(scan.request.id, larger);
      }
    }
  }
  return [...new Set(component.values())].map((scans) => [...scans]);
}

/**
 * Many scans: each as soon as a scan that was read supplies keys that it can use; otherwise one that can be read alone, by
 * rank and rows.
 */
function* rankedOrder(
  scans: readonly PendingScan[],
  alone: ReadonlyMap<PendingScan, ScanPlan>,
): Steps<readonly PlannedScan[]> {
  const done: PlannedScan[] = [];
  const read = new Set<string>();
  const ranked = scans
    .map((scan) => ({
      scan,
      rank: rankOf(scan),
      rows: rowsOf(scan) ?? Infinity,
      name: nameOf(scan),
    }))
    .sort(
      (a, b) =>
        a.rank - b.rank || (a.rows === b.rows ? 0 : a.rows - b.rows) || (a.name < b.name ? -1 : 1),
    )
    .map(({ scan }) => scan);
  let open = ranked;
  while (open.length > 0) {
    let next: PlannedScan | undefined;
    for (const scan of open) {
      const whole = alone.get(scan);
      if (whole !== undefined && isRead(scan, done, alone)) {
        next = { scan, plan: whole };
        break;
      }
      const available = scan.bindings.filter(({ from }) => read.has(from.scan));
      if (available.length === 0) continue;
      const plan = planWithKeys(scan, whole, available);
      yield;
      // Another scan may supply keys that it can use.
      const waits = available.length < scan.bindings.length;
      if (plan === undefined || (waits && plan.access.fanOut?.over !== 'outer')) continue;
      next = { scan, plan };
      break;
    }
    if (next === undefined) {
      const scan = open.find((one) => alone.has(one));
      const plan = scan && alone.get(scan);
      if (scan === undefined || plan === undefined) throw missingFilter(open);
      next = { scan, plan };
    }
    const { scan } = next;
    done.push(next);
    read.add(scan.request.id);
    open = open.filter((one) => one !== scan);
    yield;
  }
  return done;
}

/** Why scans are read in this order, if keys are passed on at all. */
function reasonOf(
  { best, other }: Orders,
  alone: ReadonlyMap<PendingScan, ScanPlan>,
): string | undefined {
  const { steps } = best;
  const bound = steps.filter(({ plan }) => plan.access.fanOut?.over === 'outer');
  if (bound.length === 0) return undefined;
  const order = steps.map(({ plan }) => aliasOf(plan)).join(', then ');
  const needy = bound.flatMap(({ scan, plan: { access, id } }) =>
    alone.has(scan) || access.fanOut?.over !== 'outer'
      ? []
      : [
          `${aliasOf({ id })} requires ${access.fanOut.column}, which ${aliasOf({ id: access.fanOut.from.scan })} supplies`,
        ],
  );
  const why = [...needy, ...estimateOf(best, other)];
  return why.length === 0 ? order : `${order}: ${why.join('; ')}`;
}

/** The expected requests, if earlier scans indicate them. */
function estimateOf(best: ReadingOrder, other: ReadingOrder | undefined): readonly string[] {
  const known = best.steps.every(({ scan }) => rowsOf(scan) !== undefined);
  // Indices take none.
  if (known && best.requests === 0) return [];
  if (other === undefined) return known ? [about(best)] : [];
  const first = aliasOf({ id: other.steps[0]?.plan.id ?? '' });
  if (known) return [`${about(best)}, starting with ${first} ${about(other)}`];
  return [
    'row counts are not known yet, so tables with conditions, and tables that refer to others, come first',
  ];
}

const about = ({ requests }: ReadingOrder): string =>
  `about ${counted(Math.ceil(requests), 'request')}`;

const aliasOf = ({ id }: Pick<ScanPlan, 'id'>): string => id.split('#')[0] ?? id;

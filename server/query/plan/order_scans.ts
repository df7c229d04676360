import { StatementError } from '../../../common/errors';
import type { Steps } from '../../../common/language';
import { BOUNDS } from '../../bounds';
import { planScan, type MissingFilter, type OuterBinding, type ScanPlan } from '../../scan';
import type { PendingScan } from './plan_context';

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
  for (const scan of pending) {
    const plan = planScan({ ...scan.request, outerBindings: [] });
    if (!('kind' in plan) && !wouldGain(plan, scan)) take(plan, scan);
    yield;
  }
  while (open.length > 0) {
    yield;
    if (yield* takeOneWithKeys(open, done, take)) continue;
    // No remaining scan depends on a planned one: one that can be planned alone goes first.
    if (!(yield* takeOneAlone(open, take))) throw missing(open);
  }
  return done;
}

/** A fan-out over every parent may shrink to the parents on the other side of the join. */
const wouldGain = (plan: ScanPlan, { bindings }: PendingScan): boolean =>
  bindings.length > 0 && plan.access.fanOut?.over === 'parent';

type Take = (plan: ScanPlan, of: PendingScan) => void;

function* takeOneWithKeys(
  open: readonly PendingScan[],
  done: readonly ScanPlan[],
  take: Take,
): Steps<boolean> {
  for (const scan of open) {
    const outerBindings = bindingsFrom(scan.bindings, done);
    if (outerBindings.length === 0) continue;
    const plan = planScan({ ...scan.request, outerBindings });
    yield;
    if ('kind' in plan) continue;
    take(plan, scan);
    return true;
  }
  return false;
}

function* takeOneAlone(open: readonly PendingScan[], take: Take): Steps<boolean> {
  for (const scan of open) {
    const plan = planScan({ ...scan.request, outerBindings: [] });
    yield;
    if ('kind' in plan) continue;
    take(plan, scan);
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

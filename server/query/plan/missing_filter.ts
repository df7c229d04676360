import { StatementError } from '../../../common/errors';
import { BOUNDS } from '../../bounds';
import { planScan, type MissingFilter } from '../../scan';
import type { PendingScan } from './plan_context';

/** Why one of the scans that are left cannot be read. */
export function missingFilter(open: readonly PendingScan[]): StatementError {
  const found = open
    .map((scan) => ({ scan, plan: planScan({ ...scan.request, outerBindings: [] }) }))
    .find((one): one is { scan: PendingScan; plan: MissingFilter } => 'kind' in one.plan);
  if (found === undefined) throw new RangeError('every scan can be planned');
  const { plan, scan } = found;
  const entity = `${plan.connector}.${plan.entity}`;
  const place = { connector: plan.connector, entity: plan.entity };
  if (plan.combined !== undefined) {
    const limit = scan.request.mostValueSets ?? BOUNDS.scan_value_sets.default;
    return new StatementError(
      'too_many_combinations',
      { entity, found: plan.combined, limit },
      place,
    );
  }
  if (plan.unset !== undefined) {
    return new StatementError(
      'config_key_unset',
      { entity, connector: plan.connector, name: plan.unset },
      place,
    );
  }
  const joined = scan.bindings.find(({ column }) => column === plan.column);
  const other = open.find(({ request }) => request.id === joined?.from.scan)?.request;
  const supplier = other === undefined ? plan.supplier : `${other.connector.name}.${other.entity}`;
  return new StatementError(
    'missing_filter',
    {
      entity,
      column: plan.column,
      operators: plan.operators,
      ...(plan.others !== undefined && { others: plan.others }),
      ...(supplier !== undefined && { supplier }),
    },
    place,
  );
}

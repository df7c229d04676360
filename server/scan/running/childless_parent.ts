import { entityOf } from '../../../common/declaration';
import { NotFoundError } from '../../../common/errors';
import type { ScanPlan } from '../scan_plan';
import { listOf, type ListParameters, type RunningScan } from './running_scan';

/**
 * Whether a list was not found because its parent declares that it has no such children. This happens if a statement or a
 * join named the parent, so its row was never read. Costs one look-up, and only if the declaration has such a column.
 */
export async function isChildless(
  { plan, entity, connector, context, signal, scanner, state }: RunningScan,
  list: string,
  parameters: ListParameters,
): Promise<boolean> {
  const { parent } = listOf(entity, list);
  if (parent?.childless === undefined) return false;
  const lookup = entityOf(connector.declaration, parent.entity)?.lists.find((one) => one.lookup);
  if (lookup === undefined) return false;
  const known = Object.entries(parent.supplies).flatMap(([parameter, column]) => {
    const need = lookup.needs?.find((one) => one.column === column);
    const value = parameters[parameter];
    return need === undefined || value === undefined ? [] : [[need.parameter, value] as const];
  });
  if (known.length === 0 || known.length < (lookup.needs ?? []).length) return false;
  const wanted = Object.entries(parent.childless);
  const { maxResults: _, timeoutSeconds: _seconds, index: _index, ...options } = plan.options;
  const row: ScanPlan = {
    id: `${plan.id}.${parent.entity}`,
    connector: plan.connector,
    entity: parent.entity,
    columns: wanted.map(([column]) => column),
    details: [],
    access: { list: lookup.name, query: {}, parameters: Object.fromEntries(known) },
    rejected: [],
    pushed: [],
    residual: [],
    exact: false,
    options: { ...options, onError: 'fail' },
  };
  const { priority, caller } = context;
  const scan = scanner.open(row, { signal, priority, caller, asParent: true });
  let childless = false;
  try {
    for await (const { rowCount, values } of scan.batches()) {
      childless ||= rowCount > 0 && wanted.every(([, is], column) => values[column]?.[0] === is);
    }
  } catch (error) {
    // The response of the list is more informative than that its parent does not exist either.
    if (!(error instanceof NotFoundError)) throw error;
  } finally {
    state.include(scan.metrics());
  }
  return childless;
}

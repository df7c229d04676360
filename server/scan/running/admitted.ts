import { constantOf } from '../mapping/columns';
import type { ScanValue } from '../scan';
import type { AccessPlan } from '../scan_plan';
import type { ParameterSet } from './parameter_set';
import { listOf, type RunningScan } from './running_scan';

/**
 * The sets whose rows may satisfy the predicates of the statement, judged by columns that have the same value in all rows
 * of a set. Reading the others would be wasted.
 */
export async function admitted(
  { context, entity, state }: RunningScan,
  access: AccessPlan,
  sets: readonly ParameterSet[],
): Promise<readonly ParameterSet[]> {
  const filter = context.admits?.(access.list);
  if (filter === undefined || sets.length === 0) return sets;
  const { needs = [] } = listOf(entity, access.list);
  const valueOf = ({ parameters, known }: ParameterSet, column: string): ScanValue => {
    if (known !== undefined && Object.hasOwn(known, column)) return known[column];
    const parameter = needs.find((need) => need.column === column)?.parameter ?? '';
    const value = parameters[parameter] ?? access.parameters[parameter];
    return value === undefined ? null : constantOf(value, column);
  };
  const positions = await filter.test({
    rowCount: sets.length,
    values: filter.columns.map((column) => sets.map((set) => valueOf(set, column))),
  });
  if (positions === undefined) return sets;
  const admittedSets = sets.filter((_, position) => positions.has(position));
  if (admittedSets.length < sets.length) state.leftSetsOut = true;
  return admittedSets;
}

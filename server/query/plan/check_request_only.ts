import {
  columnsIn,
  selectsOf,
  tablesOf,
  type BoundColumn,
  type BoundExpression,
  type BoundQuery,
  type BoundRelation,
  type BoundSelect,
} from '../../../common/binding';
import { entityOf, type Condition } from '../../../common/declaration';
import { StatementError } from '../../../common/errors';
import type { ScanPlan } from '../../scan';
import type { PlanContext } from './plan_context';

/** A scan with its plan, and the conditions that it was planned with. */
export interface PlannedScan {
  readonly plan: ScanPlan;
  readonly conditions: readonly Condition[];
}

/**
 * Throws if a request-only column (QUERY, `from`, `step`) is filtered in a way that cannot be part of the request: its
 * rows have no value in it, so everything would be read for nothing.
 */
export function checkRequestOnly(
  query: BoundQuery,
  scans: readonly PlannedScan[],
  context: PlanContext,
): void {
  for (const { plan, conditions } of scans) {
    const entity = entityOf(context.connector(plan.connector).declaration, plan.entity);
    const twice = conditions.find(
      (one) => entity?.columns[one.column]?.requestOnly === true && otherValue(one, conditions),
    );
    if (twice !== undefined) throw rejection('conflicting_values', plan, twice.column);
  }
  for (const select of selectsOf(query)) {
    const here = new Set(tablesOf(select.from).map(({ id }) => id));
    const filtered = predicatesOf(select).flatMap(requestOnlyColumns);
    for (const { relation, name } of filtered) {
      const plan = scans.find(({ plan: { id } }) => id === relation)?.plan;
      if (plan === undefined || !here.has(relation) || isRequested(plan, name, context)) continue;
      throw rejection('equals_required', plan, name);
    }
  }
}

const otherValue = (condition: Condition, conditions: readonly Condition[]): boolean =>
  condition.operator === 'eq' &&
  conditions.some(
    ({ column, operator, values }) =>
      column === condition.column &&
      operator === 'eq' &&
      values[0]?.value !== condition.values[0]?.value,
  );

function predicatesOf({ from, where, having, qualify }: BoundSelect): readonly BoundExpression[] {
  return [...joined(from), where, having, qualify].filter((one) => one !== undefined);
}

function joined(relation: BoundRelation | undefined): readonly (BoundExpression | undefined)[] {
  if (relation?.kind !== 'join') return [];
  return [relation.on, ...joined(relation.left), ...joined(relation.right)];
}

const requestOnlyColumns = (predicate: BoundExpression): readonly BoundColumn[] =>
  columnsIn(predicate).filter(({ requestOnly }) => requestOnly);

/** In a condition, or in the values of a join. */
function isRequested(plan: ScanPlan, name: string, context: PlanContext): boolean {
  if (plan.pushed.some(({ condition }) => condition.column === name)) return true;
  const { fanOut } = plan.access;
  if (fanOut?.over !== 'outer') return false;
  const { lists } = entityOf(context.connector(plan.connector).declaration, plan.entity) ?? {};
  return (
    lists
      ?.find((list) => list.name === plan.access.list)
      ?.needs?.some(
        ({ parameter, column }) =>
          column === name &&
          [fanOut, ...(fanOut.also ?? [])].some((part) => part.parameter === parameter),
      ) === true
  );
}

const rejection = (
  code: 'conflicting_values' | 'equals_required',
  { connector, entity }: ScanPlan,
  column: string,
): StatementError =>
  new StatementError(code, { entity: `${connector}.${entity}`, column }, { connector, entity });

import { entityOf } from '../../../common/declaration';
import type { BoundSelectStatement } from '../../../common/binding';
import type { ScanPlan } from '../../scan';
import type { QueryPlan } from '../query_plan';
import type { PlanContext } from './plan_context';

/** Notes for the user before the first row. */
export function notesOf(
  bound: BoundSelectStatement,
  plans: readonly ScanPlan[],
  context: PlanContext,
): QueryPlan['notes'] {
  const leftOut = bound.leftOut.map(({ table, columns, costly }) => ({
    severity: 'information' as const,
    text: `SELECT * omits ${listed(columns)} of ${table}.`,
    hint: `Name a column to fetch it${costly.length === 0 ? '' : `. This takes one request per row for ${listed(costly)}`}.`,
  }));
  const read = plans.filter((plan) => plan.neverRead !== true);
  return [...leftOut, ...read.flatMap((plan) => ofScan(plan, context))];
}

const MOST_NAMES = 8;

function listed(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  return more > 0 ? `${names.slice(0, MOST_NAMES).join(', ')} and ${more} more` : names.join(', ');
}

function ofScan(plan: ScanPlan, context: PlanContext): QueryPlan['notes'] {
  const entity = entityOf(context.connector(plan.connector).declaration, plan.entity);
  const caution = entity?.lists.find(({ name }) => name === plan.access.list)?.caution;
  return [
    ...(caution === undefined ? [] : [{ severity: 'warning' as const, text: `${caution}.` }]),
    ...(plan.notes ?? []).map((text) => ({ severity: 'information' as const, text })),
  ];
}

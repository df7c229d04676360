import { INDICES, type BoundSelectStatement } from '../../../common/binding';
import { entityOf } from '../../../common/declaration';
import type { ConditionOperator, EntityDeclaration, Resolution } from '../../../common/declaration';
import type { ScanPlan } from '../../scan';
import type { QueryPlan } from '../query_plan';
import type { JoinKey } from '../push_down/join_keys';
import type { PlanContext } from './plan_context';

/** Notes for the user before the first row. */
export function notesOf(
  bound: BoundSelectStatement,
  plans: readonly ScanPlan[],
  keys: readonly JoinKey[],
  context: PlanContext,
): QueryPlan['notes'] {
  const leftOut = bound.leftOut.map(({ table, columns, costly }) => ({
    severity: 'information' as const,
    text: `SELECT * omits ${listed(columns)} of ${table}.`,
    hint: `Name a column to fetch it${costly.length === 0 ? '' : `. This takes one request per row for ${listed(costly)}`}.`,
  }));
  const read = plans.filter((plan) => plan.neverRead !== true);
  return [...leftOut, ...read.flatMap((plan) => ofScan(plan, keys, context))];
}

/** Conditions that compare ids although their column has names that could be meant. */
function notLookedUp(
  { id, connector, residual, pushed }: ScanPlan,
  entity: EntityDeclaration | undefined,
  keys: readonly JoinKey[],
): QueryPlan['notes'] {
  const needs = entity?.lists.flatMap((list) => list.needs ?? []) ?? [];
  const patterns = [...residual, ...pushed.map(({ condition }) => condition)].filter(
    ({ operator }) => PATTERNS.includes(operator),
  );
  const found = needs.flatMap(({ column, resolve }) => {
    if (resolve === undefined) return [];
    const byPattern = patterns.some((condition) => condition.column === column);
    const isOwn = (side: JoinKey['of']): boolean => side.scan === id && side.column === column;
    const ofNames = keys.some(
      ({ of, from }) =>
        (isOwn(of) && from.column === resolve.by) || (isOwn(from) && of.column === resolve.by),
    );
    return byPattern || ofNames ? [textOf(connector, column, resolve)] : [];
  });
  return [...new Set(found)].map((text) => ({ severity: 'warning', text }));
}

const PATTERNS: readonly ConditionOperator[] = [
  'like',
  'ilike',
  'not_like',
  'not_ilike',
  'contains',
];

const textOf = (connector: string, column: string, { entity, by, gives }: Resolution): string =>
  `${column} contains the ${gives} of ${connector}.${entity}, not the ${by}: names only work with = and IN.`;

const MOST_NAMES = 8;

function listed(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  return more > 0 ? `${names.slice(0, MOST_NAMES).join(', ')} and ${more} more` : names.join(', ');
}

function ofScan(
  plan: ScanPlan,
  keys: readonly JoinKey[],
  context: PlanContext,
): QueryPlan['notes'] {
  const entity = entityOf(context.connector(plan.connector).declaration, plan.entity);
  const caution = entity?.lists.find(({ name }) => name === plan.access.list)?.caution;
  return [
    ...notLookedUp(plan, entity, keys),
    ...(caution === undefined ? [] : [{ severity: 'warning' as const, text: `${caution}.` }]),
    // Why a store of documents leaves conditions to us changes nothing in the result; EXPLAIN shows it.
    ...(plan.connector === INDICES ? [] : (plan.notes ?? [])).map((text) => ({
      severity: 'information' as const,
      text,
    })),
  ];
}

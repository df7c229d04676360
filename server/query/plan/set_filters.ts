import {
  someExpression,
  selectsOf,
  type BoundExpression,
  type BoundQuery,
} from '../../../common/binding';
import type { EntityDeclaration } from '../../../common/declaration';
import type { AccessPlan, FanOut, ScanPlan } from '../../scan';
import { conditionsOf } from '../push_down/conditions_of';
import { columnOf, knownOfScans, type Known } from '../push_down/scan_predicates';
import { weakened } from '../push_down/weakened';
import { allOf } from '../rewrite/conjuncts';
import type { QueryPlan, SetFilterPlan } from '../query_plan';
import { columnsRead, singleColumnQuery } from './single_column_query';

/** Column of the filter's table that numbers the rows. */
const POSITION = '#';
const OF_KEYS: ReadonlySet<unknown> = new Set(['text', 'integer', 'boolean']);

/**
 * For each fan-out of these scans, the conditions on columns that have the same value in all rows of a list, such as the
 * repository. DuckDB evaluates them on the parents, or on the keys of a join, before anything is requested for them, and
 * again on the rows, so their meaning is the same.
 */
export function setFiltersOf(
  query: BoundQuery,
  plans: readonly ScanPlan[],
  entityOf: (plan: ScanPlan) => EntityDeclaration | undefined,
): NonNullable<QueryPlan['setFilters']> {
  const scans = selectsOf(query).flatMap(knownOfScans);
  return plans.flatMap((plan) => {
    const found = scans.find(({ scan }) => scan.id === plan.id);
    const entity = entityOf(plan);
    if (found === undefined || entity === undefined) return [];
    const ways = [plan.access, ...(plan.faster === undefined ? [] : [plan.faster.access])];
    return ways.flatMap(accessesOf).flatMap((access) => {
      const columns = fixedColumns(access, entity);
      const predicates = found.known.flatMap((known) => ofColumns(known, plan, columns));
      const where = allOf(predicates);
      return where === undefined ? [] : [filterOf(plan, access.list, where)];
    });
  });
}

function accessesOf(access: AccessPlan): readonly (AccessPlan & { readonly fanOut: FanOut })[] {
  const { fanOut, fallback } = access;
  return [
    ...(fanOut === undefined ? [] : [{ ...access, fanOut }]),
    ...(fallback === undefined ? [] : accessesOf(fallback)),
  ];
}

/** Columns that the parameters of a list or the row of the parent determine for all rows of the list. */
function fixedColumns(
  { list, fanOut }: AccessPlan & { readonly fanOut: FanOut },
  entity: EntityDeclaration,
): ReadonlySet<string> {
  const declared = entity.lists.find(({ name }) => name === list);
  const supplies = declared?.parent?.supplies ?? {};
  const alike = declared?.parent?.conditions ?? {};
  const supplied = (declared?.needs ?? []).filter(({ parameter, column }) => {
    const of = entity.columns[column];
    if (of === undefined || !OF_KEYS.has(of.type) || of.requestOnly === true) return false;
    // The row may spell a key differently than the request, unless it repeats the parameter.
    const same = of.parameter === parameter || alike[column] === supplies[parameter];
    return same || of.ignoringCase !== true;
  });
  return new Set([
    ...supplied.map(({ column }) => column),
    ...(fanOut.over === 'parent'
      ? Object.entries(alike).flatMap(([name, theirs]) =>
          fanOut.parent.columns.includes(theirs) ? [name] : [],
        )
      : []),
  ]);
}

function ofColumns(
  { predicate, beyondOuter }: Known,
  plan: ScanPlan,
  columns: ReadonlySet<string>,
): readonly BoundExpression[] {
  // A condition on rows added by an outer join does not apply to the rows that were read.
  if (beyondOuter) return [];
  const weaker = weakened(predicate, (part) => readsOnly(part, plan.id, columns));
  if (weaker === undefined || isPushed(weaker, plan)) return [];
  return [weaker];
}

function readsOnly(
  expression: BoundExpression,
  scan: string,
  columns: ReadonlySet<string>,
): boolean {
  let reads = false;
  const other = someExpression(expression, (part) => {
    if (part.kind === 'subquery') return true;
    if (part.kind === 'function' && (part.aggregate || part.window !== undefined)) return true;
    if (part.kind !== 'column') return false;
    reads = true;
    return part.relation !== scan || !columns.has(part.name);
  });
  return reads && !other;
}

/** Only the values listed in the statement are requested anyway. */
function isPushed(predicate: BoundExpression, { id, pushed }: ScanPlan): boolean {
  const implied = conditionsOf(predicate, columnOf(id));
  const sent = new Set(pushed.map(({ condition }) => identity(condition)));
  return implied.whole && implied.conditions.every((condition) => sent.has(identity(condition)));
}

const identity = ({
  column,
  operator,
  values,
}: ReturnType<typeof conditionsOf>['conditions'][number]): string =>
  JSON.stringify([column, operator, values]);

function filterOf({ id }: ScanPlan, list: string, where: BoundExpression): SetFilterPlan {
  const name = `${id} by ${list}`;
  const read = columnsRead([where], id);
  const position = { name: POSITION, type: 'integer' as const, ignoringCase: false };
  const columns = [position, ...read];
  const value: BoundExpression = {
    kind: 'column',
    relation: name,
    requestOnly: false,
    range: where.range,
    ...position,
  };
  return {
    scan: id,
    list,
    where,
    table: { name, columns, key: [] },
    columns: read.map((column) => column.name),
    query: singleColumnQuery(value, where, id, name, columns),
  };
}

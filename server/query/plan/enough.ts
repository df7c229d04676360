import { selectsOf, type BoundExpression, type BoundQuery } from '../../../common/binding';
import type { EntityDeclaration } from '../../../common/declaration';
import type { ScanPlan } from '../../scan';
import { knownOfScans } from '../push_down/scan_predicates';
import { allOf } from '../rewrite/conjuncts';
import type { EnoughPlan } from '../query_plan';
import type { Demand } from './demand';
import { columnsRead, singleColumnQuery } from './single_column_query';

/**
 * Where reading can stop early because the statement needs only some of a scan's rows. A scan that counts its rows itself
 * is not included, unless its UNION ALL has other branches.
 */
export function enoughOf(
  query: BoundQuery,
  demands: ReadonlyMap<string, Demand>,
  plans: readonly ScanPlan[],
  entityOf: (plan: ScanPlan) => EntityDeclaration | undefined,
): readonly EnoughPlan[] {
  const usable = new Map(
    plans.flatMap((plan) => {
      const demand = demands.get(plan.id);
      if (demand === undefined) return [];
      // Rows in a different order than that of the SELECT do not determine which come first.
      const inOrder = demand.single.sort === 'none' || plan.sort !== undefined;
      // A table that is looked up by the rows of this one cannot be read before them.
      const circular = demand.first.some((id) => takesKeysFrom(id, plan.id, plans));
      return inOrder && !circular ? [[plan.id, { plan, demand }] as const] : [];
    }),
  );
  const counted = new Set([...usable.values()].flatMap(({ demand }) => demand.after));
  const known = selectsOf(query).flatMap(knownOfScans);
  return [...usable.values()].flatMap(({ plan, demand }) => {
    const after = demand.after.filter((id) => usable.has(id));
    if (plan.limit !== undefined && after.length === 0 && !counted.has(plan.id)) return [];
    const { limit, offset, wanted } = demand;
    const where = allOf(
      known
        .filter(({ scan }) => scan.id === plan.id)
        .flatMap((one) => one.known.map(({ predicate }) => predicate)),
    );
    return [
      {
        scan: plan.id,
        ...(limit !== undefined && { limit }),
        offset,
        ...(wanted !== undefined && { wanted }),
        after,
        first: demand.first,
        ...(where && { where }),
        ...countingOf(plan, demand, where, entityOf(plan)),
      },
    ];
  });
}

function takesKeysFrom(id: string, from: string, plans: readonly ScanPlan[]): boolean {
  const access = plans.find((plan) => plan.id === id)?.access;
  return [access?.fanOut, access?.fallback?.fanOut].some(
    (fanOut) =>
      fanOut?.over === 'outer' &&
      [fanOut.from, ...(fanOut.more ?? [])].some(
        ({ scan }) => scan === from || takesKeysFrom(scan, from, plans),
      ),
  );
}

/**
 * A table with the rows of a page, and the query for those that count. It has the key, whether the statement selects it or
 * not: a row that is on two pages counts once.
 */
function countingOf(
  { id, key = [] }: ScanPlan,
  { single }: Demand,
  where: BoundExpression | undefined,
  entity: EntityDeclaration | undefined,
): Pick<EnoughPlan, 'table' | 'query'> {
  const read = columnsRead(where === undefined ? [] : [where], id);
  const keys = key.flatMap((name) => {
    const column = entity?.columns[name];
    if (column === undefined || read.some((one) => one.name === name)) return [];
    return [{ name, type: column.type, ignoringCase: column.ignoringCase === true }];
  });
  const columns = [...read, ...keys];
  const name = `${id} so far`;
  const one: BoundExpression = {
    kind: 'constant',
    value: { type: 'integer', value: 1 },
    type: 'integer',
    range: single.scan.range,
  };
  return {
    table: { name, columns, key },
    query: singleColumnQuery(one, where, id, name, columns),
  };
}

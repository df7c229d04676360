import {
  someExpression,
  selectsOf,
  type BoundColumn,
  type BoundExpression,
  type BoundQuery,
} from '../../../common/binding';
import type { ScanPlan } from '../../scan';
import { knownOfScans, type Known } from '../push_down/scan_predicates';
import type { QueryPlan } from '../query_plan';

/**
 * For each bind join of `query`, the query for the values it looks up: the distinct values of the rows of the supplying
 * scan that satisfy its own predicates. A predicate that also reads another table cannot be evaluated before that is read.
 */
export function outerValuesOf(
  query: BoundQuery,
  plans: readonly ScanPlan[],
): NonNullable<QueryPlan['outerValues']> {
  const scans = selectsOf(query).flatMap(knownOfScans);
  const queries: Record<string, BoundQuery> = {};
  for (const { id, access } of plans) {
    if (access.fanOut?.over !== 'outer') continue;
    const { from } = access.fanOut;
    const supplier = scans.find(({ scan }) => scan.id === from.scan);
    const column = supplier?.scan.columns.find(({ name }) => name === from.column);
    const predicates = supplier?.known.filter((one) => isOwn(one, from.scan)) ?? [];
    if (supplier === undefined || column === undefined || predicates.length === 0) continue;
    const { scan } = supplier;
    const { range } = scan;
    const value: BoundColumn = { kind: 'column', relation: scan.id, range, ...column };
    const where = predicates
      .map(({ predicate }): BoundExpression => predicate)
      .reduce((left, right) => ({
        kind: 'operation',
        operator: 'and',
        operands: [left, right],
        type: 'boolean',
        ignoringCase: false,
        range,
      }));
    queries[id] = {
      kind: 'query',
      with: [],
      body: {
        kind: 'select',
        distinct: true,
        items: [{ name: column.name, expression: value }],
        from: scan,
        where,
        groupBy: [],
      },
      orderBy: [],
      output: [column],
    };
  }
  return queries;
}

/** Whether it only reads this scan, and holds for every row of it that counts. */
function isOwn({ predicate, beyondOuter }: Known, scan: string): boolean {
  return (
    !beyondOuter &&
    !someExpression(
      predicate,
      (part) => part.kind === 'subquery' || (part.kind === 'column' && part.relation !== scan),
    )
  );
}

import {
  boundCall,
  boundCast,
  boundOperation,
  someExpression,
  selectsOf,
  type BoundColumn,
  type BoundExpression,
  type BoundQuery,
  type BoundRelation,
  type BoundScan,
  type BoundUnnest,
} from '../../../common/binding';
import type { ScanPlan } from '../../scan';
import type { JoinKey } from '../push_down/join_keys';
import { knownOfScans, type Known } from '../push_down/scan_predicates';
import { allOf } from '../rewrite/conjuncts';
import type { QueryPlan } from '../query_plan';

/**
 * For each bind join of `query`, the query for the values it looks up: the distinct values of the rows of the supplying
 * scan that satisfy its own predicates. A predicate that also reads another table cannot be evaluated before that is read.
 */
export function outerValuesOf(
  query: BoundQuery,
  plans: readonly ScanPlan[],
  keys: readonly JoinKey[],
): NonNullable<QueryPlan['outerValues']> {
  const scans = selectsOf(query).flatMap(knownOfScans);
  const queries: Record<string, BoundQuery> = {};
  const lookUps = plans.flatMap(({ id, access: { fanOut } }) => {
    if (fanOut?.over !== 'outer') return [];
    const more = (fanOut.more ?? []).map(({ of, ...from }) => ({ ...fanOut, id: of, from }));
    return [{ ...fanOut, id }, ...more];
  });
  for (const { id, from, column: looked, also = [] } of lookUps) {
    const supplier = scans.find(({ scan }) => scan.id === from.scan);
    if (supplier === undefined) continue;
    const computed = keys.find(
      ({ of, from: { scan, column, expression } }) =>
        expression !== undefined &&
        of.scan === id &&
        of.column === looked &&
        scan === from.scan &&
        column === from.column,
    )?.from;
    const predicates = supplier.known.filter((one) => isOwn(one, from.scan));
    const parts = [from.column, ...also.map((part) => part.from)].map((name) =>
      columnOfScan(supplier.scan, name),
    );
    const value = also.length > 0 ? keyOf(parts) : (computed?.expression ?? parts[0]);
    // All values of a column need no query.
    const isColumn = value?.kind === 'column' && computed?.unnest === undefined;
    if (value === undefined || (isColumn && predicates.length === 0)) continue;
    queries[id] = valuesQuery(
      tableOf(supplier.scan, also.length > 0 ? undefined : computed?.unnest),
      value,
      predicates.map(({ predicate }) => predicate),
    );
  }
  return queries;
}

function columnOfScan({ id, columns, range }: BoundScan, name: string): BoundColumn | undefined {
  const column = columns.find((one) => one.name === name);
  return column && { kind: 'column', relation: id, range, ...column };
}

/** A key of several columns as a JSON list of texts; NULL if one of them is NULL. */
function keyOf(parts: readonly (BoundColumn | undefined)[]): BoundExpression | undefined {
  const columns = parts.filter((part) => part !== undefined);
  const [first] = columns;
  if (first === undefined || columns.length < parts.length) return undefined;
  const { range } = first;
  const texts = columns.map((operand) => boundCast(operand, 'text'));
  const isKnown = columns
    .map((operand) => boundOperation('is_not_null', 'boolean', [operand], range, false))
    .reduce((one, other) => boundOperation('and', 'boolean', [one, other], range, false));
  const list = boundOperation('list', { list: 'text' }, texts, range, false);
  const json = boundCall('to_json', 'text', [list], range, { ignoringCase: false });
  return {
    kind: 'case',
    branches: [{ when: isKnown, then: boundCast(json, 'text') }],
    ignoringCase: false,
    type: 'text',
    range,
  };
}

/** A scan, or each of its rows with each element of a list. */
const tableOf = (scan: BoundScan, unnest: BoundUnnest | undefined): BoundRelation =>
  unnest === undefined
    ? scan
    : { kind: 'join', type: 'cross', left: scan, right: unnest, merged: [] };

function valuesQuery(
  from: BoundRelation,
  value: BoundExpression,
  predicates: readonly BoundExpression[],
): BoundQuery {
  const where = allOf(predicates);
  const name = value.kind === 'column' ? value.name : 'value';
  const ignoringCase = value.kind === 'column' && value.ignoringCase;
  return {
    kind: 'query',
    with: [],
    body: {
      kind: 'select',
      distinct: true,
      items: [{ name, expression: value }],
      from,
      ...(where && { where }),
      groupBy: [],
    },
    orderBy: [],
    output: [{ name, type: value.type, ignoringCase }],
  };
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

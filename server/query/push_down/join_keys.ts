import {
  someExpression,
  tablesOf,
  type BoundColumn,
  type BoundExpression,
  type BoundRelation,
  type BoundSelect,
} from '../../../common/binding';
import { conjunctsOf } from '../rewrite/conjuncts';

/** Rows of `of` only matter if `from` has the value of `column`, too. */
export interface JoinKey {
  readonly of: { readonly scan: string; readonly column: string };
  readonly from: { readonly scan: string; readonly column: string };
}

/**
 * The keys that one scan in FROM can supply to another, depending on the kinds of joins; also for IN (SELECT …) and
 * EXISTS. `everywhere`: the scans of the whole statement, which a correlated subquery may refer to.
 */
export function joinKeysOf(
  select: BoundSelect,
  everywhere: ReadonlySet<string> = new Set(),
): readonly JoinKey[] {
  const scans = new Set(
    tablesOf(select.from)
      .filter((table) => table.kind === 'scan')
      .map((table) => table.id),
  );
  const where = conjunctsOf(select.where);
  const equal = where.flatMap(equalColumns);
  return [
    ...(select.from === undefined ? [] : fromJoins(select.from, equal, scans)),
    ...where.flatMap((conjunct) => fromSubquery(conjunct, scans)),
    ...where.flatMap((conjunct) => fromExists(conjunct, scans)),
    ...fromOutside(equal, scans, everywhere),
  ];
}

/** A correlated subquery only needs rows with a value of the enclosing query, however they are used. */
function fromOutside(
  where: readonly EqualColumns[],
  scans: ReadonlySet<string>,
  everywhere: ReadonlySet<string>,
): readonly JoinKey[] {
  const outside = (column: BoundColumn): boolean =>
    everywhere.has(column.relation) && !scans.has(column.relation);
  return where.flatMap(([one, other]) => {
    if (scans.has(one.relation) && outside(other)) return keyOf(one, other);
    return scans.has(other.relation) && outside(one) ? keyOf(other, one) : [];
  });
}

/** `EXISTS (SELECT … FROM scan WHERE scan.y = x)`: only rows whose x the scan has. */
function fromExists(conjunct: BoundExpression, scans: ReadonlySet<string>): readonly JoinKey[] {
  if (conjunct.kind !== 'subquery' || conjunct.form !== 'exists') return [];
  const { body, limit, offset } = conjunct.query;
  if (limit !== undefined || offset !== undefined || body.kind !== 'select') return [];
  const inner = body.from?.kind === 'scan' ? body.from.id : undefined;
  // An aggregate without GROUP BY returns a row even if there is no input.
  const aggregates = body.items.some(({ expression }) =>
    someExpression(expression, (part) => part.kind === 'function' && part.aggregate),
  );
  if (inner === undefined || aggregates || body.having !== undefined) return [];
  return conjunctsOf(body.where)
    .flatMap(equalColumns)
    .flatMap(([one, other]) => {
      if (one.relation === inner && scans.has(other.relation)) return keyOf(other, one);
      return other.relation === inner && scans.has(one.relation) ? keyOf(one, other) : [];
    });
}

function fromJoins(
  relation: BoundRelation,
  above: readonly EqualColumns[],
  scans: ReadonlySet<string>,
): readonly JoinKey[] {
  if (relation.kind !== 'join') return [];
  const { type, left, right } = relation;
  const symmetric = type === 'inner' || type === 'cross';
  const on = conjunctsOf(relation.on).flatMap(equalColumns);
  // WHERE can join, too, if the join only keeps matching rows: FROM a, b WHERE a.x = b.x.
  const pairs = [...on, ...(symmetric ? above : [])];
  const [inLeft, inRight] = [idsOf(left), idsOf(right)];
  const keys = pairs.flatMap(([one, other]) => {
    const [l, r] = inLeft.has(one.relation) ? [one, other] : [other, one];
    if (!inLeft.has(l.relation) || !inRight.has(r.relation)) return [];
    if (!scans.has(l.relation) || !scans.has(r.relation)) return [];
    // The preserved side of a join cannot be narrowed by the other.
    const toRight = type !== 'right' && type !== 'full';
    const toLeft = symmetric || type === 'right' || type === 'semi';
    return [...(toRight ? keyOf(r, l) : []), ...(toLeft ? keyOf(l, r) : [])];
  });
  const passed = (to: ReadonlySet<string>): readonly EqualColumns[] =>
    symmetric
      ? [...above, ...on].filter((pair) => pair.every((column) => to.has(column.relation)))
      : [];
  return [
    ...keys,
    ...fromJoins(left, passed(inLeft), scans),
    ...fromJoins(right, passed(inRight), scans),
  ];
}

/** A key compared ignoring case cannot be looked up in a case-sensitive service, so it is not used. */
const keyOf = (of: BoundColumn, from: BoundColumn): readonly JoinKey[] =>
  from.ignoringCase && !of.ignoringCase
    ? []
    : [
        {
          of: { scan: of.relation, column: of.name },
          from: { scan: from.relation, column: from.name },
        },
      ];

const idsOf = (relation: BoundRelation): ReadonlySet<string> =>
  new Set(tablesOf(relation).map((table) => table.id));

type EqualColumns = readonly [BoundColumn, BoundColumn];

function equalColumns(conjunct: BoundExpression): readonly EqualColumns[] {
  if (conjunct.kind !== 'operation' || conjunct.operator !== '=') return [];
  const [left, right] = conjunct.operands;
  if (left?.kind !== 'column' || right?.kind !== 'column') return [];
  return left.type === right.type ? [[left, right]] : [];
}

/** `x IN (SELECT y FROM scan …)`: no more values than the scan's column has. */
function fromSubquery(conjunct: BoundExpression, scans: ReadonlySet<string>): readonly JoinKey[] {
  if (conjunct.kind !== 'subquery' || conjunct.form !== 'in') return [];
  const { operand, query } = conjunct;
  if (operand?.kind !== 'column' || !scans.has(operand.relation)) return [];
  const { body } = query;
  if (body.kind !== 'select' || body.from?.kind !== 'scan') return [];
  const [item] = body.items;
  if (item?.expression.kind !== 'column' || item.expression.relation !== body.from.id) return [];
  return item.expression.type === operand.type ? keyOf(operand, item.expression) : [];
}

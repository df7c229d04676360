import {
  selectsOf,
  someExpression,
  tablesOf,
  type BoundColumn,
  type BoundExpression,
  type BoundQuery,
  type BoundRelation,
  type BoundSelect,
  type BoundSubquery,
  type BoundUnnest,
} from '../../../common/binding';
import { formatExpression } from '../explain/format_expression';
import { conjunctsOf } from '../rewrite/conjuncts';
import { Sources, type ColumnSources } from './column_sources';
import { equalPairsOf, type EqualPair, type Side } from './equal_pairs';

/** Rows of `of` only matter if `from` has the value of `column`, too. */
export interface JoinKey {
  readonly of: { readonly scan: string; readonly column: string };
  readonly from: KeySource;
}
/** `column`: its name; or, for people, the expression that computes the keys. */
export interface KeySource {
  readonly scan: string;
  readonly column: string;
  readonly expression?: BoundExpression;
  /** The elements of a list of the scan, of which `expression` is one. */
  readonly unnest?: BoundUnnest;
  /** Whether two such columns of the scan are parts of one key: their values come from the same row. */
  readonly part?: true;
}

/**
 * The keys that one scan of a statement can supply to another, depending on the kinds of joins; also for IN (SELECT …),
 * EXISTS and correlated subqueries, and through derived tables and CTEs.
 */
export function joinKeysOf(query: BoundQuery): readonly JoinKey[] {
  const sources = new Sources(query);
  const found = new Map<string, JoinKey>();
  for (const select of selectsOf(query)) {
    for (const key of keysOfSelect(select, sources)) {
      const { of, from } = key;
      const label = JSON.stringify([of, from.scan, from.column]);
      const known = found.get(label);
      // Expressions that look alike to people can be different ones; the first is enough.
      if (known === undefined) found.set(label, key);
    }
  }
  return [...found.values()];
}

function keysOfSelect(select: BoundSelect, sources: Sources): readonly JoinKey[] {
  const here = idsOf(select.from);
  const where = conjunctsOf(select.where);
  const required = [...where, ...requiredBy(select.from)];
  const pairs = where.flatMap(equalPairsOf);
  return [
    ...(select.from === undefined ? [] : fromJoins(select.from, pairs, sources)),
    ...required.flatMap((conjunct) => fromSubquery(conjunct, here, sources)),
    ...required.flatMap((conjunct) => fromExists(conjunct, here, sources)),
    ...fromOutside(required.flatMap(equalPairsOf), here, sources),
  ];
}

/** What ON requires of every row of FROM. */
function requiredBy(relation: BoundRelation | undefined): readonly BoundExpression[] {
  if (relation?.kind !== 'join') return [];
  const { type, left, right, on } = relation;
  if (type === 'semi') return requiredBy(left);
  if (type !== 'inner' && type !== 'cross') return [];
  return [...conjunctsOf(on), ...requiredBy(left), ...requiredBy(right)];
}

/** A correlated subquery only needs rows with a value of the enclosing query, however they are used. */
function fromOutside(
  required: readonly EqualPair[],
  here: ReadonlySet<string>,
  sources: Sources,
): readonly JoinKey[] {
  const outside = (side: Side): boolean => !here.has(side.relation);
  return required.flatMap(({ sides: [one, other], ignoringCase }) => {
    if (!outside(one) && outside(other)) return keysBetween(one, other, ignoringCase, sources);
    if (!outside(other) && outside(one)) return keysBetween(other, one, ignoringCase, sources);
    return [];
  });
}

/** `EXISTS (SELECT … FROM scan WHERE scan.y = x)`: only rows whose x the scan has. */
function fromExists(
  conjunct: BoundExpression,
  here: ReadonlySet<string>,
  sources: Sources,
): readonly JoinKey[] {
  if (conjunct.kind !== 'subquery' || conjunct.form !== 'exists') return [];
  const { body } = conjunct.query;
  if (body.kind !== 'select' || body.having !== undefined) return [];
  // An aggregate without GROUP BY returns a row even if there is no input.
  const aggregates = body.items.some(({ expression }) =>
    someExpression(expression, (part) => part.kind === 'function' && part.aggregate),
  );
  if (aggregates) return [];
  const inner = idsOf(body.from);
  return [...conjunctsOf(body.where), ...requiredBy(body.from)]
    .flatMap(equalPairsOf)
    .flatMap(({ sides: [one, other], ignoringCase }) => {
      if (inner.has(one.relation) && here.has(other.relation))
        return keysBetween(other, one, ignoringCase, sources);
      return inner.has(other.relation) && here.has(one.relation)
        ? keysBetween(one, other, ignoringCase, sources)
        : [];
    });
}

/** `above`: equalities without which no row of the relation matters. */
function fromJoins(
  relation: BoundRelation,
  above: readonly EqualPair[],
  sources: Sources,
): readonly JoinKey[] {
  if (relation.kind !== 'join') return [];
  const { type, left, right } = relation;
  const on = conjunctsOf(relation.on).flatMap(equalPairsOf);
  const [inLeft, inRight] = [idsOf(left), idsOf(right)];
  // The preserved side of a join cannot be narrowed by its ON.
  const toRight = type !== 'right' && type !== 'full';
  const toLeft = type !== 'left' && type !== 'full' && type !== 'anti' && type !== 'asof_left';
  const between = (pairs: readonly EqualPair[], both: boolean): readonly JoinKey[] =>
    pairs.flatMap(({ sides, ignoringCase }) => {
      const [l, r] = inLeft.has(sides[0].relation) ? sides : [sides[1], sides[0]];
      if (!inLeft.has(l.relation) || !inRight.has(r.relation)) return [];
      return [
        ...(both || toRight ? keysBetween(r, l, ignoringCase, sources) : []),
        ...(both || toLeft ? keysBetween(l, r, ignoringCase, sources) : []),
      ];
    });
  const within = (to: ReadonlySet<string>, required: boolean): readonly EqualPair[] =>
    [...above, ...(required ? on : [])].filter(({ sides }) =>
      sides.every((side) => to.has(side.relation)),
    );
  return [
    // WHERE can join, too: FROM a, b WHERE a.x = b.x. NULLs that an outer join adds do not satisfy it.
    ...between(above, true),
    ...between(on, false),
    ...fromJoins(left, within(inLeft, toLeft), sources),
    ...fromJoins(right, within(inRight, toRight), sources),
  ];
}

/** `x IN (SELECT y …)`: no more values than y has; and of the rows that supply y, only those with a value of x. */
function fromSubquery(
  conjunct: BoundExpression,
  here: ReadonlySet<string>,
  sources: Sources,
): readonly JoinKey[] {
  if (conjunct.kind !== 'subquery' || conjunct.form !== 'in') return [];
  return operandsOf(conjunct).flatMap((operand, position) => {
    if (operand.kind !== 'column' || !here.has(operand.relation)) return [];
    const [outer, inner] = [sources.of(operand), sources.ofOutput(conjunct.query, position)];
    const { output } = conjunct.query;
    const ignoringCase = operand.ignoringCase || output[position]?.ignoringCase === true;
    return [...keysOf(outer, inner, ignoringCase), ...keysOf(inner, outer, ignoringCase)];
  });
}

/** `(a, b) IN (SELECT x, y …)` compares several. */
const operandsOf = ({ operand }: BoundSubquery): readonly BoundExpression[] =>
  operand?.kind === 'operation' && operand.operator === 'row'
    ? operand.operands
    : operand === undefined
      ? []
      : [operand];

function keysBetween(
  of: Side,
  from: Side,
  ignoringCase: boolean,
  sources: Sources,
): readonly JoinKey[] {
  if (of.expression.kind !== 'column') return [];
  const narrowed = sources.of(of.expression);
  if (from.expression.kind === 'column')
    return keysOf(narrowed, sources.of(from.expression), ignoringCase);
  if (!sources.isScan(from.relation)) return [];
  const { relation: scan, label: column, expression } = from;
  return narrowedBy(narrowed, { scan, column, expression }, expression.type, ignoringCase);
}

function keysOf(of: ColumnSources, from: ColumnSources, ignoringCase: boolean): readonly JoinKey[] {
  if (from.list !== undefined) {
    const { scan, unnest, element } = from.list;
    const column = `UNNEST(${unnest.lists.map(formatExpression).join()})`;
    const source = { scan, column, expression: element, unnest };
    return narrowedBy(of, source, element.type, ignoringCase);
  }
  const [only, ...more] = from.columns;
  if (only === undefined || more.length > 0 || !from.complete) return [];
  const { relation, name, type } = only.column;
  const part = from.sameRow && (type === 'text' || type === 'integer');
  const source = { scan: relation, column: name, ...(part && { part: true as const }) };
  return narrowedBy(of, source, type, ignoringCase);
}

function narrowedBy(
  of: ColumnSources,
  from: KeySource,
  type: BoundExpression['type'],
  ignoringCase: boolean,
): readonly JoinKey[] {
  return of.columns.flatMap(({ column, narrows }) => {
    const { relation, name } = column;
    if (!narrows || relation === from.scan || !isSameType(column, type)) return [];
    // A key compared ignoring case cannot be looked up in a case-sensitive service.
    if (ignoringCase && !column.ignoringCase) return [];
    return [{ of: { scan: relation, column: name }, from }];
  });
}

const isSameType = ({ type }: BoundColumn, other: BoundExpression['type']): boolean =>
  JSON.stringify(type) === JSON.stringify(other);

const idsOf = (relation: BoundRelation | undefined): ReadonlySet<string> =>
  new Set(tablesOf(relation).map((table) => table.id));

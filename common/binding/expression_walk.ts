import type {
  BoundBody,
  BoundColumn,
  BoundExpression,
  BoundOrder,
  BoundQuery,
  BoundRelation,
} from './bound_query';

/** The expressions directly beneath one; not those of a subquery's own query. */
export function childrenOf(expression: BoundExpression): readonly BoundExpression[] {
  switch (expression.kind) {
    case 'constant':
    case 'column':
      return [];
    case 'path':
      return [expression.base, expression.step];
    case 'operation':
      return expression.operands;
    case 'cast':
      return [expression.operand];
    case 'subquery':
      return expression.operand === undefined ? [] : [expression.operand];
    case 'case':
      return [
        ...(expression.operand === undefined ? [] : [expression.operand]),
        ...expression.branches.flatMap(({ when, then }) => [when, then]),
        ...(expression.otherwise === undefined ? [] : [expression.otherwise]),
      ];
    case 'function':
      return [
        ...expression.arguments,
        ...expressionsOf(expression.orderBy),
        ...(expression.filter === undefined ? [] : [expression.filter]),
        ...(expression.window?.partitionBy ?? []),
        ...expressionsOf(expression.window?.orderBy ?? []),
      ];
  }
}

const expressionsOf = (order: readonly BoundOrder[]): BoundExpression[] =>
  order.map(({ expression }) => expression);

/** The first for which `test` holds: the expression or one beneath it; queries inside are not entered. */
export function findExpression(
  expression: BoundExpression,
  test: (expression: BoundExpression) => boolean,
): BoundExpression | undefined {
  if (test(expression)) return expression;
  for (const child of childrenOf(expression)) {
    const found = findExpression(child, test);
    if (found !== undefined) return found;
  }
  return undefined;
}

const parts = new WeakMap<BoundExpression, number>();

/** The parts of the expression, itself included; one that stands in it twice counts twice. Each is looked at once. */
export function partsOf(expression: BoundExpression): number {
  // Not remembered: a list may have very many.
  if (expression.kind === 'constant') return 1;
  const known = parts.get(expression);
  if (known !== undefined) return known;
  const count = childrenOf(expression).reduce((sum, child) => sum + partsOf(child), 1);
  parts.set(expression, count);
  return count;
}

/** Tells equal expressions: those that differ only in where they stand have the same key. */
export class ExpressionKeys {
  private readonly keys = new WeakMap<object, string>();
  private readonly ids = new Map<string, string>();

  /** Looks at each part once, however often its keys are asked for. */
  of(expression: BoundExpression): string {
    const known = this.keys.get(expression);
    if (known !== undefined) return known;
    const written = JSON.stringify(expression, (name, value: unknown) => {
      if (name === 'range') return undefined;
      return value !== expression && isExpression(value) ? this.of(value) : value;
    });
    const key = this.ids.get(written) ?? `#${this.ids.size}`;
    this.ids.set(written, key);
    this.keys.set(expression, key);
    return key;
  }
}

const KINDS: ReadonlySet<unknown> = new Set<BoundExpression['kind']>([
  'constant',
  'column',
  'path',
  'operation',
  'case',
  'cast',
  'function',
  'subquery',
]);

const isExpression = (value: unknown): value is BoundExpression =>
  typeof value === 'object' && value !== null && 'kind' in value && KINDS.has(value.kind);

/** Every column named anywhere in the query, inner queries included. */
export function* columnsInQuery(query: BoundQuery): Generator<BoundColumn> {
  for (const { query: named } of query.with) yield* columnsInQuery(named);
  yield* columnsInBody(query.body);
  for (const { expression } of query.orderBy) yield* columnsIn(expression);
}

/** Every column named anywhere in the expression, inner queries included. */
export function* columnsIn(expression: BoundExpression): Generator<BoundColumn> {
  if (expression.kind === 'column') yield expression;
  if (expression.kind === 'subquery') yield* columnsInQuery(expression.query);
  for (const child of childrenOf(expression)) yield* columnsIn(child);
}

function* columnsInBody(body: BoundBody): Generator<BoundColumn> {
  switch (body.kind) {
    case 'query':
      yield* columnsInQuery(body);
      return;
    case 'set_operation':
      yield* columnsInBody(body.left);
      yield* columnsInBody(body.right);
      return;
    case 'values':
      for (const expression of body.rows.flat()) yield* columnsIn(expression);
      return;
    case 'select': {
      if (body.from !== undefined) yield* columnsInRelation(body.from);
      const { where, having, qualify } = body;
      const others = [where, having, qualify].flatMap((each) => (each === undefined ? [] : [each]));
      const items = body.items.map(({ expression }) => expression);
      for (const each of [...items, ...others, ...body.groupBy]) yield* columnsIn(each);
    }
  }
}

function* columnsInRelation(relation: BoundRelation): Generator<BoundColumn> {
  if (relation.kind === 'derived') yield* columnsInQuery(relation.query);
  if (relation.kind !== 'join') return;
  yield* columnsInRelation(relation.left);
  yield* columnsInRelation(relation.right);
  if (relation.on !== undefined) yield* columnsIn(relation.on);
}

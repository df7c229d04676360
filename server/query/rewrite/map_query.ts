import type {
  BoundBody,
  BoundExpression,
  BoundOrder,
  BoundQuery,
  BoundRelation,
  BoundSelect,
  BoundWindow,
} from '../../../common/binding';

/** Receives an expression whose parts are already mapped, and returns its replacement. */
export type ExpressionMapper = (expression: BoundExpression) => BoundExpression;

/** Maps every expression of a query from the leaves up, including nested queries. The original query is not changed. */
export function mapQuery(query: BoundQuery, map: ExpressionMapper): BoundQuery {
  return {
    ...query,
    with: query.with.map((table) => ({ ...table, query: mapQuery(table.query, map) })),
    body: mapBody(query.body, map),
    orderBy: mapOrder(query.orderBy, map),
    ...(query.limit && { limit: mapExpression(query.limit, map) }),
    ...(query.offset && { offset: mapExpression(query.offset, map) }),
  };
}

function mapBody(body: BoundBody, map: ExpressionMapper): BoundBody {
  switch (body.kind) {
    case 'query':
      return mapQuery(body, map);
    case 'set_operation':
      return { ...body, left: mapBody(body.left, map), right: mapBody(body.right, map) };
    case 'values':
      return { ...body, rows: body.rows.map((row) => mapAll(row, map)) };
    case 'select':
      return mapSelect(body, map);
  }
}

function mapSelect(select: BoundSelect, map: ExpressionMapper): BoundSelect {
  return {
    ...select,
    items: select.items.map((item) => ({
      ...item,
      expression: mapExpression(item.expression, map),
    })),
    ...(select.from && { from: mapRelation(select.from, map) }),
    ...(select.where && { where: mapExpression(select.where, map) }),
    ...(select.distinctOn && { distinctOn: mapAll(select.distinctOn, map) }),
    groupBy: mapAll(select.groupBy, map),
    ...(select.having && { having: mapExpression(select.having, map) }),
    ...(select.qualify && { qualify: mapExpression(select.qualify, map) }),
  };
}

function mapRelation(relation: BoundRelation, map: ExpressionMapper): BoundRelation {
  switch (relation.kind) {
    case 'join':
      return {
        ...relation,
        left: mapRelation(relation.left, map),
        right: mapRelation(relation.right, map),
        ...(relation.on && { on: mapExpression(relation.on, map) }),
      };
    case 'derived':
      return { ...relation, query: mapQuery(relation.query, map) };
    case 'unnest':
      return { ...relation, lists: mapAll(relation.lists, map) };
    case 'scan':
    case 'index':
    case 'common_table':
      return relation;
  }
}

const mapAll = (
  expressions: readonly BoundExpression[],
  map: ExpressionMapper,
): readonly BoundExpression[] => expressions.map((one) => mapExpression(one, map));

const mapOrder = (order: readonly BoundOrder[], map: ExpressionMapper): readonly BoundOrder[] =>
  order.map((item) => ({ ...item, expression: mapExpression(item.expression, map) }));

function mapWindow(window: BoundWindow, map: ExpressionMapper): BoundWindow {
  const { frame } = window;
  const bound = <B extends { readonly offset?: BoundExpression }>(of: B): B =>
    of.offset === undefined ? of : { ...of, offset: mapExpression(of.offset, map) };
  return {
    partitionBy: mapAll(window.partitionBy, map),
    orderBy: mapOrder(window.orderBy, map),
    ...(frame && {
      frame: {
        ...frame,
        start: bound(frame.start),
        ...(frame.end && { end: bound(frame.end) }),
      },
    }),
  };
}

/** Maps one expression from the leaves up, including the queries in it. */
export function mapExpression(expression: BoundExpression, map: ExpressionMapper): BoundExpression {
  switch (expression.kind) {
    case 'constant':
    case 'variable':
    case 'column':
      return map(expression);
    case 'path':
      return map({
        ...expression,
        base: mapExpression(expression.base, map),
        step: mapExpression(expression.step, map),
      });
    case 'operation':
      return map({ ...expression, operands: mapAll(expression.operands, map) });
    case 'lambda':
      return map({ ...expression, body: mapExpression(expression.body, map) });
    case 'cast':
      return map({ ...expression, operand: mapExpression(expression.operand, map) });
    case 'case':
      return map({
        ...expression,
        ...(expression.operand && { operand: mapExpression(expression.operand, map) }),
        branches: expression.branches.map((branch) => ({
          when: mapExpression(branch.when, map),
          then: mapExpression(branch.then, map),
        })),
        ...(expression.otherwise && { otherwise: mapExpression(expression.otherwise, map) }),
      });
    case 'function':
      return map({
        ...expression,
        arguments: mapAll(expression.arguments, map),
        orderBy: mapOrder(expression.orderBy, map),
        ...(expression.filter && { filter: mapExpression(expression.filter, map) }),
        ...(expression.window && { window: mapWindow(expression.window, map) }),
      });
    case 'subquery':
      return map({
        ...expression,
        ...(expression.operand && { operand: mapExpression(expression.operand, map) }),
        query: mapQuery(expression.query, map),
      });
  }
}

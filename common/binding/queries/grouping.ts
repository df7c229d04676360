import type { Expression } from '../../language';
import type { BoundColumn, BoundExpression } from '../bound/bound_query';
import { childrenOf, ExpressionKeys, findExpression } from '../bound/expression_walk';
import { columnsInQuery } from '../bound/query_walk';
import type { ExpressionContext } from '../expressions/context';
import { warnOfConstantKey } from '../values/quoted_text';
import type { StatementContext } from '../statement_context';
import type { Item } from './stars';

const isAggregate = (each: BoundExpression): boolean => each.kind === 'function' && each.aggregate;
const isWindow = (each: BoundExpression): boolean =>
  each.kind === 'function' && each.window !== undefined;

/** Whether an aggregate is computed in the expression. */
export function hasAggregate(expression: BoundExpression): boolean {
  return findExpression(expression, isAggregate) !== undefined;
}

/** Whether a window function is computed in the expression. */
export const hasWindow = (expression: BoundExpression): boolean =>
  findExpression(expression, isWindow) !== undefined;

/** Rejects an alias of an aggregate or window where those are not allowed. */
export function checkAliases(expression: BoundExpression, context: ExpressionContext): void {
  const { reporter } = context.statement;
  const { clause } = context;
  const aggregate = context.aggregates ? undefined : findExpression(expression, isAggregate);
  if (aggregate !== undefined) reporter.error('misplaced_aggregate', { clause }, aggregate.range);
  const window = context.windows ? undefined : findExpression(expression, isWindow);
  if (window !== undefined) reporter.error('misplaced_window', { clause }, window.range);
}

/** The item that a number in GROUP BY or ORDER BY counts (from 1); undefined if the node is not such a number. */
export function itemAt(
  node: Expression,
  items: readonly Item[],
  clause: string,
  statement: StatementContext,
): Item | 'wrong' | undefined {
  if (node.kind !== 'number' || !/^\d+$/.test(node.text)) return undefined;
  const item = items[Number(node.text) - 1];
  if (item !== undefined) return item;
  const facts = { clause, ordinal: node.text, columns: items.length };
  statement.reporter.error('ordinal_out_of_range', facts, node.range);
  return 'wrong';
}

/** A key of GROUP BY or DISTINCT ON: an expression, or the number or the alias of an item. */
export function bindKey(
  node: Expression,
  clause: string,
  items: readonly Item[],
  context: ExpressionContext,
): BoundExpression | undefined {
  const item = itemAt(node, items, clause, context.statement);
  if (item === 'wrong') return undefined;
  warnOfConstantKey(node, clause, context);
  const bound =
    item === undefined ? context.bind(node, context) : { ...item.expression, range: node.range };
  checkAliases(bound, context);
  return bound;
}

/** GROUP BY ALL: items that are neither aggregated nor constant. */
export const groupByAll = (items: readonly Item[]): readonly BoundExpression[] =>
  items
    .map(({ expression }) => expression)
    .filter(
      (each) =>
        !hasAggregate(each) &&
        !hasWindow(each) &&
        findExpression(each, ({ kind }) => kind === 'column' || kind === 'subquery') !== undefined,
    );

/** Reports every column of `tables` that is neither grouped nor inside an aggregate. */
export function checkGrouped(
  expressions: readonly BoundExpression[],
  groupBy: readonly BoundExpression[],
  tables: ReadonlySet<string>,
  { reporter }: StatementContext,
): void {
  const keys = new ExpressionKeys();
  const grouped = new Set(groupBy.map((each) => keys.of(each)));
  const report = (column: BoundColumn, at: BoundExpression): void => {
    reporter.error('not_grouped', { column: column.name }, at.range);
  };
  const check = (expression: BoundExpression): void => {
    if (grouped.has(keys.of(expression))) return;
    if (expression.kind === 'function' && expression.name === 'grouping') {
      for (const key of expression.arguments) {
        if (!grouped.has(keys.of(key))) reporter.error('not_a_group', {}, key.range);
      }
      return;
    }
    if (expression.kind === 'column' && tables.has(expression.relation)) {
      report(expression, expression);
    }
    if (expression.kind === 'function' && expression.aggregate) return;
    if (expression.kind === 'subquery') {
      for (const column of columnsInQuery(expression.query)) {
        if (tables.has(column.relation) && !grouped.has(keys.of(column))) report(column, column);
      }
    }
    childrenOf(expression).forEach(check);
  };
  expressions.forEach(check);
}

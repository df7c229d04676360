import type { Expression, OrderItem } from '../../language/nodes';
import type { BoundColumn, BoundExpression, BoundOrder, BoundOutputColumn } from '../bound_query';
import { byName } from '../column_resolution';
import { unknown } from '../constants';
import { expressionKey } from '../expression_walk';
import type { ExpressionContext } from '../expressions/context';
import { scopeWithin, type Scope } from '../scope';
import { ignoresCase } from '../types';
import { itemAt } from './grouping';
import type { Item } from './stars';

/** What ORDER BY sorts: the items of a result, and where further expressions are looked up. */
export interface OrderTarget {
  readonly items: readonly Item[];
  readonly context: ExpressionContext;
  readonly distinct: boolean;
  readonly check: (order: readonly BoundOrder[]) => void;
}

/** The scope behind a set operation: nothing but the columns of its result. */
export function outputScope(
  output: readonly BoundOutputColumn[],
  outer: Scope,
): { readonly items: readonly Item[]; readonly scope: Scope } {
  const items = output.map((column) => ({ name: column.name, expression: outputColumn(column) }));
  const aliases = new Map(items.map(({ name, expression }) => [name, expression]));
  return { items, scope: scopeWithin(outer, { aliases }) };
}

function outputColumn({ name, type, ignoringCase }: BoundOutputColumn): BoundColumn {
  const range = { start: 0, end: 0 };
  return { kind: 'column', range, type, relation: '', name, ignoringCase, requestOnly: false };
}

/**
 * ORDER BY: numbers and names of items first, else expressions. Where nothing is said, rows without a value
 * come last in both directions: DuckDB's default.
 */
export function bindOrderBy(
  items: readonly OrderItem[],
  target: OrderTarget,
): readonly BoundOrder[] {
  const order = items.map((item): BoundOrder => ({
    expression: sortKey(item.expression, target),
    direction: item.direction,
    nulls: item.nulls ?? 'last',
  }));
  target.check(order);
  return order;
}

function sortKey(node: Expression, target: OrderTarget): BoundExpression {
  const { items, context } = target;
  const counted = itemAt(node, items, 'ORDER BY', context.statement);
  if (counted === 'wrong') return unknown(node.range);
  const item = counted ?? itemNamed(node, items);
  if (item !== undefined) return { ...resultOf(item, items), range: node.range };
  const expression = context.bind(node, context);
  if (target.distinct && expression.type !== 'null') {
    const selected = items.find(
      (each) => expressionKey(each.expression) === expressionKey(expression),
    );
    if (selected !== undefined) return { ...resultOf(selected, items), range: node.range };
    context.statement.reporter.error('not_selected', {}, node.range);
  }
  return expression;
}

function itemNamed(node: Expression, items: readonly Item[]): Item | undefined {
  const [name, ...others] = node.kind === 'column' ? node.path : [];
  if (name === undefined || others.length > 0) return undefined;
  const byItemName = new Map(items.map((item) => [item.name, item.expression]));
  const expression = byName(byItemName, name.name);
  return items.find((item) => item.expression === expression);
}

/** A bare column as itself, so that a sort on it can be pushed down; what is computed, by its name in the result. */
function resultOf(item: Item, items: readonly Item[]): BoundExpression {
  const { expression, name } = item;
  const unique = items.filter((each) => each.name === name).length === 1;
  if (expression.kind === 'column' || !unique) return expression;
  return outputColumn({ name, type: expression.type, ignoringCase: ignoresCase(expression) });
}

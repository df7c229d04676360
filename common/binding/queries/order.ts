import type { Expression, OrderItem } from '../../language';
import type {
  BoundColumn,
  BoundExpression,
  BoundOrder,
  BoundOutputColumn,
} from '../bound/bound_query';
import { byName } from '../column_resolution';
import { unknown } from '../values/constants';
import { ExpressionKeys } from '../bound/expression_walk';
import type { ExpressionContext } from '../expressions/context';
import { warnOfConstantKey } from '../values/quoted_text';
import { scopeWithin, type Scope } from '../scope';
import { ignoresCase } from '../values/types';
import { itemAt } from './grouping';
import type { Item } from './stars';

/** What ORDER BY sorts: the items of a result, and where further expressions are looked up. */
export interface OrderTarget {
  readonly items: readonly Item[];
  readonly context: ExpressionContext;
  readonly distinct: boolean;
  readonly check: (order: readonly BoundOrder[]) => void;
}

/** The scope after a set operation: only the columns of its result. */
export function outputScope(
  output: readonly BoundOutputColumn[],
  outer: Scope,
): { readonly items: readonly Item[]; readonly scope: Scope } {
  const items = output.map((column, position) => ({
    name: column.name,
    expression: outputColumn(column, position),
  }));
  const aliases = new Map(items.map(({ name, expression }) => [name, expression]));
  return { items, scope: scopeWithin(outer, { aliases }) };
}

function outputColumn(
  { name, type, ignoringCase }: BoundOutputColumn,
  position: number,
): BoundColumn {
  const range = { start: 0, end: 0 };
  const column = { kind: 'column', range, type, relation: '', name, ignoringCase } as const;
  return { ...column, requestOnly: false, position };
}

/**
 * ORDER BY: numbers and names of items first, else expressions. By default, NULLs
 * come last in both directions, as in DuckDB.
 */
export function bindOrderBy(
  items: readonly OrderItem[],
  target: OrderTarget,
): readonly BoundOrder[] {
  if (items.length === 0) return [];
  const selected = new Selected(target.items);
  const order = items.flatMap((item): readonly BoundOrder[] => {
    const { direction, nulls = 'last' } = item;
    const keys = item.all
      ? target.items.map((one) => ({ ...selected.resultOf(one), range: item.expression.range }))
      : [sortKey(item.expression, target, selected)];
    return keys.map((expression) => ({ expression, direction, nulls }));
  });
  target.check(order);
  return order;
}

/** The items of a result, by name and by expression. */
class Selected {
  private readonly keys = new ExpressionKeys();
  /** If several have the same name, the last one counts. */
  private readonly byName: ReadonlyMap<string, BoundExpression>;
  private readonly byExpression: ReadonlyMap<BoundExpression, Item>;
  private byKey: ReadonlyMap<string, Item> | undefined;

  constructor(private readonly items: readonly Item[]) {
    this.byName = new Map(items.map(({ name, expression }) => [name, expression]));
    this.byExpression = new Map([...items].reverse().map((item) => [item.expression, item]));
  }

  named(node: Expression): Item | undefined {
    const [name, ...others] = node.kind === 'column' ? node.path : [];
    if (name === undefined || others.length > 0) return undefined;
    const expression = byName(this.byName, name.name);
    return expression === undefined ? undefined : this.byExpression.get(expression);
  }

  equalTo(expression: BoundExpression): Item | undefined {
    this.byKey ??= new Map(
      [...this.items].reverse().map((item) => [this.keys.of(item.expression), item]),
    );
    return this.byKey.get(this.keys.of(expression));
  }

  /** A bare column as itself, so that a sort on it can be pushed down; what is computed, by its name in the result. */
  resultOf(item: Item): BoundExpression {
    const { expression, name } = item;
    if (expression.kind === 'column') return expression;
    const column = { name, type: expression.type, ignoringCase: ignoresCase(expression) };
    return outputColumn(column, this.items.indexOf(item));
  }
}

function sortKey(node: Expression, target: OrderTarget, selected: Selected): BoundExpression {
  const { items, context } = target;
  const counted = itemAt(node, items, 'ORDER BY', context.statement);
  if (counted === 'wrong') return unknown(node.range);
  const item = counted ?? selected.named(node);
  if (item !== undefined) return { ...selected.resultOf(item), range: node.range };
  warnOfConstantKey(node, 'ORDER BY', context);
  const expression = context.bind(node, context);
  if (target.distinct && expression.type !== 'null') {
    const equal = selected.equalTo(expression);
    if (equal !== undefined) return { ...selected.resultOf(equal), range: node.range };
    context.statement.reporter.error('not_selected', {}, node.range);
  }
  return expression;
}

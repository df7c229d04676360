import type { QueryBody, SetOperation, Values } from '../../language';
import type { BoundBody, BoundOrder, BoundOutputColumn, BoundValues } from '../bound/bound_query';
import { unknown } from '../values/constants';
import type { ExpressionContext } from '../expressions/context';
import type { Scope } from '../scope';
import { commonType, ignoresCase } from '../values/types';
import { outputScope, type OrderTarget } from './order';
import { inClause, type QueryContext } from './query_context';
import { bindSelect } from './select';

/** A bound body, its columns, and what ORDER BY after it may refer to. */
export interface BodyResult {
  readonly body: BoundBody;
  readonly output: readonly BoundOutputColumn[];
  readonly order: OrderTarget;
}

/** Called with the columns of the left side of a set operation before the right side is bound, which may read them. */
export type Anchored = (output: readonly BoundOutputColumn[]) => void;

/** Binds a SELECT, a set operation, VALUES or a query in parentheses. */
export function bindBody(
  node: QueryBody,
  outer: Scope,
  context: QueryContext,
  anchored?: Anchored,
): BodyResult {
  switch (node.kind) {
    case 'select': {
      const { select, items, orderContext, checkOrder } = bindSelect(node, outer, context);
      const output = items.map(({ name, expression }) => ({
        name,
        type: expression.type,
        ignoringCase: ignoresCase(expression),
      }));
      const distinct = node.distinct && node.distinctOn === undefined;
      const order = { items, context: orderContext, distinct, check: checkOrder };
      return { body: select, output, order };
    }
    case 'query': {
      const body = context.bindQuery(node, outer, context.statement);
      return { body, output: body.output, order: resultOrder(body.output, outer, context) };
    }
    case 'values': {
      const { body, output } = bindValues(node, inClause(context, outer, 'VALUES'));
      return { body, output, order: resultOrder(output, outer, context) };
    }
    case 'set_operation':
      return bindSetOperation(node, outer, context, anchored);
  }
}

function resultOrder(
  output: readonly BoundOutputColumn[],
  outer: Scope,
  context: QueryContext,
): OrderTarget {
  const { items, scope } = outputScope(output, outer);
  const noCheck = (_: readonly BoundOrder[]): void => undefined;
  return { items, context: inClause(context, scope, 'ORDER BY'), distinct: false, check: noCheck };
}

function bindSetOperation(
  node: SetOperation,
  outer: Scope,
  context: QueryContext,
  anchored?: Anchored,
): BodyResult {
  const left = bindBody(node.left, outer, context);
  anchored?.(left.output);
  const right = bindBody(node.right, outer, context);
  const counts = [left.output.length, right.output.length] as const;
  // A side without columns has unknown tables, which is reported elsewhere.
  if (counts[0] !== counts[1] && counts[0] > 0 && counts[1] > 0) {
    const operation = node.operator.toUpperCase();
    const facts = { operation, left: counts[0], right: counts[1] };
    context.statement.reporter.error('column_counts_differ', facts, node.right.range);
  }
  const output = left.output.map((column, index) => {
    const other = right.output[index];
    if (other === undefined) return column;
    return {
      name: column.name,
      // As in DuckDB: without a common type, the result is text.
      type: commonType(column.type, other.type) ?? 'text',
      ignoringCase: column.ignoringCase || other.ignoringCase,
    };
  });
  const { operator, all } = node;
  return {
    body: { kind: 'set_operation', operator, all, left: left.body, right: right.body },
    output,
    order: resultOrder(output, outer, context),
  };
}

function bindValues(
  node: Values,
  context: ExpressionContext,
): { readonly body: BoundValues; readonly output: readonly BoundOutputColumn[] } {
  const rows = node.rows.map((row) => row.map((value) => context.bind(value, context)));
  const width = rows[0]?.length ?? 0;
  rows.forEach((row, index) => {
    if (row.length === width) return;
    const facts = {
      operation: 'Each row of VALUES',
      left: width,
      right: row.length,
      required: true as const,
    };
    const at = node.rows[index]?.[0]?.range ?? node.range;
    context.statement.reporter.error('column_counts_differ', facts, at);
  });
  const output = Array.from({ length: width }, (_, index) => {
    const cells = rows.map((row) => row[index] ?? unknown(node.range));
    const type = cells.reduce<BoundOutputColumn['type']>(
      (common, cell) => commonType(common, cell.type) ?? 'text',
      'null',
    );
    return { name: `col${index}`, type, ignoringCase: cells.some(ignoresCase) };
  });
  return { body: { kind: 'values', rows }, output };
}

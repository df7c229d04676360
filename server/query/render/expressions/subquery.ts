import type { BoundExpression, BoundSubquery } from '../../../../common/binding';
import { folded } from '../../duckdb/sql_case';
import { positionName, type RenderContext } from '../context';
import { documentAs } from './comparable';

/** A query as a value, as EXISTS, or as the right side of IN. */
export function renderSubquery(node: BoundSubquery, context: RenderContext): string {
  const query = context.query(node.query);
  switch (node.form) {
    case 'scalar':
      return `(${query})`;
    case 'exists':
      return `EXISTS (${query})`;
    case 'in':
    case 'not_in':
      return `(${renderIn(node, query, context)})`;
  }
}

function renderIn(node: BoundSubquery, query: string, context: RenderContext): string {
  const word = node.form === 'in' ? 'IN' : 'NOT IN';
  const { operand } = node;
  if (!operand) return 'NULL';
  const items: readonly BoundExpression[] =
    operand.kind === 'operation' && operand.operator === 'row' ? operand.operands : [operand];
  const left = items.map((item, i) => {
    const type = node.query.output[i]?.type ?? 'null';
    const sql = context.expression(item);
    if (item.type === 'document' && type !== 'null') {
      return folded(type, documentAs(type, sql), node.ignoringCase);
    }
    return folded(item.type, sql, node.ignoringCase);
  });
  const right = node.query.output.map((column, i) => {
    const type = items[i]?.type ?? 'null';
    const name = positionName(i);
    if (column.type === 'document' && type !== 'null') {
      return folded(type, documentAs(type, name), node.ignoringCase);
    }
    return folded(column.type, name, node.ignoringCase);
  });
  const subject = left.length === 1 ? (left[0] ?? 'NULL') : `(${left.join(', ')})`;
  return `${subject} ${word} (SELECT ${right.join(', ')} FROM (${query}))`;
}

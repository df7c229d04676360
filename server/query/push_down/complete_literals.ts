import type { BoundColumn, BoundExpression, BoundQuery } from '../../../common/binding/bound_query';
import { completed, type Completion, type JsonValue } from '../../../common/declaration';
import { constantLike } from './fold/constant';
import { mapQuery } from './tree/map_query';

/** How literals compared with a column are completed, if they are. */
export type CompletionOf = (
  column: BoundColumn,
) =>
  | { readonly completion: Completion; readonly config: Readonly<Record<string, JsonValue>> }
  | undefined;

const COMPARING = new Set(['=', '!=', 'is_distinct_from', 'is_not_distinct_from', 'in', 'not_in']);

/** Completes bare literals where they stand (`repo = 'api'` → `'myorg/api'`), so that service and DuckDB see the same. */
export function completeLiterals(query: BoundQuery, completionOf: CompletionOf): BoundQuery {
  return mapQuery(query, (expression) => {
    if (expression.kind !== 'operation' || !COMPARING.has(expression.operator)) return expression;
    const column = expression.operands.find((operand) => operand.kind === 'column');
    const rule = column?.kind === 'column' ? completionOf(column) : undefined;
    if (rule === undefined) return expression;
    const complete = (operand: BoundExpression): BoundExpression => {
      if (operand.kind !== 'constant' || typeof operand.value.value !== 'string') return operand;
      if (operand.value.value === '') return operand;
      const value = completed(rule.completion, operand.value.value, rule.config);
      return constantLike(operand, { type: 'text', value });
    };
    return { ...expression, operands: expression.operands.map(complete) };
  });
}

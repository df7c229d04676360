import {
  boundOperation,
  isGrouped,
  type BoundCase,
  type BoundColumn,
  type BoundExpression,
  type BoundOperator,
  type BoundQuery,
  type BoundSubquery,
} from '../../../common/binding';
import { constantLike } from '../rewrite/fold/constant';
import { mapQuery } from '../rewrite/map_query';

/** What replaces the literals compared with a column, if anything does. */
export type LiteralsOf = (column: BoundColumn) => ((literal: string) => string) | undefined;

/** A pattern without wildcards is an ordinary literal. */
const LIKE: Readonly<Record<string, BoundOperator>> = {
  like: '=',
  not_like: '!=',
  ilike: '=',
  not_ilike: '!=',
};
const COMPARING = new Set(['=', '!=', 'is_distinct_from', 'is_not_distinct_from', 'in', 'not_in']);

/**
 * Replaces bare literals and names in the query (`repo = 'api'` → `'myorg/api'`, `channel = '#incidents'` → `'C024BE91L'`),
 * so that the service and DuckDB compare the same value.
 */
export function completeLiterals(query: BoundQuery, literalsOf: LiteralsOf): BoundQuery {
  return mapQuery(query, (original) => {
    if (original.kind === 'case') return withBranches(original, literalsOf);
    const expression = plainly(original);
    if (expression.kind !== 'operation' || !COMPARING.has(expression.operator)) return expression;
    const column = expression.operands.find((operand) => operand.kind === 'column');
    const replaced = column?.kind === 'column' ? literalsOf(column) : undefined;
    if (replaced === undefined) return original;
    return { ...expression, operands: expression.operands.map((one) => literalIn(one, replaced)) };
  });
}

/** `CASE channel WHEN '#incidents' THEN …` compares as `=` does. */
function withBranches(of: BoundCase, literalsOf: LiteralsOf): BoundCase {
  const replaced = of.operand?.kind === 'column' ? literalsOf(of.operand) : undefined;
  if (replaced === undefined) return of;
  const branches = of.branches.map(({ when, then }) => ({ when: literalIn(when, replaced), then }));
  return { ...of, branches };
}

function literalIn(
  operand: BoundExpression,
  replaced: (literal: string) => string,
): BoundExpression {
  if (operand.kind !== 'constant' || typeof operand.value.value !== 'string') return operand;
  if (operand.value.value === '') return operand;
  return constantLike(operand, { type: 'text', value: replaced(operand.value.value) });
}

/** `LIKE 'api'` as `= 'api'`, and `IN (SELECT 'api')` as `IN ('api')`, where they mean the same. */
function plainly(expression: BoundExpression): BoundExpression {
  if (expression.kind === 'subquery') return inConstants(expression) ?? expression;
  if (expression.kind !== 'operation') return expression;
  const operator = LIKE[expression.operator];
  const [column, pattern, escape] = expression.operands;
  if (operator === undefined || escape !== undefined || column?.kind !== 'column') {
    return expression;
  }
  if (pattern?.kind !== 'constant' || /[%_]/.test(String(pattern.value.value))) return expression;
  if (expression.operator.endsWith('ilike') && !column.ignoringCase) return expression;
  return { ...expression, operator };
}

function inConstants(expression: BoundSubquery): BoundExpression | undefined {
  const { form, operand, query, ignoringCase, range } = expression;
  const { body, limit, offset } = query;
  if ((form !== 'in' && form !== 'not_in') || operand?.kind !== 'column') return undefined;
  if (limit !== undefined || offset !== undefined || body.kind !== 'select') return undefined;
  const [item] = body.items;
  const plain = body.from === undefined && body.where === undefined && body.having === undefined;
  if (!plain || isGrouped(body) || item?.expression.kind !== 'constant') return undefined;
  return boundOperation(form, 'boolean', [operand, item.expression], range, ignoringCase);
}

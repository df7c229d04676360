import { boundOperation, type BoundExpression, type BoundUnnest } from '../../../common/binding';
import type { Known } from './scan_predicates';

/**
 * What conditions on an element say about its list: `FROM t, UNNEST(t.labels) AS l WHERE l = 'bug'` only needs rows of t
 * whose labels contain 'bug'. CONTAINS ignores case, so it is never stronger than `=`.
 */
export function ofLists(
  { id, lists, columns }: BoundUnnest,
  known: readonly Known[],
): readonly Known[] {
  return known.flatMap(({ predicate, beyondOuter }) => {
    if (beyondOuter || predicate.kind !== 'operation' || predicate.operator !== '=') return [];
    const [left, right] = predicate.operands;
    const element = isElement(left, id) ? left : isElement(right, id) ? right : undefined;
    const value = element === left ? right : left;
    const list = lists[columns.findIndex(({ name }) => name === element?.name)];
    if (list?.kind !== 'column' || value?.kind !== 'constant') return [];
    const contains = boundOperation('contains', 'boolean', [list, value], predicate.range, true);
    return [{ predicate: contains, beyondOuter: false }];
  });
}

const isElement = (
  expression: BoundExpression | undefined,
  id: string,
): expression is Extract<BoundExpression, { kind: 'column' }> =>
  expression?.kind === 'column' && expression.relation === id;

import {
  expressionsIn,
  type BoundExpression,
  type BoundOperator,
} from '../../../../common/binding';

/** Comparisons: NULL, and so never true, if a column that they compare is NULL. */
const COMPARISONS: ReadonlySet<BoundOperator> = new Set([
  '=',
  '!=',
  '<',
  '<=',
  '>',
  '>=',
  'in',
  'not_in',
  'between',
  'not_between',
  'like',
  'not_like',
  'ilike',
  'not_ilike',
  'contains',
  'not_contains',
]);
/** Others that fail on no value. */
const SAFE: ReadonlySet<BoundOperator> = new Set([
  'and',
  'or',
  'not',
  'is_null',
  'is_not_null',
  'is_true',
  'is_not_true',
  'is_false',
  'is_not_false',
  'is_distinct_from',
  'is_not_distinct_from',
]);

/** Whether it can be evaluated on more rows than the statement says: it only compares columns and constants. */
export function isMovable(predicate: BoundExpression): boolean {
  for (const part of expressionsIn(predicate)) {
    if (part.kind === 'column' || part.kind === 'constant') continue;
    if (part.kind !== 'operation') return false;
    if (!COMPARISONS.has(part.operator) && !SAFE.has(part.operator)) return false;
  }
  return true;
}

/** The only table whose columns it reads; undefined if there is none or several. */
export function relationOf(predicate: BoundExpression): string | undefined {
  const relations = new Set<string>();
  for (const part of expressionsIn(predicate))
    if (part.kind === 'column') relations.add(part.relation);
  const [only, ...more] = relations;
  return more.length === 0 ? only : undefined;
}

/** Whether it cannot be true if all columns are NULL. */
export function rejectsNull(predicate: BoundExpression): boolean {
  if (predicate.kind === 'column') return true;
  if (predicate.kind !== 'operation') return false;
  const { operator, operands } = predicate;
  if (operator === 'and') return operands.some(rejectsNull);
  if (operator === 'or') return operands.every(rejectsNull);
  if (operator === 'is_not_null' || operator === 'is_true' || operator === 'is_false')
    return operands.some(({ kind }) => kind === 'column');
  return COMPARISONS.has(operator) && operands.some(({ kind }) => kind === 'column');
}

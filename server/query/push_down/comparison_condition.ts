import type { BoundExpression, BoundOperation } from '../../../common/binding';
import type { ConditionOperator } from '../../../common/declaration';
import { comparableValue } from './comparable_value';
import type { OwnColumn } from './conditions_of';
import { exactly, NOTHING, type Implied } from './implied';

const OPERATORS: Readonly<Record<string, ConditionOperator>> = {
  '=': 'eq',
  '!=': 'ne',
  '<': 'lt',
  '<=': 'lte',
  '>': 'gt',
  '>=': 'gte',
};
const FLIPPED: Partial<Record<ConditionOperator, ConditionOperator>> = {
  lt: 'gt',
  lte: 'gte',
  gt: 'lt',
  gte: 'lte',
};
const NEGATED: Partial<Record<ConditionOperator, ConditionOperator>> = {
  eq: 'ne',
  ne: 'eq',
  lt: 'gte',
  lte: 'gt',
  gt: 'lte',
  gte: 'lt',
};

/** `column = constant` and similar comparisons, in either order. */
export function comparisonConditions(
  operation: BoundOperation,
  own: OwnColumn,
  negated: boolean,
): Implied {
  const [left, right] = operation.operands;
  const column = own(left) ?? own(right);
  if (column === undefined) return NOTHING;
  const flipped = own(left) === undefined;
  const other = flipped ? left : right;
  if (operation.operator.startsWith('is_')) {
    return distinctness(operation, column, other, negated);
  }
  const value = comparableValue(other, column);
  const direct = OPERATORS[operation.operator];
  if (value === undefined || direct === undefined) return NOTHING;
  const towards = flipped ? (FLIPPED[direct] ?? direct) : direct;
  const operator = negated ? NEGATED[towards] : towards;
  if (operator === undefined) return NOTHING;
  if (operator === 'ne' && typeof value.value === 'boolean') {
    const opposite = { type: 'boolean', value: !value.value } as const;
    return exactly({ column: column.name, operator: 'eq', values: [opposite] });
  }
  return exactly({ column: column.name, operator, values: [value] });
}

/** IS [NOT] DISTINCT FROM: with NULL, it tests for NULL; IS DISTINCT FROM a value also matches NULL and implies nothing. */
function distinctness(
  operation: BoundOperation,
  column: NonNullable<ReturnType<OwnColumn>>,
  other: BoundExpression | undefined,
  negated: boolean,
): Implied {
  const same = (operation.operator === 'is_not_distinct_from') !== negated;
  if (other?.kind === 'constant' && other.value.value === null) {
    const operator = same ? 'is_null' : 'is_not_null';
    return exactly({ column: column.name, operator, values: [] });
  }
  const value = comparableValue(other, column);
  if (!same || value === undefined) return NOTHING;
  return exactly({ column: column.name, operator: 'eq', values: [value] });
}

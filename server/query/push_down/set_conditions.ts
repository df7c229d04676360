import type { BoundOperation } from '../../../common/binding';
import { comparableValue } from './comparable_value';
import type { OwnColumn } from './conditions_of';
import { exactly, NOTHING, type Implied } from './implied';
import { distinctValues } from './distinct_values';

/** `column [NOT] IN (constants)`. */
export function equalitySetConditions(
  operation: BoundOperation,
  own: OwnColumn,
  negated: boolean,
): Implied {
  const [operand, ...items] = operation.operands;
  const column = own(operand);
  if (column === undefined) return NOTHING;
  const outside = (operation.operator === 'not_in') !== negated;
  const isNull = items.map((item) => item.kind === 'constant' && item.value.value === null);
  // x NOT IN (…, NULL) is never TRUE; x IN (…, NULL) is only TRUE for the other values.
  if (outside && isNull.includes(true)) return NOTHING;
  const values = items
    .filter((_, index) => isNull[index] !== true)
    .map((item) => comparableValue(item, column));
  const known = values.filter((value) => value !== undefined);
  if (known.length !== values.length || known.length === 0) return NOTHING;
  const distinct = distinctValues(known, column.ignoringCase);
  const single = distinct.length === 1;
  const operator = outside ? (single ? 'ne' : 'not_in') : single ? 'eq' : 'in';
  return exactly({ column: column.name, operator, values: distinct });
}

/** `column BETWEEN low AND high`: both bounds. */
export function rangeConditions(
  operation: BoundOperation,
  own: OwnColumn,
  negated: boolean,
): Implied {
  const [operand, low, high] = operation.operands;
  const column = own(operand);
  if (column === undefined || (operation.operator === 'not_between') !== negated) return NOTHING;
  const from = comparableValue(low, column);
  const to = comparableValue(high, column);
  const conditions = [
    ...(from === undefined
      ? []
      : [{ column: column.name, operator: 'gte', values: [from] } as const]),
    ...(to === undefined ? [] : [{ column: column.name, operator: 'lte', values: [to] } as const]),
  ];
  return { ...exactly(...conditions), whole: from !== undefined && to !== undefined };
}

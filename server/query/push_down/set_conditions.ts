import type { BoundExpression, BoundOperation } from '../../../common/binding';
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
  const outside = (operation.operator === 'not_in') !== negated;
  if (operand !== undefined && isRow(operand))
    return outside ? NOTHING : ofRows(operand, items, own);
  const column = own(operand);
  if (column === undefined) return NOTHING;
  const isNone = items.map(isNull);
  // x NOT IN (…, NULL) is never TRUE; x IN (…, NULL) is only TRUE for the other values.
  if (outside && isNone.includes(true)) return NOTHING;
  const values = items
    .filter((_, index) => isNone[index] !== true)
    .map((item) => comparableValue(item, column));
  const known = values.filter((value) => value !== undefined);
  if (known.length !== values.length || known.length === 0) return NOTHING;
  const distinct = distinctValues(known, column.ignoringCase);
  const single = distinct.length === 1;
  const operator = outside ? (single ? 'ne' : 'not_in') : single ? 'eq' : 'in';
  return exactly({ column: column.name, operator, values: distinct });
}

/** `(column, other) IN (rows of constants)`: for each column, one of the values at its position. */
function ofRows(left: BoundOperation, items: readonly BoundExpression[], own: OwnColumn): Implied {
  const rows = items.filter(isRow);
  // A row with NULL never matches.
  const matching = rows.filter(({ operands }) => !operands.some(isNull));
  if (rows.length < items.length || matching.length === 0) return NOTHING;
  const conditions = left.operands.flatMap((operand, at) => {
    const column = own(operand);
    if (column === undefined) return [];
    const values = matching.map(({ operands }) => comparableValue(operands[at], column));
    const known = values.filter((value) => value !== undefined);
    if (known.length < values.length) return [];
    const distinct = distinctValues(known, column.ignoringCase);
    const operator = distinct.length === 1 ? ('eq' as const) : ('in' as const);
    return [{ column: column.name, operator, values: distinct, exact: false }];
  });
  return { conditions, whole: false };
}

const isNull = (expression: BoundExpression): boolean =>
  expression.kind === 'constant' && expression.value.value === null;
const isRow = (expression: BoundExpression): expression is BoundOperation =>
  expression.kind === 'operation' && expression.operator === 'row';

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

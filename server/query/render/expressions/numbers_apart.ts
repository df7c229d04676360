import {
  boundOperation,
  type BoundCast,
  type BoundExpression,
  type BoundOperation,
} from '../../../../common/binding';
import { isRow } from './rows';
import { whole } from './whole_constants';

/**
 * IN and BETWEEN over integers and other numbers as several comparisons, each of which has only one kind. DuckDB
 * converts all operands of one comparison to one type, so `n IN (9007199254740993, 2.5)` would also find
 * 9007199254740992, and a document would be read as the type of the first item. The same operation if it has one kind.
 */
export function numbersApart(operation: BoundOperation): BoundOperation {
  const { operator, operands } = operation;
  const [value, ...others] = operands;
  if (value === undefined) return operation;
  switch (operator) {
    case 'in':
    case 'not_in': {
      const groups = groupsOf(value, others);
      if (groups.length < 2) return operation;
      const parts = groups.map((group) => compared(operation, 'in', group));
      const isIn = compared(operation, 'or', parts);
      return operator === 'in' ? isIn : compared(operation, 'not', [isIn]);
    }
    case 'between':
    case 'not_between': {
      const [low, high] = groupsOf(value, others);
      if (low === undefined || high === undefined) return operation;
      const isInside = compared(operation, 'and', [
        compared(operation, '>=', low),
        compared(operation, '<=', high),
      ]);
      return operator === 'between' ? isInside : compared(operation, 'not', [isInside]);
    }
    default:
      return operation;
  }
}

/** The value with the items that it can be compared with at once, in the order of the first of each group. */
function groupsOf(
  value: BoundExpression,
  items: readonly BoundExpression[],
): readonly (readonly BoundExpression[])[] {
  const rows = items.map(partsOf);
  const values = partsOf(value).map((part, at) => {
    const beside = rows.some((row) => row[at]?.type === 'integer');
    const type = (beside ? whole(part) : part).type;
    return { integers: beside || type === 'integer', number: type === 'number' && !isRead(part) };
  });
  const isNumber = (item: BoundExpression, at: number): boolean =>
    values[at]?.number === false && (values[at].integers ? whole(item) : item).type === 'number';
  const groups = new Map<string, BoundExpression[]>();
  for (const [position, item] of items.entries()) {
    const numbers = (rows[position] ?? []).map(isNumber);
    const group = groups.get(numbers.join());
    if (group !== undefined) group.push(item);
    else groups.set(numbers.join(), [valueBeside(value, numbers), item]);
  }
  return [...groups.values()];
}

/** The values of a row, and of rows in it. */
const partsOf = (of: BoundExpression): readonly BoundExpression[] =>
  isRow(of) ? of.operands.flatMap(partsOf) : [of];

/** Whether it is a document, read as a number to be compared. */
const isRead = (of: BoundExpression): of is BoundCast =>
  of.kind === 'cast' && of.lenient && of.type === 'number' && of.operand.type === 'document';

/** The value to compare, in which documents are read as integers, or as `numbers` says. */
function valueBeside(value: BoundExpression, numbers: readonly boolean[]): BoundExpression {
  if (isRow(value)) {
    let first = 0;
    const operands = value.operands.map((part) => {
      const next = first + partsOf(part).length;
      const adapted = valueBeside(part, numbers.slice(first, next));
      first = next;
      return adapted;
    });
    return { ...value, operands };
  }
  if (!isRead(value)) return value;
  return { ...value, target: numbers[0] === true ? 'DOUBLE' : 'DECIMAL' };
}

const compared = (
  of: BoundOperation,
  operator: BoundOperation['operator'],
  operands: readonly BoundExpression[],
): BoundOperation => boundOperation(operator, 'boolean', operands, of.range, of.ignoringCase);

import type { BoundExpression, BoundOperation } from '../../../../common/binding';
import { instantOf, type TypedValue } from '../../../../common/declaration';
import { constantLike, numberOf, truthLike } from './constant';
import { toDate, toTimestamp } from './fold_cast';

/** Constants that are converted to the type of the time they are compared with. */
const READ = new Set(['text', 'date']);

/** Operators that compare their first operand with the others. */
const COMPARING = new Set<BoundOperation['operator']>([
  '=',
  '!=',
  '<',
  '<=',
  '>',
  '>=',
  'is_distinct_from',
  'is_not_distinct_from',
  'in',
  'not_in',
  'between',
  'not_between',
]);

/** Converts text compared with a timestamp or a date from ISO 8601, and evaluates comparisons of two constants. */
export function foldComparison(operation: BoundOperation, zone: string): BoundExpression {
  if (!COMPARING.has(operation.operator)) return operation;
  const read = { ...operation, operands: readTimes(operation.operands, zone) };
  const truth = settle(read);
  return truth === undefined ? read : truthLike(operation, truth);
}

function readTimes(operands: readonly BoundExpression[], zone: string): readonly BoundExpression[] {
  const types = new Set(operands.map((operand) => operand.type));
  const to = types.has('timestamp') ? toTimestamp : types.has('date') ? toDate : undefined;
  if (to === undefined) return operands;
  return operands.map((operand) => {
    if (operand.kind !== 'constant' || !READ.has(String(operand.type))) return operand;
    const value = to(operand.value, zone);
    return value === undefined ? operand : constantLike(operand, value);
  });
}

/** TRUE, FALSE or NULL if both sides are known; otherwise undefined. */
function settle(operation: BoundOperation): boolean | null | undefined {
  const { operator, operands } = operation;
  const [left, right] = operands;
  if (operator === 'in' || operator === 'not_in') return settleMembership(operation);
  if (operands.length !== 2 || left === undefined || right === undefined) return undefined;
  const strict = operator !== 'is_distinct_from' && operator !== 'is_not_distinct_from';
  if (strict && (isNull(left) || isNull(right))) return null;
  if (left.kind !== 'constant' || right.kind !== 'constant') return undefined;
  const order = compare(left.value, right.value) ?? sameOrNot(operation, left.value, right.value);
  if (order === undefined) return undefined;
  switch (operator) {
    case '=':
    case 'is_not_distinct_from':
      return order === 0;
    case '!=':
    case 'is_distinct_from':
      return order !== 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
    default:
      return undefined;
  }
}

/** `1 IN (2, 3)`: evaluated if every item is a constant that is known to be equal, unequal or NULL. */
function settleMembership(operation: BoundOperation): boolean | null | undefined {
  const [left, ...items] = operation.operands;
  if (left === undefined || items.length === 0) return undefined;
  const found = items.map((item) =>
    settle({ ...operation, operator: '=', operands: [left, item] }),
  );
  if (found.includes(undefined)) return undefined;
  const isIn = found.includes(true) ? true : found.includes(null) ? null : false;
  return isIn === null || operation.operator === 'in' ? isIn : !isIn;
}

/** 0 if two texts or truth values are equal, otherwise 1. Only for equality: case and order are left to DuckDB. */
function sameOrNot(
  { operator, ignoringCase }: BoundOperation,
  left: TypedValue,
  right: TypedValue,
): number | undefined {
  const equality = ['=', '!=', 'is_distinct_from', 'is_not_distinct_from'].includes(operator);
  if (!equality || ignoringCase || left.type !== right.type) return undefined;
  if (left.type !== 'text' && left.type !== 'boolean') return undefined;
  return left.value === right.value ? 0 : 1;
}

const isNull = (of: BoundExpression): boolean => of.kind === 'constant' && of.value.value === null;

/** Compares two constants of the same comparable kind; text is left to DuckDB and its collations. */
export function compare(left: TypedValue, right: TypedValue): number | undefined {
  const numbers = [numberOf(left), numberOf(right)];
  const times =
    left.type === right.type ? [instantOf(left), instantOf(right)] : [undefined, undefined];
  const [a, b] = numbers[0] === undefined ? times : numbers;
  return a === undefined || b === undefined ? undefined : a - b;
}

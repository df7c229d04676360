import { typeName, type DataType, type ScalarType } from '../../declaration';
import type { BoundExpression } from '../bound/bound_query';

/** The type of an expression; `null` is of every type: NULL, a parameter without a value, a part that is wrong. */
export type ExpressionType = DataType | 'null';

/** Whether values of the type are numbers. */
export const isNumeric = (type: ExpressionType): boolean => type === 'integer' || type === 'number';
/** Whether values of the type are points in time. */
export const isTime = (type: ExpressionType): boolean => type === 'timestamp' || type === 'date';

/** The list's element type, or nothing where it is no list. */
export function elementType(type: ExpressionType): DataType | undefined {
  return typeof type === 'object' ? type.list : undefined;
}

/** Whether two types can be compared as they are. A document compares with anything: its value decides. */
export function comparable(left: ExpressionType, right: ExpressionType): boolean {
  if (left === 'null' || right === 'null' || left === 'document' || right === 'document')
    return true;
  if (typeof left === 'object' || typeof right === 'object') {
    return typeof left === 'object' && typeof right === 'object'
      ? comparable(left.list, right.list)
      : false;
  }
  // DuckDB counts true as 1.
  const numbers =
    [left, right].filter((type) => isNumeric(type) || type === 'boolean').length === 2;
  return left === right || numbers || (isTime(left) && isTime(right));
}

/** The type that holds the values of both, or nothing. */
export function commonType(
  left: ExpressionType,
  right: ExpressionType,
): ExpressionType | undefined {
  if (left === 'null') return right;
  if (right === 'null') return left;
  if (typeof left === 'object' && typeof right === 'object') {
    const list = commonType(left.list, right.list);
    return list === undefined ? undefined : { list: list === 'null' ? 'text' : list };
  }
  if (typeof left === 'object' || typeof right === 'object') {
    return left === 'document' || right === 'document' ? 'document' : undefined;
  }
  if (left === right) return left;
  if (isNumeric(left) && isNumeric(right)) return 'number';
  if (isTime(left) && isTime(right)) return 'timestamp';
  return left === 'document' || right === 'document' ? 'document' : undefined;
}

/** Whether a value of `found` can stand where `wanted` is asked for, as it is. */
export function fits(found: ExpressionType, wanted: ScalarType): boolean {
  if (found === 'null' || found === wanted) return true;
  if (wanted === 'number') return isNumeric(found) || found === 'boolean';
  if (wanted === 'integer') return isNumeric(found) || found === 'boolean';
  if (wanted === 'boolean') return isNumeric(found);
  if (wanted === 'timestamp') return found === 'date';
  if (wanted === 'date') return found === 'timestamp';
  return wanted === 'document';
}

/** The type's name for a reader; an expression of no certain type is called so. */
export function describeType(type: ExpressionType): string {
  return type === 'null' ? 'NULL' : typeName(type);
}

/** Whether comparing the value ignores case: it comes from a column that does. */
export function ignoresCase(expression: BoundExpression): boolean {
  switch (expression.kind) {
    case 'column':
      return expression.ignoringCase;
    case 'path':
      return ignoresCase(expression.base);
    case 'case':
    case 'function':
      return carriesText(expression.type) && expression.ignoringCase;
    case 'operation':
      return (
        (expression.operator === 'list' || expression.operator === 'row') && expression.ignoringCase
      );
    case 'subquery':
      return (
        expression.form === 'scalar' &&
        expression.query.output.some(({ ignoringCase }) => ignoringCase)
      );
    case 'cast':
      return expression.target === 'VARCHAR' && ignoresCase(expression.operand);
    case 'constant':
      return false;
  }
}

function carriesText(type: ExpressionType): boolean {
  return typeof type === 'object' ? carriesText(type.list) : type === 'text' || type === 'document';
}

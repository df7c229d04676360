import { typeName, type DataType, type ScalarType } from '../../declaration';
import type { BoundExpression } from '../bound/bound_query';

/** The type of an expression; `null` matches every type: NULL, a parameter without a value, a part with an error. */
export type ExpressionType = DataType | 'null';

/** Whether values of the type are numbers. */
export const isNumeric = (type: ExpressionType): boolean => type === 'integer' || type === 'number';
/** Whether values of the type are points in time. */
export const isTime = (type: ExpressionType): boolean => type === 'timestamp' || type === 'date';

/** The element type of a list; undefined for other types. */
export function elementType(type: ExpressionType): DataType | undefined {
  return typeof type === 'object' ? type.list : undefined;
}

/** Whether two types can be compared without a cast. A document can be compared with anything, depending on its value. */
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

/** The type that includes the values of both, if any. */
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

/** Whether a value of type `found` is accepted where `wanted` is expected, without a cast. */
export function fits(found: ExpressionType, wanted: ScalarType): boolean {
  if (found === 'null' || found === wanted) return true;
  if (wanted === 'number') return isNumeric(found) || found === 'boolean';
  if (wanted === 'integer') return isNumeric(found) || found === 'boolean';
  if (wanted === 'boolean') return isNumeric(found);
  if (wanted === 'timestamp') return found === 'date';
  if (wanted === 'date') return found === 'timestamp';
  return wanted === 'document';
}

/** The type's name for people; unknown types have a name, too. */
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
    case 'lambda':
      return ignoresCase(expression.body);
    case 'constant':
    case 'variable':
      return false;
  }
}

function carriesText(type: ExpressionType): boolean {
  return typeof type === 'object' ? carriesText(type.list) : type === 'text' || type === 'document';
}

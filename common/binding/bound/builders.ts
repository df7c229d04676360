import { duckdbType, type DataType } from '../../declaration';
import type { Range } from '../../language';
import { ignoresCase, type ExpressionType } from '../values/types';
import type {
  BoundCast,
  BoundExpression,
  BoundFunction,
  BoundOperation,
  BoundOperator,
} from './bound_query';

/** An operation. Unless `ignoringCase` says otherwise, it ignores case if one of its operands does. */
export function boundOperation(
  operator: BoundOperator,
  type: ExpressionType,
  operands: readonly BoundExpression[],
  range: Range,
  ignoringCase = operands.some(ignoresCase),
): BoundOperation {
  return { kind: 'operation', range, type, operator, operands, ignoringCase };
}

/** A call of a function of values; `more`: what only aggregates and windows have. */
export function boundCall(
  name: string,
  type: ExpressionType,
  operands: readonly BoundExpression[],
  range: Range,
  more: Partial<Omit<BoundFunction, 'kind' | 'name' | 'type' | 'arguments' | 'range'>> = {},
): BoundFunction {
  return {
    kind: 'function',
    range,
    type,
    name,
    aggregate: false,
    arguments: operands,
    star: false,
    distinct: false,
    orderBy: [],
    ignoringCase: operands.some(ignoresCase),
    ...more,
  };
}

/** A cast; one that is not `lenient` fails on a value that does not fit. `target`: of DuckDB, unless it is that of the type. */
export function boundCast(
  operand: BoundExpression,
  type: DataType,
  { target = duckdbType(type), lenient = false }: { target?: string; lenient?: boolean } = {},
): BoundCast {
  return { kind: 'cast', range: operand.range, type, operand, target, lenient };
}

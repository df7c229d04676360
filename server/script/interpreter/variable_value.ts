import type { DataType, JsonValue } from '../../../common/declaration';
import type { ResultValue } from '../../../common/contract';

const NOT_FINITE: ReadonlySet<unknown> = new Set(['NaN', 'Infinity', '-Infinity']);

/** A value of a result as the value of a variable: decimals, which results write as text, become ordinary numbers. */
export function variableValue(value: ResultValue, type: DataType | 'null'): JsonValue {
  if (type === 'number' && typeof value === 'string' && !NOT_FINITE.has(value))
    return Number(value);
  return value;
}

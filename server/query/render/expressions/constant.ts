import type { BoundConstant } from '../../../../common/binding';
import {
  duckdbType,
  type DataType,
  type JsonValue,
  type TypedValue,
} from '../../../../common/declaration';
import type { RenderContext } from '../context';

const MOST_BIGINT = 9_223_372_036_854_775_807n;

/** A value as a parameter of its type. */
export function renderConstant(constant: BoundConstant, context: RenderContext): string {
  return renderValue(constant.value, context);
}

export function renderValue({ type, value }: TypedValue, context: RenderContext): string {
  if (type === 'null') return 'NULL';
  if (value === null) return `CAST(NULL AS ${duckdbType(type)})`;
  if (typeof type !== 'string') return renderList(type.list, value, context);
  if (type === 'integer') return context.parameter(integerType(value), value);
  return context.parameter(duckdbType(type), type === 'document' ? JSON.stringify(value) : value);
}

function renderList(element: DataType, value: JsonValue, context: RenderContext): string {
  const items = Array.isArray(value) ? (value as readonly JsonValue[]) : [value];
  const rendered = items.map((item) => renderValue({ type: element, value: item }, context));
  return `CAST([${rendered.join(', ')}] AS ${duckdbType(element)}[])`;
}

function integerType(value: JsonValue): string {
  const whole = BigInt(String(value));
  return whole > MOST_BIGINT || whole < -MOST_BIGINT ? 'HUGEINT' : 'BIGINT';
}

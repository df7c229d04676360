import type { ExactNumber } from './exact_number';

/** Types of columns. `integer` is 64 bits, `number` a double, `document` any JSON value. */
export type ScalarType =
  'text' | 'integer' | 'number' | 'boolean' | 'timestamp' | 'date' | 'interval' | 'document';
export type DataType = ScalarType | { readonly list: DataType };

/** A constant in a plan: plain JSON with its type. */
export interface TypedValue {
  readonly type: DataType | 'null';
  /**
   * text: string · integer: number, or a decimal string beyond 2^53 · number: number, or 'NaN',
   * 'Infinity', '-Infinity' · boolean · timestamp: ISO 8601 in UTC with microseconds at most ·
   * date: YYYY-MM-DD · interval: DuckDB's spelling, `7 days` · document: any JSON · list: array.
   */
  readonly value: JsonValue;
}

export type JsonValue =
  | null
  | boolean
  | number
  | string
  /** Used by `parseJson` for a number that a double cannot hold. */
  | ExactNumber
  | readonly JsonValue[]
  | { readonly [name: string]: JsonValue };

/** The type's name as DESCRIBE shows it: `text`, `list of text`. */
export function typeName(type: DataType | 'null'): string {
  return typeof type === 'string' ? type : `list of ${typeName(type.list)}`;
}

import type { DataType, TypedValue } from '../../../common/declaration';
import type { ScanValue } from '../scan';
import type { ListParameters } from './running_scan';

/** One set of parameters, and what is known about the rows of the list for it. */
export interface ParameterSet {
  readonly parameters: ListParameters;
  /** Column of the entity → its value in every row of the list, from the parent's row. */
  readonly known?: Readonly<Record<string, ScanValue>>;
}

/** A value of a row as a parameter of a request; undefined for NULL and values that cannot be parameters. */
export function typedValue(value: ScanValue, type: DataType): TypedValue | undefined {
  if (value === null || value === undefined || typeof value === 'object') return undefined;
  return { type, value: typeof value === 'bigint' ? value.toString() : value };
}

/** A text or an integer as a parameter, from its text. */
export function typedText(text: string, type: DataType): TypedValue {
  const number = Number(text);
  return type === 'integer' && Number.isSafeInteger(number)
    ? { type, value: number }
    : { type, value: text };
}

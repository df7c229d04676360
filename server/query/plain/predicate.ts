import type { BoundColumn, BoundExpression, BoundOperation } from '../../../common/binding';
import { foldCase, type TypedValue } from '../../../common/declaration';
import type { ScanColumn, ScanValue } from '../../scan';
import { comparableValue } from '../push_down/comparable_value';
import { NotPlain } from './not_plain';
import { isValue, plainText } from './result_value';

/** TRUE, FALSE or, as null, unknown. */
export type Truth = boolean | null;
/** Decides about a row of a page. */
export type Predicate = (values: readonly (readonly ScanValue[])[], row: number) => Truth;

/** What values of one type are compared as: comparing keys means the same as comparing values in DuckDB. */
type Key = string | number | bigint | boolean;

type Comparison = (key: Key, other: Key) => boolean;
const EQUALITIES: Readonly<Record<string, Comparison>> = {
  '=': (key, other) => key === other,
  '!=': (key, other) => key !== other,
};
/** Not of texts: DuckDB orders those by their bytes. */
const ORDERINGS: Readonly<Record<string, Comparison>> = {
  '<': (key, other) => key < other,
  '<=': (key, other) => key <= other,
  '>': (key, other) => key > other,
  '>=': (key, other) => key >= other,
};
const TURNED: Readonly<Record<string, string>> = {
  '=': '=',
  '!=': '!=',
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
};

/** The predicate in JavaScript; undefined if any part of it needs DuckDB. */
export function predicateOf(
  expression: BoundExpression,
  columns: readonly ScanColumn[],
): Predicate | undefined {
  if (expression.kind === 'column') return booleanColumn(expression, columns);
  if (expression.kind !== 'operation') return undefined;
  const { operator, operands } = expression;
  switch (operator) {
    case 'and':
      return combined(operands, columns, false);
    case 'or':
      return combined(operands, columns, true);
    case 'not':
      return negated(operands[0] && predicateOf(operands[0], columns));
    case 'is_null':
    case 'is_not_null':
      return nullness(operands[0], columns, operator === 'is_null');
    case 'in':
      return membership(expression, columns);
    case 'not_in':
      return negated(membership(expression, columns));
    default:
      return comparison(expression, columns);
  }
}

/** AND is FALSE, and OR is TRUE, as soon as one operand is. */
function combined(
  operands: readonly BoundExpression[],
  columns: readonly ScanColumn[],
  decisive: boolean,
): Predicate | undefined {
  const parts: Predicate[] = [];
  for (const operand of operands) {
    const part = predicateOf(operand, columns);
    if (part === undefined) return undefined;
    parts.push(part);
  }
  return (values, row) => {
    let result: Truth = !decisive;
    for (const part of parts) {
      const truth = part(values, row);
      if (truth === decisive) return decisive;
      if (truth === null) result = null;
    }
    return result;
  };
}

function negated(predicate: Predicate | undefined): Predicate | undefined {
  if (predicate === undefined) return undefined;
  return (values, row) => {
    const truth = predicate(values, row);
    return truth === null ? null : !truth;
  };
}

function booleanColumn(column: BoundColumn, columns: readonly ScanColumn[]): Predicate | undefined {
  const at = positionOf(column, columns);
  if (at === undefined || column.type !== 'boolean') return undefined;
  return (values, row) => {
    const value = values[at]?.[row];
    return isValue(value) ? value === true : null;
  };
}

function nullness(
  operand: BoundExpression | undefined,
  columns: readonly ScanColumn[],
  isNull: boolean,
): Predicate | undefined {
  // A document may be JSON's null.
  if (operand?.kind !== 'column' || operand.type === 'document') return undefined;
  const at = positionOf(operand, columns);
  if (at === undefined) return undefined;
  return (values, row) => isValue(values[at]?.[row]) !== isNull;
}

function comparison(
  { operator, operands, ignoringCase }: BoundOperation,
  columns: readonly ScanColumn[],
): Predicate | undefined {
  const [left, right] = operands;
  const swapped = right?.kind === 'column';
  const column = swapped ? right : left;
  const sign = swapped ? TURNED[operator] : operator;
  if (column?.kind !== 'column' || sign === undefined || operands.length !== 2) return undefined;
  const compare = EQUALITIES[sign] ?? (column.type === 'text' ? undefined : ORDERINGS[sign]);
  const key = keyIn(column, columns, ignoringCase);
  const other = key?.constant(swapped ? left : right);
  if (key === undefined || compare === undefined || other === undefined) return undefined;
  return (values, row) => {
    const value = values[key.at]?.[row];
    return isValue(value) ? compare(key.of(value), other) : null;
  };
}

function membership(
  { operands: [column, ...items], ignoringCase }: BoundOperation,
  columns: readonly ScanColumn[],
): Predicate | undefined {
  if (column?.kind !== 'column') return undefined;
  const key = keyIn(column, columns, ignoringCase);
  if (key === undefined) return undefined;
  const keys = new Set<Key>();
  for (const item of items) {
    const one = key.constant(item);
    if (one === undefined) return undefined;
    keys.add(one);
  }
  return (values, row) => {
    const value = values[key.at]?.[row];
    return isValue(value) ? keys.has(key.of(value)) : null;
  };
}

interface ColumnKey {
  /** The position of the column. */
  readonly at: number;
  readonly of: (value: Exclude<ScanValue, null | undefined>) => Key;
  readonly constant: (expression: BoundExpression | undefined) => Key | undefined;
}

function keyIn(
  column: BoundColumn,
  columns: readonly ScanColumn[],
  ignoringCase: boolean,
): ColumnKey | undefined {
  const at = positionOf(column, columns);
  const of = keyOf(column, ignoringCase);
  if (at === undefined || of === undefined) return undefined;
  const constant = (expression: BoundExpression | undefined): Key | undefined => {
    const value = scanValue(comparableValue(expression, column));
    try {
      return isValue(value) ? of(value) : undefined;
    } catch (error) {
      if (error instanceof NotPlain) return undefined;
      throw error;
    }
  };
  return { at, of, constant };
}

function keyOf({ type }: BoundColumn, ignoringCase: boolean): ColumnKey['of'] | undefined {
  switch (type) {
    case 'text':
      return ignoringCase ? (value) => foldCase(plainText(value)) : plainText;
    case 'integer':
    case 'timestamp':
      return safeOrBig;
    case 'number':
      return finite;
    case 'boolean':
      return (value) => value === true;
    default:
      return undefined;
  }
}

/** One representation of each integer: the keys of equal integers are identical. */
function safeOrBig(value: ScanValue): number | bigint {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : BigInt(value as number | bigint | string);
}

/** In DuckDB, NaN equals itself and is the greatest number. */
function finite(value: ScanValue): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new NotPlain();
  return value;
}

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.(\d{1,6}))?Z$/;

/** A constant as a value of a row. */
function scanValue(constant: TypedValue | undefined): ScanValue {
  if (constant === undefined) return undefined;
  const { type, value } = constant;
  if (type !== 'timestamp') return value as ScanValue;
  const [text, fraction = ''] = TIME.exec(String(value)) ?? [];
  const milliseconds = text === undefined ? NaN : Date.parse(`${text.slice(0, 19)}Z`);
  if (Number.isNaN(milliseconds)) return undefined;
  // As a number, a time after the year 2255 would lose microseconds.
  return BigInt(milliseconds) * 1000n + BigInt(fraction.padEnd(6, '0'));
}

function positionOf(
  { name, relation }: BoundColumn,
  columns: readonly ScanColumn[],
): number | undefined {
  const at = columns.findIndex((one) => one.name === name);
  return at < 0 || relation === '' ? undefined : at;
}

import { grouped } from '../../../../common/quantities';
import {
  DuckDBDecimalValue,
  DuckDBListValue,
  DuckDBMapValue,
  DuckDBStructValue,
  DuckDBTimestampMillisecondsValue,
  DuckDBTimestampNanosecondsValue,
  DuckDBTimestampSecondsValue,
  DuckDBTimestampTZValue,
  DuckDBTimestampValue,
  DuckDBArrayValue,
  DuckDBTypeId,
  type DuckDBDataChunk,
  type DuckDBType,
  type DuckDBValue,
} from '@duckdb/node-api';
import type { ResultValue } from '../../../../common/contract';
import { parseJson, withTextsForExact, type DataType } from '../../../../common/declaration';
import type { ColumnBatch } from '../protocol';
import { isoTimestamp } from '../../iso_timestamp';

const INTEGERS: ReadonlySet<DuckDBTypeId> = new Set([
  DuckDBTypeId.TINYINT,
  DuckDBTypeId.SMALLINT,
  DuckDBTypeId.INTEGER,
  DuckDBTypeId.BIGINT,
  DuckDBTypeId.UTINYINT,
  DuckDBTypeId.USMALLINT,
  DuckDBTypeId.UINTEGER,
  DuckDBTypeId.UBIGINT,
  DuckDBTypeId.HUGEINT,
  DuckDBTypeId.UHUGEINT,
  DuckDBTypeId.BIGNUM,
]);
const NUMBERS: ReadonlySet<DuckDBTypeId> = new Set([
  DuckDBTypeId.FLOAT,
  DuckDBTypeId.DOUBLE,
  DuckDBTypeId.DECIMAL,
]);
const TIMESTAMPS: ReadonlySet<DuckDBTypeId> = new Set([
  DuckDBTypeId.TIMESTAMP,
  DuckDBTypeId.TIMESTAMP_S,
  DuckDBTypeId.TIMESTAMP_MS,
  DuckDBTypeId.TIMESTAMP_NS,
  DuckDBTypeId.TIMESTAMP_TZ,
]);
const DOCUMENTS: ReadonlySet<DuckDBTypeId> = new Set([
  DuckDBTypeId.STRUCT,
  DuckDBTypeId.MAP,
  DuckDBTypeId.UNION,
  DuckDBTypeId.VARIANT,
]);

function elementOf(type: DuckDBType): DuckDBType | undefined {
  return 'valueType' in type && type.typeId !== DuckDBTypeId.MAP ? type.valueType : undefined;
}

/** The type of a result's column as named in the contract; `null` if it only contains NULL. */
export function dataTypeOf(type: DuckDBType): DataType | 'null' {
  const { typeId } = type;
  if (typeId === DuckDBTypeId.SQLNULL) return 'null';
  if (typeId === DuckDBTypeId.BOOLEAN) return 'boolean';
  if (typeId === DuckDBTypeId.DATE) return 'date';
  if (typeId === DuckDBTypeId.INTERVAL) return 'interval';
  if (INTEGERS.has(typeId)) return 'integer';
  if (NUMBERS.has(typeId)) return 'number';
  if (TIMESTAMPS.has(typeId)) return 'timestamp';
  if (DOCUMENTS.has(typeId) || type.alias === 'JSON') return 'document';
  const element = elementOf(type);
  if (element) {
    const of = dataTypeOf(element);
    return { list: of === 'null' ? 'text' : of };
  }
  return 'text';
}

/** Maximum size of a text, document or list in a result; a larger one is of no use to a reader. */
const MAX_CELL = 32 * 1024 * 1024;
/** A batch of texts is sent when it reaches this size, whatever its number of rows. */
const BATCH_SIZE = 8 * 1024 * 1024;
/** This many rows are read before their size is checked. */
const STEP = 16;

/**
 * Splits the rows of a chunk into batches that are not large; all in one, unless their texts are long. Columns in
 * `freeScales` hold decimals whose zeros at the end mean nothing.
 */
export function* readRows(
  chunk: DuckDBDataChunk,
  types: readonly DuckDBType[],
  rowCount: number,
  freeScales: readonly number[] = [],
): Generator<ColumnBatch, void, undefined> {
  const step = types.some(mayBeLong) ? STEP : rowCount;
  const reads = types.map((type, column) => reader(type, freeScales.includes(column)));
  const empty = (): ResultValue[][] => types.map(() => []);
  let columns = empty();
  let rows = 0;
  let size = 0;
  for (let from = 0; from < rowCount; from += step) {
    const to = Math.min(from + step, rowCount);
    types.forEach((type, column) => {
      const read = reads[column] ?? reader(type);
      size += readInto(columns[column] ?? [], { chunk, column, type, read }, from, to);
    });
    rows += to - from;
    if (size < BATCH_SIZE && to < rowCount) continue;
    yield { rowCount: rows, columns };
    columns = empty();
    rows = 0;
    size = 0;
  }
}

/** The values of one column of a chunk as JSON (see `ResultValue`). */
export function readColumn(
  chunk: DuckDBDataChunk,
  column: number,
  type: DuckDBType,
  freeScale = false,
): ResultValue[] {
  const out: ResultValue[] = [];
  const read = reader(type, freeScale);
  readInto(out, { chunk, column, type, read }, 0, chunk.rowCount);
  return out;
}

/** Values that are sent to a service as keys: decimals as plain numbers (`1.5`, not `1.50`) if a double holds them. */
export function readKeys(chunk: DuckDBDataChunk, type: DuckDBType): ResultValue[] {
  const values = readColumn(chunk, 0, type, true);
  return type.typeId === DuckDBTypeId.DECIMAL ? values.map(withoutScale) : values;
}

const withoutScale = (value: ResultValue): ResultValue =>
  typeof value === 'string' && value.replace(/[-.]/g, '').length <= 15 ? Number(value) : value;

interface Source {
  readonly chunk: DuckDBDataChunk;
  readonly column: number;
  readonly type: DuckDBType;
  readonly read: Read;
}

/** Their approximate size; throws if one is too large. */
function readInto(
  out: ResultValue[],
  { chunk, column, type, read }: Source,
  from: number,
  to: number,
): number {
  const long = mayBeLong(type);
  const vector = chunk.getColumnVector(column);
  let sum = 0;
  for (let row = from; row < to; row++) {
    const value = vector.getItem(row) as DuckDBValue | undefined;
    if (value === null || value === undefined) {
      out.push(null);
      continue;
    }
    if (typeof value === 'string') sum += checked(value.length);
    const made = read(value);
    if (long && typeof value !== 'string') sum += checked(sizeOf(made));
    out.push(made);
  }
  return sum;
}

const SHORT_TYPES: ReadonlySet<DuckDBTypeId> = new Set([
  ...INTEGERS,
  ...NUMBERS,
  ...TIMESTAMPS,
  DuckDBTypeId.BOOLEAN,
  DuckDBTypeId.DATE,
  DuckDBTypeId.INTERVAL,
]);
const mayBeLong = (type: DuckDBType): boolean => !SHORT_TYPES.has(type.typeId);

function sizeOf(value: ResultValue): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 8;
  let sum = 8;
  for (const item of Object.values(value)) sum += sizeOf(item);
  return sum;
}

function checked(size: number): number {
  if (size <= MAX_CELL) return size;
  throw new Error(
    `a value of the result has ${grouped(size)} characters; the limit is ${grouped(MAX_CELL)}. Shorten it with left(…) or substr(…)`,
  );
}

type Read = (value: Exclude<DuckDBValue, null>) => ResultValue;

function reader(type: DuckDBType, freeScale = false): Read {
  if (type.alias === 'JSON') return readDocument as Read;
  if (INTEGERS.has(type.typeId)) return readInteger as Read;
  if (type.typeId === DuckDBTypeId.BOOLEAN) return (value) => value === true;
  if (type.typeId === DuckDBTypeId.VARCHAR) return (value) => value as string;
  const element = elementOf(type);
  if (element) {
    const read = reader(element, freeScale);
    return (value) =>
      (value as DuckDBListValue | DuckDBArrayValue).items.map((item) =>
        item === null ? null : read(item),
      );
  }
  return (value) => readAny(value, freeScale);
}

/** Numbers that a double cannot hold become texts of their digits, as do integers in columns of their own. */
const readDocument = (text: string): ResultValue =>
  withTextsForExact(parseJson(text)) as ResultValue;

function readInteger(value: number | bigint): ResultValue {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value.toString();
}

/** Depends on the value itself, for members of structures, whose types nest. */
function readAny(value: Exclude<DuckDBValue, null>, freeScale: boolean): ResultValue {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'bigint') return readInteger(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (value instanceof DuckDBDecimalValue) return readDecimal(value, freeScale);
  if (value instanceof DuckDBTimestampTZValue || value instanceof DuckDBTimestampValue) {
    return isoTimestamp(value.micros);
  }
  if (value instanceof DuckDBTimestampNanosecondsValue) return isoTimestamp(value.nanos / 1000n);
  if (value instanceof DuckDBTimestampMillisecondsValue) return isoTimestamp(value.millis * 1000n);
  if (value instanceof DuckDBTimestampSecondsValue) return isoTimestamp(value.seconds * 1_000_000n);
  if (value instanceof DuckDBListValue || value instanceof DuckDBArrayValue) {
    return value.items.map((item) => (item === null ? null : readAny(item, freeScale)));
  }
  if (value instanceof DuckDBStructValue) {
    return Object.fromEntries(
      Object.entries(value.entries).map(([name, item]) => [
        name,
        item === null ? null : readAny(item, freeScale),
      ]),
    );
  }
  if (value instanceof DuckDBMapValue) {
    return Object.fromEntries(
      value.entries.map((entry) => [
        String(entry.key),
        entry.value === null ? null : readAny(entry.value, freeScale),
      ]),
    );
  }
  return String(value);
}

/** Its digits, as many after the point as its scale: as a number, 1.10 would become 1.1. */
function readDecimal(value: DuckDBDecimalValue, freeScale: boolean): ResultValue {
  const text = value.toString();
  return freeScale && value.scale > 0 ? text.replace(/\.?0+$/, '') : text;
}

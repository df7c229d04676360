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
import { RowTooLarge } from './row_too_large';
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
const MEGABYTE = 1024 * 1024;
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

/**
 * A batch of texts is sent when it reaches this size, whatever its number of rows: the server's own process redacts and
 * writes it in one piece.
 */
const BATCH_SIZE = 1024 * 1024;
/** A larger result of one page is sent in several. */
const MOST_AT_ONCE = 4 * BATCH_SIZE;
/** This many rows are read before their size is known. */
const FIRST_STEP = 16;
const MOST_STEP = 64;

/** Rows of a result, and their approximate size. */
export interface SizedBatch extends ColumnBatch {
  readonly size: number;
}

export interface ReadingLimits {
  /** Maximum size of a row. */
  readonly rowMegabytes: number;
  /** Columns of decimals whose zeros at the end mean nothing. */
  readonly freeScales?: readonly number[] | undefined;
}

/**
 * Splits the rows of a chunk into batches that are not large; all in one, unless their texts are long. Throws if a row
 * is too large.
 */
export function* readRows(
  chunk: DuckDBDataChunk,
  types: readonly DuckDBType[],
  rowCount: number,
  { rowMegabytes, freeScales = [] }: ReadingLimits,
): Generator<SizedBatch, void, undefined> {
  const sources = types.map((type, column) => ({
    vector: chunk.getColumnVector(column),
    long: mayBeLong(type),
    read: reader(type, freeScales.includes(column)),
  }));
  const empty = (): ResultValue[][] => types.map(() => []);
  let step = sources.some(({ long }) => long) ? FIRST_STEP : rowCount;
  let columns = empty();
  let rows = 0;
  let size = 0;
  for (let from = 0; from < rowCount;) {
    const read = readStep(sources, from, Math.min(from + step, rowCount), rowMegabytes);
    read.columns.forEach((values, column) => {
      const out = columns[column];
      if (rows === 0) columns[column] = values;
      else for (const value of values) out?.push(value);
    });
    from += read.rowCount;
    rows += read.rowCount;
    size += read.size;
    if (step < rowCount) {
      const fitting = Math.floor((BATCH_SIZE * read.rowCount) / Math.max(1, read.size));
      step = Math.max(1, Math.min(MOST_STEP, fitting));
    }
    if (size < BATCH_SIZE && from < rowCount) continue;
    yield { rowCount: rows, columns, size };
    columns = empty();
    rows = 0;
    size = 0;
  }
}

/** The rows of several chunks in one batch; undefined if they are too large to be sent at once. */
export function wholeResult(
  chunks: readonly DuckDBDataChunk[],
  types: readonly DuckDBType[],
  limits: ReadingLimits,
  mostSize = MOST_AT_ONCE,
): ColumnBatch | undefined {
  let columns: ResultValue[][] = types.map(() => []);
  let rowCount = 0;
  let size = 0;
  for (const chunk of chunks) {
    for (const batch of readRows(chunk, types, chunk.rowCount, limits)) {
      rowCount += batch.rowCount;
      size += batch.size;
      if (size > mostSize && rowCount > 1) return undefined;
      columns = columns.map((values, column) => values.concat(batch.columns[column] ?? []));
    }
  }
  return { rowCount, columns };
}

interface Columns {
  readonly columns: ResultValue[][];
}

interface Source {
  readonly vector: ReturnType<DuckDBDataChunk['getColumnVector']>;
  readonly long: boolean;
  readonly read: Read;
}

/** The rows from `from` up to `to`; fewer, but at least one, if they are large. */
function readStep(
  sources: readonly Source[],
  from: number,
  to: number,
  rowMegabytes: number,
): Columns & Omit<SizedBatch, 'columns'> {
  const columns: ResultValue[][] = [];
  const mostSize = rowMegabytes * MEGABYTE;
  const step = Math.min(BATCH_SIZE, mostSize);
  let end = to;
  let size = 0;
  for (const { vector, long, read } of sources) {
    const values: ResultValue[] = [];
    columns.push(values);
    for (let row = from; row < end; row++) {
      const value = vector.getItem(row) as DuckDBValue | undefined;
      const made = value === null || value === undefined ? null : read(value);
      values.push(made);
      if (!long || made === null) continue;
      size += weightOf(made);
      if (size <= step) continue;
      while (end > from + 1 && size > step) {
        // The others are read again, in steps that suit their size.
        end = Math.min(end - 1, from + Math.ceil((end - from) / 4));
        for (const each of columns) each.length = Math.min(each.length, end - from);
        size = sumOf(columns);
      }
      if (end === from + 1 && size > mostSize) throw new RowTooLarge(rowMegabytes);
    }
  }
  return { rowCount: end - from, columns, size };
}

const sumOf = (columns: readonly (readonly ResultValue[])[]): number => {
  let sum = 0;
  for (const values of columns)
    for (const value of values) if (typeof value !== 'number') sum += weightOf(value);
  return sum;
};

/** Documents and lists take several times as long to write as a text. */
const weightOf = (value: ResultValue): number =>
  typeof value === 'string' ? value.length : 4 * sizeOf(value);

/** The values of one column of a chunk as JSON (see `ResultValue`). */
function readColumn(
  chunk: DuckDBDataChunk,
  column: number,
  type: DuckDBType,
  freeScale = false,
): ResultValue[] {
  const read = reader(type, freeScale);
  const vector = chunk.getColumnVector(column);
  return Array.from({ length: chunk.rowCount }, (_, row) => {
    const value = vector.getItem(row) as DuckDBValue | undefined;
    return value === null || value === undefined ? null : read(value);
  });
}

/** Values that are sent to a service as keys: decimals as plain numbers (`1.5`, not `1.50`) if a double holds them. */
export function readKeys(chunk: DuckDBDataChunk, type: DuckDBType): ResultValue[] {
  const values = readColumn(chunk, 0, type, true);
  return type.typeId === DuckDBTypeId.DECIMAL ? values.map(withoutScale) : values;
}

const withoutScale = (value: ResultValue): ResultValue =>
  typeof value === 'string' && value.replace(/[-.]/g, '').length <= 15 ? Number(value) : value;

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

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
import type { DataType } from '../../../../common/declaration';
import { isoTimestamp } from './iso_timestamp';

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

/** The type of a result's column as the contract names it; `null` for one that holds only NULL. */
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

/** Values of one column of a chunk as JSON carries them (see `ResultValue`). */
export function readColumn(
  chunk: DuckDBDataChunk,
  column: number,
  type: DuckDBType,
): ResultValue[] {
  const values = chunk.getColumnValues(column);
  const read = reader(type);
  const out = new Array<ResultValue>(values.length);
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    out[i] = value === null || value === undefined ? null : read(value);
  }
  return out;
}

type Read = (value: Exclude<DuckDBValue, null>) => ResultValue;

function reader(type: DuckDBType): Read {
  if (type.alias === 'JSON') return (value) => JSON.parse(value as string) as ResultValue;
  if (INTEGERS.has(type.typeId)) return readInteger as Read;
  if (type.typeId === DuckDBTypeId.BOOLEAN) return (value) => value === true;
  if (type.typeId === DuckDBTypeId.VARCHAR) return (value) => value as string;
  const element = elementOf(type);
  if (element) {
    const read = reader(element);
    return (value) =>
      (value as DuckDBListValue | DuckDBArrayValue).items.map((item) =>
        item === null ? null : read(item),
      );
  }
  return readAny;
}

function readInteger(value: number | bigint): ResultValue {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value.toString();
}

/** By the value itself: for the members of structures, whose types nest. */
function readAny(value: Exclude<DuckDBValue, null>): ResultValue {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'bigint') return readInteger(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (value instanceof DuckDBDecimalValue) return readDecimal(value);
  if (value instanceof DuckDBTimestampTZValue || value instanceof DuckDBTimestampValue) {
    return isoTimestamp(value.micros);
  }
  if (value instanceof DuckDBTimestampNanosecondsValue) return isoTimestamp(value.nanos / 1000n);
  if (value instanceof DuckDBTimestampMillisecondsValue) return isoTimestamp(value.millis * 1000n);
  if (value instanceof DuckDBTimestampSecondsValue) return isoTimestamp(value.seconds * 1_000_000n);
  if (value instanceof DuckDBListValue || value instanceof DuckDBArrayValue) {
    return value.items.map((item) => (item === null ? null : readAny(item)));
  }
  if (value instanceof DuckDBStructValue) {
    return Object.fromEntries(
      Object.entries(value.entries).map(([name, item]) => [
        name,
        item === null ? null : readAny(item),
      ]),
    );
  }
  if (value instanceof DuckDBMapValue) {
    return Object.fromEntries(
      value.entries.map((entry) => [
        String(entry.key),
        entry.value === null ? null : readAny(entry.value),
      ]),
    );
  }
  return String(value);
}

/** A number where a double holds every digit, else its digits. */
function readDecimal(value: DuckDBDecimalValue): ResultValue {
  const digits = value.value < 0n ? -value.value : value.value;
  return digits < 1_000_000_000_000_000n ? Number(value.toString()) : value.toString();
}

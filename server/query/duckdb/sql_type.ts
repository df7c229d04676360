import type { DataType, ScalarType } from '../../../common/declaration';

const SQL_TYPES: Readonly<Record<ScalarType, string>> = {
  text: 'VARCHAR',
  integer: 'BIGINT',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  timestamp: 'TIMESTAMPTZ',
  date: 'DATE',
  interval: 'INTERVAL',
  document: 'JSON',
};

/** DuckDB's spelling of a type: `BIGINT`, `VARCHAR[]`. */
export function sqlType(type: DataType): string {
  return typeof type === 'string' ? SQL_TYPES[type] : `${sqlType(type.list)}[]`;
}

/** A name as DuckDB reads it, whatever is in it. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

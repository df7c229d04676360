import type { DataType, ScalarType } from './data_type';

const NAMES: Readonly<Record<ScalarType, string>> = {
  text: 'VARCHAR',
  integer: 'BIGINT',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  timestamp: 'TIMESTAMPTZ',
  date: 'DATE',
  interval: 'INTERVAL',
  document: 'JSON',
};

/** DuckDB's name of a type: `BIGINT`, `VARCHAR[]`. */
export const duckdbType = (type: DataType): string =>
  typeof type === 'string' ? NAMES[type] : `${duckdbType(type.list)}[]`;

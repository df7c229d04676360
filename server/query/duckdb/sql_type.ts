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

/** Between a column's name and the places of its capitals; no name of a service's column holds it by chance. */
const CAPITALS = '\u0001';

/**
 * A column's name as DuckDB reads it. To DuckDB names that differ only in the case of ASCII letters are one name, while
 * labels and documents tell them apart: `Job` therefore becomes `job` with the places of its capitals. Two names never
 * become one, and names without capitals stay as they are.
 */
export function quoteColumn(name: string): string {
  if (!/[A-Z]/.test(name) && !name.includes(CAPITALS)) return quoteName(name);
  const capitals = [...name.matchAll(/[A-Z]/g)].map(({ index }) => index.toString(36));
  const lower = name.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  return quoteName(`${lower}${CAPITALS}${capitals.join('.')}`);
}

import type { DataType } from '../../../common/declaration';

/** `sql` of type `type`, converted so that plain equality ignores case: the SQL version of `foldCase`. */
export function folded(type: DataType | 'null', sql: string, ignoringCase = true): string {
  if (!ignoringCase) return sql;
  if (type === 'text') return `lower(${sql})`;
  return typeof type === 'string' ? sql : foldedList(type, sql);
}

/** Converts the elements of a list, because COLLATE does not apply to them. */
export const foldedList = (type: { readonly list: DataType }, sql: string): string =>
  type.list === 'text' ? `list_transform(${sql}, lambda x: lower(x))` : sql;

/** The collation for a column or a text that ignores case; empty for other types. */
export const collation = (type: DataType | 'null', ignoringCase: boolean): string =>
  ignoringCase && type === 'text' ? ' COLLATE NOCASE' : '';

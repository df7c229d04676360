import type { DataType } from '../../../common/declaration';

/** `sql` of type `type` such that plain equality ignores case: what `foldCase` makes of a text, in SQL. */
export function folded(type: DataType | 'null', sql: string, ignoringCase = true): string {
  if (!ignoringCase) return sql;
  if (type === 'text') return `lower(${sql})`;
  return typeof type === 'string' ? sql : foldedList(type, sql);
}

/** Of a list, its elements: COLLATE does not reach them. */
export const foldedList = (type: { readonly list: DataType }, sql: string): string =>
  type.list === 'text' ? `list_transform(${sql}, lambda x: lower(x))` : sql;

/** The collation of a column or a text that ignores case; nothing for other types. */
export const collation = (type: DataType | 'null', ignoringCase: boolean): string =>
  ignoringCase && type === 'text' ? ' COLLATE NOCASE' : '';

import type { DataType } from '../../common/declaration';

const ICONS: Readonly<Record<Exclude<DataType, object> | 'null', string>> = {
  text: 'tokenString',
  integer: 'tokenNumber',
  number: 'tokenNumber',
  boolean: 'tokenBoolean',
  timestamp: 'tokenDate',
  date: 'tokenDate',
  interval: 'tokenDate',
  document: 'tokenObject',
  null: 'tokenNull',
};

/** The icon of a column's type. */
export const typeIcon = (type: DataType | 'null'): string =>
  typeof type === 'string' ? ICONS[type] : 'tokenArray';

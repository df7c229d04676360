import type { DataType } from '../../declaration';
import type { ColumnSchema } from '../schema/schema';

/** A column of any name that can be read, and no more. */
export const anyColumn = (type: DataType): Omit<ColumnSchema, 'name'> => ({
  type,
  ignoringCase: false,
  inStar: true,
  costly: false,
  requestOnly: false,
  pushable: [],
  sortable: false,
  required: false,
  native: false,
});

/** A column that can be read, and no more unless `more` says so. */
export const column = (
  name: string,
  type: DataType,
  more: Partial<ColumnSchema> = {},
): ColumnSchema => ({ name, ...anyColumn(type), ...more });

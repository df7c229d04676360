import type { DataType } from '../data_type';
import type { ColumnDeclaration } from '../entity';

type More = Omit<ColumnDeclaration, 'type'>;

const column =
  (type: DataType) =>
  (more: More = {}): ColumnDeclaration => ({ type, ...more });

/** A text column; its path is its name unless `at` is set. */
export const text = column('text');
/** A column of 64-bit integers. */
export const integer = column('integer');
/** A column of floating-point numbers (doubles). */
export const number = column('number');
/** A boolean column. */
export const boolean = column('boolean');
/** A timestamp column; ISO 8601 in the API unless `format` is set. */
export const timestamp = column('timestamp');
/** A column of calendar dates. */
export const date = column('date');
/** A column of any JSON value. */
export const document = column('document');

/** A column of lists: `list('text', { at: 'labels[].name' })`. */
export const list = (of: DataType, more: More = {}): ColumnDeclaration => ({
  type: { list: of },
  ...more,
});

/** The object as the API returned it; not part of `*`. */
export const raw = (): ColumnDeclaration => ({
  type: 'document',
  at: '.',
  hidden: true,
  description: 'The object as the API returned it',
});

/** A query in the language of the service, sent unchanged and echoed in each row. */
export const nativeQuery = (description: string): ColumnDeclaration => ({
  type: 'text',
  requestOnly: true,
  native: true,
  hidden: true,
  description,
});

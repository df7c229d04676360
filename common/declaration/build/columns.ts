import type { DataType } from '../data_type';
import type { ColumnDeclaration } from '../entity';

type More = Omit<ColumnDeclaration, 'type'>;

const column =
  (type: DataType) =>
  (more: More = {}): ColumnDeclaration => ({ type, ...more });

/** A column of text; its value lies where its name says, unless `at` tells otherwise. */
export const text = column('text');
/** A column of 64-bit integers. */
export const integer = column('integer');
/** A column of doubles. */
export const number = column('number');
/** A column of true and false. */
export const boolean = column('boolean');
/** A column of instants; ISO 8601 in the API unless `format` says otherwise. */
export const timestamp = column('timestamp');
/** A column of any JSON. */
export const document = column('document');

/** A column of lists: `list('text', { at: 'labels[].name' })`. */
export const list = (of: DataType, more: More = {}): ColumnDeclaration => ({
  type: { list: of },
  ...more,
});

/** The API's object as it came; never selected by `*`. */
export const raw = (): ColumnDeclaration => ({
  type: 'document',
  at: '.',
  hidden: true,
  description: 'The object as the API returned it',
});

/** A query in the service's own language, sent as it is and echoed in each row. */
export const nativeQuery = (description: string): ColumnDeclaration => ({
  type: 'text',
  requestOnly: true,
  native: true,
  hidden: true,
  description,
});

import type { Condition, TypedValue } from '../../../common/declaration';

const SIGNS: Readonly<Record<Condition['operator'], string>> = {
  eq: '=',
  ne: '!=',
  in: 'IN',
  not_in: 'NOT IN',
  lt: '<',
  lte: '<=',
  gt: '>',
  gte: '>=',
  is_null: 'IS NULL',
  is_not_null: 'IS NOT NULL',
  contains: 'CONTAINS',
  not_contains: 'NOT CONTAINS',
  like: 'LIKE',
  not_like: 'NOT LIKE',
  ilike: 'ILIKE',
  not_ilike: 'NOT ILIKE',
};
/** More values than this are counted, not listed. */
const MOST_VALUES = 5;

/** A constant as the language writes it. */
export function sayValue({ type, value }: TypedValue): string {
  if (value === null) return 'NULL';
  const text =
    typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : JSON.stringify(value);
  if (type === 'timestamp') return `TIMESTAMP ${text}`;
  if (type === 'date') return `DATE ${text}`;
  return type === 'interval' ? `INTERVAL ${text}` : text;
}

/** A condition in the user's words: `state = 'open'`. */
export function sayCondition({ column, operator, values }: Condition): string {
  const sign = SIGNS[operator];
  if (values.length === 0) return `${column} ${sign}`;
  if (operator !== 'in' && operator !== 'not_in') {
    return `${column} ${sign} ${values.map(sayValue).join(', ')}`;
  }
  const shown = values.slice(0, MOST_VALUES).map(sayValue);
  const more = values.length - shown.length;
  return `${column} ${sign} (${[...shown, ...(more > 0 ? [`… ${more} more`] : [])].join(', ')})`;
}

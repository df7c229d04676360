import {
  OPERATOR_SIGNS,
  type Alternatives,
  type Condition,
  type TypedValue,
} from '../../../common/declaration';

/** More values than this are counted, not listed. */
const MOST_VALUES = 5;

/** A constant as the language writes it. */
export function formatValue({ type, value }: TypedValue): string {
  if (value === null) return 'NULL';
  const text =
    typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : JSON.stringify(value);
  if (type === 'timestamp') return `TIMESTAMP ${text}`;
  if (type === 'date') return `DATE ${text}`;
  return type === 'interval' ? `INTERVAL ${text}` : text;
}

/** Alternatives in the user's words: `(state = 'open' OR comments > 5)`. */
export const formatAlternatives = ({ anyOf }: Alternatives): string =>
  `(${anyOf
    .map(({ conditions, alternatives }) =>
      [...conditions.map(formatCondition), ...alternatives.map(formatAlternatives)].join(' AND '),
    )
    .join(' OR ')})`;

/** A condition in the user's words: `state = 'open'`. */
export function formatCondition({ column, operator, values }: Condition): string {
  const sign = OPERATOR_SIGNS[operator];
  if (values.length === 0) return `${column} ${sign}`;
  if (operator !== 'in' && operator !== 'not_in') {
    return `${column} ${sign} ${values.map(formatValue).join(', ')}`;
  }
  const shown = values.slice(0, MOST_VALUES).map(formatValue);
  const more = values.length - shown.length;
  return `${column} ${sign} (${[...shown, ...(more > 0 ? [`… ${more} more`] : [])].join(', ')})`;
}

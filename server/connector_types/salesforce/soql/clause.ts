import type { Condition, TypedValue } from '../../../../common/declaration';
import type { SoqlField } from './fields';
import { dateLiteral, isPlain, numberLiteral, quoted, secondsOf } from './literal';
import { isFullId, isRecordId } from './record_id';

/** A condition in SOQL. */
export interface Clause {
  readonly soql: string;
  /** Whether it is true for exactly the records for which the condition is. */
  readonly exact: boolean;
}

/** The field of a column; undefined if the service has none of this name. */
export type FieldOf = (column: string) => SoqlField | undefined;

const SIGNS = { lt: '<', lte: '<=', gt: '>', gte: '>=' } as const;

/** The condition in SOQL; undefined if SOQL has no form that is true for all records for which the condition is. */
export function clauseOf(condition: Condition, fieldOf: FieldOf): Clause | undefined {
  const { column, operator, values } = condition;
  const field = fieldOf(column);
  if (field?.operators.includes(operator) !== true) return undefined;
  const [value] = values;
  switch (operator) {
    case 'is_null':
      return { soql: `${field.soql} = null`, exact: true };
    case 'is_not_null':
      return { soql: `${field.soql} != null`, exact: true };
    case 'eq':
      if (field.kind === 'time' && value !== undefined) return atTime(field, value);
      return amongOf(field, values, false);
    case 'in':
      return amongOf(field, values, false);
    case 'ne':
      if (typeof value?.value === 'boolean')
        return amongOf(field, [{ ...value, value: !value.value }], false);
      return amongOf(field, values, true);
    case 'not_in':
      return amongOf(field, values, true);
    case 'lt':
    case 'lte':
    case 'gt':
    case 'gte':
      return value && boundOf(field, operator, value);
    case 'like':
    case 'ilike':
      return value && likeOf(field, value, false);
    case 'not_like':
    case 'not_ilike':
      return value && likeOf(field, value, true);
    default:
      return undefined;
  }
}

/** A value in SOQL, and whether SOQL and SQL find the same records by it. */
interface Literal {
  readonly text: string;
  readonly exact: boolean;
}

function literalOf({ kind, soql }: SoqlField, given: TypedValue): Literal | undefined {
  const { value } = given;
  const certain = (text: string | undefined) => text && { text, exact: true };
  switch (kind) {
    case 'number':
    case 'amount':
      return certain(numberLiteral(given, false)) || undefined;
    case 'integer':
      return certain(numberLiteral(given, true)) || undefined;
    case 'date':
      return certain(dateLiteral(given)) || undefined;
    case 'boolean':
      // Without a parent record, SOQL compares its fields as if they were false.
      return typeof value === 'boolean'
        ? { text: String(value), exact: value || !soql.includes('.') }
        : undefined;
    case 'id':
      return typeof value === 'string' && isRecordId(value)
        ? { text: `'${value}'`, exact: isFullId(value) }
        : undefined;
    case 'text':
    case 'choice':
    case 'exact_text': {
      const text = typeof value === 'string' ? quoted(value) : undefined;
      if (text === undefined || typeof value !== 'string') return undefined;
      return { text, exact: kind !== 'exact_text' && isPlain(value) };
    }
    default:
      return undefined;
  }
}

/** Whether the condition only names values that no record has. */
export function isImpossible({ column, operator, values }: Condition, fieldOf: FieldOf): boolean {
  const field = fieldOf(column);
  if (field?.operators.includes(operator) !== true) return false;
  return (operator === 'eq' || operator === 'in') && values.every(isAbsent(field));
}

/** A value that no record has: Salesforce keeps no blank texts, and SOQL rejects what is not an id. */
const isAbsent =
  ({ kind }: SoqlField) =>
  ({ value }: TypedValue): boolean => {
    if (typeof value !== 'string') return false;
    if (kind === 'id') return !isRecordId(value);
    return (kind === 'text' || kind === 'choice' || kind === 'exact_text') && value.trim() === '';
  };

/** The field is, or is not, one of the values. SOQL's `!=` also finds records without a value. */
function amongOf(
  field: SoqlField,
  all: readonly TypedValue[],
  excluded: boolean,
): Clause | undefined {
  const absent = isAbsent(field);
  const values = excluded ? all : all.filter((value) => !absent(value));
  const literals = values.map((value) => literalOf(field, value));
  const known = literals.filter((literal) => literal !== undefined);
  if (known.length === 0 || known.length < literals.length) return undefined;
  const exact = known.every((literal) => literal.exact);
  const texts = known.map(({ text }) => text);
  const one = texts.length === 1;
  const list = one ? (texts[0] ?? '') : `(${texts.join(', ')})`;
  if (!excluded) return { soql: `${field.soql} ${one ? '=' : 'IN'} ${list}`, exact };
  // Values that SOQL may compare in another way must not exclude anything.
  if (!exact) return undefined;
  const differs = `${field.soql} ${one ? '!=' : 'NOT IN'} ${list}`;
  return { soql: `(${differs} AND ${field.soql} != null)`, exact: true };
}

function boundOf(
  field: SoqlField,
  operator: 'lt' | 'lte' | 'gt' | 'gte',
  value: TypedValue,
): Clause | undefined {
  if (field.kind !== 'time') {
    const literal = literalOf(field, value);
    return (
      literal && { soql: `${field.soql} ${SIGNS[operator]} ${literal.text}`, exact: literal.exact }
    );
  }
  const seconds = secondsOf(value);
  if (seconds === undefined) return undefined;
  switch (operator) {
    case 'gt':
      return { soql: `${field.soql} >= ${seconds.floor}`, exact: false };
    case 'gte':
      return { soql: `${field.soql} >= ${seconds.floor}`, exact: seconds.whole };
    case 'lt':
      return { soql: `${field.soql} < ${seconds.ceiling}`, exact: seconds.whole };
    case 'lte':
      return { soql: `${field.soql} < ${seconds.after}`, exact: false };
  }
}

function atTime({ soql }: SoqlField, value: TypedValue): Clause | undefined {
  const seconds = secondsOf(value);
  return (
    seconds && {
      soql: `(${soql} >= ${seconds.floor} AND ${soql} < ${seconds.after})`,
      exact: false,
    }
  );
}

/** SOQL's LIKE ignores case, and has the wildcards of SQL. A backslash escapes them, which it does not in SQL. */
function likeOf(
  { soql, kind }: SoqlField,
  { value }: TypedValue,
  excluded: boolean,
): Clause | undefined {
  if (typeof value !== 'string' || value.includes('\\')) return undefined;
  const pattern = quoted(value);
  if (pattern === undefined) return undefined;
  const exact = kind !== 'exact_text' && isPlain(value);
  if (!excluded) return { soql: `${soql} LIKE ${pattern}`, exact };
  if (!exact) return undefined;
  return { soql: `((NOT ${soql} LIKE ${pattern}) AND ${soql} != null)`, exact: true };
}

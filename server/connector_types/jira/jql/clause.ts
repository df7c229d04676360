import type { Condition, DiscoveredField, TypedValue } from '../../../../common/declaration';
import { fieldOfColumn, type ComparedField, type FieldKind } from './fields';
import { identifiersIn } from './keys';
import { looksLikeId, quoted } from './text';
import { clockText } from './time';

/** A condition in JQL. */
export interface Clause {
  readonly jql: string;
  /** Whether it is true for exactly the issues for which the condition is. */
  readonly exact: boolean;
}

/** What clauses depend on besides the condition. */
export interface ClauseContext {
  readonly discovered: Readonly<Record<string, DiscoveredField>>;
  /** IANA zone of the Jira user, if CONFIG names it. */
  readonly timeZone: string | undefined;
  /** Whether issues can be named by key and id. */
  readonly identifiers?: boolean;
}

const SIGNS = { eq: '=', ne: '!=', lt: '<', lte: '<=', gt: '>', gte: '>=' } as const;

/** The condition in JQL; undefined if JQL has no form that is true for all issues for which the condition is. */
export function clauseOf(condition: Condition, context: ClauseContext): Clause | undefined {
  const { column, operator } = condition;
  if (isIdentifier(condition, context)) return identifiedBy(condition);
  const field = fieldOf(column, context);
  if (field === undefined || !field.operators.includes(operator)) return undefined;
  switch (operator) {
    case 'is_null':
      return { jql: `${field.jql} is EMPTY`, exact: true };
    case 'is_not_null':
      return { jql: `${field.jql} is not EMPTY`, exact: true };
    case 'eq':
    case 'in':
      return amongOf(field, condition.values, false);
    case 'ne':
    case 'not_in':
      return amongOf(field, condition.values, true);
    case 'contains':
      return amongOf(field, condition.values, false);
    case 'lt':
    case 'lte':
    case 'gt':
    case 'gte':
      return boundOf(field, operator, condition.values[0], context.timeZone);
    default:
      return undefined;
  }
}

const isIdentifier = ({ column, operator }: Condition, { identifiers }: ClauseContext): boolean =>
  identifiers === true &&
  (column === 'key' || column === 'id') &&
  (operator === 'eq' || operator === 'in');

/** A moved issue is found by its old key, and has another. */
function identifiedBy({ column, values }: Condition): Clause | undefined {
  const texts = identifiersIn(column, values).map((value) => `"${value}"`);
  return texts.length === 0
    ? undefined
    : { jql: `${column} in (${texts.join(', ')})`, exact: false };
}

/** Whether the condition only names what no issue can have: nothing has a blank name, and a key has a number. */
export function isImpossible(condition: Condition, context: ClauseContext): boolean {
  const { column, operator, values } = condition;
  if (isIdentifier(condition, context)) return identifiersIn(column, values).length === 0;
  const field = fieldOf(column, context);
  const positive = operator === 'eq' || operator === 'in' || operator === 'contains';
  return positive && field?.operators.includes(operator) === true && values.every(isBlank(field));
}

const isBlank =
  ({ kind }: ComparedField) =>
  ({ value }: TypedValue): boolean =>
    kind !== 'number' && kind !== 'date' && typeof value === 'string' && value.trim() === '';

function fieldOf(column: string, { discovered }: ClauseContext): ComparedField | undefined {
  const field = Object.hasOwn(discovered, column) ? discovered[column] : undefined;
  if (field === undefined) return fieldOfColumn(column);
  const number = /^customfield_(\d+)$/.exec(field.id)?.[1];
  if (number === undefined) return undefined;
  const oneOfSeveral = field.read !== undefined;
  return { jql: `cf[${number}]`, kind: kindOf(field), operators: field.operators, oneOfSeveral };
}

function kindOf({ type }: DiscoveredField): FieldKind {
  if (typeof type === 'object') return 'element';
  if (type === 'timestamp') return 'time';
  if (type === 'date') return 'date';
  return type === 'integer' || type === 'number' ? 'number' : 'name';
}

/** The field is, or is not, one of the values. */
function amongOf(
  field: ComparedField,
  all: readonly TypedValue[],
  excluded: boolean,
): Clause | undefined {
  const { jql, kind, oneOfSeveral } = field;
  const blank = isBlank(field);
  const values = excluded ? all : all.filter((value) => !blank(value));
  const texts = values.map((value) => valueText(value, kind));
  if (texts.length === 0 || texts.some((text) => text === undefined)) return undefined;
  // A number may be an id of something with another name, which must not be excluded.
  if (excluded && kind === 'name' && values.some(({ value }) => looksLikeId(String(value))))
    return undefined;
  const one = texts.length === 1;
  const sign = one ? (excluded ? '!=' : '=') : excluded ? 'not in' : 'in';
  const exact = oneOfSeveral !== true && (excluded || kind === 'number' || kind === 'date');
  return { jql: `${jql} ${sign} ${one ? (texts[0] ?? '') : `(${texts.join(', ')})`}`, exact };
}

function valueText({ value }: TypedValue, kind: FieldKind | undefined): string | undefined {
  if (kind === 'number') {
    const number = Number(value);
    // JQL has no exponents.
    return typeof value === 'number' &&
      Number.isFinite(number) &&
      /^-?\d+(\.\d+)?$/.test(String(number))
      ? String(number)
      : undefined;
  }
  if (typeof value !== 'string') return undefined;
  return kind === 'date' && !/^\d{4}-\d{2}-\d{2}$/.test(value) ? undefined : quoted(value);
}

function boundOf(
  { jql, kind }: ComparedField,
  operator: 'lt' | 'lte' | 'gt' | 'gte',
  value: TypedValue | undefined,
  timeZone: string | undefined,
): Clause | undefined {
  if (value === undefined) return undefined;
  if (kind === 'number' || kind === 'date') {
    const text = valueText(value, kind);
    return text === undefined
      ? undefined
      : { jql: `${jql} ${SIGNS[operator]} ${text}`, exact: true };
  }
  if (kind !== 'time' || typeof value.value !== 'string') return undefined;
  const lower = operator === 'gt' || operator === 'gte';
  const clock = clockText(value.value, lower ? 'lower' : 'upper', timeZone);
  return clock === undefined
    ? undefined
    : { jql: `${jql} ${lower ? '>=' : '<='} "${clock}"`, exact: false };
}

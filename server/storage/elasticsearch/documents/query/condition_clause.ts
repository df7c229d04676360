import { isIP } from 'node:net';
import type { Alternatives, Branch, Condition } from '../../../../../common/declaration';
import type { IndexColumn } from '../../../../ports';
import { ALL, allOf, anyOf, NONE, not, type Clause } from './clause';
import type { KnownField, KnownFields } from './known_fields';
import { decimalClause, integerClause, otherThan, presence, termsOf } from './number_clause';
import { isWellFormed, present, textClause, textListClause } from './text_clause';
import { timeClause } from './time_clause';

/** An index, as conditions on its documents need it. */
export interface QueriedIndex {
  readonly name: string;
  /** As the index has them. */
  readonly columns: ReadonlyMap<string, IndexColumn>;
  readonly fields: KnownFields;
}
/** A clause, or why there is none. */
export type ConditionClause =
  | { readonly kind: 'clause'; readonly clause: Clause }
  | { readonly kind: 'none'; readonly why: string };

const none = (why: string): ConditionClause => ({ kind: 'none', why });
const taken = (clause: Clause): ConditionClause => ({ kind: 'clause', clause });

/** A condition on documents of one index. `column`: as the statement reads it. */
export function conditionClause(
  condition: Condition,
  column: IndexColumn,
  index: QueriedIndex,
): ConditionClause {
  if (column.name === '_id') return idClause(condition);
  if (column.name === '_index') return indexClause(condition, index.name);
  const own = index.columns.get(column.name);
  const field = Object.hasOwn(index.fields, column.name) ? index.fields[column.name] : undefined;
  if (own === undefined || field === undefined) return none('some of the indices do not map it');
  if (typeof field === 'string') return none(field);
  if (JSON.stringify(own.type) !== JSON.stringify(column.type))
    return none('its types differ in the indices');
  const clause = fieldClause(condition, column, field);
  return clause === undefined ? none(UNABLE) : taken(clause);
}

const UNABLE = 'Elasticsearch cannot apply this condition';

function fieldClause(
  condition: Condition,
  { type, ignoringCase }: IndexColumn,
  field: KnownField,
): Clause | undefined {
  if (typeof type !== 'string')
    return type.list === 'text' && field.type === 'keyword'
      ? textListClause(condition, field)
      : undefined;
  switch (type) {
    case 'text':
      if (field.type === 'keyword') return textClause(condition, field, ignoringCase);
      return field.type === 'ip' ? addressClause(condition, field) : undefined;
    case 'integer':
      return integerClause(condition, field);
    case 'number':
      return decimalClause(condition, field);
    case 'timestamp':
    case 'date':
      return timeClause(condition, field, type);
    case 'boolean':
      return booleanClause(condition, field);
    case 'interval':
    case 'document':
      return undefined;
  }
}

function booleanClause({ operator, values }: Condition, field: KnownField): Clause | undefined {
  if (field.type !== 'boolean') return undefined;
  const terms = termsOf(
    field.path,
    values.map(({ value }) => value),
  );
  switch (operator) {
    case 'eq':
    case 'in':
      return terms && { query: terms, exact: field.own };
    case 'ne':
    case 'not_in':
      return { query: otherThan(terms, field), exact: field.own };
    case 'is_null':
    case 'is_not_null':
      return presence(operator, field, true);
    default:
      return undefined;
  }
}

/** Addresses have several spellings, all of which are found. */
function addressClause({ operator, values }: Condition, field: KnownField): Clause | undefined {
  const texts = values.map(({ value }) => String(value));
  if (operator === 'is_null') return undefined;
  if (operator !== 'eq' && operator !== 'in') return present(field);
  // Other texts are networks, or errors.
  if (!texts.every((text) => isIP(text) > 0 && !text.includes('%'))) return undefined;
  const terms = termsOf(field.path, texts);
  return terms && { query: terms, exact: false };
}

function idClause({ operator, values }: Condition): ConditionClause {
  const ids = values.map(({ value }) => value);
  if (!ids.every((id) => typeof id === 'string' && isWellFormed(id))) return none(UNABLE);
  const terms = termsOf('_id', ids);
  switch (operator) {
    case 'eq':
    case 'in':
      return terms === undefined ? none(UNABLE) : taken({ query: terms, exact: true });
    case 'ne':
    case 'not_in':
      return terms === undefined ? none(UNABLE) : taken({ query: not(terms), exact: true });
    case 'is_not_null':
      return taken({ query: true, exact: true });
    case 'is_null':
      return taken(NONE);
    default:
      return none(UNABLE);
  }
}

function indexClause({ operator, values }: Condition, name: string): ConditionClause {
  const isOne = values.some(({ value }) => value === name);
  switch (operator) {
    case 'eq':
    case 'in':
      return taken({ query: isOne, exact: true });
    case 'ne':
    case 'not_in':
      return taken({ query: !isOne, exact: true });
    case 'is_not_null':
      return taken({ query: true, exact: true });
    case 'is_null':
      return taken(NONE);
    default:
      return none(UNABLE);
  }
}

/** Alternatives on documents of one index; a branch that cannot be sent makes all of them impossible to send. */
export function alternativesClause(
  { anyOf: branches }: Alternatives,
  columnOf: (name: string) => IndexColumn | undefined,
  index: QueriedIndex,
): ConditionClause {
  const clauses: Clause[] = [];
  for (const branch of branches) {
    const clause = branchClause(branch, columnOf, index);
    if (clause === undefined) return none('one of its conditions cannot be sent');
    clauses.push(clause);
  }
  return taken(anyOf(clauses));
}

/** Undefined if nothing of the branch can be sent. */
function branchClause(
  { conditions, alternatives }: Branch,
  columnOf: (name: string) => IndexColumn | undefined,
  index: QueriedIndex,
): Clause | undefined {
  const made = [
    ...conditions.map(({ column, exact, ...condition }) => {
      const read = columnOf(column);
      return read === undefined
        ? ALL
        : clauseIn(conditionClause({ ...condition, column, exact }, read, index), exact);
    }),
    ...alternatives.map((tree) => clauseIn(alternativesClause(tree, columnOf, index), tree.exact)),
  ];
  return made.every((one) => one === ALL) ? undefined : allOf(made);
}

const clauseIn = (made: ConditionClause, exact: boolean): Clause => {
  if (made.kind === 'none') return ALL;
  return exact ? made.clause : { query: made.clause.query, exact: false };
};

import { get } from '../../../../common/declaration/build';
import type {
  Condition,
  PushedAlternatives,
  PushedCondition,
  Translation,
  TranslationRequest,
  TypedValue,
} from '../../../../common/declaration';
import { DATA } from '../data';
import { groupingOf, MOST_GROUPS } from './aggregate';
import { alternativesClause } from './alternatives';
import { clauseOf, isImpossible, type FieldOf } from './clause';
import { discoveredField, isSortableKind, type SoqlField } from './fields';

/** An address of Salesforce has at most 16,384 bytes; what does not fit is checked locally. */
const LONGEST_QUERY = 12_000;

/** https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_query.htm */
const QUERY = get(`${DATA}/query`, { q: '{q}' });

/** What a table is in Salesforce. */
export interface SObject {
  /** Its API name: `Account`. */
  readonly name: string;
  /** The fields of its declared columns. */
  readonly fields: Readonly<Record<string, SoqlField>>;
}

/** The query of a scan, or the user's own. */
export function translateQuery(sObject: SObject, request: TranslationRequest): Translation {
  const { conditions } = request;
  const asked = conditions.find(({ column, operator }) => column === 'SOQL' && operator === 'eq');
  const own = asked?.values[0]?.value;
  if (asked === undefined || typeof own !== 'string') return ownQuery(sObject, request);
  const pushed: PushedCondition = { condition: asked, exact: asked.exact, as: 'soql' };
  const echo = { SOQL: text(own) };
  if (!/^\s*select\b/i.test(own)) {
    const made = ownQuery(sObject, request, own);
    return { ...made, pushed: [pushed, ...made.pushed], echo };
  }
  return {
    request: QUERY,
    parameters: { q: text(own) },
    pushed: [pushed],
    echo,
    aggregated: false,
    native: own,
  };
}

/** `native`: a condition in SOQL, which is added in parentheses as it is. */
function ownQuery(
  { name, fields }: SObject,
  request: TranslationRequest,
  native?: string,
): Translation {
  const { conditions, alternatives = [], discovered = {}, sort, limit, aggregate } = request;
  const fieldOf: FieldOf = (column) => {
    if (Object.hasOwn(fields, column)) return fields[column];
    const field = Object.hasOwn(discovered, column) ? discovered[column] : undefined;
    return field && discoveredField(field);
  };
  const grouping = aggregate && native === undefined ? groupingOf(aggregate, fieldOf) : undefined;
  const select = grouping?.select ?? selected(request.columns, fieldOf);
  const words = native === undefined ? [] : [`(${native})`];
  let length = encodedLength([select, ...words]);
  const fits = (soql: string): boolean => {
    const added = encodedLength([soql, ' AND ']);
    if (length + added > LONGEST_QUERY) return false;
    length += added;
    words.push(soql);
    return true;
  };
  const pushed: PushedCondition[] = [];
  const pushedAlternatives: PushedAlternatives[] = [];
  const impossible = conditions.filter((condition) => isImpossible(condition, fieldOf));
  for (const condition of conditions) {
    const clause = clauseOf(condition, fieldOf);
    if (clause !== undefined && fits(clause.soql))
      pushed.push({ condition, exact: condition.exact && clause.exact, as: clause.soql });
  }
  for (const tree of alternatives) {
    const clause = alternativesClause(tree, fieldOf);
    if (clause !== undefined && fits(clause.soql))
      pushedAlternatives.push({ alternatives: tree, exact: clause.exact, as: clause.soql });
  }
  const order = grouping === undefined ? orderOf(sort, fieldOf) : undefined;
  const soql = [
    `SELECT ${select} FROM ${name}`,
    words.length > 0 && `WHERE ${words.join(' AND ')}`,
    order,
    grouping?.groupBy,
    limit !== undefined && grouping === undefined && `LIMIT ${limit}`,
  ]
    .filter((part) => part !== undefined && part !== false && part !== '')
    .join(' ');
  return {
    request: QUERY,
    // Braces of a value must not be read as placeholders.
    parameters: { q: text(soql) },
    pushed,
    ...(pushedAlternatives.length > 0 && { pushedAlternatives }),
    ...(impossible.length > 0 && { impossible }),
    ...(order !== undefined && { sorted: true }),
    echo: {},
    aggregated: grouping !== undefined,
    ...(grouping !== undefined && grouping.groupBy !== '' && { cap: MOST_GROUPS }),
    native: soql,
  };
}

const text = (value: string): TypedValue => ({ type: 'text', value });

const encodedLength = (parts: readonly string[]): number =>
  encodeURIComponent(parts.join('')).length;

/** The fields that the columns need. Every record has an id, and a query has at least one field. */
function selected(columns: readonly Condition['column'][], fieldOf: FieldOf): string {
  const fields = columns.flatMap((column) => fieldOf(column)?.soql ?? []);
  return [...new Set(['Id', ...fields])].join(', ');
}

/** https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/sforce_api_calls_soql_select_orderby.htm */
function orderOf(sort: TranslationRequest['sort'], fieldOf: FieldOf): string | undefined {
  const field = sort && fieldOf(sort.column);
  if (sort === undefined || field?.sortable !== true || !isSortableKind(field.kind))
    return undefined;
  return `ORDER BY ${field.soql} ${sort.direction.toUpperCase()} NULLS ${sort.nulls.toUpperCase()}`;
}

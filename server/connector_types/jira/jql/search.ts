import { get } from '../../../../common/declaration/build';
import type {
  Alternatives,
  Condition,
  ConditionOperator,
  PushedAlternatives,
  PushedCondition,
  RequestTemplate,
  Translation,
  TranslationRequest,
  TypedValue,
} from '../../../../common/declaration';
import { alternativesClause } from './alternatives';
import { clauseOf, isImpossible, type ClauseContext } from './clause';
import { columnOperators, ISSUE_FIELDS } from './fields';
import { nativeQuery } from './native';

/** Longer queries do not fit into an address; what is left out is checked locally. */
const LONGEST_JQL = 6000;
/** In an address, where most characters take several. */
const lengthOf = (jql: string): number => encodeURIComponent(jql).length;
/** Jira rejects a query without a restriction; every issue has a project. */
const EVERYTHING = 'project is not EMPTY';

/** Column → operators of `translateSearch`. */
export const SEARCH_PUSHES: Readonly<Record<string, readonly ConditionOperator[]>> = {
  ...Object.fromEntries(
    Object.keys(ISSUE_FIELDS)
      .map((column) => [column, columnOperators(column)] as const)
      .filter(([, operators]) => operators.length > 0),
  ),
  JQL: ['eq'],
};

/** Columns by which the search can sort. */
export const SEARCH_SORTS: readonly string[] = Object.keys(ISSUE_FIELDS).filter(
  (column) => ISSUE_FIELDS[column]?.sortable === true,
);

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/#api-rest-api-3-search-jql-get */
export const translateSearch = (request: TranslationRequest): Translation =>
  searchWith(request, get('/search/jql', { jql: '{jql}', fields: '{fields}' }));

/** Of Data Center, which has no other request for several issues: column → operators. */
export const SEARCH_PUSHES_DATA_CENTER: typeof SEARCH_PUSHES = {
  ...SEARCH_PUSHES,
  key: ['eq', 'in'],
  id: ['eq', 'in'],
};

/**
 * https://docs.atlassian.com/software/jira/docs/api/REST/9.17.0/#api/2/search-search
 * A key that does not exist is an error, unless the query is not validated: then it matches nothing. What it excludes
 * would match nothing either, so queries that exclude values are validated, and so are those of the user.
 */
export function translateSearchDataCenter(request: TranslationRequest): Translation {
  const template = get('/search', {
    jql: '{jql}',
    fields: '{fields}',
    validateQuery: '{validateQuery}',
  });
  const made = searchWith(request, template, true);
  const operators = made.pushed.map(({ condition: { operator } }) => operator);
  const names = made.pushed.some(
    ({ condition: { column } }) => column === 'key' || column === 'id',
  );
  const validated =
    !names ||
    'JQL' in made.echo ||
    made.pushedAlternatives !== undefined ||
    operators.some((one) => one === 'ne' || one === 'not_in');
  if (validated) return made;
  return { ...made, parameters: { ...made.parameters, validateQuery: text('false') } };
}

function searchWith(
  request: TranslationRequest,
  template: RequestTemplate,
  identifiers = false,
): Translation {
  const { conditions, alternatives = [], columns, discovered = {}, config, sort } = request;
  const timeZone = config['time_zone'];
  const context: ClauseContext = {
    discovered,
    identifiers,
    timeZone: typeof timeZone === 'string' ? timeZone : undefined,
  };
  const asked = conditions.find(({ column, operator }) => column === 'JQL' && operator === 'eq');
  const own = nativeOf(asked);
  const words: string[] = [];
  const pushed: PushedCondition[] = [];
  const pushedAlternatives: PushedAlternatives[] = [];
  if (asked !== undefined && own !== undefined)
    pushed.push({ condition: asked, exact: asked.exact, as: 'jql' });
  let length = lengthOf(own?.where ?? '');
  const fits = (jql: string): boolean => {
    const added = lengthOf(`${jql} AND `);
    if (length + added > LONGEST_JQL) return false;
    length += added;
    words.push(jql);
    return true;
  };
  const impossible = conditions.filter((one) => isImpossible(one, context));
  for (const condition of conditions) {
    const clause = clauseOf(condition, context);
    if (clause !== undefined && fits(clause.jql))
      pushed.push({ condition, exact: condition.exact && clause.exact, as: clause.jql });
  }
  for (const tree of alternatives) {
    const clause = alternativesClause(tree, context);
    if (clause !== undefined && fits(clause.jql))
      pushedAlternatives.push({ alternatives: tree, exact: clause.exact, as: clause.jql });
  }
  // The order of a native query is the user's own.
  const sorted = sort !== undefined && own?.order === undefined && isSortable(sort.column);
  const order = sorted
    ? `ORDER BY ${sort.column} ${sort.direction.toUpperCase()}`
    : (own?.order ?? '');
  const unchanged = own !== undefined && own.where !== '' && words.length === 0 && !sorted;
  const jql = unchanged ? own.text : joined(own?.where ?? '', words, order);
  return {
    request: template,
    // Braces of a value must not be read as placeholders: both texts are parameters.
    parameters: { jql: text(jql), fields: text(fieldsFor(columns, discovered).join(',')) },
    pushed,
    ...(pushedAlternatives.length > 0 && { pushedAlternatives }),
    ...(impossible.length > 0 && { impossible }),
    ...(sorted && { sorted }),
    echo: asked === undefined || own === undefined ? {} : { JQL: asked.values[0] ?? text('') },
    aggregated: false,
    native: jql,
    ...(comparesTimes(conditions, alternatives) && { wants: ['time_zone'] }),
  };
}

/** Whether the time zone of the account matters. */
const comparesTimes = (
  conditions: readonly Condition[],
  alternatives: readonly Alternatives[],
): boolean =>
  alternatives.length > 0 ||
  conditions.some(({ values }) => values.some(({ type }) => type === 'timestamp'));

const text = (value: string): TypedValue => ({ type: 'text', value });

const isSortable = (column: string): boolean => SEARCH_SORTS.includes(column);

function nativeOf(condition: Condition | undefined) {
  const value = condition?.values[0]?.value;
  if (typeof value !== 'string') return undefined;
  const { where, order } = nativeQuery(value);
  return { text: value, where, order: order === '' ? undefined : order };
}

function joined(native: string, words: readonly string[], order: string): string {
  const parts = [...(native === '' ? [] : [`(${native})`]), ...words];
  const where = parts.length === 0 ? EVERYTHING : parts.join(' AND ');
  return order === '' ? where : `${where} ${order}`;
}

/** The fields that the columns need. The key is always among them: Jira returns only ids by default. */
export function fieldsFor(
  columns: readonly string[],
  discovered: TranslationRequest['discovered'] = {},
): readonly string[] {
  if (columns.includes('raw') || columns.includes('fields')) return ['*all'];
  const fields = columns.flatMap((column) => {
    const field = Object.hasOwn(discovered, column)
      ? discovered[column]?.id
      : Object.hasOwn(ISSUE_FIELDS, column)
        ? ISSUE_FIELDS[column]?.field
        : undefined;
    return field === undefined ? [] : [field];
  });
  return [...new Set(['key', ...fields])];
}

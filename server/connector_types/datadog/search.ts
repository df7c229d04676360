import {
  onlyHoleOf,
  type Condition,
  type ConditionOperator,
  type JsonValue,
  type PushedCondition,
  type RequestTemplate,
  type Translator,
  type TypedValue,
} from '../../../common/declaration';
import { SINCE_EVER_MILLISECONDS } from './since_ever';
import { boundsOf } from './time_bounds';

/** A search of events or logs: what it sends, with the placeholders `query`, `from`, `to` and those of `echoed`. */
interface Search {
  readonly request: RequestTemplate;
  /** The column with the time. */
  readonly time: string;
  /** Columns that the search finds by exactly their value, with the names of their search attributes. */
  readonly facets?: Readonly<Record<string, string>>;
  /** Request-only columns that fill placeholders of their own. */
  readonly echoed?: readonly string[];
}

/** Values without characters that the search may read as something else, such as wildcards. */
const PLAIN = /^[\w./-]+$/;

const TIMES: readonly ConditionOperator[] = ['eq', 'in', 'lt', 'lte', 'gt', 'gte'];

/** `service:"checkout"`, or several values in parentheses; undefined if a value cannot be searched for. */
function termOf(attribute: string, { values }: Condition): string | undefined {
  const texts = values.map(({ value }) => value);
  if (!texts.every((text): text is string => typeof text === 'string' && PLAIN.test(text)))
    return undefined;
  const quoted = texts.map((text) => `"${text}"`);
  return `${attribute}:${quoted.length === 1 ? (quoted[0] ?? '') : `(${quoted.join(' OR ')})`}`;
}

/** The request without the members whose placeholders have no value, as EXPLAIN shows it. */
function filledBy(request: RequestTemplate, parameters: Readonly<Record<string, unknown>>) {
  const isSet = (template: JsonValue): boolean => {
    const hole = typeof template === 'string' ? onlyHoleOf(template) : undefined;
    return hole === undefined || Object.hasOwn(parameters, hole);
  };
  const pruned = (template: JsonValue): JsonValue =>
    template === null || typeof template !== 'object' || Array.isArray(template)
      ? template
      : Object.fromEntries(
          Object.entries(template as Readonly<Record<string, JsonValue>>).flatMap(
            ([name, member]) => (isSet(member) ? [[name, pruned(member)] as const] : []),
          ),
        );
  return {
    ...request,
    ...(request.query && { query: pruned(request.query) as Record<string, string> }),
    ...(request.body !== undefined && { body: pruned(request.body) }),
  };
}

/** What conditions other than those on the time ask for. */
interface Wanted {
  readonly query: string;
  readonly pushed: readonly PushedCondition[];
  /** Values of QUERY and of `echoed`. */
  readonly echo: Readonly<Record<string, TypedValue>>;
}

function wantedBy(conditions: readonly Condition[], { facets = {}, echoed = [] }: Search): Wanted {
  const pushed: PushedCondition[] = [];
  const echo: Record<string, TypedValue> = {};
  const terms: string[] = [];
  let native: string | undefined;
  for (const condition of conditions) {
    const { column, operator, values, exact } = condition;
    const [value] = values;
    if (value === undefined || (operator !== 'eq' && operator !== 'in')) continue;
    const requestOnly = column === 'QUERY' || echoed.includes(column);
    if (requestOnly) {
      // A request has one value; rows of another would not have the one that is required.
      if (operator !== 'eq' || echo[column] !== undefined) continue;
      echo[column] = value;
      // An empty query matches everything.
      if (column === 'QUERY') native = String(value.value).trim() || undefined;
      const name = column === 'QUERY' ? 'query' : column;
      pushed.push({ condition, exact, as: `${name}=${String(value.value)}` });
      continue;
    }
    const attribute = facets[column];
    const term = attribute === undefined ? undefined : termOf(attribute, condition);
    if (term === undefined) continue;
    terms.push(term);
    pushed.push({ condition, exact: false, as: term });
  }
  const whole = native === undefined || terms.length === 0 ? native : `(${native})`;
  return { query: [...(whole === undefined ? [] : [whole]), ...terms].join(' '), pushed, echo };
}

/**
 * Combines QUERY, the values of facets and the time range into one search. Datadog searches the last 15 minutes unless
 * the range is set: https://docs.datadoghq.com/api/latest/logs/#search-logs-post
 */
export function searching(search: Search): Translator {
  const { request, time, facets = {}, echoed = [] } = search;
  return {
    because: 'QUERY, the values of columns and the time range are combined into one search',
    pushes: {
      QUERY: ['eq'],
      [time]: TIMES,
      ...Object.fromEntries(Object.keys(facets).map((column) => [column, ['eq', 'in'] as const])),
      ...Object.fromEntries(echoed.map((column) => [column, ['eq'] as const])),
    },
    sorts: [time],
    translate({ conditions, sort }) {
      const { query, pushed, echo } = wantedBy(conditions, search);
      const bounds = boundsOf(conditions, time);
      // Every row has a time.
      const sorted = sort?.column === time;
      const texts = {
        ...(query === '' ? {} : { query }),
        from: bounds.from === undefined ? SINCE_EVER_MILLISECONDS : String(bounds.from),
        ...(bounds.to === undefined ? {} : { to: String(bounds.to) }),
        ...(sorted ? { sort: sort.direction === 'asc' ? 'timestamp' : '-timestamp' } : {}),
      };
      const { QUERY: _, ...own } = echo;
      const parameters: Readonly<Record<string, TypedValue>> = {
        ...own,
        ...Object.fromEntries(
          Object.entries(texts).map(([name, value]) => [name, { type: 'text', value }]),
        ),
      };
      return {
        request: filledBy(request, parameters),
        parameters,
        pushed: [...pushed, ...bounds.pushed],
        sorted,
        echo,
        aggregated: false,
        ...(query === '' ? {} : { native: query }),
        notes:
          bounds.from === undefined
            ? [`Without a lower bound for ${time}, everything that Datadog keeps is searched.`]
            : [],
      };
    },
  };
}

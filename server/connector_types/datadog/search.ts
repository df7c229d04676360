import type {
  Condition,
  ConditionOperator,
  PushedCondition,
  RequestTemplate,
  Translator,
  TypedValue,
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

/**
 * Combines QUERY, the values of facets and the time range into one search. Datadog searches the last 15 minutes unless
 * the range is set: https://docs.datadoghq.com/api/latest/logs/#search-logs-post
 */
export function searching({ request, time, facets = {}, echoed = [] }: Search): Translator {
  return {
    because: 'QUERY, the values of columns and the time range are combined into one search',
    pushes: {
      QUERY: ['eq'],
      [time]: TIMES,
      ...Object.fromEntries(Object.keys(facets).map((column) => [column, ['eq', 'in'] as const])),
      ...Object.fromEntries(echoed.map((column) => [column, ['eq'] as const])),
    },
    translate({ conditions }) {
      const pushed: PushedCondition[] = [];
      const parameters: Record<string, TypedValue> = {};
      const echo: Record<string, TypedValue> = {};
      const terms: string[] = [];
      let native: string | undefined;
      for (const condition of conditions) {
        const { column, operator, values, exact } = condition;
        const [value] = values;
        if (value === undefined) continue;
        if (column === 'QUERY' && operator === 'eq' && native === undefined) {
          native = String(value.value);
          echo[column] = value;
          pushed.push({ condition, exact, as: `query=${native}` });
        } else if (echoed.includes(column) && operator === 'eq' && echo[column] === undefined) {
          parameters[column] = value;
          echo[column] = value;
          pushed.push({ condition, exact, as: `${column}=${String(value.value)}` });
        } else if (operator === 'eq' || operator === 'in') {
          const attribute = facets[column];
          const term = attribute === undefined ? undefined : termOf(attribute, condition);
          if (term === undefined) continue;
          terms.push(term);
          pushed.push({ condition, exact: false, as: term });
        }
      }
      const bounds = boundsOf(conditions, time);
      const from = bounds.from === undefined ? SINCE_EVER_MILLISECONDS : String(bounds.from);
      const all =
        native === undefined ? terms : terms.length === 0 ? [native] : [`(${native})`, ...terms];
      const query = all.join(' ');
      const texts = {
        ...(query === '' ? {} : { query }),
        from,
        ...(bounds.to === undefined ? {} : { to: String(bounds.to) }),
      };
      for (const [name, value] of Object.entries(texts)) parameters[name] = { type: 'text', value };
      return {
        request,
        parameters,
        pushed: [...pushed, ...bounds.pushed],
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

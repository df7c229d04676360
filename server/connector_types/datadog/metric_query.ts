import { get } from '../../../common/declaration/build';
import type {
  Condition,
  PushedCondition,
  Translation,
  TranslationRequest,
  TypedValue,
} from '../../../common/declaration';
import { InvalidRequestError } from '../../../common/errors';
import { rangeOf } from './metric_range';

/** `avg:system.cpu.user{env:prod} by {host}`; the parts are parameters, because they contain braces. */
export const METRIC_REQUEST = get('/api/v1/query', {
  from: '{start}',
  to: '{end}',
  query: '{aggregation}:{metric}{filter}',
});
const NATIVE_REQUEST = get('/api/v1/query', { from: '{start}', to: '{end}', query: '{native}' });

/** Columns of `metrics` that are not tags. */
const METRIC_COLUMNS: ReadonlySet<string> = new Set([
  'metric',
  'scope',
  'timestamp',
  'value',
  'unit',
  'tags',
  'points',
  'interval',
  'expression',
  'query_index',
  'aggregator',
  'from',
  'to',
  'QUERY',
  'raw',
]);

/** Keys and values of tags that mean only themselves: https://docs.datadoghq.com/getting_started/tagging/ */
const KEY = /^[a-z][\w./-]*$/i;
const VALUE = /^[\w./:-]+$/;

const text = (value: string): TypedValue => ({ type: 'text', value });

/** SELECT from `metrics` as one query: https://docs.datadoghq.com/metrics/#querying-metrics */
export function translateMetrics({ conditions, columns, now }: TranslationRequest): Translation {
  const range = rangeOf(conditions, Math.floor(now / 1000));
  const first = (column: string): Condition | undefined =>
    conditions.find((one) => one.column === column && one.operator === 'eq');
  const native = first('QUERY');
  const aggregator = first('aggregator');
  const echo = Object.fromEntries(
    [native, aggregator].flatMap((one) => {
      const value = one?.values[0];
      return one === undefined || value === undefined ? [] : [[one.column, value] as const];
    }),
  );
  const times = { start: text(String(range.from)), end: text(String(range.to)) };
  const common = { echo: { ...range.echo, ...echo }, aggregated: false, notes: range.notes };
  if (native !== undefined) {
    const query = String(native.values[0]?.value);
    if (query.trim() === '')
      throw new InvalidRequestError('parameter_unusable', {
        name: 'QUERY',
        reason: 'it is empty; write a metric query such as avg:system.cpu.user{*}, or remove it',
      });
    return {
      ...common,
      request: NATIVE_REQUEST,
      parameters: { ...times, native: text(query) },
      pushed: [{ condition: native, exact: native.exact, as: 'query' }, ...range.pushed],
      native: query,
    };
  }
  const filter = filterOf(conditions, columns);
  const aggregation = String(aggregator?.values[0]?.value ?? 'avg');
  return {
    ...common,
    request: METRIC_REQUEST,
    parameters: { ...times, aggregation: text(aggregation), filter: text(filter.text) },
    pushed: [
      ...(aggregator === undefined
        ? []
        : [{ condition: aggregator, exact: aggregator.exact, as: `${aggregation}:` }]),
      ...filter.pushed,
      ...range.pushed,
    ],
    native: `${aggregation}:${metricOf(conditions)}${filter.text}`,
  };
}

/** For EXPLAIN: the metric, of which there may be several. */
const metricOf = (conditions: readonly Condition[]): string =>
  conditions
    .find(({ column, operator }) => column === 'metric' && (operator === 'eq' || operator === 'in'))
    ?.values.map(({ value }) => String(value))
    .join('|') ?? '{metric}';

/** `{env:prod AND host IN (a,b)} by {env,host}` for the conditions and the tags that columns name. */
function filterOf(
  conditions: readonly Condition[],
  columns: readonly string[],
): { readonly text: string; readonly pushed: readonly PushedCondition[] } {
  const pushed: PushedCondition[] = [];
  const terms: string[] = [];
  const scope = conditions.find(({ column, operator }) => column === 'scope' && operator === 'eq');
  const scopeText = String(scope?.values[0]?.value ?? '');
  if (scope !== undefined && /^[^{}]+$/.test(scopeText)) {
    if (scopeText !== '*') terms.push(scopeText);
    pushed.push({ condition: scope, exact: scope.exact, as: `{${scopeText}}` });
  }
  // Commas and `!` must not be combined with words such as AND and IN.
  const symbols = /[,!]/.test(terms.join(''));
  const words = /\s/.test(terms.join(''));
  for (const condition of conditions) {
    const { column, operator, values } = condition;
    if (METRIC_COLUMNS.has(column) || !KEY.test(column)) continue;
    if (operator !== 'eq' && operator !== 'in') continue;
    const texts = values.map(({ value }) => String(value));
    if (!texts.every((one) => VALUE.test(one)) || (texts.length > 1 && symbols)) continue;
    const term =
      texts.length === 1 ? `${column}:${texts[0] ?? ''}` : `${column} IN (${texts.join(',')})`;
    terms.push(term);
    pushed.push({ condition, exact: false, as: term });
  }
  const inWords = words || terms.some((term) => /\s/.test(term));
  // The local check needs the tag in each row.
  const tags = [...columns, ...conditions.map(({ column }) => column)].filter(
    (name) => !METRIC_COLUMNS.has(name) && KEY.test(name),
  );
  const by = tags.length === 0 ? '' : ` by {${[...new Set(tags)].join(',')}}`;
  const joined = inWords ? terms.map(inParentheses).join(' AND ') : terms.join(',');
  const body = terms.length === 0 ? '*' : terms.length === 1 ? terms.join('') : joined;
  return { text: `{${body}}${by}`, pushed };
}

const inParentheses = (term: string): string => (/\bOR\b/i.test(term) ? `(${term})` : term);

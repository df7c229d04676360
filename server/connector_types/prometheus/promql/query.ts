import { get, post } from '../../../../common/declaration/build';
import type {
  Condition,
  PushedCondition,
  Translation,
  TranslationRequest,
  TypedValue,
} from '../../../../common/declaration';
import { aggregateOf } from './aggregate';
import { firstRequested } from './first_requested';
import { selectorOf } from './selector';
import { partsOf } from './range_parts';
import { seconds, timeOf, type EvaluationTime } from './time_range';
import { comparisonOf } from './value_comparison';

/** Columns of `metrics` that are not labels. */
export const METRIC_COLUMNS: ReadonlySet<string> = new Set([
  'labels',
  'timestamp',
  'value',
  'text',
  'histogram',
  'from',
  'to',
  'step',
  'QUERY',
  'raw',
]);

/** Of these, the request-only columns. */
const REQUEST_ONLY: ReadonlySet<string> = new Set(['from', 'to', 'step', 'QUERY']);

/** Servers and proxies truncate longer addresses, so the form is sent with POST. */
const LONGEST_QUERY = 2000;

const text = (value: string): TypedValue => ({ type: 'text', value });
const instant = (milliseconds: number): TypedValue => ({
  type: 'timestamp',
  value: new Date(milliseconds).toISOString(),
});

/** The PromQL for the conditions. */
interface Expression {
  readonly text: string;
  readonly pushed: readonly PushedCondition[];
  readonly metric?: string;
  readonly native: boolean;
  readonly notes: readonly string[];
}

function expressionOf(conditions: readonly Condition[]): Expression {
  const query = conditions.find(({ column, operator }) => column === 'QUERY' && operator === 'eq');
  const native = query?.values[0]?.value;
  if (query !== undefined && typeof native === 'string')
    return {
      text: native,
      pushed: [{ condition: query, exact: query.exact, as: 'query' }],
      native: true,
      notes: [],
    };
  const selector = selectorOf(conditions, METRIC_COLUMNS);
  const pushed = [...selector.pushed];
  let expression = selector.text;
  for (const condition of conditions) {
    const comparison = condition.column === 'value' ? comparisonOf(condition) : undefined;
    if (comparison === undefined) continue;
    expression += comparison;
    pushed.push({ condition, exact: true, as: `value${comparison}` });
  }
  return {
    text: expression,
    pushed,
    ...(selector.metric === undefined ? {} : { metric: selector.metric }),
    native: false,
    notes: selector.everything
      ? ["Without a condition on metric, every series of the server is read. Add metric = '…'."]
      : [],
  };
}

/** SELECT from `metrics` as one query to Prometheus: https://prometheus.io/docs/prometheus/latest/querying/api/ */
export function translateMetrics(request: TranslationRequest): Translation {
  const { aggregate } = request;
  const conditions = firstRequested(request.conditions, REQUEST_ONLY);
  const expression = expressionOf(conditions);
  const { time, pushed: times, notes } = timeOf(conditions, Math.floor(request.now / 1000));
  const pushed = [...expression.pushed, ...times];
  const aggregated =
    aggregate !== undefined &&
    !expression.native &&
    time.kind !== 'range' &&
    request.conditions.every((one) =>
      pushed.some(({ condition, exact }) => condition === one && exact),
    )
      ? aggregateOf(expression.text, aggregate, METRIC_COLUMNS, expression.metric !== undefined)
      : undefined;
  const query = aggregated ?? expression.text;
  const parts = time.kind === 'range' ? partsOf(time, query) : [];
  // `limit` counts the series of one request.
  const limit = aggregated === undefined && parts.length === 0 ? request.limit : undefined;
  return {
    ...sent(query, time, limit),
    ...(parts.length === 0
      ? {}
      : {
          parts: parts.map(({ from, to }) => ({
            start: text(seconds(from)),
            end: text(seconds(to)),
          })),
        }),
    pushed,
    echo: echoOf(conditions, time),
    aggregated: aggregated !== undefined,
    native: query,
    notes: [
      ...expression.notes,
      ...notes,
      ...(parts.length === 0
        ? []
        : [
            `The range has more points than Prometheus returns at once, so it is read in ${parts.length} requests.`,
          ]),
    ],
  };
}

/** `limit` counts series, and each of them is at least one row; servers before 3.0 ignore it. */
function sent(
  query: string,
  time: EvaluationTime,
  limit: number | undefined,
): Pick<Translation, 'request' | 'parameters' | 'most'> {
  const fields: Record<string, string> = {
    query,
    ...(time.kind === 'range'
      ? { start: seconds(time.from), end: seconds(time.to), step: time.step }
      : {}),
    ...(time.kind === 'instant' ? { time: seconds(time.at) } : {}),
    // 0 would mean all
    ...(limit !== undefined && limit > 0 ? { limit: String(limit) } : {}),
  };
  const holes = Object.fromEntries(Object.keys(fields).map((name) => [name, `{${name}}`]));
  const path = time.kind === 'range' ? '/query_range' : '/query';
  return {
    request:
      query.length > LONGEST_QUERY ? post(path, holes, { encoding: 'form' }) : get(path, holes),
    ...('limit' in fields && limit !== undefined ? { most: limit } : {}),
    // placeholders, because braces of the query must not be read as such
    parameters: Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [name, text(value)]),
    ),
  };
}

/** `from`, `to`, `step` and QUERY are in each row as requested or derived. */
function echoOf(
  conditions: readonly Condition[],
  time: EvaluationTime,
): Readonly<Record<string, TypedValue>> {
  const requested = Object.fromEntries(
    conditions.flatMap(({ column, operator, values: [value] }) =>
      operator === 'eq' && REQUEST_ONLY.has(column) && value !== undefined
        ? [[column, value] as const]
        : [],
    ),
  );
  return time.kind === 'range'
    ? { from: instant(time.from), to: instant(time.to), step: text(time.step), ...requested }
    : requested;
}

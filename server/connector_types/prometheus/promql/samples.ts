import type { JsonValue } from '../../../../common/declaration';
import { fieldsOf, elementsOf } from '../response';
import { AGGREGATE_LABEL, NO_AGGREGATE } from './aggregate';

/**
 * The samples of one series of a vector or a matrix, one row each: `{ metric, labels, timestamp, value, histogram }`.
 */
export function samplesOf(item: JsonValue): readonly JsonValue[] {
  const series = fieldsOf(item);
  const metric = fieldsOf(series.metric);
  const { __name__: _name, ...labels } = metric;
  const row = (pair: JsonValue, kind: 'value' | 'histogram'): JsonValue => {
    const [timestamp = null, value = null] = elementsOf(pair);
    return { metric, labels, timestamp, [kind]: value };
  };
  if (Array.isArray(series.value)) return [row(series.value, 'value')];
  if (Array.isArray(series.histogram)) return [row(series.histogram, 'histogram')];
  // Not a sample: the value is kept as received, so that reading it as a number fails.
  if (!Array.isArray(series.values) && !Array.isArray(series.histograms)) {
    return [{ metric, labels, timestamp: null, value: [item] }];
  }
  return [
    ...elementsOf(series.values).map((pair) => row(pair, 'value')),
    ...elementsOf(series.histograms).map((pair) => row(pair, 'histogram')),
  ];
}

/**
 * Rows of a response of `query` or `query_range`:
 * https://prometheus.io/docs/prometheus/latest/querying/api/#expression-query-result-formats
 */
export function rowsOf(body: JsonValue): readonly JsonValue[] {
  const { resultType, result } = fieldsOf(fieldsOf(body).data);
  if (resultType === 'scalar' || resultType === 'string') {
    const [timestamp = null, value = null] = elementsOf(result);
    return [
      resultType === 'scalar'
        ? { metric: {}, labels: {}, timestamp, value }
        : { metric: {}, labels: {}, timestamp, text: value },
    ];
  }
  const rows = elementsOf(result).flatMap(samplesOf);
  return rows.some((row) => AGGREGATE_LABEL in fieldsOf(fieldsOf(row).metric))
    ? pivoted(rows)
    : rows;
}

/** Samples marked by `aggregateOf`, combined into one row for each group. */
function pivoted(samples: readonly JsonValue[]): readonly JsonValue[] {
  const groups = new Map<string, Record<string, JsonValue>>();
  for (const sample of samples) {
    const { metric, value = null } = fieldsOf(sample);
    const { [AGGREGATE_LABEL]: as, ...labels } = fieldsOf(metric);
    const key = JSON.stringify(Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1)));
    const group = groups.get(key) ?? { metric: labels };
    groups.set(key, group);
    if (typeof as === 'string' && as !== NO_AGGREGATE) group[as] = value;
  }
  return [...groups.values()];
}

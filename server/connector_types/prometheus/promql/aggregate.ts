import type { AggregateOffer } from '../../../../common/declaration';
import { isLabelName, quoted } from './text';

/** Label with the aggregate of the offer that a sample belongs to; its value is the aggregate's `as`. */
export const AGGREGATE_LABEL = 'moltler_aggregate';

/** Marks the sample for the group itself. */
export const NO_AGGREGATE = '-';

/**
 * One expression that computes all aggregates of the offer as DuckDB would, apart from rounding, or undefined where PromQL
 * cannot. `expression` is an instant vector; `oneMetric`: all of its series have one and the same name.
 *
 * NaN: count, sum and avg treat it alike. min passes over it in both. max passes over it in PromQL and is NaN in SQL:
 * adding a sum that is 0, or NaN where the group holds one, makes up for that; it needs all series to be of one metric.
 */
export function aggregateOf(
  expression: string,
  { groupBy, aggregates, ignoringCase = [] }: AggregateOffer,
  notLabels: ReadonlySet<string>,
  oneMetric: boolean,
): string | undefined {
  const labels = groupBy.map((column) => (column === 'metric' ? '__name__' : column));
  const legal = groupBy.every(
    (column) => column === 'metric' || (!notLabels.has(column) && isLabelName(column)),
  );
  if (!legal || aggregates.length === 0 || ignoringCase.length > 0) return undefined;
  const by = labels.length > 0 ? ` by (${labels.join(', ')}) ` : '';
  const parts: string[] = [];
  for (const { function: name, column, as } of aggregates) {
    // COUNT(value) would have to exclude native histograms, which have no value
    if (name === 'count' ? column !== undefined : column !== 'value') return undefined;
    // arithmetic removes the name of the metric
    if (name === 'max' && (!oneMetric || labels.includes('__name__'))) return undefined;
    const plain = `${name}${by}(${expression})`;
    const whole = name === 'max' ? `${plain} + sum${by}(sgn(${expression}) * 0)` : plain;
    // in SQL, the count of nothing is 0
    const counted = name === 'count' && by === '' ? `(${whole} or vector(0))` : whole;
    parts.push(marked(counted, as));
  }
  // without GROUP BY, SQL always returns a row
  if (by === '') parts.push(marked('vector(0)', NO_AGGREGATE));
  return parts.join(' or ');
}

const marked = (expression: string, as: string): string =>
  `label_replace(${expression}, "${AGGREGATE_LABEL}", ${quoted(as.replace(/\$/g, () => '$$'))}, "", "")`;

import type { Condition, PushedCondition } from '../../../../common/declaration';
import { matchersOf } from './matchers';
import { isMetricName } from './text';

export interface Selector {
  /** `up{job="api"}`. */
  readonly text: string;
  readonly pushed: readonly PushedCondition[];
  /** The metric of all of its series, if a condition names one. */
  readonly metric?: string;
  /** No condition restricts it: every series of the server. */
  readonly everything: boolean;
}

/** Columns that are not labels. */
export type NotLabels = ReadonlySet<string>;

/**
 * The series for which the conditions can be true. Conditions on columns that are not labels are ignored.
 * https://prometheus.io/docs/prometheus/latest/querying/basics/#time-series-selectors
 */
export function selectorOf(conditions: readonly Condition[], notLabels: NotLabels): Selector {
  const pushed: PushedCondition[] = [];
  const names = new Set<string>();
  const labels = new Set<string>();
  let metric: string | undefined;
  let selective = false;
  for (const condition of conditions) {
    const { column, operator, values } = condition;
    if (notLabels.has(column)) continue;
    const isName = column === 'metric' || column === '__name__';
    // every series has a name, so a selector cannot request one without
    if (isName && operator === 'is_null') continue;
    const made = matchersOf(isName ? '__name__' : column, condition);
    if (made === undefined) continue;
    pushed.push({ condition, exact: made.exact, as: made.texts.join(',') });
    selective ||= made.selective;
    const name = values[0]?.value;
    if (isName && operator === 'eq' && typeof name === 'string') metric ??= name;
    for (const text of made.texts) (isName ? names : labels).add(text);
  }
  // "must contain at least one non-empty matcher"
  if (!selective) names.add('__name__=~".+"');
  // "metric name must not be set twice": before the braces it is alone
  const head = metric !== undefined && isMetricName(metric) && names.size === 1 ? metric : '';
  const matchers = [...(head === '' ? names : []), ...labels];
  const body = matchers.length > 0 || head === '' ? `{${matchers.join(',')}}` : '';
  return {
    text: head + body,
    pushed,
    ...(metric === undefined ? {} : { metric }),
    everything: pushed.length === 0,
  };
}

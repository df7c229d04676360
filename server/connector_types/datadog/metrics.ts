import {
  document,
  entity,
  get,
  integer,
  listed,
  nativeQuery,
  number,
  onePage,
  raw,
  text,
  timestamp,
} from '../../../common/declaration/build';
import { METRIC_REQUEST, translateMetrics } from './metric_query';
import { pointsOf } from './metric_points';
import type { ListDeclaration } from '../../../common/declaration';

const query: Partial<ListDeclaration> = {
  rows: 'series',
  pages: onePage(),
  // an error although there are series
  completeness: { partial: [{ at: { body: 'error' } }] },
  translate: {
    because: 'the metric, its tags and the time range are combined into one query',
    pushes: {
      scope: ['eq'],
      aggregator: ['eq'],
      timestamp: ['eq', 'in', 'lt', 'lte', 'gt', 'gte'],
      from: ['eq'],
      to: ['eq'],
      QUERY: ['eq'],
    },
    translate: translateMetrics,
    read: pointsOf,
  },
};

/** https://docs.datadoghq.com/api/latest/metrics/#query-timeseries-points */
export const metrics = entity({
  title: 'Metrics',
  description:
    'Points of time series, one row each. Using a tag such as host as a column splits the metric into one series per value',
  docs: 'https://docs.datadoghq.com/api/latest/metrics/#query-timeseries-points',
  key: ['query_index', 'expression', 'tags', 'timestamp'],
  incremental: { column: 'timestamp' },
  columns: {
    metric: text({ description: 'Name of the metric' }),
    scope: text({ description: 'Tags of the series, separated by commas; `*` for all' }),
    timestamp: timestamp({
      format: 'epoch_milliseconds',
      description: 'Time of the point; without a condition on it, the last hour is read',
    }),
    value: number({ description: 'Value of the point; NULL if there is none' }),
    unit: text({ description: 'Unit, such as `byte/second`' }),
    tags: document({ description: 'Tags of the series' }),
    points: integer({ description: 'Number of points of the series' }),
    interval: integer({ description: 'Milliseconds between two points' }),
    expression: text({ description: 'Expression of the series, as Datadog evaluated it' }),
    query_index: integer({
      hidden: true,
      description: 'Which of several expressions of a QUERY it belongs to, from 0',
    }),
    aggregator: text({
      requestOnly: true,
      hidden: true,
      description: 'How the values of several sources are combined; default: avg',
      values: ['avg', 'max', 'min', 'sum'],
    }),
    from: timestamp({ requestOnly: true, hidden: true, description: 'Start of the time range' }),
    to: timestamp({
      requestOnly: true,
      hidden: true,
      description: 'End of the time range; default: now',
    }),
    QUERY: nativeQuery('Metric query; several expressions are separated by commas'),
    raw: raw(),
  },
  lists: [
    listed('metric', METRIC_REQUEST, {
      ...query,
      needs: [{ parameter: 'metric', column: 'metric' }],
    }),
    listed('query', METRIC_REQUEST, {
      ...query,
      needs: [{ parameter: 'query', column: 'QUERY' }],
    }),
  ],
  // https://docs.datadoghq.com/api/latest/tags/#get-all-host-tags
  discovery: {
    request: get('/api/v1/tags/hosts'),
    names: 'tags',
    members: { until: ':' },
    type: 'text',
    at: 'tags.{name}',
    inStar: false,
    open: true,
    operators: ['eq', 'in'],
  },
});

import {
  document,
  entity,
  get,
  listed,
  nativeQuery,
  number,
  onePage,
  raw,
  text,
  timestamp,
} from '../../../common/declaration/build';
import { labelColumns, MATCHED, NAMED } from './labels';
import { translateMetrics } from './promql/query';
import { rowsOf, samplesOf } from './promql/samples';

/** https://prometheus.io/docs/prometheus/latest/querying/api/#expression-queries */
export const metrics = entity({
  title: 'Metrics',
  description:
    'Samples of time series, with labels as columns: the latest of each series, or one per step of a time range',
  docs: 'https://prometheus.io/docs/prometheus/latest/querying/api/#expression-queries',
  key: ['labels', 'metric', 'timestamp'],
  incremental: { column: 'timestamp' },
  columns: {
    metric: text({ at: 'metric.__name__', description: 'Name of the metric' }),
    labels: document({ description: 'All labels except the name' }),
    timestamp: timestamp({
      format: 'epoch_seconds',
      description: 'Time of the sample; a condition on it reads a time range',
    }),
    value: number({ description: 'Value of the sample' }),
    text: text({
      hidden: true,
      description: 'Text returned by a QUERY that evaluates to a string',
    }),
    histogram: document({ hidden: true, description: 'Native histogram, instead of a value' }),
    from: timestamp({ requestOnly: true, hidden: true, description: 'Start of the time range' }),
    to: timestamp({
      requestOnly: true,
      hidden: true,
      description: 'End of the time range; default: now',
    }),
    step: text({
      requestOnly: true,
      hidden: true,
      description: "Time between two samples of the range, such as '30s' or '5m'",
    }),
    QUERY: nativeQuery('PromQL'),
    raw: raw(),
  },
  lists: [
    listed('query', get('/query'), {
      rows: 'data.result',
      pages: onePage(),
      translate: {
        because: 'label filters, ranges and aggregates are combined into one PromQL expression',
        pushes: {
          metric: NAMED,
          value: ['eq', 'ne', 'lt', 'lte'],
          timestamp: ['eq', 'in', 'lt', 'lte', 'gt', 'gte'],
          from: ['eq'],
          to: ['eq'],
          step: ['eq'],
          QUERY: ['eq'],
        },
        translate: translateMetrics,
        read: rowsOf,
        readItem: samplesOf,
      },
    }),
  ],
  discovery: labelColumns('metric.{name}', MATCHED),
});

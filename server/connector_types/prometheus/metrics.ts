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
    'Samples of series: the last value of each, or, with a time range, one for each step. Labels are columns',
  docs: 'https://prometheus.io/docs/prometheus/latest/querying/api/#expression-queries',
  key: ['labels', 'metric', 'timestamp'],
  incremental: { column: 'timestamp' },
  columns: {
    metric: text({ at: 'metric.__name__', description: 'Name of the metric' }),
    labels: document({ description: 'All labels but the name' }),
    timestamp: timestamp({
      format: 'epoch_seconds',
      description: 'When it was evaluated; a condition on it makes a range',
    }),
    value: number(),
    text: text({ hidden: true, description: 'Of a QUERY that gives a text' }),
    histogram: document({ hidden: true, description: 'Of a native histogram, in place of value' }),
    from: timestamp({ requestOnly: true, hidden: true, description: 'Beginning of the range' }),
    to: timestamp({ requestOnly: true, hidden: true, description: 'End of the range; now' }),
    step: text({
      requestOnly: true,
      hidden: true,
      description: "Time between two samples of the range: '30s', '5m'",
    }),
    QUERY: nativeQuery('PromQL'),
    raw: raw(),
  },
  lists: [
    listed('query', get('/query'), {
      rows: 'data.result',
      pages: onePage(),
      translate: {
        because: 'label filters, ranges and aggregates become one PromQL expression',
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

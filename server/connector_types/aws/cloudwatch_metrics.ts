import {
  cursorPages,
  entity,
  integer,
  listed,
  number,
  raw,
  text,
  timestamp,
} from '../../../common/declaration/build';
import { cloudwatchRequest } from './cloudwatch_request';
import { pointsIn, pointsOf, translateMetrics } from './metric_query';
import { eachRegion, regionColumn } from './region';

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricData.html */
export const cloudwatchMetrics = entity({
  title: 'CloudWatch metrics',
  description: 'Values of a metric over time',
  docs: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricDataResult.html',
  key: ['region', 'namespace', 'metric', 'timestamp'],
  incremental: { column: 'timestamp' },
  columns: {
    namespace: text({ parameter: 'namespace', description: 'Namespace, such as AWS/EC2' }),
    metric: text({ parameter: 'metric', description: 'Name of the metric' }),
    timestamp: timestamp({ description: 'Start of the period', format: 'epoch_seconds' }),
    value: number({ description: 'Value of the statistic' }),
    label: text({ description: 'Label that CloudWatch gives the series' }),
    region: regionColumn(),
    dimensions: text({
      description: 'Dimensions as Name=Value, separated by commas',
      requestOnly: true,
    }),
    period: integer({ description: 'Period in seconds; default 300', requestOnly: true }),
    statistic: text({
      description: 'Average, Sum, Minimum, Maximum, SampleCount or a percentile such as p99',
      requestOnly: true,
    }),
    from: timestamp({ description: 'Start; default 3 hours before the end', requestOnly: true }),
    to: timestamp({ description: 'End; default now', requestOnly: true }),
    raw: raw(),
  },
  lists: [
    listed('data', cloudwatchRequest('GetMetricData', {}), {
      rows: 'MetricDataResults',
      needs: [
        { parameter: 'namespace', column: 'namespace' },
        { parameter: 'metric', column: 'metric' },
        ...eachRegion,
      ],
      pages: cursorPages({ from: { body: 'NextToken' }, to: { body: 'NextToken' } }),
      completeness: {
        partial: [
          {
            at: { body: 'MetricDataResults.0.StatusCode' },
            is: 'InternalError',
            message: 'CloudWatch could not read all points ({value})',
          },
          {
            at: { body: 'MetricDataResults.0.StatusCode' },
            is: 'Forbidden',
            message: 'CloudWatch left out points that the credential may not read ({value})',
          },
        ],
        notices: [{ at: { body: 'Messages.0.Value' } }],
      },
      translate: {
        because: 'times and values are separate lists, and bounds are widened to whole periods',
        pushes: {
          timestamp: ['eq', 'in', 'lt', 'lte', 'gt', 'gte'],
          dimensions: ['eq'],
          period: ['eq'],
          statistic: ['eq'],
          from: ['eq'],
          to: ['eq'],
        },
        translate: translateMetrics,
        read: pointsIn,
        readItem: pointsOf,
      },
    }),
  ],
});

import {
  action,
  boolean,
  cursorPages,
  document,
  entity,
  integer,
  list,
  listed,
  number,
  raw,
  required,
  text,
  timestamp,
} from '../../../common/declaration/build';
import { alarmsOf, STATES, translateAlarms } from './alarm_filters';
import { cloudwatchRequest } from './cloudwatch_request';
import { eachRegion, regionColumn, regionParameter } from './region';

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarms.html */
export const cloudwatch = entity({
  title: 'CloudWatch alarms',
  description: 'Metric alarms and composite alarms',
  docs: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricAlarm.html',
  key: ['region', 'AlarmName'],
  incremental: { none: 'alarms cannot be filtered by time' },
  columns: {
    AlarmName: text({ description: 'Name of the alarm' }),
    AlarmType: text({
      description: 'Whether it watches a metric or other alarms',
      values: ['MetricAlarm', 'CompositeAlarm'],
    }),
    StateValue: text({ description: 'State', values: STATES }),
    StateReason: text({ description: 'Reason for the state' }),
    StateUpdatedTimestamp: timestamp({
      description: 'Time of the last evaluation that changed the state or its reason',
      format: 'epoch_seconds',
    }),
    StateTransitionedTimestamp: timestamp({
      description: 'Time of the last change of state',
      format: 'epoch_seconds',
    }),
    region: regionColumn(),
    AlarmDescription: text({ description: 'Description' }),
    AlarmArn: text({ description: 'ARN of the alarm' }),
    Namespace: text({ description: 'Namespace of the metric, such as AWS/EC2' }),
    MetricName: text({ description: 'Name of the metric' }),
    Dimensions: document({ description: 'Dimensions of the metric' }),
    Statistic: text({ description: 'Statistic of the metric' }),
    ExtendedStatistic: text({ description: 'Percentile of the metric, instead of Statistic' }),
    Period: integer({ description: 'Period in seconds' }),
    EvaluationPeriods: integer({ description: 'Number of periods that are compared' }),
    DatapointsToAlarm: integer({
      description: 'Number of these periods that must be beyond the threshold',
    }),
    Threshold: number({ description: 'Threshold' }),
    ComparisonOperator: text({ description: 'How the metric is compared with the threshold' }),
    TreatMissingData: text({ description: 'How missing data is treated' }),
    Metrics: document({ description: 'Metric math, instead of a single metric' }),
    AlarmRule: text({ description: 'Rule of a composite alarm' }),
    ActionsEnabled: boolean({ description: 'Whether its actions are carried out' }),
    AlarmActions: list('text', { description: 'ARNs of the actions for ALARM' }),
    OKActions: list('text', { description: 'ARNs of the actions for OK' }),
    InsufficientDataActions: list('text', {
      description: 'ARNs of the actions for INSUFFICIENT_DATA',
    }),
    AlarmConfigurationUpdatedTimestamp: timestamp({
      description: 'Time of the last change of the alarm itself',
      format: 'epoch_seconds',
    }),
    raw: raw(),
  },
  lists: [
    listed('alarms', cloudwatchRequest('DescribeAlarms', {}), {
      rows: 'MetricAlarms',
      needs: eachRegion,
      pages: cursorPages({ from: { body: 'NextToken' }, to: { body: 'NextToken' } }),
      translate: {
        because: 'a response has a list for each kind of alarm',
        pushes: {
          AlarmName: ['eq', 'in', 'like'],
          AlarmType: ['eq'],
          StateValue: ['eq'],
        },
        translate: translateAlarms,
        read: alarmsOf,
      },
    }),
  ],
  actions: {
    /** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_SetAlarmState.html */
    set_alarm_state: action({
      title: 'Set the state of an alarm',
      description: 'Until the next evaluation; useful to test its actions',
      docs: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_SetAlarmState.html',
      parameters: {
        alarm_name: required('text', 'Name of the alarm'),
        state_value: required('text', 'State', { values: STATES }),
        state_reason: required('text', 'Reason, which the history of the alarm shows'),
        region: regionParameter,
      },
      request: cloudwatchRequest('SetAlarmState', {
        AlarmName: '{alarm_name}',
        StateValue: '{state_value}',
        StateReason: '{state_reason}',
      }),
      invalidates: ['cloudwatch'],
    }),
  },
});

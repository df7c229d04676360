import { randomFrom } from '../random';
import type { SampleRequest, SampleResponse } from '../http/loopback_service';
import type { SampleAccount, SampleAlarm } from './dataset';

interface Asked {
  readonly AlarmNames?: readonly string[];
  readonly AlarmNamePrefix?: string;
  readonly AlarmTypes?: readonly string[];
  readonly AlarmName?: string;
  readonly StateValue?: string;
  readonly StateReason?: string;
  readonly StartTime?: number;
  readonly EndTime?: number;
  readonly MetricDataQueries?: readonly {
    readonly MetricStat: {
      readonly Period: number;
      readonly Metric: { readonly Dimensions?: readonly { readonly Value: string }[] };
    };
  }[];
}

/** CloudWatch in one region, in its JSON protocol. */
export function respondCloudwatch(
  { alarms, instances }: SampleAccount,
  region: string,
  { headers, body }: SampleRequest,
): SampleResponse {
  const asked = JSON.parse(body === '' ? '{}' : body) as Asked;
  const operation = String(headers['x-amz-target']).split('.').at(-1);
  const own = alarms.filter((one) => one.region === region);
  if (operation === 'DescribeAlarms') {
    const {
      AlarmNames: names,
      AlarmNamePrefix: prefix = '',
      AlarmTypes: types,
      StateValue,
    } = asked;
    const found = own.filter(
      ({ name, type, state }) =>
        (names?.includes(name) ?? true) &&
        name.startsWith(prefix) &&
        (types?.includes(type) ?? type === 'MetricAlarm') &&
        (StateValue === undefined || state === StateValue),
    );
    const of = (type: SampleAlarm['type']) => found.filter((one) => one.type === type).map(shown);
    return {
      status: 200,
      body: { MetricAlarms: of('MetricAlarm'), CompositeAlarms: of('CompositeAlarm') },
    };
  }
  if (operation === 'SetAlarmState') {
    const alarm = own.find(({ name }) => name === asked.AlarmName);
    if (alarm === undefined)
      return {
        status: 404,
        body: { __type: 'com.amazonaws.cloudwatch#ResourceNotFound', message: 'Unknown alarm' },
      };
    alarm.state = asked.StateValue ?? alarm.state;
    alarm.reason = asked.StateReason ?? alarm.reason;
    return { status: 200, body: {} };
  }
  const [query] = asked.MetricDataQueries ?? [];
  const { Period = 300 } = query?.MetricStat ?? {};
  const instance = query?.MetricStat.Metric.Dimensions?.[0]?.Value;
  const exists = instances.some(({ id }) => id === instance);
  const Timestamps: number[] = [];
  for (let at = asked.StartTime ?? 0; exists && at < (asked.EndTime ?? 0); at += Period)
    Timestamps.push(at);
  // The same at every request.
  const Values = Timestamps.map((at) => Math.round(randomFrom(at).next() * 6000) / 100 + 30);
  return {
    status: 200,
    body: {
      MetricDataResults: [
        { Id: 'metric', Label: 'CPUUtilization', Timestamps, Values, StatusCode: 'Complete' },
      ],
    },
  };
}

const shown = (alarm: SampleAlarm) => ({
  AlarmName: alarm.name,
  AlarmArn: `arn:aws:cloudwatch:${alarm.region}:123456789012:alarm:${alarm.name}`,
  StateValue: alarm.state,
  StateReason: alarm.reason,
  StateUpdatedTimestamp: alarm.updatedAt,
  ActionsEnabled: true,
  AlarmActions: [`arn:aws:sns:${alarm.region}:123456789012:oncall`],
  ...(alarm.rule === undefined
    ? {
        Namespace: 'AWS/EC2',
        MetricName: 'CPUUtilization',
        Dimensions: [{ Name: 'InstanceId', Value: alarm.instance }],
        Statistic: 'Average',
        Period: 300,
        EvaluationPeriods: 3,
        Threshold: 80,
        ComparisonOperator: 'GreaterThanThreshold',
      }
    : { AlarmRule: alarm.rule }),
});

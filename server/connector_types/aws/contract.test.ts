import type { Condition, ConditionOperator, JsonValue } from '../../../common/declaration';
import { prepareAction } from '../../connectors';
import { AwsDescription } from '../../../test/contract/botocore';
import { connectorOf, harness, sampleOf } from '../../../test/contract/harness';
import { needs } from '../../../test/support/needs';
import { aws } from '.';

const CONFIG = { region: 'eu-west-1', access_key_id: 'x', secret_access_key: 'y' };

const is = (column: string, value: string, operator: ConditionOperator = 'eq'): Condition => ({
  column,
  operator,
  values: [{ type: 'text', value }],
  exact: true,
});

/** An empty response of each list. */
const EMPTY: Readonly<Record<string, JsonValue>> = {
  ec2: { reservationSet: { item: [] } },
  s3: { Buckets: { Bucket: [] } },
  s3_objects: { Contents: [] },
  lambda: { Functions: [] },
  cloudwatch: { MetricAlarms: [], CompositeAlarms: [] },
  cloudwatch_metrics: { MetricDataResults: [] },
};
/** Conditions that each list needs. */
const BASE: Readonly<Record<string, readonly Condition[]>> = {
  s3_objects: [is('bucket', 'media')],
  cloudwatch_metrics: [
    is('namespace', 'AWS/EC2'),
    is('metric', 'CPUUtilization'),
    is('dimensions', 'InstanceId=i-1,AutoScalingGroupName=web'),
  ],
};

needs('shared')('aws and the own description of AWS', () => {
  const ec2 = new AwsDescription('ec2-2016-11-15.json', 'query');
  const sts = new AwsDescription('sts-2011-06-15.json', 'query');
  const s3 = new AwsDescription('s3-2006-03-01.json', 'xml');
  const lambda = new AwsDescription('lambda-2015-03-31.json', 'rest');
  const cloudwatch = new AwsDescription('cloudwatch-2010-08-01.json', 'json');
  const connector = connectorOf(aws, CONFIG);
  /** The operation of each list, and the shapes of its rows. */
  const LISTS = {
    ec2: { of: ec2, operation: 'DescribeInstances', rows: ['Instance', 'Reservation'] },
    s3: { of: s3, operation: 'ListBuckets', rows: ['Bucket'] },
    s3_objects: { of: s3, operation: 'ListObjectsV2', rows: ['Object'] },
    lambda: { of: lambda, operation: 'ListFunctions', rows: ['FunctionConfiguration'] },
    cloudwatch: {
      of: cloudwatch,
      operation: 'DescribeAlarms',
      rows: ['MetricAlarm', 'CompositeAlarm'],
    },
    cloudwatch_metrics: { of: cloudwatch, operation: 'GetMetricData', rows: ['MetricDataResult'] },
  } as const;

  test('every entity is described', () => {
    expect(Object.keys(LISTS)).toEqual(Object.keys(aws.entities));
  });

  describe.each(Object.entries(LISTS))('%s', (entity, { of, operation, rows }) => {
    const declared = aws.entities[entity];
    if (declared === undefined) throw new RangeError(entity);
    const faultsOf = async (conditions: readonly Condition[]) => {
      const { read, sent } = harness(connector, () => EMPTY[entity] ?? {});
      await read({ entity, conditions: [...(BASE[entity] ?? []), ...conditions] });
      expect(sent).toHaveLength(1);
      return sent.flatMap((request) => of.requestFaults(request, operation));
    };

    test('sends a request as AWS describes', async () => {
      expect(await faultsOf([])).toEqual([]);
    });

    const pushes = Object.entries(declared.lists[0]?.translate?.pushes ?? {}).flatMap(
      ([column, operators]) => operators.map((operator) => ({ column, operator })),
    );
    if (pushes.length > 0)
      test.each(pushes)('translates $column $operator', async ({ column, operator }) => {
        const { type = 'text', values } = declared.columns[column] ?? {};
        const scalar = typeof type === 'object' ? type.list : type;
        const value = scalar === 'text' ? is('', values?.[0] ?? 'a=b').values : [sampleOf(scalar)];
        expect(await faultsOf([{ column, operator, values: value, exact: true }])).toEqual([]);
      });

    test('finds its columns in the response', () => {
      const ours = new Set(['AlarmType', 'timestamp', 'value', 'label', 'raw']);
      const missing = Object.entries(declared.columns)
        .filter(
          ([name, { compute, parameter, requestOnly }]) =>
            !(ours.has(name) || compute || parameter || requestOnly === true),
        )
        .flatMap(([name, { at = name }]) => [at].flat())
        .filter((path) => !rows.some((shape) => of.has(shape, path)));
      expect(missing).toEqual([]);
    });
  });

  test('enumerations are those of AWS', () => {
    const { ec2: instances, cloudwatch: alarms } = aws.entities;
    expect([...(instances?.columns['State']?.values ?? [])].sort()).toEqual(
      [...ec2.values('InstanceStateName')].sort(),
    );
    expect([...(alarms?.columns['StateValue']?.values ?? [])].sort()).toEqual(
      [...cloudwatch.values('StateValue')].sort(),
    );
  });

  test.each([
    ['ec2', 'start', { instance_ids: ['i-1', 'i-2'] }, ec2, 'StartInstances'],
    ['ec2', 'start', { instance_id: 'i-1' }, ec2, 'StartInstances'],
    ['ec2', 'stop', { instance_ids: ['i-1'] }, ec2, 'StopInstances'],
    ['ec2', 'stop', { instance_id: 'i-1' }, ec2, 'StopInstances'],
    ['ec2', 'reboot', { instance_ids: ['i-1'] }, ec2, 'RebootInstances'],
    ['ec2', 'reboot', { instance_id: 'i-1' }, ec2, 'RebootInstances'],
    ['lambda', 'invoke', { function_name: 'f', payload: { a: 1 } }, lambda, 'Invoke'],
    [
      'cloudwatch',
      'set_alarm_state',
      { alarm_name: 'a', state_value: 'OK', state_reason: 'r' },
      cloudwatch,
      'SetAlarmState',
    ],
    ['s3', 'put_object', { bucket: 'b', key: 'a/b c', body: 'x' }, s3, 'PutObject'],
    ['s3', 'delete_object', { bucket: 'b', key: 'a/b' }, s3, 'DeleteObject'],
  ] as const)('%s.%s(%j) is a request as AWS describes', (entity, action, given, of, operation) => {
    const { client } = harness(connector, () => ({}));
    const call = { connector, entity, action, arguments: given };
    const { request } = prepareAction(client, call);
    expect(of.requestFaults(request, operation)).toEqual([]);
  });

  test('the connection test is a request as AWS describes', () => {
    const { client } = harness(connector, () => ({}));
    const { credentials } = aws.api.tests;
    if (credentials === undefined) throw new RangeError('credentials');
    const request = client.prepare(connector, credentials, {});
    expect(request.url).toContain('https://sts.eu-west-1.amazonaws.com/?');
    expect(sts.requestFaults(request, 'GetCallerIdentity')).toEqual([]);
  });
});

import type { Condition, ConditionOperator, JsonValue } from '../../../common/declaration';
import type { PreparedRequest } from '../../connectors';
import { connectorOf, harness } from '../../../test/contract/harness';
import { aws } from '.';

const connector = connectorOf(aws, { region: 'eu-west-1' });

const condition = (
  column: string,
  operator: ConditionOperator,
  ...values: readonly string[]
): Condition => ({
  column,
  operator,
  values: values.map((value) => ({ type: 'text', value })),
  exact: true,
});

/** SQL's LIKE. */
const like = (text: string, pattern: string): boolean =>
  new RegExp(
    `^${pattern
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replaceAll('%', '.*')
      .replaceAll('_', '.')}$`,
    's',
  ).test(text);
const holds = (text: string, { operator, values }: Condition): boolean =>
  operator === 'like'
    ? like(text, String(values[0]?.value))
    : values.some(({ value }) => value === text);

const read = async (
  entity: string,
  column: string,
  conditions: readonly Condition[],
  respond: (request: PreparedRequest) => JsonValue,
): Promise<readonly unknown[]> =>
  (await harness(connector, respond).read({ entity, columns: [column], conditions })).map(
    (row) => row[column],
  );

const NAMES = ['web', 'web-1', 'Web-1', 'w*b', 'w?b', 'w\\b', 'a{b}', 'wüb', 'x=y', '{v0}'];

describe('no row that SQL wants is lost', () => {
  /** "You can use wildcards": https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Filtering.html */
  const wildcard = (text: string, pattern: string): boolean => {
    const source = pattern.replace(/\\.|[.+^${}()|[\]]|[*?]/g, (one) =>
      one === '*' ? '.*' : one === '?' ? '.' : `\\${one.slice(-1)}`,
    );
    return new RegExp(`^${source}$`, 's').test(text);
  };
  const reservations = ({ url }: PreparedRequest): JsonValue => {
    const query = new URL(url).searchParams;
    expect(query.get('Filter.1.Name') === null || query.has('Filter.1.Value.1')).toBe(true);
    const values = [...query].flatMap(([name, value]) =>
      name.startsWith('Filter.1.Value.') ? [value] : [],
    );
    const found = NAMES.filter(
      (name) => values.length === 0 || values.some((value) => wildcard(name, value)),
    );
    const item = found.map((name, at) => ({
      instanceId: String(at),
      tagSet: { item: [{ key: 'Name', value: name }] },
    }));
    return { reservationSet: { item: [{ instancesSet: { item } }] } };
  };
  const CONDITIONS = [
    ...NAMES.map((name) => condition('Name', 'eq', name)),
    condition('Name', 'in', ...NAMES),
    condition('Name', 'in', 'web', 'wüb'),
    ...['web%', '%b', 'w_b', 'w%b', '%', 'w*%', '_', '{%'].map((one) =>
      condition('Name', 'like', one),
    ),
  ];
  test.each(CONDITIONS)('by the filters of EC2: $operator $values', async (one) => {
    const got = await read('ec2', 'Name', [one], reservations);
    const wanted = NAMES.filter((name) => holds(name, one));
    expect(wanted.filter((name) => !got.includes(name))).toEqual([]);
  });

  test.each(CONDITIONS)('by the tags of EC2: $operator $values', async ({ values }) => {
    const tag = condition('tag_list', 'contains', `Name=${String(values[0]?.value)}`);
    const got = await read('ec2', 'Name', [tag], reservations);
    const wanted = NAMES.filter((name) => name === values[0]?.value);
    expect(wanted.filter((name) => !got.includes(name))).toEqual([]);
  });

  test.each(CONDITIONS)('by the prefix of S3: $operator $values', async (one) => {
    const key = { ...one, column: 'Key' };
    const got = await read(
      's3_objects',
      'Key',
      [condition('bucket', 'eq', 'b'), key],
      ({ url }) => {
        const prefix = new URL(url).searchParams.get('prefix') ?? '';
        return {
          Contents: NAMES.filter((name) => name.startsWith(prefix)).map((Key) => ({ Key })),
        };
      },
    );
    const wanted = NAMES.filter((name) => holds(name, one));
    expect(wanted.filter((name) => !got.includes(name))).toEqual([]);
  });

  test.each(CONDITIONS)('by the names of alarms: $operator $values', async (one) => {
    const named = { ...one, column: 'AlarmName' };
    const got = await read('cloudwatch', 'AlarmName', [named], ({ body = '{}' }) => {
      const sent = JSON.parse(body) as {
        readonly AlarmNames?: readonly string[];
        readonly AlarmNamePrefix?: string;
      };
      const { AlarmNames: names, AlarmNamePrefix: prefix } = sent;
      // "If you specify this parameter, you cannot specify AlarmNames."
      expect(names === undefined || prefix === undefined).toBe(true);
      const found = NAMES.filter(
        (name) => (names?.includes(name) ?? true) && name.startsWith(prefix ?? ''),
      );
      return {
        MetricAlarms: found.slice(0, 2).map((AlarmName) => ({ AlarmName })),
        CompositeAlarms: found.slice(2).map((AlarmName) => ({ AlarmName })),
      };
    });
    const wanted = NAMES.filter((name) => holds(name, one));
    expect(wanted.filter((name) => !got.includes(name))).toEqual([]);
  });

  /** "The start is inclusive … the end is exclusive": API_GetMetricData. */
  test.each([
    ['gte', '2026-01-31T23:10:00.000Z'],
    ['gt', '2026-01-31T23:10:00.000Z'],
    ['lte', '2026-01-31T23:10:00.000Z'],
    ['lt', '2026-01-31T23:10:00.000001Z'],
    ['lte', '2026-01-31T23:11:00.500Z'],
  ] as const)('by the range of a metric: timestamp %s %s', async (operator, bound) => {
    const times = Array.from(
      { length: 37 },
      (_, at) => Date.parse('2026-01-31T21:00:00Z') / 1000 + at * 300,
    );
    const conditions: readonly Condition[] = [
      condition('namespace', 'eq', 'n'),
      condition('metric', 'eq', 'm'),
      { column: 'timestamp', operator, values: [{ type: 'timestamp', value: bound }], exact: true },
    ];
    const got = await read('cloudwatch_metrics', 'timestamp', conditions, ({ body = '{}' }) => {
      const { StartTime, EndTime } = JSON.parse(body) as { StartTime: number; EndTime: number };
      const Timestamps = times.filter((time) => time >= StartTime && time < EndTime);
      return { MetricDataResults: [{ Timestamps, Values: Timestamps.map(() => 1) }] };
    });
    const at = Date.parse(bound) * 1000 + (bound.length > 24 ? 1 : 0);
    const lowest = at - 3 * 3_600_000_000;
    const wanted = times
      .map((time) => time * 1_000_000)
      .filter((time) =>
        operator === 'gte'
          ? time >= at
          : operator === 'gt'
            ? time > at
            : time >= lowest && (operator === 'lte' ? time <= at : time < at),
      );
    expect(wanted.filter((time) => !got.includes(time))).toEqual([]);
  });
});

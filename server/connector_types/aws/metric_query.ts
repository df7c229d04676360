import type {
  Condition,
  JsonValue,
  PushedCondition,
  Translation,
  TranslationRequest,
  TypedValue,
} from '../../../common/declaration';
import { cloudwatchRequest } from './cloudwatch_request';

const PERIOD = 300;
const STATISTIC = 'Average';
/** Without a start, this much before the end. */
const RANGE_MILLISECONDS = 3 * 3_600_000;

/** `InstanceId=i-1,AutoScalingGroupName=web` as CloudWatch's list. */
export function dimensionsOf(text: string): JsonValue {
  return text
    .split(',')
    .map((pair) => pair.trim())
    .filter((pair) => pair !== '')
    .map((pair) => {
      const [name = '', value = ''] = pair.split(/=(.*)/s, 2);
      return { Name: name.trim(), Value: value.trim() };
    });
}

/** The last condition on a column counts for none of the others: rows have the value of the first. */
const first = (conditions: readonly Condition[], column: string): Condition | undefined =>
  conditions.find((one) => one.column === column && one.operator === 'eq');

const valueOf = (condition: Condition | undefined): TypedValue | undefined => condition?.values[0];

const LOWER: readonly string[] = ['gte', 'gt', 'eq', 'in'];
const UPPER: readonly string[] = ['lte', 'lt', 'eq', 'in'];

/** The earliest or the latest of the instants of a condition; undefined if one is not a time. */
const instantOf = ({ values }: Condition, lower: boolean): number | undefined => {
  const all = values.map(({ value }) => (typeof value === 'string' ? Date.parse(value) : NaN));
  if (all.length === 0 || all.some((one) => Number.isNaN(one))) return undefined;
  return lower ? Math.min(...all) : Math.max(...all);
};

interface Bound {
  readonly condition: Condition;
  readonly at: number;
}

function bound(conditions: readonly Condition[], own: string, lower: boolean): Bound | undefined {
  const bounds = conditions.flatMap((condition) => {
    const { column, operator } = condition;
    const named = column === own && operator === 'eq';
    const operators = lower ? LOWER : UPPER;
    const at = named || (column === 'timestamp' && operators.includes(operator));
    const instant = at ? instantOf(condition, lower) : undefined;
    return instant === undefined ? [] : [{ condition, at: instant }];
  });
  return bounds.find(({ condition }) => condition.column === own) ?? bounds[0];
}

/**
 * One metric over a range. CloudWatch returns points whose period starts at or after the start and before the end;
 * both are widened to whole periods, so that no value covers only a part of one.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricData.html
 */
export function translateMetrics({ conditions, now }: TranslationRequest): Translation {
  const lower = bound(conditions, 'from', true);
  const upper = bound(conditions, 'to', false);
  const given = ['period', 'statistic', 'dimensions'].flatMap(
    (column) => first(conditions, column) ?? [],
  );
  const period = valueOf(first(given, 'period')) ?? { type: 'integer', value: PERIOD };
  const statistic = valueOf(first(given, 'statistic')) ?? { type: 'text', value: STATISTIC };
  const dimensions = valueOf(first(given, 'dimensions'));
  const to = upper?.at ?? Math.floor(now / 1000);
  const from = lower?.at ?? to - RANGE_MILLISECONDS;
  const step = Math.max(1, Number(period.value) || PERIOD) * 1000;
  // `timestamp <= to` includes a point that starts at the end.
  const end = (Math.floor(to / step) + 1) * step;
  const start = Math.floor(from / step) * step;
  const bounds: readonly PushedCondition[] = [
    ...(lower
      ? [{ condition: lower.condition, exact: isOwn(lower), as: `StartTime=${iso(start)}` }]
      : []),
    ...(upper && upper.condition !== lower?.condition
      ? [{ condition: upper.condition, exact: isOwn(upper), as: `EndTime=${iso(end)}` }]
      : []),
  ];
  return {
    request: cloudwatchRequest('GetMetricData', {
      StartTime: '{StartTime}',
      EndTime: '{EndTime}',
      ScanBy: 'TimestampAscending',
      MetricDataQueries: [
        {
          Id: 'metric',
          MetricStat: {
            Metric: {
              Namespace: '{namespace}',
              MetricName: '{metric}',
              Dimensions: '{Dimensions}',
            },
            Period: '{Period}',
            Stat: '{Stat}',
          },
        },
      ],
    }),
    parameters: {
      StartTime: { type: 'number', value: start / 1000 },
      EndTime: { type: 'number', value: end / 1000 },
      Dimensions: {
        type: 'document',
        value: typeof dimensions?.value === 'string' ? dimensionsOf(dimensions.value) : [],
      },
      Period: period,
      Stat: statistic,
    },
    pushed: [
      ...bounds,
      ...given.map((condition) => ({
        condition,
        exact: true,
        as: `${condition.column}=${String(condition.values[0]?.value)}`,
      })),
    ],
    echo: {
      period,
      statistic,
      from: valueOf(lower && isOwn(lower) ? lower.condition : undefined) ?? instant(from),
      to: valueOf(upper && isOwn(upper) ? upper.condition : undefined) ?? instant(to),
      ...(dimensions === undefined ? {} : { dimensions }),
    },
    aggregated: false,
    notes: [
      ...(dimensions === undefined
        ? [
            "Without dimensions, CloudWatch only has data of metrics that have none. Add dimensions = 'InstanceId=…'.",
          ]
        : []),
      ...(lower === undefined ? ['Without from, the last 3 hours are read.'] : []),
    ],
  };
}

const isOwn = ({ condition }: Bound): boolean => condition.column !== 'timestamp';
const iso = (milliseconds: number): string => new Date(milliseconds).toISOString();
const instant = (milliseconds: number): TypedValue => ({
  type: 'timestamp',
  value: iso(milliseconds),
});

/** The points of one result: times and values are separate lists. */
export function pointsOf(result: JsonValue): readonly JsonValue[] {
  const { Timestamps, Values, Label = null } = result as { readonly [name: string]: JsonValue };
  if (!Array.isArray(Timestamps) || !Array.isArray(Values)) return [];
  const values: readonly JsonValue[] = Values;
  return (Timestamps as readonly JsonValue[]).map((timestamp, at) => ({
    timestamp,
    value: values[at] ?? null,
    label: Label,
  }));
}

export function pointsIn(body: JsonValue): readonly JsonValue[] {
  const { MetricDataResults } = body as { readonly [name: string]: JsonValue };
  return Array.isArray(MetricDataResults)
    ? (MetricDataResults as readonly JsonValue[]).flatMap(pointsOf)
    : [];
}

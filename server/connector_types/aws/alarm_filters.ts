import type {
  Condition,
  JsonValue,
  PushedCondition,
  Translation,
  TranslationRequest,
} from '../../../common/declaration';
import { cloudwatchRequest } from './cloudwatch_request';

/** The most in one request, and the most names that it takes. */
const MOST = 100;

/** By default, only metric alarms are returned. */
const TYPES = ['MetricAlarm', 'CompositeAlarm'];

/** What a condition adds to the request; names and prefixes exclude each other. */
function memberOf({
  column,
  operator,
  values,
}: Condition): { readonly name: string; readonly value: JsonValue } | undefined {
  const texts = values.flatMap(({ value }) =>
    typeof value === 'string' && value !== '' ? [value] : [],
  );
  const [only] = texts;
  if (only === undefined || texts.length !== values.length) return undefined;
  if (column === 'StateValue')
    return operator === 'eq' && STATES.includes(only)
      ? { name: 'StateValue', value: only }
      : undefined;
  if (column === 'AlarmType')
    return operator === 'eq' && TYPES.includes(only)
      ? { name: 'AlarmTypes', value: [only] }
      : undefined;
  if (column !== 'AlarmName') return undefined;
  if (operator === 'eq' || operator === 'in')
    return texts.length <= MOST ? { name: 'AlarmNames', value: texts } : undefined;
  const prefix = operator === 'like' ? only.split(/[%_]/, 1)[0] : undefined;
  return prefix === undefined || prefix === ''
    ? undefined
    : { name: 'AlarmNamePrefix', value: prefix };
}

export const STATES: readonly string[] = ['OK', 'ALARM', 'INSUFFICIENT_DATA'];

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarms.html */
export function translateAlarms({ conditions }: TranslationRequest): Translation {
  const pushed: PushedCondition[] = [];
  const sent: Record<string, JsonValue> = { AlarmTypes: TYPES };
  const taken = new Set<string>();
  // Names before prefixes.
  const sorted = [...conditions].sort(
    (one, other) => Number(one.operator === 'like') - Number(other.operator === 'like'),
  );
  for (const condition of sorted) {
    const member = memberOf(condition);
    if (member === undefined || taken.has(condition.column)) continue;
    taken.add(condition.column);
    sent[member.name] = member.value;
    const as = `${member.name}=${[member.value].flat().join(', ')}`;
    pushed.push({ condition, exact: false, as });
  }
  return {
    // As parameters, because names may contain braces.
    request: cloudwatchRequest('DescribeAlarms', {
      MaxRecords: MOST,
      ...Object.fromEntries(Object.keys(sent).map((name) => [name, `{${name}}`])),
    }),
    parameters: Object.fromEntries(
      Object.entries(sent).map(([name, value]) => [name, { type: 'document', value }]),
    ),
    pushed,
    echo: {},
    aggregated: false,
  };
}

/** The alarms of a response, of both kinds, each with its kind. */
export function alarmsOf(body: JsonValue): readonly JsonValue[] {
  const lists = body as { readonly [name: string]: JsonValue };
  return TYPES.flatMap((type) => {
    const alarms = lists[`${type}s`];
    return Array.isArray(alarms)
      ? (alarms as readonly { readonly [name: string]: JsonValue }[]).map((alarm) => ({
          ...alarm,
          AlarmType: type,
        }))
      : [];
  });
}

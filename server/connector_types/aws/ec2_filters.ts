import { get } from '../../../common/declaration/build';
import type {
  Condition,
  ConditionOperator,
  JsonValue,
  PushedCondition,
  Translation,
  TranslationRequest,
} from '../../../common/declaration';
import { inRegion } from './region';
import { xml } from './xml';

/** Column → filter: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstances.html */
const FILTERS: Readonly<Record<string, string>> = {
  InstanceId: 'instance-id',
  Name: 'tag:Name',
  State: 'instance-state-name',
  InstanceType: 'instance-type',
  AvailabilityZone: 'availability-zone',
  VpcId: 'vpc-id',
  SubnetId: 'subnet-id',
  ImageId: 'image-id',
  KeyName: 'key-name',
  PrivateIpAddress: 'private-ip-address',
  PublicIpAddress: 'ip-address',
};

/** "The maximum number of values is 200." */
const MOST_VALUES = 200;
/** Also of all filters of a request. */
const MOST_FILTERS = 50;

/** In values of filters, `*` and `?` are wildcards and a backslash escapes them. */
const isPlain = (text: string): boolean => text !== '' && !/[*?\\]/.test(text);

export const pushes: Readonly<Record<string, readonly ConditionOperator[]>> = {
  ...Object.fromEntries(Object.keys(FILTERS).map((column) => [column, ['eq', 'in'] as const])),
  Name: ['eq', 'in', 'like'],
  tag_list: ['contains'],
};

interface Filter {
  readonly name: string;
  readonly values: readonly string[];
}

function filterOf({ column, operator, values }: Condition): Filter | undefined {
  const texts = values.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  const [only] = texts;
  if (only === undefined || texts.length !== values.length || texts.length > MOST_VALUES)
    return undefined;
  // Every element has the sign, so this holds for no row.
  if (column === 'tag_list' && operator === 'contains' && !only.includes('='))
    return isPlain(only) ? { name: 'tag-key', values: [only] } : undefined;
  if (column === 'tag_list') {
    // A key may contain the sign, too, and then the element says not where it ends.
    const [key = '', value = '', ...more] = only.split('=');
    const clear = operator === 'contains' && more.length === 0 && isPlain(key) && isPlain(value);
    return clear ? { name: `tag:${key}`, values: [value] } : undefined;
  }
  const name = FILTERS[column];
  if (name === undefined || pushes[column]?.includes(operator) !== true) return undefined;
  if (operator !== 'like') return texts.every(isPlain) ? { name, values: texts } : undefined;
  return isPlain(only) && !only.includes('_')
    ? { name, values: [only.replaceAll('%', '*')] }
    : undefined;
}

/** The conditions as numbered filters. Each may return more: tags change while they are read, and wildcards are wider. */
export function translateInstances({ conditions }: TranslationRequest): Translation {
  const pushed: PushedCondition[] = [];
  const query: Record<string, string> = {};
  const parameters: Record<string, { readonly type: 'text'; readonly value: string }> = {};
  const add = (name: string, value: string): void => {
    // As parameters, because values may contain braces.
    const hole = `v${Object.keys(parameters).length}`;
    parameters[hole] = { type: 'text', value };
    query[name] = `{${hole}}`;
  };
  for (const condition of conditions) {
    const filter = filterOf(condition);
    if (filter === undefined || pushed.length >= MOST_FILTERS) continue;
    const at = `Filter.${pushed.length + 1}`;
    add(`${at}.Name`, filter.name);
    filter.values.forEach((value, index) => add(`${at}.Value.${index + 1}`, value));
    const as = `${filter.name}=${filter.values.join(', ')}`;
    pushed.push({ condition, exact: false, as });
  }
  return {
    request: get(
      '/',
      // By default, instances that another service of AWS manages may be hidden.
      {
        Action: 'DescribeInstances',
        Version: VERSION,
        IncludeManagedResources: 'true',
        ...query,
      },
      { ...inRegion('ec2'), ...xml('reservationSet.item', '*.item') },
    ),
    parameters,
    pushed,
    echo: {},
    aggregated: false,
  };
}

export const VERSION = '2016-11-15';

/** The instances of a reservation, each with what they have in common. */
export function instancesOf(reservation: JsonValue): readonly JsonValue[] {
  const { instancesSet, ownerId = null, reservationId = null } = membersOf(reservation);
  const { item } = membersOf(instancesSet);
  if (!Array.isArray(item)) return [];
  return (item as readonly JsonValue[]).map((instance) => ({
    ...membersOf(instance),
    ownerId,
    reservationId,
  }));
}

export const reservationsOf = (body: JsonValue): readonly JsonValue[] => {
  const { item } = membersOf(membersOf(body)['reservationSet']);
  return Array.isArray(item) ? item : [];
};

const membersOf = (value: JsonValue | undefined): Readonly<Record<string, JsonValue>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, JsonValue>>)
    : {};

import { get } from '../../../common/declaration/build';
import type {
  Condition,
  ConditionOperator,
  JsonValue,
  PushedCondition,
  Translation,
  TranslationRequest,
  TypedValue,
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

/** "The maximum number of filter values specified on a single call is 200": of all filters together. */
const MOST_VALUES = 200;
/** Of a request. */
const MOST_FILTERS = 50;
/** Fewer values in each of several requests are not worth pushing down. */
const FEWEST_VALUES = 20;

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
  if (only === undefined || texts.length !== values.length) return undefined;
  // Every element has the sign, so this holds for no row.
  if (column === 'tag_list' && operator === 'contains' && !only.includes('='))
    return isPlain(only) ? { name: 'tag-key', values: [only] } : undefined;
  if (column === 'tag_list') {
    // A key may contain the sign, too, and then the element does not show where it ends.
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

interface Chosen {
  readonly condition: Condition;
  readonly filter: Filter;
  /** Its values, as many at a time as a request has room for. */
  readonly parts: readonly (readonly string[])[];
}

/** The filters that a request has room for, shortest first; the values of one may be split over several requests. */
function chosenOf(conditions: readonly Condition[]): readonly Chosen[] {
  const filters = conditions
    .flatMap((condition) => {
      const filter = filterOf(condition);
      return filter === undefined ? [] : [{ condition, filter }];
    })
    .sort((one, other) => one.filter.values.length - other.filter.values.length)
    .slice(0, MOST_FILTERS);
  const chosen: Chosen[] = [];
  let room = MOST_VALUES;
  for (const { condition, filter } of filters) {
    const { values } = filter;
    if (values.length > room && room < FEWEST_VALUES) break;
    const parts = chunks(values, room);
    chosen.push({ condition, filter, parts });
    room -= Math.min(room, values.length);
  }
  return chosen;
}

const chunks = (values: readonly string[], size: number): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(values.length / size) }, (_, at) =>
    values.slice(at * size, (at + 1) * size),
  );

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
  let parts: readonly Readonly<Record<string, TypedValue>>[] = [];
  for (const { condition, filter, parts: split } of chosenOf(conditions)) {
    const at = `Filter.${pushed.length + 1}`;
    add(`${at}.Name`, filter.name);
    if (split.length === 1)
      filter.values.forEach((value, index) => add(`${at}.Value.${index + 1}`, value));
    else {
      // The last filter: it took all the room that was left.
      split[0]?.forEach((_, index) => (query[`${at}.Value.${index + 1}`] = `{part${index}}`));
      parts = split.map((values) =>
        Object.fromEntries(
          values.map((value, index) => [`part${index}`, { type: 'text', value } as const]),
        ),
      );
    }
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
    ...(parts.length > 0 && { parts }),
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
  return Array.isArray(item) ? (item as readonly JsonValue[]) : [];
};

const membersOf = (value: JsonValue | undefined): Readonly<Record<string, JsonValue>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, JsonValue>>)
    : {};

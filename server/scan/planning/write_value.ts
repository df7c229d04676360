import {
  caseMark,
  instantOf,
  type ColumnDeclaration,
  type Condition,
  type FilterDeclaration,
  type TypedValue,
} from '../../../common/declaration';
import { writeTime } from './write_time';

/** A value as it is sent in the request. */
export interface WrittenValue {
  readonly text: string;
  /** Without the filter's template. */
  readonly plain: string;
  /** Whether the request asks for more than the value alone. */
  readonly widened: boolean;
}

/** Formats a value for a filter; undefined if it cannot be sent to the service. */
export function writeValue(
  value: TypedValue,
  condition: Condition,
  filter: FilterDeclaration,
  column: ColumnDeclaration | undefined,
): WrittenValue | undefined {
  const plain = plainText(value, condition, filter, column);
  if (plain === undefined) return undefined;
  const spelt = spell(plain.text, filter, column);
  // An empty parameter means "no filter" to most services, and something else to some.
  if (spelt === undefined || spelt === '') return undefined;
  if (filter.many === 'comma' && spelt.includes(',')) return undefined;
  const { holds = [], is = [] } = filter.unless ?? {};
  if (holds.some((part) => spelt.includes(part))) return undefined;
  // Keywords of the service are keywords in any case.
  if (is.some((word) => word.toLowerCase() === spelt.toLowerCase())) return undefined;
  const text =
    filter.template === undefined ? spelt : filter.template.replace('{value}', () => spelt);
  return { text, plain: spelt, widened: plain.widened };
}

function plainText(
  value: TypedValue,
  condition: Condition,
  filter: FilterDeclaration,
  column: ColumnDeclaration | undefined,
): Omit<WrittenValue, 'plain'> | undefined {
  const instant = instantOf(value);
  if (instant === undefined) {
    return value.value === null || typeof value.value === 'object'
      ? undefined
      : { text: String(value.value), widened: false };
  }
  if (filter.time === undefined) return { text: String(value.value), widened: false };
  const upper = condition.operator === 'lt' || condition.operator === 'lte';
  const written = writeTime(instant, filter.time, upper ? 'later' : 'earlier');
  const bound = upper || condition.operator === 'gt' || condition.operator === 'gte';
  // A column of the request is not compared with anything, and an equality with another instant finds other rows.
  return written.widened && !bound && column?.requestOnly !== true ? undefined : written;
}

/** The service's spelling of an enumeration value; unknown values are not sent. */
function spell(
  text: string,
  filter: FilterDeclaration,
  column: ColumnDeclaration | undefined,
): string | undefined {
  const mark = (one: string): string => caseMark(one, column?.ignoringCase);
  const same = (one: string): boolean => mark(one) === mark(text);
  if (filter.spelling !== undefined) {
    return Object.entries(filter.spelling).find(([name]) => same(name))?.[1];
  }
  return column?.values === undefined ? text : column.values.find(same);
}

import { instantOf, type Condition, type JsonValue } from '../../../../../common/declaration';
import { anyOf, ignored, type Clause, type Query } from './clause';
import type { KnownField } from './known_fields';
import { anyQuery, otherThan, presence, rangeOf } from './number_clause';

const DAY = 86_400_000_000;
/** Microseconds since the epoch that `date_nanos` can hold. */
const NANOS = { from: 0, to: Date.UTC(2262, 0, 1) * 1000 };
const YEARS = { from: -62_135_596_800_000_000, to: Date.UTC(9999, 11, 31) * 1000 };

/** From `from`, which is included, to `to`, which is not; microseconds since the epoch. */
interface Span {
  readonly from?: number;
  readonly to?: number;
}

/** A condition on a column of times or dates; undefined if it cannot be sent. */
export function timeClause(
  { operator, values }: Condition,
  field: KnownField,
  type: 'timestamp' | 'date',
): Clause | undefined {
  const { path, own } = field;
  const step = type === 'date' ? DAY : 1;
  const instants = values.flatMap((value) => instantOf(value) ?? []);
  if (instants.length < values.length) return undefined;
  const limits = field.type === 'date_nanos' ? NANOS : YEARS;
  if (instants.some((one) => one < limits.from || one >= limits.to)) return undefined;
  const [first = 0] = instants;
  // Beyond the calendar of Elasticsearch: `infinity`, and years before Christ.
  const rest: Clause = { query: ignored(path), exact: false };
  const bounded = (span: Span): Clause => anyOf([clauseOf(span, field), rest]);
  switch (operator) {
    case 'eq':
    case 'in': {
      const same = instants.map((from) => clauseOf({ from, to: from + step }, field));
      return anyOf(own ? same : [...same, rest]);
    }
    case 'lt':
      return bounded({ to: first });
    case 'lte':
      return bounded({ to: first + step });
    case 'gt':
      return bounded({ from: first + step });
    case 'gte':
      return bounded({ from: first });
    case 'ne':
    case 'not_in': {
      const same = instants.map((from) => clauseOf({ from, to: from + step }, field));
      const sure = same.filter(isWhole).flatMap(({ query }) => (isQuery(query) ? [query] : []));
      return anyOf([{ query: otherThan(anyQuery(sure), field), exact: false }, rest]);
    }
    default:
      return presence(operator, field, false);
  }

  function isWhole({ exact }: Clause): boolean {
    return exact;
  }
}

const isQuery = (query: Clause['query']): query is Query => typeof query !== 'boolean';

/** Times of `date` are rounded down to milliseconds; those of `date_nanos` are not. */
function clauseOf({ from, to }: Span, { path, type, own }: KnownField): Clause {
  const unit = type === 'date' ? 1000 : 1;
  const isRounded = [from, to].some((one) => one !== undefined && one % unit !== 0);
  const bounds: Record<string, JsonValue> = {
    ...(from !== undefined && { gte: written(Math.floor(from / unit) * unit) }),
    ...(to !== undefined && { lt: written(Math.ceil(to / unit) * unit) }),
    format: 'strict_date_optional_time_nanos',
  };
  return { query: rangeOf(path, bounds), exact: own && !isRounded };
}

/** ISO 8601, with as many digits as it needs. */
function written(microseconds: number): string {
  const milliseconds = Math.floor(microseconds / 1000);
  const below = microseconds - milliseconds * 1000;
  const text = new Date(milliseconds).toISOString();
  return below === 0 ? text : text.replace('Z', `${String(below).padStart(3, '0')}Z`);
}

import type { BoundFunction } from '../../../../common/binding';
import { instantOf, type TypedValue } from '../../../../common/declaration';
import { numberOf } from './constant';
import { dateValue, timestampValue } from './instant';
import { isUtc, type FoldContext } from './fold_context';

const NOW = new Set(['now', 'current_timestamp', 'get_current_timestamp', 'transaction_timestamp']);
const TODAY = new Set(['today', 'current_date']);

/**
 * Folds now() and similar functions, which are the same instant in the whole query, and date_trunc of a constant.
 * Undefined if that is left to DuckDB.
 */
export function foldTimeFunction(
  call: BoundFunction,
  context: FoldContext,
): TypedValue | undefined {
  if (call.aggregate || call.window !== undefined) return undefined;
  const name = call.name.toLowerCase();
  if (NOW.has(name)) return timestampValue(context.now);
  if (TODAY.has(name)) return { type: 'date', value: dayIn(context.timeZone, context.now) };
  const [part, time] = call.arguments;
  const unit = /^to_(year|month|week|day|hour|minute|second)s$/.exec(name)?.[1];
  if (unit !== undefined && part?.kind === 'constant') return intervalOf(part.value, unit);
  if (name !== 'date_trunc' && name !== 'datetrunc') return undefined;
  if (part?.kind !== 'constant' || time?.kind !== 'constant') return undefined;
  const instant = instantOf(time.value);
  if (instant === undefined || typeof part.value.value !== 'string') return undefined;
  // In another zone, days begin at other instants, and not always 24 hours apart.
  if (!isUtc(context.timeZone)) return undefined;
  const start = truncate(instant, part.value.value.toLowerCase());
  if (start === undefined) return undefined;
  return call.type === 'date' ? dateValue(start) : timestampValue(start);
}

/** `to_days(7)`: `7 days`. */
function intervalOf(count: TypedValue, unit: string): TypedValue | undefined {
  const number = count.type === 'integer' ? numberOf(count) : undefined;
  return number === undefined ? undefined : { type: 'interval', value: `${number} ${unit}s` };
}

/** The current day (YYYY-MM-DD) in a zone. */
function dayIn(zone: string, micros: number): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return parts.format(new Date(Math.floor(micros / 1000)));
}

const STEPS: Readonly<Record<string, number>> = {
  microsecond: 1,
  millisecond: 1000,
  second: 1_000_000,
  minute: 60_000_000,
  hour: 3_600_000_000,
  day: 86_400_000_000,
};

function truncate(micros: number, part: string): number | undefined {
  const name = part.replace(/s$/, '');
  const step = STEPS[name];
  if (step !== undefined) return Math.floor(micros / step) * step;
  const day = new Date(Math.floor(micros / 1000));
  const year = day.getUTCFullYear();
  const month = day.getUTCMonth();
  // Weeks begin on Monday.
  const sinceMonday = (day.getUTCDay() + 6) % 7;
  switch (name) {
    case 'week':
      return Date.UTC(year, month, day.getUTCDate() - sinceMonday) * 1000;
    case 'month':
      return Date.UTC(year, month, 1) * 1000;
    case 'quarter':
      return Date.UTC(year, month - (month % 3), 1) * 1000;
    case 'year':
      return Date.UTC(year, 0, 1) * 1000;
    default:
      return undefined;
  }
}

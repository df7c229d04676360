import type { TypedValue } from '../../../../common/declaration';

const DAY_MS = 86_400_000;
const MICROSECONDS_PER_DAY = DAY_MS * 1000;

/** Microseconds since the epoch as ISO 8601 in UTC, as in plans, with as many digits as needed. */
export function formatInstant(micros: number): string {
  const milliseconds = Math.floor(micros / 1000);
  const rest = micros - milliseconds * 1000;
  const text = new Date(milliseconds).toISOString();
  if (rest !== 0) return `${text.slice(0, -1)}${String(rest).padStart(3, '0')}Z`;
  return text.replace('.000Z', 'Z');
}

/** A constant of type timestamp. */
export const timestampValue = (micros: number): TypedValue => ({
  type: 'timestamp',
  value: formatInstant(micros),
});

/** The day of an instant in UTC: YYYY-MM-DD. */
export const dateOf = (micros: number): string =>
  new Date(Math.floor(micros / MICROSECONDS_PER_DAY) * DAY_MS).toISOString().slice(0, 10);

/** A constant of type date, for the day of an instant in UTC. */
export const dateValue = (micros: number): TypedValue => ({ type: 'date', value: dateOf(micros) });

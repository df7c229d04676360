/** When a response was received, by our clock and by the service's. Milliseconds since the epoch. */
export interface Moment {
  readonly now: number;
  /** The service's own clock, from `Date` and `Age`; undefined where the response has no readable `Date`. */
  readonly serviceNow: number | undefined;
}
/** How far ahead a reset can be before it is implausible. Milliseconds. */
export interface Plausible {
  readonly longest: number;
}
/** A time by our clock, and what was wrong with it if it had to be shortened. */
export interface ReadTime {
  readonly at: number;
  readonly clamped?: string;
}

/** Clock differences, rounding to seconds and network latency may shift a time by this much. */
const SLACK_MILLISECONDS = 60_000;
/** A reset that passed less than this ago is "now": services round. */
const PAST_MILLISECONDS = 2000;
/** Epoch seconds below this are from before 1973: the header may hold seconds to wait. */
const LEAST_EPOCH_SECONDS = 1e8;
/** Milliseconds in the units since the epoch that services mix up: seconds, milli-, micro- and nanoseconds. */
const EPOCH_UNITS = [1e3, 1, 1e-3, 1e-6];
/** The clock of a working service is within these years. */
const SANE = [Date.UTC(2015, 0, 1), Date.UTC(2200, 0, 1)] as const;

/** When a response was received; `now` is our clock. `Age` is how long a cache has held it. */
export function momentOf(headers: Readonly<Record<string, string>>, now: number): Moment {
  const date = writtenDate(headers['date']);
  if (date === undefined) return { now, serviceNow: undefined };
  const age = numberOf(headers['age']) ?? 0;
  return { now, serviceNow: age < 86_400 ? date + age * 1000 : date };
}

/** A non-negative number; the first one of `100;w=60` or of several limits. */
export function numberOf(text: string | undefined): number | undefined {
  const match = text === undefined ? null : /^(\d+(?:\.\d+)?)(?:\s*[;,].*)?$/.exec(text.trim());
  return match?.[1] === undefined ? undefined : Number(match[1]);
}

/**
 * The time in a header, by our clock. It may be written in another unit than declared: seconds, milliseconds and finer
 * units since the epoch, seconds from now and dates are told apart. An implausibly distant time is
 * shortened to the maximum. Undefined if it is unreadable or long past.
 */
export function readTime(
  text: string | undefined,
  declared: 'epoch' | 'delta',
  moment: Moment,
  plausible: Plausible,
): ReadTime | undefined {
  const written = text?.trim();
  if (written === undefined || written === '') return undefined;
  const wait = waitOf(written, declared, moment, plausible);
  if (wait === undefined || wait < -PAST_MILLISECONDS) return undefined;
  if (isPlausible(wait, plausible)) return { at: moment.now + Math.max(0, wait) };
  return { at: moment.now + plausible.longest, clamped: written.slice(0, 40) };
}

/** Milliseconds from now; undefined if it is unreadable. */
function waitOf(
  written: string,
  declared: 'epoch' | 'delta',
  moment: Moment,
  plausible: Plausible,
): number | undefined {
  const number = numberOf(written);
  if (number === undefined) {
    const date = writtenDate(written);
    return date === undefined ? undefined : waitUntil(date, moment, plausible);
  }
  const times = EPOCH_UNITS.map((unit) => number * unit);
  const since = times.map((time) => waitUntil(time, moment, plausible));
  const delta = declared === 'delta' || number < LEAST_EPOCH_SECONDS ? [number * 1000] : [];
  const readings = declared === 'delta' ? [...delta, ...since] : [...since, ...delta];
  // In the declared unit, unless only another unit is plausible: a future time, or else one within these years.
  return (
    readings.find((wait) => isPlausible(wait, plausible)) ??
    since[times.findIndex(isSane)] ??
    readings[0]
  );
}

/** Resets use the service's clock, as in its `Date` header; ours is only used if that is implausible. */
function waitUntil(time: number, { now, serviceNow }: Moment, plausible: Plausible): number {
  const ours = time - now;
  if (serviceNow === undefined) return ours;
  const theirs = time - serviceNow;
  if (isPlausible(theirs, plausible)) return theirs;
  return !isSane(serviceNow) || isPlausible(ours, plausible) ? ours : theirs;
}

const isSane = (time: number): boolean => time >= SANE[0] && time < SANE[1];

const isPlausible = (wait: number, { longest }: Plausible): boolean =>
  wait >= -PAST_MILLISECONDS && wait <= longest + SLACK_MILLISECONDS;

/** An HTTP date or an ISO 8601 time. `Date.parse` alone would read `-5` as a day in May. */
function writtenDate(text: string | undefined): number | undefined {
  if (text === undefined || !/^(?:[A-Za-z]{3,9},? |\d{4}-\d\d-\d\d)/.test(text)) return undefined;
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : date;
}

import { Cron } from 'croner';
import { ZonedTimes } from './zoned_times';

/** When something is repeated. */
export interface CronSchedule {
  /** Five or six fields, `@hourly` and the like, or `@every 5m`. */
  readonly cron: string;
  /** IANA name. */
  readonly timeZone: string;
}

const NICKNAMES: ReadonlySet<string> = new Set([
  '@yearly',
  '@annually',
  '@monthly',
  '@weekly',
  '@daily',
  '@midnight',
  '@hourly',
]);

const EVERY = /^@every\s+(\d+)\s*(s|m|h|d)$/i;
const SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3_600, d: 86_400 };

interface Field {
  readonly name: string;
  readonly values: string;
}
const FIELDS: readonly Field[] = [
  { name: 'second', values: '0 to 59' },
  { name: 'minute', values: '0 to 59' },
  { name: 'hour', values: '0 to 23' },
  { name: 'day of the month', values: '1 to 31' },
  { name: 'month', values: '1 to 12, or JAN to DEC' },
  { name: 'day of the week', values: '0 to 7, or SUN to SAT' },
];

/** The longest interval: a schedule has to be due at some time. */
const MOST_SECONDS = 365 * 86_400;

/** `@every 5m` for a number of seconds. */
export function everySeconds(seconds: number): string {
  const whole = Math.max(1, Math.round(seconds));
  const [unit, size] =
    Object.entries(SECONDS)
      .reverse()
      .find(([, each]) => whole % each === 0) ?? (['s', 1] as const);
  return `@every ${whole / size}${unit}`;
}

/** What is wrong with a schedule, as a whole sentence; undefined if it is valid. */
export function cronProblem(cron: string): string | undefined {
  const text = cron.trim();
  if (text.startsWith('@')) return nicknameProblem(text);
  const fields = text === '' ? [] : text.split(/\s+/);
  if (fields.length !== 5 && fields.length !== 6) {
    const found = fields.length === 1 ? '1 field' : `${fields.length} fields`;
    return `It has ${found}, but a schedule has 5, or 6 with seconds.`;
  }
  const names = FIELDS.slice(FIELDS.length - fields.length);
  for (const [at, field] of fields.entries()) {
    const name = names[at];
    if (name === undefined || isValid(alone(field, at, fields.length))) continue;
    return `"${field}" is not a valid ${name.name}, which is ${name.values}.`;
  }
  if (!isValid(text)) return 'Its fields cannot be combined.';
  return isEverDue(text) ? undefined : 'No date matches it.';
}

function nicknameProblem(text: string): string | undefined {
  const [, count = '', unit = ''] = EVERY.exec(text) ?? [];
  if (unit !== '') {
    const seconds = Number(count) * (SECONDS[unit.toLowerCase()] ?? 0);
    return seconds > 0 && seconds <= MOST_SECONDS
      ? undefined
      : 'The interval must be between one second and one year.';
  }
  return NICKNAMES.has(text.toLowerCase())
    ? undefined
    : `"${text}" is not one of ${[...NICKNAMES].join(', ')} or @every 5m.`;
}

/** The schedule that has only this field. */
const alone = (field: string, at: number, count: number): string =>
  Array.from({ length: count }, (_, index) => (index === at ? field : '*')).join(' ');

function isValid(pattern: string): boolean {
  try {
    patternOf(pattern);
    return true;
  } catch {
    return false;
  }
}

const isEverDue = (pattern: string): boolean => patternOf(pattern).nextRun() !== null;

/** The library is only asked in UTC, see `ZonedTimes`. */
const patternOf = (pattern: string): Cron =>
  new Cron(pattern, { mode: '5-or-6-parts', timezone: 'UTC', paused: true });

/**
 * The next `count` times after `after` (milliseconds since the epoch), fewer if there are no more; throws if the schedule
 * is not valid.
 */
export function nextTimes(
  { cron, timeZone }: CronSchedule,
  after: number,
  count: number,
): readonly number[] {
  const text = cron.trim().toLowerCase();
  const [, number = '', unit = ''] = EVERY.exec(text) ?? [];
  if (unit !== '') {
    const interval = Number(number) * (SECONDS[unit] ?? 0) * 1000;
    return Array.from({ length: count }, (_, at) => after + (at + 1) * interval);
  }
  const pattern = patternOf(text);
  const times = new ZonedTimes(timeZone, (clock) => pattern.nextRun(new Date(clock))?.getTime());
  const isFrequent = text === '@hourly' || text.split(/\s+/).at(-4)?.startsWith('*') === true;
  const found: number[] = [];
  for (let last = after; found.length < count;) {
    const next = isFrequent ? times.frequent(last) : times.fixed(last);
    if (next === undefined) break;
    found.push(next);
    last = next;
  }
  return found;
}

/** Whether some of the times are not on a full minute; then all of them are shown with seconds. */
export const haveSeconds = (times: readonly number[]): boolean =>
  times.some((time) => time % 60_000 !== 0);

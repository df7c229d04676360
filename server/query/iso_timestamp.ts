const LATEST = 9_223_372_036_854_775_806n;

const SECOND = 1_000_000;
const DAY = 86_400 * SECOND;
const YEAR_0 = Date.parse('0000-01-01') * 1000;
const YEAR_10000 = Date.parse('9999-12-31') * 1000;
/** Texts of recent days: most results contain few different ones. */
const days = new Map<number, string>();
const MOST_DAYS = 1024;

function dayText(day: number): string {
  const known = days.get(day);
  if (known !== undefined) return known;
  if (days.size >= MOST_DAYS) days.clear();
  const text = new Date(day * 86_400_000).toISOString().slice(0, 10);
  days.set(day, text);
  return text;
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');
/** `T12:05:` for each minute of a day, and `00` for each second of a minute. */
const MINUTES: readonly string[] = Array.from(
  { length: 1440 },
  (_, minute) => `T${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}:`,
);
const SECONDS: readonly string[] = Array.from({ length: 60 }, (_, second) => twoDigits(second));
const SECONDS_Z: readonly string[] = SECONDS.map((second) => `${second}Z`);

/** `.5` for half a million microseconds; nothing for none. */
function decimalsOf(micros: number): string {
  if (micros === 0) return '';
  return `.${String(micros).padStart(6, '0').replace(/0+$/, '')}`;
}

/** Microseconds since the epoch as ISO 8601 in UTC: `2026-01-31T12:00:00.5Z`, with as many decimals as needed. */
export function isoTimestamp(micros: number | bigint): string {
  if (typeof micros === 'number' && micros >= YEAR_0 && micros < YEAR_10000) {
    const day = Math.floor(micros / DAY);
    const time = micros - day * DAY;
    const below = time % SECOND;
    const seconds = (time - below) / SECOND;
    const minute = Math.floor(seconds / 60);
    const second = seconds - minute * 60;
    const text = dayText(day) + (MINUTES[minute] ?? '');
    // Each part that is joined is kept in memory with the text.
    return below === 0
      ? text + (SECONDS_Z[second] ?? '')
      : `${text}${SECONDS[second]}${decimalsOf(below)}Z`;
  }
  if (micros >= LATEST) return 'infinity';
  if (micros <= -LATEST) return '-infinity';
  const [milliseconds, below] = typeof micros === 'number' ? parts(micros) : bigParts(micros);
  const date = new Date(milliseconds);
  // Beyond what a Date can hold: year 275760.
  if (Number.isNaN(date.getTime())) return `${micros} µs`;
  const text = date.toISOString();
  if (below === 0 && text.endsWith('.000Z')) return `${text.slice(0, -5)}Z`;
  const fraction = `${text.slice(-4, -1)}${String(below).padStart(3, '0')}`.replace(/0+$/, '');
  return `${text.slice(0, -5)}${fraction === '' ? '' : `.${fraction}`}Z`;
}

/** Whole milliseconds, and the microseconds beyond. */
type Parts = readonly [milliseconds: number, below: number];

function parts(micros: number): Parts {
  const milliseconds = Math.floor(micros / 1000);
  return [milliseconds, micros - milliseconds * 1000];
}

function bigParts(micros: bigint): Parts {
  const below = ((micros % 1000n) + 1000n) % 1000n;
  return [Number((micros - below) / 1000n), Number(below)];
}

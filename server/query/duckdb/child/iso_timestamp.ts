const LATEST = 9_223_372_036_854_775_806n;

/** Microseconds since the epoch as ISO 8601 in UTC: `2026-01-31T12:00:00.5Z`, with as many decimals as needed. */
export function isoTimestamp(micros: bigint): string {
  if (micros >= LATEST) return 'infinity';
  if (micros <= -LATEST) return '-infinity';
  const below = ((micros % 1000n) + 1000n) % 1000n;
  const date = new Date(Number((micros - below) / 1000n));
  // Beyond what a Date can hold: year 275760.
  if (Number.isNaN(date.getTime())) return `${micros} µs`;
  const text = date.toISOString();
  const fraction = `${text.slice(-4, -1)}${String(below).padStart(3, '0')}`.replace(/0+$/, '');
  return `${text.slice(0, -5)}${fraction === '' ? '' : `.${fraction}`}Z`;
}

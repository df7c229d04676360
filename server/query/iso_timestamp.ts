const LATEST = 9_223_372_036_854_775_806n;

/** Microseconds since the epoch as ISO 8601 in UTC: `2026-01-31T12:00:00.5Z`, with as many decimals as needed. */
export function isoTimestamp(micros: number | bigint): string {
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

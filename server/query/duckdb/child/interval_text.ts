import { DuckDBIntervalValue } from '@duckdb/node-api';

/** Months, days and microseconds of one unit. */
const UNITS: Readonly<Record<string, readonly [number, number, bigint]>> = {
  year: [12, 0, 0n],
  month: [1, 0, 0n],
  mon: [1, 0, 0n],
  week: [0, 7, 0n],
  day: [0, 1, 0n],
  hour: [0, 0, 3_600_000_000n],
  minute: [0, 0, 60_000_000n],
  second: [0, 0, 1_000_000n],
  millisecond: [0, 0, 1_000n],
  microsecond: [0, 0, 1n],
};

/** Reads `1 year 2 days 03:04:05`, as intervals are written. */
export function readInterval(text: string): DuckDBIntervalValue {
  let months = 0;
  let days = 0;
  let micros = 0n;
  for (const [, sign, hours, minutes, seconds, count, unit] of text.matchAll(
    /(?:(-?)(\d+):(\d+)(?::(\d+(?:\.\d+)?))?)|(?:(-?\d+)\s*([a-z]+))/gi,
  )) {
    if (hours !== undefined) {
      const whole = (BigInt(hours) * 60n + BigInt(minutes ?? 0)) * 60_000_000n;
      const part = whole + BigInt(Math.round(Number(seconds ?? 0) * 1e6));
      micros += sign === '-' ? -part : part;
      continue;
    }
    const scale = UNITS[(unit ?? '').toLowerCase().replace(/s$/, '')];
    if (!scale) throw new Error(`"${text}" is not an interval`);
    months += Number(count) * scale[0];
    days += Number(count) * scale[1];
    micros += BigInt(count ?? 0) * scale[2];
  }
  return new DuckDBIntervalValue(months, days, micros);
}

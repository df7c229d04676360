const whole = new Intl.NumberFormat('en-US');

/** `1,204` */
export const number = (value: number): string => whole.format(value);

/** `1 row`, `1,204 rows` */
export const count = (value: number, noun: string): string =>
  `${number(value)} ${noun}${value === 1 ? '' : 's'}`;

/** `45 ms`, `1.2 s`, `2 min 5 s` of milliseconds. */
export function duration(milliseconds: number): string {
  if (Math.round(milliseconds) < 1_000) return `${Math.round(milliseconds)} ms`;
  const tenths = Math.round(milliseconds / 100);
  if (tenths < 600) return `${(tenths / 10).toFixed(1)} s`;
  const seconds = Math.round(milliseconds / 1_000);
  return `${number(Math.floor(seconds / 60))} min ${seconds % 60} s`;
}

/** An age: `12 s`, `5 min`, `3 h`, `2 days`. */
export function age(seconds: number): string {
  if (seconds < 60) return `${Math.round(seconds)} s`;
  if (seconds < 3_600) return `${Math.round(seconds / 60)} min`;
  if (seconds < 172_800) return `${Math.round(seconds / 3_600)} h`;
  return `${number(Math.round(seconds / 86_400))} days`;
}

const SIZES = ['B', 'kB', 'MB', 'GB', 'TB'] as const;

/** `512 B`, `2.6 MB`. */
export function bytes(size: number): string {
  const power = size < 1 ? 0 : Math.min(SIZES.length - 1, Math.floor(Math.log10(size) / 3));
  const value = size / 1000 ** power;
  return `${number(value < 10 && power > 0 ? Math.round(value * 10) / 10 : Math.round(value))} ${SIZES[power] ?? 'B'}`;
}

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

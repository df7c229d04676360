/** `10,000`. */
export const grouped = (number: number): string => number.toLocaleString('en-US');

/** `1 row`, `1,327 rows`. */
export const counted = (number: number, noun: string): string =>
  `${grouped(number)} ${noun}${number === 1 ? '' : 's'}`;

import type { ResultValue } from '../../common/contract';

/** A cell as text; undefined for NULL. */
export const textOf = (value: ResultValue | undefined): string | undefined =>
  value === null || value === undefined
    ? undefined
    : typeof value === 'string'
      ? value
      : JSON.stringify(value);

/** A cell as a number; undefined if it is not one. */
export const numberOf = (value: ResultValue | undefined): number | undefined => {
  const number = typeof value === 'string' && value !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
};

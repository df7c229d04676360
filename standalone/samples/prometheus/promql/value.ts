/** One element of an instant vector. */
export interface Sample {
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}
export type Vector = readonly Sample[];
export type Value = number | Vector;

/** An expression that the sample does not support, or that does not parse. */
export class PromqlError extends Error {}

export const nameless = (labels: Readonly<Record<string, string>>): Record<string, string> => {
  const { __name__: _, ...rest } = labels;
  return rest;
};

/** Label sets as one text, independent of their order; the metric's name is not part of the match. */
export const matchKey = (labels: Readonly<Record<string, string>>): string =>
  JSON.stringify(Object.entries(nameless(labels)).sort(([a], [b]) => (a < b ? -1 : 1)));

/** A required part of an expression. */
export function required<T>(value: T | null | undefined): T {
  if (value == null) throw new PromqlError('parse error: something is missing');
  return value;
}

/** The vector, or Prometheus' error for a number in its place. */
export function vectorOf(value: Value, place: string): Vector {
  if (typeof value === 'number')
    throw new PromqlError(`expected type instant vector in ${place}, got scalar`);
  return value;
}

/** One element of an instant vector. */
export interface Sample {
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}
export type Vector = readonly Sample[];
export type Value = number | Vector;

/** An expression the sample does not know, or that does not parse. */
export class PromqlError extends Error {}

export const nameless = (labels: Readonly<Record<string, string>>): Record<string, string> => {
  const { __name__: _, ...rest } = labels;
  return rest;
};

/** Label sets as one text, whatever their order; the metric's name is no part of what matches. */
export const matchKey = (labels: Readonly<Record<string, string>>): string =>
  JSON.stringify(Object.entries(nameless(labels)).sort(([a], [b]) => (a < b ? -1 : 1)));

/** A part of an expression that must be there. */
export function required<T>(value: T | null | undefined): T {
  if (value == null) throw new PromqlError('parse error: something is missing');
  return value;
}

/** The vector, or the error of Prometheus for a number in its place. */
export function vectorOf(value: Value, place: string): Vector {
  if (typeof value === 'number')
    throw new PromqlError(`expected type instant vector in ${place}, got scalar`);
  return value;
}

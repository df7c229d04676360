import { namesOnPath } from '../../common/declaration';
import type { Row } from './rows';

/**
 * How a service applies one query parameter, written from the vendor's documentation and not from our declaration:
 * whether it returns a row.
 */
export type RowPredicate = (row: Row, value: string) => boolean;

/** The vendor documents that the parameter can be repeated, and returns rows for any of its values. */
export interface RepeatedParameter {
  readonly anyOf: RowPredicate;
}

/** `path parameter` → its effect; the path as in the declaration. */
export type ServiceModel = Readonly<Record<string, RowPredicate | RepeatedParameter>>;

/** Whether the service returns the row. Without a documented meaning, every value of a repeated parameter filters. */
export function isReturned(
  model: ServiceModel,
  path: string,
  parameters: URLSearchParams,
  row: Row,
): boolean {
  return [...new Set(parameters.keys())].every((name) => {
    const values = parameters.getAll(name);
    const effect = model[`${path} ${name}`];
    if (effect === undefined) return true;
    return typeof effect === 'function'
      ? values.every((value) => effect(row, value))
      : values.some((value) => effect.anyOf(row, value));
  });
}

/** By entity: rows that differ in ways that our columns do not show. */
export type SpecialRows = Readonly<
  Record<string, readonly { readonly [name: string]: null | string }[]>
>;

type Inside = { readonly [name: string]: unknown } | null | undefined;

/** The value at a path of plain names. */
export function valueIn(row: Row, path: string): unknown {
  return namesOnPath(path).reduce<unknown>((at, step) => (at as Inside)?.[step] ?? undefined, row);
}

export const same = (one: unknown, other: unknown): boolean =>
  String(one).toLowerCase() === String(other).toLowerCase();

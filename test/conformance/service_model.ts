import { namesOnPath } from '../../common/declaration';
import type { Row } from './rows';

/**
 * How a service applies one query parameter, written from the vendor's documentation and not from our declaration:
 * whether it returns a row.
 */
export type RowPredicate = (row: Row, value: string) => boolean;

/** `path parameter` → its effect; the path as in the declaration. */
export type ServiceModel = Readonly<Record<string, RowPredicate>>;

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

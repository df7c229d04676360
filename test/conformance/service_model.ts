import type { Row } from './rows';

/**
 * What a service makes of one query parameter, written from the vendor's page and not from our declaration: whether a
 * row is let through.
 */
export type RowPredicate = (row: Row, value: string) => boolean;

/** `path parameter` → what it does; the path as the declaration writes it. */
export type ServiceModel = Readonly<Record<string, RowPredicate>>;

/** By entity: rows that differ in ways that our columns do not tell. */
export type SpecialRows = Readonly<
  Record<string, readonly { readonly [name: string]: null | string }[]>
>;

type Inside = { readonly [name: string]: unknown } | null | undefined;

/** The value at a path of plain names. */
export function valueIn(row: Row, path: string): unknown {
  return path.split('.').reduce<unknown>((at, step) => (at as Inside)?.[step] ?? undefined, row);
}

export const same = (one: unknown, other: unknown): boolean =>
  String(one).toLowerCase() === String(other).toLowerCase();

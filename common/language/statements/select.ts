import type { Node, Query } from '../nodes';

/** `SELECT …`, `WITH … SELECT …`, and set operations of them. */
export interface SelectStatement extends Node {
  readonly kind: 'select_statement';
  readonly query: Query;
}

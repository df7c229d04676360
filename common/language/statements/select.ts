import type { Doc } from '../printing/doc';
import type { Printing } from '../printing/printing';
import type { Building } from '../building';
import { rangeOf } from '../building';
import type { SelectStatementContext } from '../generated/MoltlerParser';
import type { Node, Query } from '../nodes';

/** `SELECT …`, `WITH … SELECT …`, and set operations of them. */
export interface SelectStatement extends Node {
  readonly kind: 'select_statement';
  readonly query: Query;
}

/** Builds a query as a statement. */
export function buildSelectStatement(
  context: SelectStatementContext,
  building: Building,
): SelectStatement {
  return {
    kind: 'select_statement',
    range: rangeOf(context),
    query: building.query(context.query()),
  };
}

/** Prints a query as a statement. */
export function printSelectStatement(node: SelectStatement, printing: Printing): Doc {
  return printing.query(node.query);
}

import type { Doc } from '../printing/doc';
import type { Printing } from '../printing/printing';
import type { Building } from '../building';
import { rangeOf } from '../building';
import type { SelectStatementContext } from '../generated/MoltlerParser';
import type { Node, Query } from '../nodes';
import { statement } from './definition';

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
function printSelectStatement(node: SelectStatement, printing: Printing): Doc {
  return printing.query(node.query);
}

export const select = statement<SelectStatement>({
  words: 'SELECT',
  effect: 'reads',
  result: 'table',
  syntax: 'SELECT … FROM connector.entity [WITH (options)] …',
  description:
    'Queries services in SQL, evaluated by DuckDB. Supports WITH [RECURSIVE], every JOIN (including LATERAL and ASOF), UNNEST, PIVOT, DISTINCT ON, GROUPING SETS, GROUP BY ALL, ORDER BY ALL, window functions, QUALIFY, UNION, INTERSECT and EXCEPT.',
  example: "SELECT title FROM gh.issues WHERE state = 'open' WITH (max_age = '5m')",
  build: buildSelectStatement,
  print: printSelectStatement,
});

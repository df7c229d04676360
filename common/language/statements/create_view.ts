import type { Building } from '../building';
import { identifierOf, rangeOf } from '../building';
import type { CreateViewStatementContext } from '../generated/MoltlerParser';
import type { Identifier, Node, Query } from '../nodes';
import { hardLine, type Doc } from '../printing/doc';
import { strictNameDoc, type Printing } from '../printing/printing';
import { buildColumnNames } from '../query/build_with';
import { columnsDoc } from '../query/print';
import { statement } from './definition';

/** `CREATE [OR REPLACE] VIEW [IF NOT EXISTS] name [(column, …)] AS query`. */
export interface CreateViewStatement extends Node {
  readonly kind: 'create_view_statement';
  readonly name: Identifier;
  readonly orReplace: boolean;
  readonly ifNotExists: boolean;
  /** Names for the columns of the query; empty to keep its own. */
  readonly columns: readonly Identifier[];
  readonly query: Query;
}

/** Builds CREATE VIEW. */
function buildCreateView(
  context: CreateViewStatementContext,
  building: Building,
): CreateViewStatement {
  return {
    kind: 'create_view_statement',
    range: rangeOf(context),
    name: identifierOf(context.newName()),
    orReplace: context.orReplace() !== undefined,
    ifNotExists: context.ifNotExists() !== undefined,
    columns: buildColumnNames(context.columnNames()),
    query: building.query(context.query()),
  };
}

/** Prints CREATE VIEW, its query on lines of its own. */
function printCreateView(node: CreateViewStatement, printing: Printing): Doc {
  const replace = node.orReplace ? 'OR REPLACE ' : '';
  const unless = node.ifNotExists ? 'IF NOT EXISTS ' : '';
  return [
    `CREATE ${replace}VIEW ${unless}${strictNameDoc(node.name)}${columnsDoc(node.columns)} AS`,
    hardLine,
    printing.query(node.query),
  ];
}

export const createView = statement<CreateViewStatement>({
  words: 'CREATE VIEW',
  effect: 'configures',
  result: 'messages',
  syntax: 'CREATE [OR REPLACE] VIEW [IF NOT EXISTS] name [(column, …)] AS SELECT …',
  description:
    'Stores a query under a name that can be used wherever a table can. Nothing is read until the view is queried.',
  example: "CREATE VIEW open_bugs AS SELECT title FROM gh.issues WHERE state = 'open'",
  build: buildCreateView,
  print: printCreateView,
});

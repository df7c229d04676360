import type { Building } from '../building';
import { identifierOf, rangeOf } from '../building';
import type { CreateTempTableStatementContext } from '../generated/MoltlerParser';
import type { Identifier, Node, Query } from '../nodes';
import { hardLine, type Doc } from '../printing/doc';
import { strictNameDoc, type Printing } from '../printing/printing';
import { buildColumnNames } from '../query/build_with';
import { columnsDoc } from '../query/print';
import { statement } from './definition';

/** `CREATE [OR REPLACE] TEMP TABLE [IF NOT EXISTS] name [(column, …)] AS query`. */
export interface CreateTempTableStatement extends Node {
  readonly kind: 'create_temp_table_statement';
  readonly name: Identifier;
  readonly orReplace: boolean;
  readonly ifNotExists: boolean;
  /** Names for the columns of the query; empty to keep its own. */
  readonly columns: readonly Identifier[];
  readonly query: Query;
}

/** Builds CREATE TEMP TABLE. */
function buildCreateTempTable(
  context: CreateTempTableStatementContext,
  building: Building,
): CreateTempTableStatement {
  return {
    kind: 'create_temp_table_statement',
    range: rangeOf(context),
    name: identifierOf(context.newName()),
    orReplace: context.orReplace() !== undefined,
    ifNotExists: context.ifNotExists() !== undefined,
    columns: buildColumnNames(context.columnNames()),
    query: building.query(context.query()),
  };
}

/** Prints CREATE TEMP TABLE, its query on lines of its own. */
function printCreateTempTable(node: CreateTempTableStatement, printing: Printing): Doc {
  const replace = node.orReplace ? 'OR REPLACE ' : '';
  const unless = node.ifNotExists ? 'IF NOT EXISTS ' : '';
  return [
    `CREATE ${replace}TEMP TABLE ${unless}${strictNameDoc(node.name)}${columnsDoc(node.columns)} AS`,
    hardLine,
    printing.query(node.query),
  ];
}

export const createTempTable = statement<CreateTempTableStatement>({
  words: 'CREATE TEMP TABLE',
  effect: 'reads',
  result: 'messages',
  syntax: 'CREATE [OR REPLACE] TEMP TABLE [IF NOT EXISTS] name [(column, …)] AS SELECT …',
  description:
    'Inside BEGIN … END: runs a query and keeps its rows, which can be read like a table until the block ends.',
  example: "CREATE TEMP TABLE bugs AS SELECT title FROM gh.issues WHERE labels CONTAINS 'bug'",
  build: buildCreateTempTable,
  print: printCreateTempTable,
});

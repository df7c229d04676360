import type { Building } from '../building';
import { identifierOf } from '../building';
import type {
  CreateTempTableStatementContext,
  CreateViewStatementContext,
} from '../generated/MoltlerParser';
import type { Identifier, Query } from '../nodes';
import { hardLine, type Doc } from '../printing/doc';
import { strictNameDoc, type Printing } from '../printing/printing';
import { buildColumnNames } from '../query/build_with';
import { columnsDoc } from '../query/print';

/** A query that a statement gives a name: `[OR REPLACE] … [IF NOT EXISTS] name [(column, …)] AS query`. */
export interface NamedQuery {
  readonly name: Identifier;
  readonly orReplace: boolean;
  readonly ifNotExists: boolean;
  /** Names for the columns of the query; empty to keep its own. */
  readonly columns: readonly Identifier[];
  readonly query: Query;
}

/** Builds the name, the columns and the query. */
export const buildNamedQuery = (
  context: CreateViewStatementContext | CreateTempTableStatementContext,
  building: Building,
): NamedQuery => ({
  name: identifierOf(context.newName()),
  orReplace: context.orReplace() !== undefined,
  ifNotExists: context.ifNotExists() !== undefined,
  columns: buildColumnNames(context.columnNames()),
  query: building.query(context.query()),
});

/** Prints CREATE with `what` it creates, the query on lines of its own. */
export function printNamedQuery(what: string, node: NamedQuery, printing: Printing): Doc {
  const replace = node.orReplace ? 'OR REPLACE ' : '';
  const unless = node.ifNotExists ? 'IF NOT EXISTS ' : '';
  return [
    `CREATE ${replace}${what} ${unless}${strictNameDoc(node.name)}${columnsDoc(node.columns)} AS`,
    hardLine,
    printing.query(node.query),
  ];
}

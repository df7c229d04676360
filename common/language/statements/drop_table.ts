import { identifierOf, rangeOf } from '../building';
import type { DropTableStatementContext } from '../generated/MoltlerParser';
import type { Identifier, Node } from '../nodes';
import type { Doc } from '../printing/doc';
import { strictNameDoc } from '../printing/printing';
import { statement } from './definition';

/** `DROP TABLE [IF EXISTS] name`. */
export interface DropTableStatement extends Node {
  readonly kind: 'drop_table_statement';
  readonly name: Identifier;
  readonly ifExists: boolean;
}

/** Builds DROP TABLE. */
function buildDropTable(context: DropTableStatementContext): DropTableStatement {
  return {
    kind: 'drop_table_statement',
    range: rangeOf(context),
    name: identifierOf(context.tempTableName()),
    ifExists: context.ifExists() !== undefined,
  };
}

/** Prints DROP TABLE. */
function printDropTable(node: DropTableStatement): Doc {
  return `DROP TABLE ${node.ifExists ? 'IF EXISTS ' : ''}${strictNameDoc(node.name)}`;
}

export const dropTable = statement<DropTableStatement>({
  words: 'DROP TABLE',
  effect: 'reads',
  result: 'messages',
  syntax: 'DROP TABLE [IF EXISTS] name',
  description: 'Deletes a temporary table of the block.',
  example: 'DROP TABLE IF EXISTS bugs',
  build: buildDropTable,
  print: printDropTable,
});

import { identifierOf, rangeOf } from '../building';
import type { DropViewStatementContext } from '../generated/MoltlerParser';
import type { Identifier, Node } from '../nodes';
import type { Doc } from '../printing/doc';
import { strictNameDoc } from '../printing/printing';
import { statement } from './definition';

/** `DROP VIEW [IF EXISTS] name`. */
export interface DropViewStatement extends Node {
  readonly kind: 'drop_view_statement';
  readonly name: Identifier;
  readonly ifExists: boolean;
}

/** Builds DROP VIEW. */
function buildDropView(context: DropViewStatementContext): DropViewStatement {
  return {
    kind: 'drop_view_statement',
    range: rangeOf(context),
    name: identifierOf(context.viewName()),
    ifExists: context.ifExists() !== undefined,
  };
}

/** Prints DROP VIEW. */
function printDropView(node: DropViewStatement): Doc {
  return `DROP VIEW ${node.ifExists ? 'IF EXISTS ' : ''}${strictNameDoc(node.name)}`;
}

export const dropView = statement<DropViewStatement>({
  words: 'DROP VIEW',
  effect: 'configures',
  result: 'messages',
  syntax: 'DROP VIEW [IF EXISTS] name',
  description: 'Deletes a view. The connectors that it reads are kept.',
  example: 'DROP VIEW IF EXISTS open_bugs',
  build: buildDropView,
  print: printDropView,
});

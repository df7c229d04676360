import type { Doc } from '../printing/doc';
import { strictNameDoc } from '../printing/printing';
import { identifierOf, rangeOf } from '../building';
import type { DropConnectorStatementContext } from '../generated/MoltlerParser';
import type { Identifier, Node } from '../nodes';
import { statement } from './definition';

/** `DROP CONNECTOR [IF EXISTS] name`. */
export interface DropConnectorStatement extends Node {
  readonly kind: 'drop_connector_statement';
  readonly name: Identifier;
  readonly ifExists: boolean;
}

/** Builds DROP CONNECTOR. */
function buildDropConnector(context: DropConnectorStatementContext): DropConnectorStatement {
  return {
    kind: 'drop_connector_statement',
    range: rangeOf(context),
    name: identifierOf(context.connectorName()),
    ifExists: context.ifExists() !== undefined,
  };
}

/** Prints DROP CONNECTOR. */
function printDropConnector(node: DropConnectorStatement): Doc {
  return `DROP CONNECTOR ${node.ifExists ? 'IF EXISTS ' : ''}${strictNameDoc(node.name)}`;
}

export const dropConnector = statement<DropConnectorStatement>({
  words: 'DROP CONNECTOR',
  effect: 'configures',
  result: 'messages',
  syntax: 'DROP CONNECTOR [IF EXISTS] name',
  description: 'Deletes a connector.',
  example: 'DROP CONNECTOR IF EXISTS gh',
  build: buildDropConnector,
  print: printDropConnector,
});

import type { Doc } from '../printing/doc';
import { strictNameDoc } from '../printing/printing';
import { identifierOf, rangeOf } from '../building';
import type { DropConnectorStatementContext } from '../generated/MoltlerParser';
import type { Identifier, Node } from '../nodes';

/** `DROP CONNECTOR [IF EXISTS] name`. */
export interface DropConnectorStatement extends Node {
  readonly kind: 'drop_connector_statement';
  readonly name: Identifier;
  readonly ifExists: boolean;
}

/** Builds DROP CONNECTOR. */
export function buildDropConnector(context: DropConnectorStatementContext): DropConnectorStatement {
  return {
    kind: 'drop_connector_statement',
    range: rangeOf(context),
    name: identifierOf(context.connectorName()),
    ifExists: context.ifExists() !== undefined,
  };
}

/** Prints DROP CONNECTOR. */
export function printDropConnector(node: DropConnectorStatement): Doc {
  return `DROP CONNECTOR ${node.ifExists ? 'IF EXISTS ' : ''}${strictNameDoc(node.name)}`;
}

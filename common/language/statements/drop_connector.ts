import type { Identifier, Node } from '../nodes';

/** `DROP CONNECTOR [IF EXISTS] name`. */
export interface DropConnectorStatement extends Node {
  readonly kind: 'drop_connector_statement';
  readonly name: Identifier;
  readonly ifExists: boolean;
}

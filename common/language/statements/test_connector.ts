import type { Identifier, Node } from '../nodes';

/** `TEST CONNECTOR name`. */
export interface TestConnectorStatement extends Node {
  readonly kind: 'test_connector_statement';
  readonly name: Identifier;
}

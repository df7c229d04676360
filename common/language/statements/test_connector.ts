import type { Doc } from '../printing/doc';
import { strictNameDoc } from '../printing/printing';
import { identifierOf, rangeOf } from '../building';
import type { TestConnectorStatementContext } from '../generated/MoltlerParser';
import type { Identifier, Node } from '../nodes';

/** `TEST CONNECTOR name`. */
export interface TestConnectorStatement extends Node {
  readonly kind: 'test_connector_statement';
  readonly name: Identifier;
}

/** Builds TEST CONNECTOR. */
export function buildTestConnector(context: TestConnectorStatementContext): TestConnectorStatement {
  return {
    kind: 'test_connector_statement',
    range: rangeOf(context),
    name: identifierOf(context.connectorName()),
  };
}

/** Prints TEST CONNECTOR. */
export function printTestConnector(node: TestConnectorStatement): Doc {
  return `TEST CONNECTOR ${strictNameDoc(node.name)}`;
}

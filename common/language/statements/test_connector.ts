import type { Doc } from '../printing/doc';
import { strictNameDoc } from '../printing/printing';
import { identifierOf, rangeOf } from '../building';
import type { TestConnectorStatementContext } from '../generated/MoltlerParser';
import type { Identifier, Node } from '../nodes';
import { statement } from './definition';

/** `TEST CONNECTOR name`. */
export interface TestConnectorStatement extends Node {
  readonly kind: 'test_connector_statement';
  readonly name: Identifier;
}

/** Builds TEST CONNECTOR. */
function buildTestConnector(context: TestConnectorStatementContext): TestConnectorStatement {
  return {
    kind: 'test_connector_statement',
    range: rangeOf(context),
    name: identifierOf(context.connectorName()),
  };
}

/** Prints TEST CONNECTOR. */
function printTestConnector(node: TestConnectorStatement): Doc {
  return `TEST CONNECTOR ${strictNameDoc(node.name)}`;
}

export const testConnector = statement<TestConnectorStatement>({
  words: 'TEST CONNECTOR',
  effect: 'reads',
  result: 'list',
  syntax: 'TEST CONNECTOR name',
  description: 'Sends test requests to the service and reports any problem.',
  example: 'TEST CONNECTOR gh',
  build: buildTestConnector,
  print: printTestConnector,
});

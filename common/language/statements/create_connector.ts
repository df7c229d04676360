import { hardLine, type Doc } from '../printing/doc';
import { strictNameDoc, stringDoc, type Printing } from '../printing/printing';
import type { Building } from '../building';
import { identifierOf, optional, rangeOf, stringOf } from '../building';
import type { CreateConnectorStatementContext } from '../generated/MoltlerParser';
import type { Identifier, Node, ObjectLiteral, StringLiteral } from '../nodes';
import { statement } from './definition';

/** `CREATE [OR REPLACE] CONNECTOR [IF NOT EXISTS] name TYPE 'type' CONFIG {…} [OPTIONS {…}]`. */
export interface CreateConnectorStatement extends Node {
  readonly kind: 'create_connector_statement';
  readonly name: Identifier;
  readonly orReplace: boolean;
  readonly ifNotExists: boolean;
  readonly type: StringLiteral;
  readonly config?: ObjectLiteral;
  readonly options?: ObjectLiteral;
}

/** Builds CREATE CONNECTOR. */
function buildCreateConnector(
  context: CreateConnectorStatementContext,
  building: Building,
): CreateConnectorStatement {
  const objects = context.objectLiteral();
  const config = context.CONFIG() === undefined ? undefined : objects[0];
  const options = context.OPTIONS() === undefined ? undefined : objects[objects.length - 1];
  return {
    kind: 'create_connector_statement',
    range: rangeOf(context),
    name: identifierOf(context.connectorName()),
    orReplace: context.orReplace() !== undefined,
    ifNotExists: context.ifNotExists() !== undefined,
    type: stringOf(context.stringLiteral()),
    ...optional('config', config, (object) => building.object(object)),
    ...optional('options', options, (object) => building.object(object)),
  };
}

/** Prints CREATE CONNECTOR, one part per line. */
function printCreateConnector(node: CreateConnectorStatement, printing: Printing): Doc {
  const replace = node.orReplace ? 'OR REPLACE ' : '';
  const unless = node.ifNotExists ? 'IF NOT EXISTS ' : '';
  return [
    `CREATE ${replace}CONNECTOR ${unless}${strictNameDoc(node.name)}`,
    hardLine,
    `TYPE ${stringDoc(node.type)}`,
    node.config === undefined ? '' : [hardLine, 'CONFIG ', printing.object(node.config)],
    node.options === undefined ? '' : [hardLine, 'OPTIONS ', printing.object(node.options)],
  ];
}

export const createConnector = statement<CreateConnectorStatement>({
  words: 'CREATE CONNECTOR',
  effect: 'configures',
  result: 'messages',
  syntax: "CREATE [OR REPLACE] CONNECTOR [IF NOT EXISTS] name TYPE 'type' CONFIG {…} [OPTIONS {…}]",
  description: 'Creates a connector to a service.',
  example: 'CREATE CONNECTOR gh TYPE \'github\' CONFIG {"org": "mycompany"}',
  build: buildCreateConnector,
  print: printCreateConnector,
});

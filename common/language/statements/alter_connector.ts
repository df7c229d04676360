import { hardLine, indent, join, type Doc } from '../printing/doc';
import { strictNameDoc, type Printing } from '../printing/printing';
import type { Building } from '../building';
import { identifierOf, present, rangeOf } from '../building';
import type {
  AlterConnectorStatementContext,
  ConnectorChangeContext,
} from '../generated/MoltlerParser';
import type { Identifier, Node, ObjectLiteral } from '../nodes';
import { statement } from './definition';

/** What ALTER CONNECTOR changes. Keys of SET are merged into the existing ones; a key set to null is removed. */
export type ConnectorChange =
  | { readonly type: 'set_config'; readonly value: ObjectLiteral }
  | { readonly type: 'set_options'; readonly value: ObjectLiteral }
  | { readonly type: 'rename'; readonly to: Identifier }
  | { readonly type: 'enable' }
  | { readonly type: 'disable' };

/** `ALTER CONNECTOR name SET CONFIG {…} | SET OPTIONS {…} | RENAME TO new | ENABLE | DISABLE`. */
export interface AlterConnectorStatement extends Node {
  readonly kind: 'alter_connector_statement';
  readonly name: Identifier;
  readonly changes: readonly ConnectorChange[];
}

/** Builds ALTER CONNECTOR. */
function buildAlterConnector(
  context: AlterConnectorStatementContext,
  building: Building,
): AlterConnectorStatement {
  return {
    kind: 'alter_connector_statement',
    range: rangeOf(context),
    name: identifierOf(context.connectorName()),
    changes: context.connectorChange().map((change) => buildChange(change, building)),
  };
}

function buildChange(context: ConnectorChangeContext, building: Building): ConnectorChange {
  if (context.ENABLE() !== undefined) return { type: 'enable' };
  if (context.DISABLE() !== undefined) return { type: 'disable' };
  const to = context.newName();
  if (to !== undefined) return { type: 'rename', to: identifierOf(to) };
  const type = context.CONFIG() === undefined ? 'set_options' : 'set_config';
  return { type, value: building.object(present(context.objectLiteral())) };
}

/** Prints ALTER CONNECTOR. */
function printAlterConnector(node: AlterConnectorStatement, printing: Printing): Doc {
  const changes = node.changes.map((change) => printChange(change, printing));
  const head = `ALTER CONNECTOR ${strictNameDoc(node.name)}`;
  return changes.length === 1
    ? [head, ' ', changes]
    : [head, indent(hardLine, join([',', hardLine], changes))];
}

function printChange(change: ConnectorChange, printing: Printing): Doc {
  switch (change.type) {
    case 'set_config':
      return ['SET CONFIG ', printing.object(change.value)];
    case 'set_options':
      return ['SET OPTIONS ', printing.object(change.value)];
    case 'rename':
      return `RENAME TO ${strictNameDoc(change.to)}`;
    case 'enable':
      return 'ENABLE';
    case 'disable':
      return 'DISABLE';
  }
}

export const alterConnector = statement<AlterConnectorStatement>({
  words: 'ALTER CONNECTOR',
  effect: 'configures',
  result: 'messages',
  syntax:
    'ALTER CONNECTOR name SET CONFIG {…} | SET OPTIONS {…} | RENAME TO name | ENABLE | DISABLE',
  description: 'Changes a connector.',
  example: 'ALTER CONNECTOR gh SET OPTIONS {"rate_limit": 5}',
  build: buildAlterConnector,
  print: printAlterConnector,
});

import type { Building } from '../building';
import { identifierOf, present, rangeOf } from '../building';
import type {
  AlterConnectorStatementContext,
  ConnectorChangeContext,
} from '../generated/MoltlerParser';
import type { Identifier, Node, ObjectLiteral } from '../nodes';

/** What ALTER CONNECTOR changes. Keys of SET are merged into what is there; a key set to null is removed. */
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
export function buildAlterConnector(
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

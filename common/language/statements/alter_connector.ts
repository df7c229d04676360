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

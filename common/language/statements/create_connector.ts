import type { Identifier, Node, ObjectLiteral, StringLiteral } from '../nodes';

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

import type { Node, ObjectLiteral, StringLiteral } from '../nodes';
import type { Statement } from './statement';

/** `CREATE [OR REPLACE] CONNECTOR TYPE 'x' [DESCRIPTION '…'] [CONFIG_SCHEMA {…}] [FROM OPENAPI {…}]`. */
export interface CreateConnectorTypeStatement extends Node {
  readonly kind: 'create_connector_type_statement';
  readonly name: StringLiteral;
  readonly orReplace: boolean;
  readonly description?: StringLiteral;
  readonly configSchema?: ObjectLiteral;
  readonly openApi?: ObjectLiteral;
}
/** Code in triple quotes, or a declarative request. */
export type ConnectorTypeHandler =
  | { readonly type: 'code'; readonly source: StringLiteral }
  | { readonly type: 'request'; readonly request: ObjectLiteral };

/** `CREATE CONNECTOR ENTITY 'x.items' FIELDS {…} QUERY_HANDLER '''…''' | REQUEST {…}`. */
export interface CreateConnectorEntityStatement extends Node {
  readonly kind: 'create_connector_entity_statement';
  readonly name: StringLiteral;
  readonly orReplace: boolean;
  readonly description?: StringLiteral;
  readonly fields: ObjectLiteral;
  readonly handler?: ConnectorTypeHandler;
}
/** `CREATE CONNECTOR ACTION 'x.items.create' PARAMETERS {…} HANDLER '''…''' | REQUEST {…}`. */
export interface CreateConnectorActionStatement extends Node {
  readonly kind: 'create_connector_action_statement';
  readonly name: StringLiteral;
  readonly orReplace: boolean;
  readonly description?: StringLiteral;
  readonly parameters: ObjectLiteral;
  readonly handler?: ConnectorTypeHandler;
}
/** `REGISTER CONNECTOR TYPE 'x'`. */
export interface RegisterConnectorTypeStatement extends Node {
  readonly kind: 'register_connector_type_statement';
  readonly name: StringLiteral;
}
/** `DROP CONNECTOR TYPE [IF EXISTS] 'x'`. */
export interface DropConnectorTypeStatement extends Node {
  readonly kind: 'drop_connector_type_statement';
  readonly name: StringLiteral;
  readonly ifExists: boolean;
}
/** `TEST CONNECTOR TYPE 'x' [NAME '…'] [MOCK_API {…}] BEGIN … END TEST`. */
export interface TestConnectorTypeStatement extends Node {
  readonly kind: 'test_connector_type_statement';
  readonly name: StringLiteral;
  readonly testName?: StringLiteral;
  readonly mockApi?: ObjectLiteral;
  readonly body: readonly Statement[];
}

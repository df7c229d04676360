import type { Expression, Identifier, Node, StringLiteral, TableName } from '../nodes';

/** What SHOW shows. */
export type ShowSubject =
  /** `SHOW CONNECTORS` */
  | { readonly type: 'connectors' }
  /** `SHOW CONNECTOR x [STATUS | USAGE]` */
  | {
      readonly type: 'connector';
      readonly name: Identifier;
      readonly aspect: 'details' | 'status' | 'usage';
    }
  /** `SHOW CONNECTOR TYPES` */
  | { readonly type: 'connector_types' }
  /** `SHOW CONNECTOR TYPE 'x'` */
  | { readonly type: 'connector_type'; readonly name: StringLiteral }
  /** `SHOW ENTITIES FROM x` */
  | { readonly type: 'entities'; readonly connector: Identifier }
  /** `SHOW ACTIONS FROM x` or `FROM x.entity` */
  | { readonly type: 'actions'; readonly from: TableName }
  /** `SHOW SECRETS` */
  | { readonly type: 'secrets' }
  /** `SHOW HISTORY` */
  | { readonly type: 'history' }
  /** `SHOW AUDIT`: the record of writes. */
  | { readonly type: 'audit' }
  /** `SHOW SYNCS` */
  | { readonly type: 'syncs' }
  /** `SHOW SYNC HISTORY [x]` */
  | { readonly type: 'sync_history'; readonly sync?: Identifier };

/** `SHOW subject [LIKE 'pattern'] [LIMIT n]`. */
export interface ShowStatement extends Node {
  readonly kind: 'show_statement';
  readonly subject: ShowSubject;
  readonly like?: StringLiteral;
  readonly limit?: Expression;
}

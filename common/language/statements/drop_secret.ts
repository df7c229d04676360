import type { Identifier, Node } from '../nodes';

/** `DROP SECRET [IF EXISTS] name`. */
export interface DropSecretStatement extends Node {
  readonly kind: 'drop_secret_statement';
  readonly name: Identifier;
  readonly ifExists: boolean;
}

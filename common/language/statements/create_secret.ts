import type { Expression, Identifier, Node } from '../nodes';

/** `CREATE [OR REPLACE] SECRET name VALUE 'text'`; the value is masked before history. */
export interface CreateSecretStatement extends Node {
  readonly kind: 'create_secret_statement';
  readonly name: Identifier;
  readonly orReplace: boolean;
  readonly value: Expression;
}

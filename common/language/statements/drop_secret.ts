import type { Doc } from '../printing/doc';
import { strictNameDoc } from '../printing/printing';
import { identifierOf, rangeOf } from '../building';
import type { DropSecretStatementContext } from '../generated/MoltlerParser';
import type { Identifier, Node } from '../nodes';

/** `DROP SECRET [IF EXISTS] name`. */
export interface DropSecretStatement extends Node {
  readonly kind: 'drop_secret_statement';
  readonly name: Identifier;
  readonly ifExists: boolean;
}

/** Builds DROP SECRET. */
export function buildDropSecret(context: DropSecretStatementContext): DropSecretStatement {
  return {
    kind: 'drop_secret_statement',
    range: rangeOf(context),
    name: identifierOf(context.secretName()),
    ifExists: context.ifExists() !== undefined,
  };
}

/** Prints DROP SECRET. */
export function printDropSecret(node: DropSecretStatement): Doc {
  return `DROP SECRET ${node.ifExists ? 'IF EXISTS ' : ''}${strictNameDoc(node.name)}`;
}

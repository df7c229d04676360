import type { Doc } from '../printing/doc';
import { strictNameDoc } from '../printing/printing';
import { identifierOf, rangeOf } from '../building';
import type { DropSecretStatementContext } from '../generated/MoltlerParser';
import type { Identifier, Node } from '../nodes';
import { statement } from './definition';

/** `DROP SECRET [IF EXISTS] name`. */
export interface DropSecretStatement extends Node {
  readonly kind: 'drop_secret_statement';
  readonly name: Identifier;
  readonly ifExists: boolean;
}

/** Builds DROP SECRET. */
function buildDropSecret(context: DropSecretStatementContext): DropSecretStatement {
  return {
    kind: 'drop_secret_statement',
    range: rangeOf(context),
    name: identifierOf(context.secretName()),
    ifExists: context.ifExists() !== undefined,
  };
}

/** Prints DROP SECRET. */
function printDropSecret(node: DropSecretStatement): Doc {
  return `DROP SECRET ${node.ifExists ? 'IF EXISTS ' : ''}${strictNameDoc(node.name)}`;
}

export const dropSecret = statement<DropSecretStatement>({
  words: 'DROP SECRET',
  effect: 'configures',
  result: 'messages',
  syntax: 'DROP SECRET [IF EXISTS] name',
  description: 'Deletes a secret.',
  example: 'DROP SECRET token',
  build: buildDropSecret,
  print: printDropSecret,
});

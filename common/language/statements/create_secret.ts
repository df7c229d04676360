import type { Doc } from '../printing/doc';
import { strictNameDoc, type Printing } from '../printing/printing';
import type { Building } from '../building';
import { identifierOf, rangeOf } from '../building';
import type { CreateSecretStatementContext } from '../generated/MoltlerParser';
import type { Expression, Identifier, Node } from '../nodes';
import { statement } from './definition';

/** `CREATE [OR REPLACE] SECRET name VALUE 'text'`; the value is masked in history. */
export interface CreateSecretStatement extends Node {
  readonly kind: 'create_secret_statement';
  readonly name: Identifier;
  readonly orReplace: boolean;
  readonly value: Expression;
}

/** Builds CREATE SECRET. */
function buildCreateSecret(
  context: CreateSecretStatementContext,
  building: Building,
): CreateSecretStatement {
  return {
    kind: 'create_secret_statement',
    range: rangeOf(context),
    name: identifierOf(context.newName()),
    orReplace: context.orReplace() !== undefined,
    value: building.expression(context.expression()),
  };
}

/** Prints CREATE SECRET, including its value. */
function printCreateSecret(node: CreateSecretStatement, printing: Printing): Doc {
  const replace = node.orReplace ? 'OR REPLACE ' : '';
  return [
    `CREATE ${replace}SECRET ${strictNameDoc(node.name)} VALUE `,
    printing.expression(node.value),
  ];
}

export const createSecret = statement<CreateSecretStatement>({
  words: 'CREATE SECRET',
  effect: 'configures',
  result: 'messages',
  syntax: "CREATE [OR REPLACE] SECRET name VALUE 'value'",
  description:
    'Stores an encrypted secret; its value is masked in the history. In a terminal, `moltler secrets set` keeps it out of scripts.',
  example: "CREATE SECRET token VALUE 'value'",
  build: buildCreateSecret,
  print: printCreateSecret,
});

import type { Doc } from '../printing/doc';
import { strictNameDoc, type Printing } from '../printing/printing';
import type { Building } from '../building';
import { identifierOf, rangeOf } from '../building';
import type { CreateSecretStatementContext } from '../generated/MoltlerParser';
import type { Expression, Identifier, Node } from '../nodes';

/** `CREATE [OR REPLACE] SECRET name VALUE 'text'`; the value is masked in history. */
export interface CreateSecretStatement extends Node {
  readonly kind: 'create_secret_statement';
  readonly name: Identifier;
  readonly orReplace: boolean;
  readonly value: Expression;
}

/** Builds CREATE SECRET. */
export function buildCreateSecret(
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
export function printCreateSecret(node: CreateSecretStatement, printing: Printing): Doc {
  const replace = node.orReplace ? 'OR REPLACE ' : '';
  return [
    `CREATE ${replace}SECRET ${strictNameDoc(node.name)} VALUE `,
    printing.expression(node.value),
  ];
}

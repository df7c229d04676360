import type { Doc } from '../printing/doc';
import { strictNameDoc } from '../printing/printing';
import { identifierOf, rangeOf } from '../building';
import type { ClearLimitsStatementContext } from '../generated/MoltlerParser';
import type { Identifier, Node } from '../nodes';
import { statement } from './definition';

/** `CLEAR LIMITS FOR connector`. */
export interface ClearLimitsStatement extends Node {
  readonly kind: 'clear_limits_statement';
  readonly name: Identifier;
}

/** Builds CLEAR LIMITS. */
function buildClearLimits(context: ClearLimitsStatementContext): ClearLimitsStatement {
  return {
    kind: 'clear_limits_statement',
    range: rangeOf(context),
    name: identifierOf(context.connectorName()),
  };
}

/** Prints CLEAR LIMITS. */
function printClearLimits(node: ClearLimitsStatement): Doc {
  return `CLEAR LIMITS FOR ${strictNameDoc(node.name)}`;
}

export const clearLimits = statement<ClearLimitsStatement>({
  words: 'CLEAR LIMITS',
  effect: 'configures',
  result: 'messages',
  syntax: 'CLEAR LIMITS FOR name',
  description:
    'Clears the rate limits that the service reported, for all connectors with the same credentials. SHOW CONNECTOR name USAGE shows them.',
  example: 'CLEAR LIMITS FOR gh',
  build: buildClearLimits,
  print: printClearLimits,
});

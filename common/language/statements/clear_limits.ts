import type { Doc } from '../printing/doc';
import { strictNameDoc } from '../printing/printing';
import { identifierOf, rangeOf } from '../building';
import type { ClearLimitsStatementContext } from '../generated/MoltlerParser';
import type { Identifier, Node } from '../nodes';

/** `CLEAR LIMITS FOR connector`. */
export interface ClearLimitsStatement extends Node {
  readonly kind: 'clear_limits_statement';
  readonly name: Identifier;
}

/** Builds CLEAR LIMITS. */
export function buildClearLimits(context: ClearLimitsStatementContext): ClearLimitsStatement {
  return {
    kind: 'clear_limits_statement',
    range: rangeOf(context),
    name: identifierOf(context.connectorName()),
  };
}

/** Prints CLEAR LIMITS. */
export function printClearLimits(node: ClearLimitsStatement): Doc {
  return `CLEAR LIMITS FOR ${strictNameDoc(node.name)}`;
}

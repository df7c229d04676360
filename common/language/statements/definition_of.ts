import type { StatementDefinition } from './definition';
import { STATEMENT_KINDS } from './registry';
import type { Statement, StatementKind } from './statement';

/** The definition of a kind, for any of its statements. */
export const definitionOf = (kind: StatementKind): StatementDefinition<Statement> =>
  // The table pairs each kind with the definition of its own statements.
  STATEMENT_KINDS[kind] as unknown as StatementDefinition<Statement>;

/** Whether a node is a statement. */
export const isStatement = (node: { readonly kind: unknown }): node is Statement =>
  typeof node.kind === 'string' && Object.hasOwn(STATEMENT_KINDS, node.kind);

import { bindExpression } from '../expressions';
import type { ExpressionContext } from '../expressions/context';
import type { Scope } from '../scope';
import type { StatementContext } from '../statement_context';

/** What the files of this folder share; `bindQuery` is passed along, so that they need not import each other. */
export interface QueryContext {
  readonly statement: StatementContext;
  readonly bindQuery: ExpressionContext['bindQuery'];
}

/** A place for expressions. Aggregates and windows may stand there only where said. */
export function inClause(
  { statement, bindQuery }: QueryContext,
  scope: Scope,
  clause: string,
  more: Partial<Pick<ExpressionContext, 'aggregates' | 'windows' | 'namedWindows'>> = {},
): ExpressionContext {
  return {
    statement,
    scope,
    clause,
    aggregates: false,
    windows: false,
    namedWindows: new Map(),
    bind: bindExpression,
    bindQuery,
    ...more,
  };
}

import type { Equality } from './equalities';
import { bindExpression } from '../expressions';
import type { ExpressionContext } from '../expressions/context';
import type { Scope } from '../scope';
import type { StatementContext } from '../statement_context';

/** Shared by the files of this folder; `bindQuery` is a member, so that they need not import each other. */
export interface QueryContext {
  readonly statement: StatementContext;
  readonly bindQuery: ExpressionContext['bindQuery'];
  /** What WHERE of the query requires to be equal to a text: native queries decide about the columns of their tables. */
  readonly equalities?: readonly Equality[];
}

/** A place for expressions. Aggregates and windows are only allowed if set. */
export function inClause(
  { statement, bindQuery }: QueryContext,
  scope: Scope,
  clause: string,
  more: Partial<Pick<ExpressionContext, 'aggregates' | 'windows' | 'namedWindows' | 'unnest'>> = {},
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

import type { Expression, FunctionCall, Query, WindowSpecification } from '../../language';
import type { BoundExpression, BoundQuery } from '../bound/bound_query';
import type { Scope } from '../scope';
import type { StatementContext } from '../statement_context';

/** Where an expression is; determines what is allowed in it. */
export interface ExpressionContext {
  readonly statement: StatementContext;
  readonly scope: Scope;
  /** The name of the place for people: `WHERE`, `the argument of an aggregate`. */
  readonly clause: string;
  readonly aggregates: boolean;
  readonly windows: boolean;
  /** Windows of the WINDOW clause. */
  readonly namedWindows: ReadonlyMap<string, WindowSpecification>;
  /** The element for `UNNEST(list)`. Missing, or without a result: UNNEST is not allowed here. */
  readonly unnest?:
    ((node: FunctionCall, context: ExpressionContext) => BoundExpression | undefined) | undefined;
  /** Binds a part. Passed as a parameter, so that the files of this folder need not import each other. */
  readonly bind: (node: Expression, context: ExpressionContext) => BoundExpression;
  readonly bindQuery: (query: Query, outer: Scope, statement: StatementContext) => BoundQuery;
}

/** Binds nodes of one kind. */
export type ExpressionBinder<N extends Expression> = (
  node: N,
  context: ExpressionContext,
) => BoundExpression;

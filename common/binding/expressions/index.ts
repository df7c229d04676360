import type { Expression, ExpressionKind } from '../../language';
import type { BoundExpression } from '../bound/bound_query';
import { partsOfValue } from '../bound/expression_walk';
import { bindCast, bindExtract } from './casts';
import { bindList, bindObject, bindRow } from './collections';
import { bindColumn, bindElement, bindMember, bindStar } from './columns';
import { bindCase } from './conditional';
import type { ExpressionBinder, ExpressionContext } from './context';
import { bindFunction } from './functions';
import {
  bindBoolean,
  bindInterval,
  bindNull,
  bindNumber,
  bindParameter,
  bindString,
  bindTypedLiteral,
} from './literals';
import { bindLambda } from './lambdas';
import { bindBinary, bindUnary } from './operators';
import { bindBetween, bindContains, bindInList, bindIs, bindLike } from './predicates';
import { bindExists, bindInQuery, bindScalarQuery } from './subqueries';

const BINDERS: {
  readonly [K in ExpressionKind]: ExpressionBinder<Extract<Expression, { kind: K }>>;
} = {
  string: bindString,
  number: bindNumber,
  boolean: bindBoolean,
  null: bindNull,
  interval: bindInterval,
  typed_literal: bindTypedLiteral,
  parameter: bindParameter,
  column: bindColumn,
  star: bindStar,
  unary: bindUnary,
  binary: bindBinary,
  like: bindLike,
  contains: bindContains,
  in_list: bindInList,
  in_query: bindInQuery,
  between: bindBetween,
  is: bindIs,
  exists: bindExists,
  case: bindCase,
  cast: bindCast,
  extract: bindExtract,
  function: bindFunction,
  scalar_query: bindScalarQuery,
  list: bindList,
  row: bindRow,
  object: bindObject,
  element: bindElement,
  member: bindMember,
  lambda: bindLambda,
};

/** Values, of which a list may have many. */
const PLAIN: ReadonlySet<ExpressionKind> = new Set([
  'string',
  'number',
  'boolean',
  'null',
  'parameter',
]);

/** Binds an expression: resolves names, finds types; a part with an error is reported and becomes NULL. */
export function bindExpression(node: Expression, context: ExpressionContext): BoundExpression {
  if (!PLAIN.has(node.kind)) context.statement.tally.addParts(1, node.range);
  // The table pairs each kind with the binder of its own nodes.
  const binder = BINDERS[node.kind] as ExpressionBinder<Expression>;
  const bound = binder(node, context);
  const long = bound.kind === 'constant' ? partsOfValue(bound) : 0;
  if (long > 0) context.statement.tally.addParts(long, node.range);
  return bound;
}

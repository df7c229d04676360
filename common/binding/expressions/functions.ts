import { adviceOnFunction, type FunctionCall } from '../../language';
import { boundCall } from '../bound/builders';
import type { BoundExpression } from '../bound/bound_query';
import { unknown } from '../values/constants';
import { FUNCTIONS, functionNamed, type FunctionSignature } from '../functions';
import { near } from '../suggestion';
import { alignArguments } from './arguments';
import { conditionOf } from './conditions';
import type { ExpressionBinder, ExpressionContext } from './context';
import { bindWithLambda, takesLambda } from './lambdas';
import { bindSeries, isSeries } from './series';
import { bindOrder, bindWindow } from './windows';

export const bindFunction: ExpressionBinder<FunctionCall> = (node, context) => {
  const signature = functionNamed(node.name.name);
  const { reporter } = context.statement;
  if (signature === undefined) {
    const advice = adviceOnFunction(node.name.name);
    const meant =
      advice === undefined
        ? near(
            node.name.name,
            FUNCTIONS.map(({ name }) => name),
          )
        : {};
    reporter.error(
      'unknown_function',
      { name: node.name.name, ...meant, ...(advice !== undefined && { advice }) },
      node.name.range,
      meant.near,
    );
    bindParts(node, context);
    return unknown(node.range);
  }
  if (signature.kind === 'table') return unnested(node, context);
  const windowed = node.over !== undefined && signature.kind !== 'scalar';
  const aggregate = signature.kind === 'aggregate' && !windowed;
  if (!mayStand(signature, node, windowed, aggregate, context)) {
    bindParts(node, context);
    return unknown(node.range);
  }
  const inside: ExpressionContext = aggregate
    ? {
        ...context,
        clause: 'another aggregate',
        aggregates: false,
        windows: false,
        unnest: undefined,
      }
    : windowed
      ? { ...context, clause: 'another window function', windows: false, unnest: undefined }
      : context;
  if (isSeries(signature.name)) {
    const { operands, result } = bindSeries(signature.name, node, context);
    const most = context.statement.tally.bounds.series_values;
    return boundCall(signature.name, result, operands, node.range, { most });
  }
  if (takesLambda(signature.name)) {
    const { operands, result } = bindWithLambda(signature.name, node, context);
    return boundCall(signature.name, result, operands, node.range);
  }
  const star = signature.star && node.arguments.length === 1 && node.arguments[0]?.kind === 'star';
  const bound = star ? [] : node.arguments.map((argument) => context.bind(argument, inside));
  const { operands, result } = alignArguments(signature, bound, node, inside);
  const filter = node.filter === undefined ? undefined : context.bind(node.filter, inside);
  return boundCall(signature.name, result, operands, node.range, {
    aggregate,
    star: star || (signature.star && node.arguments.length === 0),
    distinct: node.distinct,
    orderBy: bindOrder(node.orderBy, inside),
    ...(filter === undefined ? {} : { filter: conditionOf(filter, 'FILTER', inside) }),
    ...(node.over === undefined || !windowed ? {} : { window: bindWindow(node.over, context) }),
  });
};

/** UNNEST as a value: in the SELECT list, or again in another clause. */
function unnested(node: FunctionCall, context: ExpressionContext): BoundExpression {
  const element = context.unnest?.(node, context);
  if (element !== undefined) return element;
  context.statement.reporter.error('misplaced_unnest', { clause: context.clause }, node.range);
  return unknown(node.range);
}

function mayStand(
  signature: FunctionSignature,
  node: FunctionCall,
  windowed: boolean,
  aggregate: boolean,
  { statement, clause, aggregates, windows }: ExpressionContext,
): boolean {
  const { reporter } = statement;
  if (signature.kind === 'window' && !windowed) {
    reporter.error('missing_over', { name: signature.name }, node.range);
    return false;
  }
  if (windowed && !windows) {
    reporter.error('misplaced_window', { clause }, node.range);
    return false;
  }
  if (aggregate && !aggregates) {
    reporter.error('misplaced_aggregate', { clause }, node.range);
    return false;
  }
  return true;
}

/** Binds the arguments of an invalid call, to report errors in them too. */
function bindParts(node: FunctionCall, context: ExpressionContext): readonly BoundExpression[] {
  const inside = { ...context, aggregates: true, windows: true };
  return node.arguments
    .filter((argument) => argument.kind !== 'star')
    .map((argument) => context.bind(argument, inside));
}

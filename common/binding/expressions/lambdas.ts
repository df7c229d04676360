import type { FunctionCall, Lambda } from '../../language';
import type { BoundColumn, BoundExpression } from '../bound/bound_query';
import { subqueriesIn } from '../bound/query_walk';
import { scopesOutwards, scopeWithin } from '../scope';
import { unknown } from '../values/constants';
import { describeType, elementType, ignoresCase, type ExpressionType } from '../values/types';
import { conditionOf } from './conditions';
import type { ExpressionBinder, ExpressionContext } from './context';

const USAGE: Readonly<Record<string, string>> = {
  list_filter: 'list_filter(list, x -> condition)',
  list_transform: 'list_transform(list, x -> value)',
};

/** Whether the function applies a lambda to each element of a list. */
export const takesLambda = (name: string): boolean => Object.hasOwn(USAGE, name);

/** A lambda outside such a function. */
export const bindLambda: ExpressionBinder<Lambda> = (node, { statement }) => {
  statement.reporter.error('misplaced_lambda', {}, node.range);
  return unknown(node.range);
};

/** `list_filter(list, x -> condition)`, `list_transform(list, (x, i) -> value)`. */
export function bindWithLambda(
  name: string,
  node: FunctionCall,
  context: ExpressionContext,
): { readonly operands: readonly BoundExpression[]; readonly result: ExpressionType } {
  const [source, lambda, ...more] = node.arguments;
  const { reporter } = context.statement;
  if (source === undefined || lambda?.kind !== 'lambda' || more.length > 0) {
    reporter.error('lambda_needed', { name, usage: USAGE[name] ?? name }, node.range);
    return { operands: [], result: 'null' };
  }
  const list = context.bind(source, context);
  const element = elementType(list.type);
  if (element === undefined && list.type !== 'null') {
    const advice =
      list.type === 'document'
        ? 'Write document[*] for the elements of an array.'
        : 'Name a column that is a list.';
    reporter.error(
      'type_mismatch',
      { operation: name, left: describeType(list.type), advice },
      list.range,
    );
  }
  const type = element ?? 'null';
  const bound = bodyOf(lambda, list, type, context);
  const body = name === 'list_filter' ? conditionOf(bound.body, name, context) : bound.body;
  const result: ExpressionType =
    name === 'list_filter' ? list.type : { list: body.type === 'null' ? 'text' : body.type };
  const operand: BoundExpression = {
    kind: 'lambda',
    range: lambda.range,
    type: body.type,
    parameters: bound.ids,
    body,
  };
  return { operands: [list, operand], result };
}

function bodyOf(
  { parameters, body: node }: Lambda,
  list: BoundExpression,
  type: ExpressionType,
  context: ExpressionContext,
): { readonly ids: readonly string[]; readonly body: BoundExpression } {
  const { statement } = context;
  // The same lambda has the same ids wherever it is written, so that GROUP BY recognizes it.
  const depth = [...scopesOutwards(context.scope)].filter(({ merged }) =>
    merged.some(
      ({ expression }) => expression.kind === 'column' && expression.parameter !== undefined,
    ),
  ).length;
  const columns = parameters.map((name, at): BoundColumn => {
    const parameter = at === 0 ? 'element' : 'position';
    return {
      kind: 'column',
      range: name.range,
      type: at === 0 ? type : 'integer',
      relation: `->${parameter}${depth}`,
      name: name.name,
      ignoringCase: at === 0 && ignoresCase(list),
      requestOnly: false,
      parameter,
    };
  });
  // As merged columns, they hide the columns of tables with the same name.
  const merged = columns.map((column) => ({ name: column.name, expression: column }));
  const inside: ExpressionContext = {
    ...context,
    scope: scopeWithin(context.scope, { merged }),
    clause: 'a lambda',
    aggregates: false,
    windows: false,
    unnest: undefined,
  };
  const body = inside.bind(node, inside);
  const [subquery] = subqueriesIn(body);
  if (subquery !== undefined) {
    statement.reporter.error('lambda_with_subquery', {}, subquery.range);
  }
  return { ids: columns.map(({ relation }) => relation), body };
}

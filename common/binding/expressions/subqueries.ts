import type { ExistsOperation, InQueryOperation, Query, ScalarQuery } from '../../language';
import type { BoundQuery } from '../bound/bound_query';
import { ignoresCase } from '../values/types';
import { alignTo } from './alignment';
import type { ExpressionBinder, ExpressionContext } from './context';
import { boundOperation } from '../bound/builders';
import { isRow } from './row_comparison';

function oneColumn(
  query: Query,
  operation: string,
  wanted: number,
  context: ExpressionContext,
): BoundQuery {
  const bound = context.bindQuery(query, context.scope, context.statement);
  const found = bound.output.length;
  if (found !== wanted && found > 0) {
    const facts = { operation, left: wanted, right: found, required: true as const };
    context.statement.reporter.error('column_counts_differ', facts, query.range);
  }
  return bound;
}

export const bindScalarQuery: ExpressionBinder<ScalarQuery> = (node, context) => {
  const query = oneColumn(node.query, 'A subquery used as a value', 1, context);
  const [column] = query.output;
  return {
    kind: 'subquery',
    range: node.range,
    type: column?.type ?? 'null',
    form: 'scalar',
    query,
    ignoringCase: column?.ignoringCase ?? false,
  };
};

export const bindExists: ExpressionBinder<ExistsOperation> = (node, context) => ({
  kind: 'subquery',
  range: node.range,
  type: 'boolean',
  form: 'exists',
  query: context.bindQuery(node.query, context.scope, context.statement),
  ignoringCase: false,
});

export const bindInQuery: ExpressionBinder<InQueryOperation> = (node, context) => {
  const bound = context.bind(node.operand, context);
  const items = isRow(bound) ? bound.operands : [bound];
  const query = oneColumn(node.query, 'A subquery in IN', items.length, context);
  const aligned = items.map((item, at) =>
    alignTo(item, query.output[at]?.type ?? 'null', 'IN', context),
  );
  const [first = bound] = aligned;
  const operand = isRow(bound) ? boundOperation('row', 'null', aligned, bound.range) : first;
  return {
    kind: 'subquery',
    range: node.range,
    type: 'boolean',
    form: node.negated ? 'not_in' : 'in',
    operand,
    query,
    ignoringCase: ignoresCase(operand) || query.output.some(({ ignoringCase }) => ignoringCase),
  };
};

import type { BoundExpression, BoundSelectStatement } from '../../common/binding';

/** `SELECT value, …`: a row with the values of expressions that belong to no table. */
export function selectOf(expressions: readonly BoundExpression[]): BoundSelectStatement {
  const items = expressions.map((expression, at) => ({
    expression,
    name: at === 0 ? 'value' : `value_${at + 1}`,
  }));
  return {
    kind: 'select_statement',
    leftOut: [],
    query: {
      kind: 'query',
      with: [],
      body: { kind: 'select', distinct: false, items, groupBy: [] },
      orderBy: [],
      output: items.map(({ expression, name }) => ({
        name,
        type: expression.type,
        ignoringCase: false,
      })),
    },
  };
}

import type { SelectStatement } from '../../language';
import type { BoundSelectStatement } from '../bound/bound_statement';
import { bindQuery } from '../queries/query';
import { scopeWithin } from '../scope';
import { fillScanColumns, type StatementContext } from '../statement_context';
import type { StatementBinder } from './statement_binder';

/** Binds a query as a statement. */
export function bindSelectStatement(
  node: SelectStatement,
  context: StatementContext,
): BoundSelectStatement {
  const query = bindQuery(node.query, scopeWithin(undefined), context);
  fillScanColumns(context);
  return { kind: 'select_statement', query, leftOut: context.leftOut };
}

export const selectStatement: StatementBinder<BoundSelectStatement> = {
  bind: bindSelectStatement,
  secrets: 'none',
  after: 'unchanged',
};

import type { BoundExplainStatement } from '../bound/bound_statement';
import type { StatementBinder } from './statement_binder';
import { bindConnectorExec } from './connector_exec';
import { bindSelectStatement } from './select';

export const explainStatement: StatementBinder<BoundExplainStatement> = {
  bind: ({ analyze, format, statement }, context) => {
    const bound =
      statement.kind === 'select_statement'
        ? bindSelectStatement(statement, context)
        : bindConnectorExec(statement, context);
    if (bound === undefined) return undefined;
    return { kind: 'explain_statement', analyze, format, statement: bound };
  },
  secrets: 'none',
  after: 'unchanged',
};

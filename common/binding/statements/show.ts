import type { ShowStatement } from '../../language';
import { findConnector, findEntity, findSync, findType } from '../catalog';
import { scopeWithin } from '../scope';
import { bindCount } from '../queries/limits';
import { bindQuery } from '../queries/query';
import { inClause } from '../queries/query_context';
import type { StatementContext } from '../statement_context';
import type { Unchanged } from '../bound/bound_statement';
import { VariableScope } from '../variables/variable_scope';
import type { StatementBinder } from './statement_binder';

export const showStatement: StatementBinder<Unchanged<'show_statement'>> = {
  bind: (node, context) => {
    checkSubject(node, context);
    if (node.limit !== undefined) {
      // It is read before variables have values.
      const statement = { ...context, variables: new VariableScope() };
      const place = inClause({ statement, bindQuery }, scopeWithin(undefined), 'LIMIT');
      bindCount(node.limit, 'LIMIT', place);
    }
    return node;
  },
  secrets: 'none',
  after: 'unchanged',
};

function checkSubject({ subject }: ShowStatement, context: StatementContext): void {
  switch (subject.type) {
    case 'connector':
      findConnector(subject.name, context);
      return;
    case 'connector_type':
      findType(subject.name.value, subject.name.range, context);
      return;
    case 'entities':
      findConnector(subject.connector, context);
      return;
    case 'actions': {
      const [first, second] = subject.from.parts;
      const connector = first === undefined ? undefined : findConnector(first, context);
      if (connector !== undefined && second !== undefined) findEntity(connector, second, context);
      return;
    }
    case 'connectors':
    case 'connector_types':
    case 'secrets':
    case 'views':
    case 'history':
    case 'audit':
    case 'indices':
    case 'syncs':
    case 'cache':
      return;
    case 'sync_history':
      if (subject.sync !== undefined) findSync(subject.sync, context);
      return;
    case 'sync_errors':
      findSync(subject.sync, context);
      return;
  }
}

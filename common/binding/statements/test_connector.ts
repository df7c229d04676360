import { findConnector } from '../catalog';
import type { Unchanged } from '../bound/bound_statement';
import type { StatementBinder } from './statement_binder';

export const testConnectorStatement: StatementBinder<Unchanged<'test_connector_statement'>> = {
  bind: (node, context) => (findConnector(node.name, context) === undefined ? undefined : node),
  secrets: 'none',
  after: 'unchanged',
};

import type { TestConnectorStatement } from '../../language';
import { findConnector } from '../catalog';
import type { StatementBinder } from './statement_binder';

export const testConnectorStatement: StatementBinder<TestConnectorStatement> = {
  bind: (node, context) => (findConnector(node.name, context) === undefined ? undefined : node),
};

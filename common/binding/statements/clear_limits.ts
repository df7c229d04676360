import type { ClearLimitsStatement } from '../../language';
import { findConnector } from '../catalog';
import type { StatementBinder } from './statement_binder';

export const clearLimitsStatement: StatementBinder<ClearLimitsStatement> = {
  bind: (node, context) => (findConnector(node.name, context) === undefined ? undefined : node),
};

import type { DropConnectorStatement } from '../../language';
import { findConnector } from '../catalog';
import { named } from '../suggestion';
import type { StatementBinder } from './statement_binder';

export const dropConnectorStatement: StatementBinder<DropConnectorStatement> = {
  bind: (node, context) => {
    if (!node.ifExists && findConnector(node.name, context) === undefined) return undefined;
    return node;
  },
  after: ({ name }, snapshot) => {
    const dropped = named(snapshot.connectors, name.name);
    if (dropped === undefined) return snapshot;
    return { ...snapshot, connectors: snapshot.connectors.filter((each) => each !== dropped) };
  },
};

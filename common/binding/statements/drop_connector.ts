import { findConnector } from '../catalog';
import { named } from '../suggestion';
import type { Unchanged } from '../bound/bound_statement';
import type { StatementBinder } from './statement_binder';

export const dropConnectorStatement: StatementBinder<Unchanged<'drop_connector_statement'>> = {
  bind: (node, context) => {
    if (!node.ifExists && findConnector(node.name, context) === undefined) return undefined;
    return node;
  },
  secrets: 'none',
  after: ({ name }, snapshot) => {
    const dropped = named(snapshot.connectors, name.name);
    if (dropped === undefined) return snapshot;
    return { ...snapshot, connectors: snapshot.connectors.filter((each) => each !== dropped) };
  },
};

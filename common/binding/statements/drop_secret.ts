import type { DropSecretStatement } from '../../language';
import { nearest } from '../suggestion';
import type { StatementBinder } from './statement_binder';

export const dropSecretStatement: StatementBinder<DropSecretStatement> = {
  bind: (node, { snapshot, reporter }) => {
    const { name } = node.name;
    if (!node.ifExists && !snapshot.secrets.includes(name)) {
      reporter.error('unknown_secret', { name }, node.name.range, nearest(name, snapshot.secrets));
      return undefined;
    }
    return node;
  },
  after: ({ name }, snapshot) => ({
    ...snapshot,
    secrets: snapshot.secrets.filter((secret) => secret !== name.name),
  }),
};

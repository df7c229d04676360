import type { DropSecretStatement } from '../../language';
import { near } from '../suggestion';
import type { StatementBinder } from './statement_binder';

export const dropSecretStatement: StatementBinder<DropSecretStatement> = {
  bind: (node, { snapshot, reporter }) => {
    const { name } = node.name;
    if (!node.ifExists && !snapshot.secrets.includes(name)) {
      const meant = near(name, snapshot.secrets);
      reporter.error('unknown_secret', { name, ...meant }, node.name.range, meant.near);
      return undefined;
    }
    return node;
  },
  after: ({ name }, snapshot) => ({
    ...snapshot,
    secrets: snapshot.secrets.filter((secret) => secret !== name.name),
  }),
};

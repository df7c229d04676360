import { near } from '../suggestion';
import type { Unchanged } from '../bound/bound_statement';
import type { StatementBinder } from './statement_binder';

export const dropSecretStatement: StatementBinder<Unchanged<'drop_secret_statement'>> = {
  bind: (node, { snapshot, reporter }) => {
    const { name } = node.name;
    if (!node.ifExists && !snapshot.secrets.includes(name)) {
      const meant = near(name, snapshot.secrets);
      reporter.error('unknown_secret', { name, ...meant }, node.name.range, meant.near);
      return undefined;
    }
    return node;
  },
  secrets: 'none',
  after: ({ name }, snapshot) => ({
    ...snapshot,
    secrets: snapshot.secrets.filter((secret) => secret !== name.name),
  }),
};

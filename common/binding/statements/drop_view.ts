import type { Unchanged } from '../bound/bound_statement';
import { named, near } from '../suggestion';
import type { StatementBinder } from './statement_binder';

export const dropViewStatement: StatementBinder<Unchanged<'drop_view_statement'>> = {
  bind: (node, { snapshot, reporter }) => {
    const { name, range } = node.name;
    const { views = [] } = snapshot;
    if (!node.ifExists && named(views, name) === undefined) {
      const meant = near(
        name,
        views.map((view) => view.name),
      );
      reporter.error('unknown_view', { name, ...meant }, range, meant.near);
      return undefined;
    }
    return node;
  },
  secrets: 'none',
  after: ({ name }, snapshot) => {
    const { views = [] } = snapshot;
    const dropped = named(views, name.name);
    return dropped === undefined
      ? snapshot
      : { ...snapshot, views: views.filter((each) => each !== dropped) };
  },
};

import type { Unchanged } from '../bound/bound_statement';
import { named, near } from '../suggestion';
import type { StatementBinder } from './statement_binder';

export const dropTableStatement: StatementBinder<Unchanged<'drop_table_statement'>> = {
  bind: (node, { snapshot, reporter, tables: flow }) => {
    const { name, range } = node.name;
    const { tables = [], views = [] } = snapshot;
    const existing = named(tables, name);
    flow?.drop(name);
    if (node.ifExists) return node;
    if (existing?.exists === 'maybe') {
      reporter.error('temp_table_uncertain', { name, drop: true }, range);
      return undefined;
    }
    if (existing !== undefined) return node;
    const isView = named(views, name) !== undefined;
    const meant = near(
      name,
      tables.map((table) => table.name),
    );
    reporter.error('unknown_temp_table', { name, isView, ...meant }, range, meant.near);
    return undefined;
  },
  secrets: 'none',
  after: 'unchanged',
};

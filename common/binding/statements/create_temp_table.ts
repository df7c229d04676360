import type { CreateTempTableStatement } from '../../language';
import type { BoundOutputColumn } from '../bound/bound_query';
import type { BoundCreateTempTableStatement } from '../bound/bound_statement';
import { renamed } from '../queries/column_lists';
import { bindQuery } from '../queries/query';
import { scopeWithin } from '../scope';
import { fillScanColumns, type StatementContext } from '../statement_context';
import { named } from '../suggestion';
import { checkName, takenBy } from './names';
import { repeatedNames } from './repeated_names';
import type { StatementBinder } from './statement_binder';

export const createTempTableStatement: StatementBinder<BoundCreateTempTableStatement> = {
  bind: (node, context) => {
    const { name, orReplace, ifNotExists } = node;
    checkTable(node, context);
    const query = bindQuery(node.query, scopeWithin(undefined), context);
    fillScanColumns(context);
    const [first, last] = [node.columns[0], node.columns.at(-1)];
    const list =
      first === undefined || last === undefined
        ? name.range
        : { start: first.range.start, end: last.range.end };
    const columns = renamed(query.output, node.columns, list, context.reporter);
    checkColumns(node, columns, context);
    if (ifNotExists) context.tables?.createMissing(name.name, columns);
    else context.tables?.create(name.name, columns);
    return {
      kind: 'create_temp_table_statement',
      name: name.name,
      orReplace,
      ifNotExists,
      columns,
      query: { kind: 'select_statement', query, leftOut: context.leftOut },
    };
  },
  secrets: 'none',
  after: 'unchanged',
};

function checkTable(
  { name, orReplace, ifNotExists, range }: CreateTempTableStatement,
  context: StatementContext,
): void {
  const { reporter, snapshot } = context;
  const { tables, views = [], connectors } = snapshot;
  if (tables === undefined) {
    reporter.error('temp_table_outside_block', {}, range);
    return;
  }
  checkName('temporary table', name, context);
  const taken = takenBy(connectors, name.name)
    ? 'connector'
    : takenBy(views, name.name)
      ? 'view'
      : undefined;
  if (taken !== undefined) {
    reporter.error('name_taken', { what: taken, name: name.name }, name.range);
    return;
  }
  const existing = named(tables, name.name);
  if (existing === undefined || orReplace || ifNotExists) return;
  const sometimes = existing.exists !== 'always';
  reporter.error('temp_table_exists', { name: name.name, sometimes }, name.range);
}

/** Every column has a name of its own. */
function checkColumns(
  { name }: CreateTempTableStatement,
  columns: readonly BoundOutputColumn[],
  { reporter }: StatementContext,
): void {
  for (const repeated of repeatedNames(columns)) {
    reporter.error('duplicate_temp_table_column', { table: name.name, name: repeated }, name.range);
  }
}

import type { CommonTable, Query } from '../../language/nodes';
import type { BoundQuery } from '../bound_query';
import { bindScanOptions } from '../scan_options';
import { scopeWithin, type Scope, type ScopeCommonTable } from '../scope';
import type { StatementContext } from '../statement_context';
import { bindBody } from './bodies';
import { bindCount } from './limits';
import { bindOrderBy } from './order';
import { inClause, type QueryContext } from './query_context';
import { indexesOf, renamed } from './tables';

/** Binds a query; names that it does not have itself are looked up in `outer`. */
export function bindQuery(node: Query, outer: Scope, statement: StatementContext): BoundQuery {
  const context: QueryContext = { statement, bindQuery };
  const own = bindScanOptions(node.options, statement);
  const options = { ...outer.options, ...own };
  const commons: ScopeCommonTable[] = [];
  // Each name of WITH is known to those after it.
  const scope = scopeWithin(outer, { commonTables: commons, options });
  const named = node.with.map((each) => {
    const table = bindCommonTable(each, scope, context);
    if (commons.some(({ name }) => name.toLowerCase() === table.name.toLowerCase())) {
      statement.reporter.error('duplicate_alias', { name: table.name }, each.name.range);
    }
    const { id, name, columns } = table;
    commons.push({ id, name, columns });
    return table;
  });
  const { body, output, order } = bindBody(node.body, scope, context);
  const bare = (clause: string): ReturnType<typeof inClause> =>
    inClause(context, scopeWithin(undefined), clause);
  const limit =
    node.limit === undefined ? undefined : bindCount(node.limit, 'LIMIT', bare('LIMIT'));
  const offset =
    node.offset === undefined ? undefined : bindCount(node.offset, 'OFFSET', bare('OFFSET'));
  if (own.index !== undefined) checkIndex(node, own.index, statement);
  return {
    kind: 'query',
    with: named,
    body,
    orderBy: bindOrderBy(node.orderBy, order),
    ...(limit === undefined ? {} : { limit }),
    ...(offset === undefined ? {} : { offset }),
    output,
  };
}

function bindCommonTable(
  node: CommonTable,
  scope: Scope,
  context: QueryContext,
): BoundQuery['with'][number] {
  const query = bindQuery(node.query, scope, context.statement);
  const columns = renamed(query.output, node.columns, node.name.range, context);
  return { id: context.statement.nextId(node.name.name), name: node.name.name, query, columns };
}

/** An index named for the whole query must be one of some scan's. */
function checkIndex(node: Query, index: string, { usedIndexes, reporter }: StatementContext): void {
  if (usedIndexes.has(index)) return;
  const entry = node.options?.entries.find(({ name }) => name.name.toLowerCase() === 'index');
  const facts = { name: 'index', expected: indexesOf([]), found: `'${index}'` };
  reporter.error('invalid_value', facts, entry?.value.range ?? node.range);
}

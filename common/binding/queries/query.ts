import type { CommonTable, Query } from '../../language';
import { typeName } from '../../declaration';
import type { BoundOutputColumn, BoundQuery } from '../bound/bound_query';
import { bindScanOptions } from '../scan_options';
import { scopeWithin, type Scope, type ScopeCommonTable } from '../scope';
import type { StatementContext } from '../statement_context';
import { isSameName } from '../suggestion';
import { bindBody, type Anchored } from './bodies';
import { renamed } from './column_lists';
import { bindCount } from './limits';
import { bindOrderBy } from './order';
import { checkOptions } from './index_table';
import { inClause, type QueryContext } from './query_context';
import { checkIndex } from './scan_indexes';

/** Binds a query; names that it does not define are looked up in `outer`. */
export function bindQuery(
  node: Query,
  outer: Scope,
  statement: StatementContext,
  anchored?: Anchored,
): BoundQuery {
  const context: QueryContext = { statement, bindQuery };
  const own = bindScanOptions(node.options, statement);
  const options = { ...outer.options, ...own };
  const commons: ScopeCommonTable[] = [];
  const before = statement.scans.length;
  // Each query of WITH can use those before it.
  const scope = scopeWithin(outer, { commonTables: commons, options });
  const named = node.with.map((each) => {
    const table =
      node.recursive && isUnion(each.query)
        ? bindRecursive(each, scope, commons, context)
        : bindCommonTable(each, scope, context);
    if (commons.some(({ name }) => isSameName(name, table.name))) {
      statement.reporter.error('duplicate_alias', { name: table.name }, each.name.range);
    }
    const { id, name, columns } = table;
    commons.push({ id, name, columns });
    return table;
  });
  const { body, output, order } = bindBody(node.body, scope, context, anchored);
  const read = statement.scans.slice(before);
  if (read.length > 0 && read.every(({ index }) => index === true))
    checkOptions(node.options, statement);
  const bare = (clause: string): ReturnType<typeof inClause> =>
    inClause(context, scopeWithin(undefined), clause);
  const limit =
    node.limit === undefined ? undefined : bindCount(node.limit, 'LIMIT', bare('LIMIT'));
  const offset =
    node.offset === undefined ? undefined : bindCount(node.offset, 'OFFSET', bare('OFFSET'));
  if (own.index !== undefined) checkIndex(node, own.index, statement);
  const [key] = node.body.kind === 'select' ? (node.body.distinctOn ?? []) : [];
  if (key !== undefined && node.orderBy.length === 0) {
    statement.reporter.warn('distinct_on_any_row', {}, key.range);
  }
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
  const columns = renamed(query.output, node.columns, node.name.range, context.statement.reporter);
  return { id: context.statement.nextId(node.name.name), name: node.name.name, query, columns };
}

const isUnion = ({ body }: Query): boolean =>
  body.kind === 'set_operation' && body.operator === 'union';

/** A query of WITH RECURSIVE: the right side of its UNION may read the name, with the columns of the left side. */
function bindRecursive(
  node: CommonTable,
  scope: Scope,
  commons: ScopeCommonTable[],
  context: QueryContext,
): BoundQuery['with'][number] {
  const { statement } = context;
  const name = node.name.name;
  const id = statement.nextId(name);
  const range = node.name.range;
  let first: readonly BoundOutputColumn[] = [];
  const itself = commons.length;
  let readsItself = false as boolean;
  const query = bindQuery(node.query, scope, statement, (output) => {
    first = output;
    const columns = renamed(output, node.columns, range, statement.reporter);
    commons.push({ id, name, columns, use: () => (readsItself = true) });
  });
  const [self] = commons.splice(itself, 1);
  const columns = self?.columns ?? [];
  if (!readsItself) return { id, name, query, columns: withTypesOf(columns, query.output) };
  if (query.orderBy.length > 0 || query.limit !== undefined || query.offset !== undefined) {
    statement.reporter.error('recursive_clause', { name }, range);
  }
  // DuckDB uses the types of the first round for all of them.
  query.output.forEach(({ type }, at) => {
    const begins = first[at]?.type ?? type;
    if (typeName(type) === typeName(begins)) return;
    const facts = {
      column: columns[at]?.name ?? name,
      first: typeName(begins),
      later: typeName(type),
    };
    statement.reporter.error('recursive_type', facts, range);
  });
  return { id, name, query, columns, recursive: true };
}

const withTypesOf = (
  columns: readonly BoundOutputColumn[],
  output: readonly BoundOutputColumn[],
): readonly BoundOutputColumn[] =>
  columns.map((column, at) => ({ ...column, ...output[at], name: column.name }));

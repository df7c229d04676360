import type { DerivedTable, Identifier, NamedTable } from '../../language';
import type { BoundScanColumn, ScanOptions } from '../bound/bound_query';
import { columnsInQuery } from '../bound/query_walk';
import { addMissing, entitiesKnown, findEntity } from '../catalog';
import { addMissingIndices, findIndices } from '../indices/find_indices';
import { bindScanOptions } from '../scan_options';
import type { ColumnSchema, ConnectorSchema, EntitySchema, ViewSchema } from '../schema/schema';
import { commonTableNamed, scopesOutwards, type Scope, type ScopeCommonTable } from '../scope';
import { isSameName, named, near } from '../suggestion';
import { renamed } from './column_lists';
import type { Equality } from './equalities';
import { indexTable, reportUnknownIndex } from './index_table';
import type { QueryContext } from './query_context';
import { resultTable, type FromTable } from './result_table';
import { checkIndex, indexesOf } from './scan_indexes';
import { tempTable } from './temp_tables';
import { bindView } from './views';

/** Resolves a name after FROM: a query of WITH, a temporary table, a view, an entity, else an index. */
export function bindNamedTable(node: NamedTable, outer: Scope, context: QueryContext): FromTable {
  const { statement } = context;
  const own = bindScanOptions(node.options, statement);
  const { parts, pattern } = node.name;
  const [first, second] = parts;
  if (first === undefined || first.name === '') return nothing(node, context);
  const options = { own, around: outer.options };
  if (pattern)
    return indexOr(() => reportUnknownIndex(node.name, statement), node, options, context);
  if (second === undefined) {
    const common = commonTableNamed(outer, first.name);
    if (common !== undefined) return commonTable(common, node, context);
    const temporary = named(statement.snapshot.tables ?? [], first.name);
    const isInView = statement.expansion.path.length > 0;
    if (temporary !== undefined && !isInView) return tempTable(temporary, node, context);
    const stored = named(statement.snapshot.views ?? [], first.name);
    if (stored !== undefined) return view(stored, node, options, context);
    return lonely(first, node, options, outer, context);
  }
  const connector = named(statement.snapshot.connectors, first.name);
  if (connector !== undefined && parts.length === 2) {
    const entity = findEntity(connector, second, statement);
    if (entity?.assumed === true) {
      const facts = { entity: `${connector.name}.${entity.name}` };
      statement.reporter.warn('assumed_entity', facts, second.range);
    }
    if (entity?.unreadable !== undefined) {
      const facts = { connector: connector.name, name: entity.name, because: entity.unreadable };
      statement.reporter.error('unreadable_entity', facts, second.range);
    }
    return entity === undefined
      ? nothing(node, context)
      : scan(connector, entity, node, options, context);
  }
  const reportUnknown = (): void => {
    const meant = near(
      first.name,
      statement.snapshot.connectors.map(({ name }) => name),
    );
    if (meant.near === undefined && looksLikeIndex(parts))
      return reportUnknownIndex(node.name, statement);
    const facts = { name: first.name, ...meant };
    statement.reporter.error('unknown_connector', facts, first.range, meant.near);
  };
  return indexOr(reportUnknown, node, options, context);
}

/** The indices that the name means; if there are none, reports it with `otherwise`. */
function indexOr(
  otherwise: () => void,
  node: NamedTable,
  options: { readonly own: ScanOptions; readonly around: ScanOptions },
  context: QueryContext,
): FromTable {
  const { statement } = context;
  const found = findIndices(node.name.parts.map(({ name }) => name).join('.'), statement.snapshot);
  if (found.type === 'found') return indexTable(found.schema, node, options, context);
  if (found.type === 'unknown') addMissingIndices(found, statement);
  else otherwise();
  return nothing(node, context);
}

/** Names that cannot be a connector and an entity: `.ds-logs.2026`, `logs-app.old`. */
function looksLikeIndex(parts: readonly Identifier[]): boolean {
  return parts.length !== 2 || parts.some(({ name }) => !/^[A-Za-z_][A-Za-z0-9_]*$/.test(name));
}

function lonely(
  name: Identifier,
  node: NamedTable,
  options: { readonly own: ScanOptions; readonly around: ScanOptions },
  outer: Scope,
  context: QueryContext,
): FromTable {
  const { snapshot, reporter } = context.statement;
  const connector = named(snapshot.connectors, name.name);
  if (connector !== undefined) {
    const itself = named(connector.entities, connector.itself ?? '');
    const alias = node.alias?.name ?? connector.name;
    // Without its query, it is a name without an entity.
    if (itself !== undefined && nativeQueryOf(itself, alias, context) !== undefined)
      return scan(connector, itself, node, options, context);
    if (entitiesKnown(connector, snapshot)) {
      const entities = connector.entities
        .filter(({ open }) => open !== true)
        .map((entity) => entity.name);
      const query = itself?.queryColumn;
      const facts = { connector: connector.name, entities, ...(query !== undefined && { query }) };
      reporter.error('missing_entity', facts, name.range);
    }
    return nothing(node, context);
  }
  const { tables = [], views = [], connectors, indices } = snapshot;
  if (named(tables, name.name) !== undefined) {
    reporter.error('temp_table_in_view', { name: name.name }, name.range);
    return nothing(node, context);
  }
  const reportUnknown = (): void => {
    const commons = [...scopesOutwards(outer)].flatMap((scope) => scope.commonTables);
    const known = [...commons, ...tables, ...views, ...connectors].map((each) => each.name);
    const meant = near(name.name, [...known, ...(indices?.names ?? indices?.existing ?? [])]);
    if (meant.near === undefined && looksLikeIndex([name, name]))
      return reportUnknownIndex(node.name, context.statement);
    reporter.error('unknown_table', { name: name.name, ...meant }, name.range, meant.near);
  };
  return indexOr(reportUnknown, node, options, context);
}

function aliasOf(node: NamedTable): string {
  return node.alias?.name ?? node.name.parts.at(-1)?.name ?? '';
}

/** Stands for an invalid table: every column name is accepted. */
function nothing(node: NamedTable, { statement }: QueryContext): FromTable {
  const id = statement.nextId(aliasOf(node) || 'table');
  const alias = aliasOf(node);
  const pattern = node.name.parts.map(({ name }) => name).join('.');
  const relation = { kind: 'index', id, alias, pattern, range: node.range } as const;
  const aliased = node.alias !== undefined;
  return {
    relation,
    table: { id, alias, aliased, label: pattern, columns: [], known: false, use: () => undefined },
  };
}

function commonTable(
  common: ScopeCommonTable,
  node: NamedTable,
  { statement }: QueryContext,
): FromTable {
  const alias = node.alias?.name ?? common.name;
  const id = statement.nextId(alias);
  common.use?.();
  return {
    relation: { kind: 'common_table', id, alias, table: common.id, columns: common.columns },
    table: resultTable(id, alias, node.alias !== undefined, common.name, common.columns),
  };
}

function view(
  stored: ViewSchema,
  node: NamedTable,
  { own, around }: { readonly own: ScanOptions; readonly around: ScanOptions },
  context: QueryContext,
): FromTable {
  const { statement } = context;
  const bound = bindView(stored, { ...around, ...own }, node.name.range, context);
  if (bound === undefined) return nothing(node, context);
  if (own.index !== undefined) {
    checkIndex(node, own.index, { ...statement, usedIndexes: bound.usedIndexes });
  }
  const { query, columns } = bound;
  const alias = node.alias?.name ?? stored.name;
  const id = statement.nextId(alias);
  return {
    relation: { kind: 'derived', id, alias, query, columns },
    table: resultTable(id, alias, node.alias !== undefined, stored.name, columns),
  };
}

function scan(
  connector: ConnectorSchema,
  entity: EntitySchema,
  node: NamedTable,
  options: { readonly own: ScanOptions; readonly around: ScanOptions },
  context: QueryContext,
): FromTable {
  const { statement } = context;
  // For the connector itself, its name.
  const alias = node.alias?.name ?? (node.name.parts.length === 1 ? connector.name : entity.name);
  const id = statement.nextId(alias);
  const label = `${connector.name}.${entity.name}`;
  if (entity.columns === undefined && entity.openColumns === undefined) {
    addMissing(connector, { entity: entity.name }, statement);
  }
  const { columns, openColumns: open } = columnsOf(connector, entity, alias, node, context);
  const schema = columns ?? [];
  const draft = {
    used: new Set<string>(),
    columns: [],
    known: schema.map((column) => ({ name: column.name, ...scanColumn(column) })),
    open: open === undefined ? undefined : scanColumn(open),
  };
  statement.scans.push(draft);
  return {
    relation: {
      kind: 'scan',
      id,
      alias,
      connector: connector.name,
      entity: entity.name,
      columns: draft.columns,
      options: scanOptions(entity, node, options, statement),
      range: node.range,
    },
    table: {
      id,
      alias,
      aliased: node.alias !== undefined,
      connector: connector.name,
      label,
      columns: schema,
      ...(open === undefined ? {} : { open }),
      known: columns !== undefined || open !== undefined,
      use: (column) => void draft.used.add(column),
    },
  };
}

/** The columns of an entity, or of the result of its native query. */
function columnsOf(
  connector: ConnectorSchema,
  entity: EntitySchema,
  alias: string,
  node: NamedTable,
  context: QueryContext,
): Pick<EntitySchema, 'columns' | 'openColumns'> {
  const asked = nativeQueryOf(entity, alias, context);
  if (asked === undefined) return entity;
  const { text: query } = asked;
  // In an editor, the columns depend on the value of a parameter.
  if (query === undefined) return {};
  const known = entity.results?.find((one) => one.query === query);
  if (known === undefined) addMissing(connector, { entity: entity.name, query }, context.statement);
  if (known?.rejected !== undefined) {
    const facts = { column: asked.path.at(-1)?.name ?? '', ...known.rejected };
    context.statement.reporter.error('query_without_rows', facts, node.name.range);
  }
  return known ?? {};
}

/** The native query for the table, if WHERE has one that decides about its columns. */
function nativeQueryOf(
  { name, queryColumn }: EntitySchema,
  alias: string,
  { equalities = [] }: QueryContext,
): Equality | undefined {
  if (queryColumn === undefined) return undefined;
  const same = (one: string | undefined, other: string): boolean =>
    one !== undefined && isSameName(one, other);
  return equalities.find(({ path }) => {
    const [column, table] = [...path].reverse();
    const isOurs = table === undefined || same(table.name, alias) || same(table.name, name);
    return same(column?.name, queryColumn) && isOurs;
  });
}

function scanColumn(column: Omit<ColumnSchema, 'name'>): Omit<BoundScanColumn, 'name'> {
  const { type, ignoringCase, requestOnly, field } = column;
  return { type, ignoringCase, requestOnly, ...(field && { field }) };
}

/** The table's own options take precedence; an index named for the whole query applies if the entity has it. */
function scanOptions(
  entity: EntitySchema,
  node: NamedTable,
  { own, around }: { readonly own: ScanOptions; readonly around: ScanOptions },
  { reporter, usedIndexes }: QueryContext['statement'],
): ScanOptions {
  const { index: chosen, ...rest } = { ...around, ...own };
  if (chosen === undefined) return rest;
  if (entity.indexes.includes(chosen)) {
    usedIndexes.add(chosen);
    return { ...rest, index: chosen };
  }
  if (own.index !== undefined) {
    const entry = node.options?.entries.find(({ name }) => name.name.toLowerCase() === 'index');
    const facts = { name: 'index', expected: indexesOf(entity.indexes), found: `'${chosen}'` };
    reporter.error('invalid_value', facts, entry?.value.range ?? node.range);
  }
  return rest;
}

/** `[LATERAL] (query) AS alias (columns)`; `before`: the tables that the query may use if it is LATERAL. */
export function bindDerivedTable(
  node: DerivedTable,
  outer: Scope,
  context: QueryContext,
  before: ReadonlySet<string>,
): FromTable {
  const query = context.bindQuery(node.query, outer, context.statement);
  const alias = node.alias?.name ?? '';
  const id = context.statement.nextId(alias || 'derived');
  const columns = renamed(
    query.output,
    node.columns,
    node.alias?.range ?? node.range,
    context.statement.reporter,
  );
  const lateral = node.lateral && columnsInQuery(query).some((each) => before.has(each.relation));
  return {
    relation: {
      kind: 'derived',
      id,
      alias: alias || id,
      ...(lateral && { lateral }),
      query,
      columns,
    },
    table: resultTable(id, alias, true, alias || 'the derived table', columns),
  };
}

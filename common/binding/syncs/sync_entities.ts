import type { Expression, Identifier, Query, SyncSource, TableName } from '../../language';
import type { BoundSyncEntity } from '../bound/bound_sync';
import { addMissing, entitiesKnown, findConnector, findEntity } from '../catalog';
import { bindQuery } from '../queries/query';
import type { ConnectorSchema, EntitySchema } from '../schema/schema';
import { scopeWithin } from '../scope';
import { contextWithin, fillScanColumns, type StatementContext } from '../statement_context';
import { asIdentifier, isSameName, named, near } from '../suggestion';

type ConnectorSource = Extract<SyncSource, { type: 'connector' }>;

/** The entities that `SYNC CONNECTOR …` reads, and those that it cannot. */
export interface SyncedEntities {
  readonly connector: ConnectorSchema;
  readonly entities: readonly BoundSyncEntity[];
  readonly leftOut: readonly { readonly entity: string; readonly because: string }[];
}

/** Binds what `SYNC CONNECTOR …` reads. Undefined if an error was reported, or if a schema is missing. */
export function bindSyncedEntities(
  source: ConnectorSource,
  context: StatementContext,
): SyncedEntities | undefined {
  const [first, second, third] = source.name.parts;
  if (first === undefined) return undefined;
  const connector = findConnector(first, context);
  if (connector === undefined) return undefined;
  if (second === undefined) return wholeConnector(connector, first, source, context);
  if (third !== undefined) {
    const name = [second, third].map((part) => part.name).join('.');
    context.reporter.error('unknown_entity', { connector: connector.name, name }, third.range);
    return undefined;
  }
  const entity = findEntity(connector, second, context);
  if (entity === undefined || !isSyncable(connector, entity, second, source, context))
    return undefined;
  const on = incrementalColumn(connector, entity, source.incrementalOn, context);
  const bound = bindEntity(connector, entity, source, on, context);
  return { connector, entities: bound === undefined ? [] : [bound], leftOut: [] };
}

const fullName = (connector: ConnectorSchema, entity: EntitySchema): string =>
  `${connector.name}.${entity.name}`;

/** Whether all rows of one entity can be read; reports why not. */
function isSyncable(
  connector: ConnectorSchema,
  entity: EntitySchema,
  { range }: Identifier,
  { where }: ConnectorSource,
  { reporter }: StatementContext,
): boolean {
  const name = fullName(connector, entity);
  const { unreadable, unsyncable } = entity;
  if (unreadable !== undefined) {
    const facts = { connector: connector.name, name: entity.name, because: unreadable };
    reporter.error('unreadable_entity', facts, range);
    return false;
  }
  const unset = unsetKey(connector, entity);
  if (unset !== undefined) {
    const facts = { entity: name, connector: connector.name, name: unset };
    reporter.error('config_key_unset', facts, range);
    return false;
  }
  if (unsyncable === undefined) return true;
  const given = conditionColumns(where);
  const { because, unless } = unsyncable;
  if (unless?.every((column) => given.some((one) => isSameName(one, column))) === true) return true;
  const facts = { entity: name, because, ...(unless && { unless }) };
  reporter.error('unsyncable_entity', facts, range);
  return false;
}

/** The key that CONFIG lacks to read an entity. */
const unsetKey = ({ unset = [] }: ConnectorSchema, { requiresConfig }: EntitySchema) =>
  unset.find((key) => key === requiresConfig);

/** Why `SYNC CONNECTOR name` leaves an entity out. */
function reasonToLeaveOut(connector: ConnectorSchema, entity: EntitySchema): string | undefined {
  const unset = unsetKey(connector, entity);
  const because = unset && `it requires "${unset}" in CONFIG, which is not set`;
  return entity.unreadable ?? entity.unsyncable?.because ?? because;
}

/** The columns that conjuncts of a condition compare with `=` or IN. Not recursive, so long conditions are safe. */
function conditionColumns(where: Expression | undefined): readonly string[] {
  const pending = where === undefined ? [] : [where];
  const found: string[] = [];
  for (let each = pending.pop(); each !== undefined; each = pending.pop()) {
    if (each.kind === 'binary' && each.operator === 'and') pending.push(each.left, each.right);
    else if (each.kind === 'binary' && each.operator === '=')
      found.push(...columnIn(each.left), ...columnIn(each.right));
    else if (each.kind === 'in_list' && !each.negated) found.push(...columnIn(each.operand));
  }
  return found;
}

const columnIn = (each: Expression): readonly string[] =>
  each.kind === 'column' ? [each.path.at(-1)?.name ?? ''] : [];

/** The column of INCREMENTAL ON, if the entity is read by it; reports another one. */
function incrementalColumn(
  connector: ConnectorSchema,
  entity: EntitySchema,
  on: Identifier | undefined,
  { reporter }: StatementContext,
): string | undefined {
  if (on === undefined || on.name === '') return undefined;
  const { incrementalColumn: declared, notIncremental = '', columns } = entity;
  if (declared !== undefined && isSameName(declared, on.name)) return declared;
  const name = fullName(connector, entity);
  if (declared === undefined) {
    reporter.error('not_incremental', { entity: name, because: notIncremental }, on.range);
    return undefined;
  }
  const meant = near(on.name, [declared]);
  if (meant.near !== undefined && named(columns ?? [], on.name) === undefined) {
    const facts = { column: on.name, table: name, ...meant };
    reporter.error('unknown_column', facts, on.range, asIdentifier(declared));
  } else {
    const facts = { entity: name, column: on.name, declared };
    reporter.error('other_incremental_column', facts, on.range, asIdentifier(declared));
  }
  return undefined;
}

/** All entities that can be read without a condition. */
function wholeConnector(
  connector: ConnectorSchema,
  name: Identifier,
  source: ConnectorSource,
  context: StatementContext,
): SyncedEntities | undefined {
  const { reporter, snapshot } = context;
  const declared = connector.entities.filter(({ open }) => open !== true);
  const able = declared.filter((entity) => reasonToLeaveOut(connector, entity) === undefined);
  const [first] = able;
  if (!entitiesKnown(connector, snapshot)) return undefined;
  if (first === undefined) {
    reporter.error('nothing_to_sync', { connector: connector.name }, name.range);
    return undefined;
  }
  if (source.where !== undefined) {
    const facts = { connector: connector.name, entity: first.name };
    reporter.error('sync_condition_of_connector', facts, source.where.range);
    return undefined;
  }
  const { incrementalOn } = source;
  const isIncremental = ({ incrementalColumn: column }: EntitySchema): boolean =>
    incrementalOn !== undefined && column !== undefined && isSameName(column, incrementalOn.name);
  if (incrementalOn !== undefined && incrementalOn.name !== '' && !able.some(isIncremental)) {
    const known = [...new Set(able.flatMap(({ incrementalColumn: column }) => column ?? []))];
    const facts = { connector: connector.name, column: incrementalOn.name, known };
    reporter.error('no_incremental_entity', facts, incrementalOn.range, known[0]);
  }
  return {
    connector,
    entities: able.flatMap((entity) => {
      const on = isIncremental(entity) ? entity.incrementalColumn : undefined;
      return bindEntity(connector, entity, source, on, context) ?? [];
    }),
    leftOut: declared.flatMap((entity) => {
      const because = reasonToLeaveOut(connector, entity);
      return because === undefined ? [] : [{ entity: entity.name, because }];
    }),
  };
}

/** `SELECT *` of an entity, with the columns that identify and date its rows. */
function bindEntity(
  connector: ConnectorSchema,
  entity: EntitySchema,
  source: ConnectorSource,
  incrementalOn: string | undefined,
  context: StatementContext,
): BoundSyncEntity | undefined {
  if (entity.columns === undefined && entity.openColumns === undefined) {
    addMissing(connector, { entity: entity.name }, context);
    return undefined;
  }
  const inside = contextWithin(context, context);
  const wanted = [...entity.key, entity.incrementalColumn ?? ''].filter(
    (name) => named(entity.columns ?? [], name)?.inStar === false,
  );
  const node = queryOf(connector, entity, source, wanted);
  const query = bindQuery(node, scopeWithin(undefined), inside);
  fillScanColumns(inside);
  for (const [view, text] of inside.indexViews) context.indexViews.set(view, text);
  return {
    connector: connector.name,
    entity: entity.name,
    // What `*` leaves out is no news in a sync.
    select: { kind: 'select_statement', query, leftOut: [] },
    key: entity.key,
    ...(incrementalOn !== undefined && { incrementalOn }),
  };
}

function queryOf(
  connector: ConnectorSchema,
  entity: EntitySchema,
  { name: { range }, where }: ConnectorSource,
  wanted: readonly string[],
): Query {
  const identifier = (name: string): Identifier => ({ kind: 'identifier', range, name });
  const name: TableName = {
    kind: 'table_name',
    range,
    parts: [identifier(connector.name), identifier(entity.name)],
    pattern: false,
  };
  return {
    kind: 'query',
    range,
    with: [],
    body: {
      kind: 'select',
      range,
      distinct: false,
      items: [
        { kind: 'star', range },
        ...wanted.map((column) => ({
          kind: 'select_item' as const,
          range,
          expression: { kind: 'column' as const, range, path: [identifier(column)] },
        })),
      ],
      from: { kind: 'table', range, name },
      ...(where && { where }),
      groupBy: [],
      windows: [],
    },
    orderBy: [],
  };
}

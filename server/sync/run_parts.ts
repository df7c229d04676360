import { createHash } from 'node:crypto';
import type {
  BoundSelectStatement,
  BoundSyncEntity,
  BoundSyncStatement,
} from '../../common/binding';
import { MoltlerError } from '../../common/errors';
import type { EntityDeclaration } from '../../common/declaration';
import type { SyncDefinition } from '../ports';
import { changesSelect, withColumns } from './changes_select';
import { Counts } from './counts';
import type { DocumentShape, RowColumn } from './document';
import { ecsCopyOf } from './ecs';
import type { RunPart } from './run_context';
import type { SourceReader, SyncSources } from './source';
import { indexOf, partOf } from './target';
import { WrittenKey } from './written_key';

/** What is known of a source before anything is requested. */
export interface PlannedPart extends Omit<RunPart, 'source' | 'changes' | 'counts'> {
  /** As in the name of the index. */
  readonly part: string;
  readonly entity?: EntityDeclaration;
  readonly incrementalOn?: string;
}

/** The sources of a sync. `sync`: unset for a dry run of one that does not exist yet. */
export async function plannedParts(
  sources: SyncSources,
  bound: BoundSyncStatement,
  sync: Pick<SyncDefinition, 'id' | 'name' | 'connectorId'> | undefined,
): Promise<readonly PlannedPart[]> {
  const { source, target, name, options } = bound;
  const id = sync?.id ?? 'new';
  if (source.type === 'entities')
    return Promise.all(
      source.entities.map((entity) =>
        entityPart(sources, entity, { target, id, sync, ecs: options.ecs === true }),
      ),
    );
  const { select, key } = source;
  const columns = columnsOf(select, key, undefined, 0);
  const shape: DocumentShape = {
    ...columns,
    ...(options.ecs === true && {
      ecs: ecsCopyOf(columns.columns, { module: 'moltler', dataset: name }),
    }),
    prefix: id,
    origin: { sync: name, sync_id: id },
  };
  const scope = scopeOf(select, {});
  return [
    {
      title: name,
      name: 'query',
      part: name,
      index: indexOf(target, name),
      scope,
      shape,
      select,
      writtenKey: new WrittenKey(key),
    },
  ];
}

async function entityPart(
  sources: SyncSources,
  { connector, entity, select: written, key, incrementalOn }: BoundSyncEntity,
  {
    target,
    id,
    sync,
    ecs,
  }: {
    readonly target: string;
    readonly id: string;
    readonly ecs: boolean;
    readonly sync: Pick<SyncDefinition, 'id' | 'name' | 'connectorId'> | undefined;
  },
): Promise<PlannedPart> {
  const facts = await sources.facts(connector, entity);
  const { connectorId, type, config } = facts;
  if (sync?.connectorId !== undefined && sync.connectorId !== connectorId)
    throw new MoltlerError('sync_source_replaced', { name: sync.name, connector });
  const { incremental } = facts.entity;
  const time = incrementalOn ?? ('column' in incremental ? incremental.column : undefined);
  const needed = [...key, ...(time === undefined ? [] : [time])];
  const { select, added } = withColumns(written, needed);
  const columns = columnsOf(select, key, time, added);
  const shape: DocumentShape = {
    ...columns,
    ...(ecs && {
      ecs: ecsCopyOf(columns.columns, { module: type, dataset: `${type}.${entity}` }),
    }),
    prefix: `${connectorId}:${entity}`,
    origin: { connector, type, entity, sync_id: id },
  };
  const part = partOf(connector, entity);
  return {
    title: `${connector}.${entity}`,
    name: entity,
    part,
    index: indexOf(target, part),
    scope: scopeOf(select, { connectorId, config }),
    shape,
    select,
    entity: facts.entity,
    ...(incrementalOn !== undefined && { incrementalOn }),
  };
}

/** The columns of the rows. `hidden`: so many at the end are not part of the documents. */
function columnsOf(
  { query }: BoundSelectStatement,
  key: readonly string[],
  time: string | undefined,
  hidden: number,
): Pick<DocumentShape, 'columns' | 'key' | 'time'> {
  const { output } = query;
  const at = (name: string): number => output.findIndex((column) => column.name === name);
  const shown = output.length - hidden;
  const columns = output.map(({ name, type, ignoringCase }, position): RowColumn => ({
    name,
    type,
    ignoringCase,
    ...(position >= shown && { hidden: true }),
  }));
  const positions = key.map(at);
  if (positions.includes(-1)) throw new RangeError('A column of the key is not selected');
  const timeAt = time === undefined ? -1 : at(time);
  return { columns, key: positions, time: timeAt < 0 ? undefined : timeAt };
}

/** What is read, as a short text: other conditions, columns or settings of the connector give another one. */
const scopeOf = (select: BoundSelectStatement, more: object): string =>
  createHash('sha256')
    .update(
      JSON.stringify([select.query, more], (name, value: unknown) =>
        name === 'range' ? undefined : value,
      ),
    )
    .digest('base64url')
    .slice(0, 22);

/** The part with what is needed to read it. Names are looked up. */
export async function readablePart(
  sources: SyncSources,
  planned: PlannedPart,
  reader: SourceReader,
  now: number,
): Promise<RunPart> {
  const { entity, incrementalOn, part: _part, ...common } = planned;
  const source = await sources.source(planned.select, reader, now);
  const counts = new Counts();
  counts.endOf(source, source.requests);
  const base = { ...common, source, counts };
  const { scan } = source;
  const { time } = planned.shape;
  if (incrementalOn === undefined || scan === undefined || time === undefined) return base;
  const needs = entity?.lists.find(({ name }) => name === scan.access.list)?.needs ?? [];
  const changed = changesSelect(
    planned.select,
    incrementalOn,
    new Set(needs.map(({ column }) => column)),
  );
  if (changed === undefined) return base;
  const columnOf = (parameter: string) =>
    needs.find((need) => need.parameter === parameter)?.column;
  return { ...base, changes: { column: incrementalOn, at: time, ...changed, columnOf } };
}

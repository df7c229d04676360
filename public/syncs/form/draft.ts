import {
  asIdentifier,
  inIndexName,
  SYNC_OPTIONS,
  type ConnectorSchema,
  type EntitySchema,
  type SchemaSnapshot,
} from '../../../common/binding';
import {
  nameDoc,
  parseScript,
  type Expression,
  type SyncStatement,
} from '../../../common/language';
import type { SyncRow } from '../load_syncs';
import type { SyncSchedule } from '../statements';

/** What was typed into the form of a sync. */
export interface Draft {
  readonly connector: string;
  /** Empty: all entities of the connector. */
  readonly entity: string;
  readonly target: string;
  /** Empty: the default name. */
  readonly name: string;
  readonly where: string;
  /** The column of changes; empty to read everything. */
  readonly incremental: string;
  readonly schedule: SyncSchedule | undefined;
  /** Values of WITH by option, as typed; empty ones have their defaults. */
  readonly options: Readonly<Record<string, string>>;
  /** The sync that is edited. */
  readonly stored?: SyncRow;
}

/** The options of the form: the name has a field of its own. */
export const FORM_OPTIONS = SYNC_OPTIONS.filter(({ name }) => name !== 'name');

/** The form of a new sync, for a connector if there is only one. */
export function newDraft({ connectors }: SchemaSnapshot): Draft {
  const [only, ...others] = connectors.filter(({ enabled }) => enabled);
  const empty: Draft = {
    connector: '',
    entity: '',
    target: '',
    name: '',
    where: '',
    incremental: '',
    schedule: undefined,
    options: {},
  };
  return only === undefined || others.length > 0 ? empty : withConnector(empty, only.name);
}

/** The draft with another connector. What belongs to the one before is cleared. */
export function withConnector(draft: Draft, connector: string): Draft {
  const isUntouched = draft.target === '' || draft.target === targetOf(draft.connector);
  return {
    ...draft,
    connector,
    entity: '',
    where: '',
    incremental: '',
    target: isUntouched ? targetOf(connector) : draft.target,
  };
}

const targetOf = (connector: string): string =>
  connector === '' ? '' : `${inIndexName(connector).replace(/^[.\-_]+/, '')}-*`;

/** The draft with another entity, or with all. */
export const withEntity = (draft: Draft, entity: string): Draft => ({
  ...draft,
  entity,
  where: '',
  incremental: '',
});

/** The connector of a draft, and its entity. */
export function sourceOf(
  { connector, entity }: Draft,
  { connectors }: SchemaSnapshot,
): { readonly connector?: ConnectorSchema; readonly entity?: EntitySchema } {
  const found = connectors.find(({ name }) => name === connector);
  const one = found?.entities.find(({ name }) => name === entity);
  return { ...(found && { connector: found }), ...(one && { entity: one }) };
}

/** Whether SYNC can read an entity, perhaps with a condition. */
export const isSyncable = ({ unsyncable, unreadable }: EntitySchema): boolean =>
  unreadable === undefined && (unsyncable === undefined || unsyncable.unless !== undefined);

/** The columns by which only changes can be read: that of the entity, or those of all entities. */
export function incrementalColumns(draft: Draft, snapshot: SchemaSnapshot): readonly string[] {
  const { connector, entity } = sourceOf(draft, snapshot);
  if (draft.entity !== '')
    return entity?.incrementalColumn === undefined ? [] : [entity.incrementalColumn];
  const columns = (connector?.entities ?? [])
    .filter((each) => isSyncable(each) && each.unsyncable === undefined)
    .flatMap(({ incrementalColumn }) => incrementalColumn ?? []);
  return [...new Set(columns)];
}

/** A statement that works with the first connector that has something to sync. */
export function exampleOf({ connectors }: SchemaSnapshot): string | undefined {
  for (const { name, entities, enabled } of connectors) {
    if (!enabled) continue;
    const able = entities.filter((each) => isSyncable(each) && each.unsyncable === undefined);
    const best = able.find(({ incrementalColumn }) => incrementalColumn !== undefined) ?? able[0];
    if (best === undefined) continue;
    const source = `${nameDoc(identifier(name))}.${nameDoc(identifier(best.name))}`;
    const on = best.incrementalColumn;
    const incremental = on === undefined ? '' : `\nINCREMENTAL ON ${asIdentifier(on)}`;
    return `SYNC CONNECTOR ${source} TO ${targetOf(name)}${incremental}`;
  }
  return undefined;
}

const identifier = (name: string) =>
  ({ kind: 'identifier', range: { start: 0, end: 0 }, name }) as const;

/**
 * The form of a stored sync. Without a connector if the form cannot show it: the sync of a query, or values that are
 * no literals; then only its schedule can be changed.
 */
export function draftOf(stored: SyncRow): Draft {
  const { name, target, schedule, statement } = stored;
  const base: Draft = {
    connector: '',
    entity: '',
    target,
    name,
    where: '',
    incremental: '',
    schedule,
    options: {},
    stored,
  };
  const node = parseScript(statement).statements[0]?.statement;
  if (node?.kind !== 'sync_statement' || node.source.type !== 'connector') return base;
  const options = optionsOf(node);
  if (options === undefined) return base;
  const { source } = node;
  const { where, incrementalOn } = source;
  const [connector, entity] = source.name.parts;
  return {
    ...base,
    connector: connector?.name ?? '',
    entity: entity?.name ?? '',
    where: where === undefined ? '' : statement.slice(where.range.start, where.range.end),
    incremental: incrementalOn?.name ?? '',
    options,
  };
}

function optionsOf({ options }: SyncStatement): Readonly<Record<string, string>> | undefined {
  const found: Record<string, string> = {};
  for (const { name, value } of options?.entries ?? []) {
    const text = literalText(value);
    if (text === undefined) return undefined;
    found[name.name.toLowerCase()] = text;
  }
  return found;
}

function literalText(value: Expression): string | undefined {
  if (value.kind === 'string') return value.value;
  if (value.kind === 'number') return value.text;
  return value.kind === 'boolean' ? String(value.value) : undefined;
}

import { anyColumn, declaredColumns, type ColumnSchema } from '../../common/binding';
import {
  entityOf,
  ExactNumber,
  foldCase,
  type DiscoveredField,
  type FieldDiscovery,
  type JsonValue,
  type NameDiscovery,
} from '../../common/declaration';
import { ServiceError } from '../../common/errors';
import type { Connector } from '../connectors';
import {
  discoveryBodies,
  entriesIn,
  foundIn,
  type DiscoveryDependencies,
  type DiscoveryPlace,
  type DiscoveryUse,
} from './discovery_bodies';
import { compilePath } from './mapping/path_reader';

/** For errors. */
const WHAT = 'the list of columns';

/**
 * All columns of an entity: the declared ones, then those defined in the service (reused for five minutes), by name;
 * only the declared ones for an entity without discovery. Rejects with errors of the ConnectorError family.
 */
export async function discoverColumns(
  deps: DiscoveryDependencies,
  connector: Connector,
  entityName: string,
  signal: AbortSignal,
  { incomplete = () => {}, renewed = false, caller = '' }: DiscoveryUse = {},
): Promise<readonly ColumnSchema[]> {
  const entity = entityOf(connector.declaration, entityName);
  if (entity === undefined) throw new RangeError(`No entity "${entityName}"`);
  const declared = declaredColumns(entity);
  const { discovery } = entity;
  // Native queries have columns of their own: see `discoverResult`.
  if (discovery === undefined || 'query' in discovery) return declared;
  const place = { connector: connector.name, entity: entityName };
  const list = { ...discovery, countIn: (body: JsonValue) => countIn(body, discovery) };
  const use = { incomplete, renewed, caller };
  const found: ColumnSchema[] = [];
  for await (const body of discoveryBodies(deps, connector, list, place, signal, use))
    found.push(...columnsIn(body, discovery, place));
  return [...declared, ...inOrder(unambiguous(found, declared))];
}

/**
 * Columns by names of their own: a name that is already taken never changes its meaning, so the other one is named by
 * its id. Names are compared as SQL does, ignoring case.
 */
function unambiguous(
  found: readonly ColumnSchema[],
  declared: readonly ColumnSchema[],
): readonly ColumnSchema[] {
  const uses = new Map<string, number>();
  const different = [...new Map(found.map((one) => [identityOf(one), one])).values()];
  for (const { name } of different) uses.set(foldCase(name), (uses.get(foldCase(name)) ?? 0) + 1);
  const taken = new Set(declared.map(({ name }) => foldCase(name)));
  return different.flatMap((column) => {
    const { name, field } = column;
    // Names without ids (labels) are also distinguished by case.
    if (field === undefined) return declared.some((one) => one.name === name) ? [] : [column];
    const clashes = taken.has(foldCase(name)) || (uses.get(foldCase(name)) ?? 0) > 1;
    return [clashes ? { ...column, name: field.id } : column];
  });
}

const identityOf = ({ name, field }: ColumnSchema): string =>
  field === undefined ? name : JSON.stringify([field.id, field.at, field.type]);

const inOrder = (columns: readonly ColumnSchema[]): readonly ColumnSchema[] =>
  [...columns].sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0));

/** The columns that a response names. */
function columnsIn(
  body: JsonValue,
  discovery: NameDiscovery | FieldDiscovery,
  place: DiscoveryPlace,
): readonly ColumnSchema[] {
  const any = anyColumn(discovery);
  if ('names' in discovery)
    return namesIn(body, discovery, place).map((name) => ({ ...any, name }));
  const entries = entriesIn(body, discovery.entries, place, WHAT);
  const fields = entries.flatMap((entry) => fieldsOf(discovery, entry, entries, place));
  return fields.map((field) => columnOfField(any, field));
}

/** The column of a field; `any`: what all columns of its discovery have. */
export const columnOfField = (
  any: ReturnType<typeof anyColumn>,
  field: DiscoveredField,
): ColumnSchema => ({
  ...any,
  name: field.name,
  type: field.type,
  ...(field.description === undefined ? {} : { description: field.description }),
  ignoringCase: field.ignoringCase === true,
  inStar: any.inStar && field.hidden !== true,
  pushable: field.operators,
  sortable: field.sortable === true,
  field,
});

/** The columns of an entry; an entry of an odd shape is an error, because its column would be missing. */
function fieldsOf(
  { columns }: FieldDiscovery,
  entry: JsonValue,
  entries: readonly JsonValue[],
  place: DiscoveryPlace,
): readonly DiscoveredField[] {
  try {
    return columns.of(entry, entries);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const reason = 'an entry of the list of columns has another shape than expected';
    throw new ServiceError('unreadable_response', { reason }, place);
  }
}

/** The number of entries, for pages that end by it. */
function countIn(body: JsonValue, discovery: NameDiscovery | FieldDiscovery): number {
  const entries = compilePath('names' in discovery ? discovery.names : discovery.entries)(body);
  return Array.isArray(entries) ? entries.length : 0;
}

function namesIn(
  body: JsonValue,
  { names: path, members }: NameDiscovery,
  place: DiscoveryPlace,
): readonly string[] {
  if (members === undefined)
    return entriesIn(body, path, place, WHAT).filter((name) => typeof name === 'string');
  const { until } = members;
  const found = objectIn(body, path, place);
  return Object.keys(found).flatMap((name) => {
    const end = until === undefined ? name.length : name.indexOf(until);
    return end > 0 ? [name.slice(0, end)] : [];
  });
}

function objectIn(body: JsonValue, path: string, place: DiscoveryPlace): object {
  const found = foundIn(body, path, place, WHAT) ?? {};
  if (typeof found === 'object' && !Array.isArray(found) && !(found instanceof ExactNumber))
    return found;
  throw new ServiceError('unreadable_response', { reason: `${path}: expected an object` }, place);
}

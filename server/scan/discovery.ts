import { anyColumn, declaredColumns, type ColumnSchema } from '../../common/binding';
import type {
  DiscoveredField,
  Discovery,
  FieldDiscovery,
  JsonValue,
} from '../../common/declaration';
import { ServiceError } from '../../common/errors';
import { boundsOf, detailBounds, type Bounds } from '../bounds';
import {
  missingRange,
  reportedCompleteness,
  applyPage,
  sizedPager,
  type Connector,
  type PageRequest,
  type ServiceClient,
} from '../connectors';
import type { SecretStore } from '../ports';
import { CacheShare } from './cache/cache_share';
import { cacheOwner } from './cache/identity';
import type { PageLoader } from './cache/page_loader';
import { compilePath } from './mapping/path_reader';
import { unreadable } from './mapping/row_mapper';
import { completenessOf } from './running/reported_completeness';
import { loadShrinking } from './running/too_heavy';

/** Names of fields and labels rarely change, and every DESCRIBE and completion needs them. */
const FRESH_SECONDS = 300;
const MAX_WAIT_SECONDS = 60;

export interface DiscoveryDependencies {
  readonly client: ServiceClient;
  readonly loader: PageLoader;
  readonly secrets?: Pick<SecretStore, 'version'>;
  /** Overrides the defaults. */
  readonly bounds?: Partial<Bounds>;
}

interface Place {
  readonly connector: string;
  readonly entity: string;
}

export interface DiscoveryUse {
  /** Called with the reason if there may be more columns. */
  readonly incomplete?: (why: string) => void;
  /** Asks the service again, whatever is remembered. */
  readonly renewed?: boolean;
  /** Who needs them: callers take turns at the limits of a service. */
  readonly caller?: string;
}

/**
 * All columns of an entity: the declared ones, then those defined in the service (reused for five minutes), by name; only
 * the declared ones for an entity without discovery. Rejects with errors of the ConnectorError family.
 */
export async function discoverColumns(
  deps: DiscoveryDependencies,
  connector: Connector,
  entityName: string,
  signal: AbortSignal,
  { incomplete = () => {}, renewed = false, caller = '' }: DiscoveryUse = {},
): Promise<readonly ColumnSchema[]> {
  const entity = connector.declaration.entities[entityName];
  if (entity === undefined) throw new RangeError(`No entity "${entityName}"`);
  const declared = declaredColumns(entity);
  const { discovery } = entity;
  if (discovery === undefined) return declared;
  const use = { incomplete, renewed, caller };
  const found: ColumnSchema[] = [];
  for await (const body of bodiesOf(deps, connector, entityName, discovery, signal, use))
    found.push(...columnsIn(body, discovery, { connector: connector.name, entity: entityName }));
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
  const folded = (name: string): string => name.toLowerCase();
  const uses = new Map<string, number>();
  const different = [...new Map(found.map((one) => [identityOf(one), one])).values()];
  for (const { name } of different) uses.set(folded(name), (uses.get(folded(name)) ?? 0) + 1);
  const taken = new Set(declared.map(({ name }) => folded(name)));
  return different.flatMap((column) => {
    const { name, field } = column;
    // Names without ids (labels) are told apart by their case, too.
    if (field === undefined) return declared.some((one) => one.name === name) ? [] : [column];
    const clashes = taken.has(folded(name)) || (uses.get(folded(name)) ?? 0) > 1;
    return [clashes ? { ...column, name: field.id } : column];
  });
}

const identityOf = ({ name, field }: ColumnSchema): string =>
  field === undefined ? name : JSON.stringify([field.id, field.at, field.type]);

const inOrder = (columns: readonly ColumnSchema[]): readonly ColumnSchema[] =>
  [...columns].sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0));

/** The columns that a response names. */
function columnsIn(body: JsonValue, discovery: Discovery, place: Place): readonly ColumnSchema[] {
  const any = anyColumn(discovery);
  if ('names' in discovery)
    return namesIn(body, discovery.names, place).map((name) => ({ ...any, name }));
  const entries = entriesIn(body, discovery.entries, place);
  const fields = entries.flatMap((entry) => fieldsOf(discovery, entry, entries, place));
  return fields.map((field) => ({
    ...any,
    name: field.name,
    type: field.type,
    ...(field.description === undefined ? {} : { description: field.description }),
    ignoringCase: field.ignoringCase === true,
    inStar: any.inStar && field.hidden !== true,
    pushable: field.operators,
    sortable: field.sortable === true,
    field,
  }));
}

/** The columns of an entry; an entry of an odd shape is an error, because its column would be missing. */
function fieldsOf(
  { columns }: FieldDiscovery,
  entry: JsonValue,
  entries: readonly JsonValue[],
  place: Place,
): readonly DiscoveredField[] {
  try {
    return columns.of(entry, entries);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const reason = 'an entry of the list of columns has another shape than expected';
    throw new ServiceError('unreadable_response', { reason }, place);
  }
}

/** The bodies of the responses, to the end of the list. */
async function* bodiesOf(
  { client, loader, secrets, bounds }: DiscoveryDependencies,
  connector: Connector,
  entity: string,
  discovery: Discovery,
  signal: AbortSignal,
  { incomplete, renewed, caller }: Required<DiscoveryUse>,
): AsyncIterable<JsonValue> {
  const { cacheTtlSeconds } = connector.options;
  const owner = await cacheOwner(connector, secrets);
  const cache = {
    owner,
    maxAgeMilliseconds: renewed ? 0 : Math.max(cacheTtlSeconds, FRESH_SECONDS) * 1000,
    share: CacheShare.uncounted(),
  };
  const place = { connector: connector.name, entity };
  const list = client.prepare(connector, discovery.request, {});
  const pager = sizedPager(discovery.pages ?? { kind: 'none' }, {
    place,
    bounds: detailBounds(boundsOf(bounds)),
  });
  const load = async (page: PageRequest) => {
    const request = applyPage(list, page);
    const { response } = await loader.load(connector, request, {
      signal,
      priority: 'interactive',
      callers: () => [caller],
      maxWaitSeconds: MAX_WAIT_SECONDS,
      entity,
      ...(pager.canShrink(page) ? { shrinkable: true } : {}),
      ...(cacheTtlSeconds > 0 ? { cache } : {}),
    });
    return { page, request, response };
  };
  const todo: PageRequest[] = [];
  for (let wanted: PageRequest | undefined = pager.first(); wanted !== undefined;) {
    const { page, request, response } = await loadShrinking(pager, wanted, load);
    const body = await response.json(signal);
    yield body;
    const reported = await reportedCompleteness(
      response,
      completenessOf(connector),
      client,
      signal,
    );
    reported.partial.forEach(incomplete);
    const missing = missingRange(response, discovery.pages !== undefined);
    if (missing !== undefined) incomplete(missing);
    const next = await pager.next({
      request: page,
      url: request.url,
      headers: response.headers,
      rowCount: countIn(body, discovery),
      at: (path) => response.at(path, signal),
    });
    if (next.kind === 'capped' || next.kind === 'unproven') incomplete(next.explanation);
    if (next.kind === 'rest') {
      wanted = next.request;
      continue;
    }
    if (next.kind === 'pages') todo.push(...next.requests);
    else if (next.kind !== 'pending') break;
    const following = todo.shift();
    wanted = following && pager.ready(following);
  }
}

/** The number of entries, for pages that end by it. */
function countIn(body: JsonValue, discovery: Discovery): number {
  const entries = compilePath('names' in discovery ? discovery.names : discovery.entries)(body);
  return Array.isArray(entries) ? entries.length : 0;
}

const namesIn = (body: JsonValue, path: string, place: Place): readonly string[] =>
  entriesIn(body, path, place).filter((name) => typeof name === 'string');

function entriesIn(body: JsonValue, path: string, place: Place): readonly JsonValue[] {
  try {
    const entries = compilePath(path)(body) ?? [];
    if (Array.isArray(entries)) return entries as readonly JsonValue[];
  } catch (error) {
    throw unreadable(error, place, 'the list of columns');
  }
  throw new ServiceError('unreadable_response', { reason: `${path}: expected a list` }, place);
}

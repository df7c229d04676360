import { declaredColumns, type ColumnSchema } from '../../common/binding';
import { ExactNumber, type EntityDeclaration, type JsonValue } from '../../common/declaration';
import { ServiceError } from '../../common/errors';
import { boundsOf, type Bounds } from '../bounds';
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

/**
 * All columns of an entity: the declared ones, then those defined in the service (reused for five minutes), by name; only
 * the declared ones for an entity without discovery. `incomplete` is called with the reason if there may be more. Rejects
 * with errors of the ConnectorError family.
 */
export async function discoverColumns(
  deps: DiscoveryDependencies,
  connector: Connector,
  entityName: string,
  signal: AbortSignal,
  incomplete: (why: string) => void = () => {},
): Promise<readonly ColumnSchema[]> {
  const entity = connector.declaration.entities[entityName];
  if (entity === undefined) throw new RangeError(`No entity "${entityName}"`);
  const declared = declaredColumns(entity);
  const { discovery } = entity;
  if (discovery === undefined) return declared;
  const found = await namesOf(deps, connector, entityName, discovery, signal, incomplete);
  const taken = new Set(declared.map(({ name }) => name));
  const names = new Set(found.filter((name) => !taken.has(name)));
  return [...declared, ...[...names].sort().map((name) => discoveredColumn(name, discovery))];
}

/** A discovered column in the form that binding uses. */
export function discoveredColumn(
  name: string,
  discovery: NonNullable<EntityDeclaration['discovery']>,
): ColumnSchema {
  return {
    name,
    type: discovery.type,
    ignoringCase: false,
    inStar: discovery.inStar,
    costly: false,
    requestOnly: false,
    pushable: discovery.operators,
    sortable: false,
    required: false,
    native: false,
  };
}

async function namesOf(
  { client, loader, secrets, bounds }: DiscoveryDependencies,
  connector: Connector,
  entity: string,
  discovery: NonNullable<EntityDeclaration['discovery']>,
  signal: AbortSignal,
  incomplete: (why: string) => void,
): Promise<readonly string[]> {
  const { cacheTtlSeconds } = connector.options;
  const owner = await cacheOwner(connector, secrets);
  const cache = {
    owner,
    maxAgeMilliseconds: Math.max(cacheTtlSeconds, FRESH_SECONDS) * 1000,
    share: CacheShare.uncounted(),
  };
  const place = { connector: connector.name, entity };
  const list = client.prepare(connector, discovery.request, {});
  const pager = sizedPager(discovery.pages ?? { kind: 'none' }, {
    place,
    bounds: { ...boundsOf(bounds), list_pages: boundsOf(bounds).detail_pages },
  });
  const names: string[] = [];
  const load = async (page: PageRequest) => {
    const request = applyPage(list, page);
    const { response } = await loader.load(connector, request, {
      signal,
      priority: 'interactive',
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
    const found = namesIn(await response.json(signal), discovery, place);
    for (const name of found) names.push(name);
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
      rowCount: found.length,
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
  return names;
}

function namesIn(
  body: JsonValue,
  { names: path, members }: NonNullable<EntityDeclaration['discovery']>,
  place: { readonly connector: string; readonly entity: string },
): string[] {
  const expected = members === undefined ? 'a list' : 'an object';
  try {
    const names = compilePath(path)(body) ?? [];
    if (members === undefined) {
      if (Array.isArray(names))
        return (names as readonly JsonValue[]).filter((name) => typeof name === 'string');
    } else if (typeof names === 'object' && !(names instanceof ExactNumber)) {
      return Object.keys(names).flatMap((name) => {
        const end = members.until === undefined ? name.length : name.indexOf(members.until);
        return end > 0 ? [name.slice(0, end)] : [];
      });
    }
  } catch (error) {
    throw unreadable(error, place, 'the list of columns');
  }
  throw new ServiceError('unreadable_response', { reason: `${path}: expected ${expected}` }, place);
}

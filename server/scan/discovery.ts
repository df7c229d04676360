import { declaredColumns } from '../../common/binding/schema_of';
import type { ColumnSchema } from '../../common/binding/schema';
import type { EntityDeclaration, JsonValue } from '../../common/declaration';
import { ServiceError } from '../../common/errors';
import type { Connector } from '../connectors/connector';
import type { ServiceClient } from '../connectors/service_client';
import type { SecretStore } from '../ports';
import { CacheShare } from './cache/cache_share';
import { cacheOwner } from './cache/identity';
import type { PageLoader } from './cache/page_loader';
import { compilePath } from './mapping/path';
import { unreadable } from './mapping/row_mapper';

/** Names of fields and labels change seldom, and are asked for with every DESCRIBE and completion. */
const FRESH_SECONDS = 300;
const MAX_WAIT_SECONDS = 60;

export interface DiscoveryDependencies {
  readonly client: ServiceClient;
  readonly loader: PageLoader;
  readonly secrets?: Pick<SecretStore, 'version'>;
}

/**
 * All columns of an entity: those declared, then those that only the service knows (one request, reused for five
 * minutes), by name. Of an entity without discovery just the declared ones. Rejects with the ConnectorError family.
 */
export async function discoverColumns(
  deps: DiscoveryDependencies,
  connector: Connector,
  entityName: string,
  signal: AbortSignal,
): Promise<readonly ColumnSchema[]> {
  const entity = connector.declaration.entities[entityName];
  if (entity === undefined) throw new RangeError(`No entity "${entityName}"`);
  const declared = declaredColumns(entity);
  const { discovery } = entity;
  if (discovery === undefined) return declared;
  const body = await ask(deps, connector, entityName, discovery, signal);
  const place = { connector: connector.name, entity: entityName };
  const taken = new Set(declared.map(({ name }) => name));
  const names = new Set(namesIn(body, discovery.names, place).filter((name) => !taken.has(name)));
  return [...declared, ...[...names].sort().map((name) => discoveredColumn(name, discovery))];
}

/** A discovered column as binding knows it. */
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

async function ask(
  { client, loader, secrets }: DiscoveryDependencies,
  connector: Connector,
  entity: string,
  discovery: NonNullable<EntityDeclaration['discovery']>,
  signal: AbortSignal,
): Promise<JsonValue> {
  const { cacheTtlSeconds } = connector.options;
  const owner = await cacheOwner(connector, secrets);
  const cache = {
    owner,
    maxAgeMilliseconds: Math.max(cacheTtlSeconds, FRESH_SECONDS) * 1000,
    share: CacheShare.uncounted(),
  };
  const { answer } = await loader.load(
    connector,
    client.prepare(connector, discovery.request, {}),
    {
      signal,
      priority: 'interactive',
      maxWaitSeconds: MAX_WAIT_SECONDS,
      entity,
      ...(cacheTtlSeconds > 0 ? { cache } : {}),
    },
  );
  return answer.json();
}

function namesIn(
  body: JsonValue,
  path: string,
  place: { readonly connector: string; readonly entity: string },
): string[] {
  try {
    const names = compilePath(path)(body) ?? [];
    if (Array.isArray(names))
      return (names as readonly JsonValue[]).filter((name) => typeof name === 'string');
  } catch (error) {
    throw unreadable(error, place, 'the list of columns');
  }
  throw new ServiceError('unreadable_answer', { reason: `${path}: a list was due` }, place);
}

import type { JsonValue, Pagination, RequestTemplate } from '../../common/declaration';
import { ServiceError } from '../../common/errors';
import { boundsOf, detailBounds, type Bounds } from '../bounds';
import {
  applyPage,
  isOfHost,
  missingRange,
  reportedCompleteness,
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

/** Names of fields, labels and objects rarely change, and every DESCRIBE and completion needs them. */
const FRESH_SECONDS = 300;
const MAX_WAIT_SECONDS = 60;

export interface DiscoveryDependencies {
  readonly client: ServiceClient;
  readonly loader: PageLoader;
  readonly secrets?: Pick<SecretStore, 'version'>;
  /** Overrides the defaults. */
  readonly bounds?: Partial<Bounds>;
}

export interface DiscoveryUse {
  /** Called with the reason if there may be more. */
  readonly incomplete?: (why: string) => void;
  /** Requests it from the service again, whatever is remembered. */
  readonly renewed?: boolean;
  /** Who needs them: callers take turns at the limits of a service. */
  readonly caller?: string;
}

/** For errors and the cache; a list of entities belongs to none. */
export interface DiscoveryPlace {
  readonly connector: string;
  readonly entity?: string;
}

/** A list of what only the service knows. */
export interface DiscoveryList {
  readonly request: RequestTemplate;
  readonly pages?: Pagination;
  /** Values for the placeholders of the request. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** The number of entries in a body, for pages that end by it. */
  readonly countIn: (body: JsonValue) => number;
}

/** The bodies of the responses, to the end of the list; reused for five minutes. */
export async function* discoveryBodies(
  { client, loader, secrets, bounds }: DiscoveryDependencies,
  connector: Connector,
  { request: template, pages, parameters = {}, countIn }: DiscoveryList,
  place: DiscoveryPlace,
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
  const list = client.prepare(connector, template, parameters);
  const pager = sizedPager(pages ?? { kind: 'none' }, {
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
      entity: place.entity ?? '',
      ...(pager.canShrink(page) ? { shrinkable: true } : {}),
      ...(cacheTtlSeconds > 0 && !isOfHost(connector) ? { cache } : {}),
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
    const missing = missingRange(response, pages !== undefined);
    if (missing !== undefined) incomplete(missing);
    const next = await pager.next({
      request: page,
      url: request.url,
      headers: response.headers,
      rowCount: countIn(body),
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

/** The list at the path, empty if there is none. `what`: what it lists, for an error. */
export function entriesIn(
  body: JsonValue,
  path: string,
  place: DiscoveryPlace,
  what: string,
): readonly JsonValue[] {
  const entries = foundIn(body, path, place, what) ?? [];
  if (Array.isArray(entries)) return entries as readonly JsonValue[];
  throw new ServiceError('unreadable_response', { reason: `${path}: expected a list` }, place);
}

export function foundIn(
  body: JsonValue,
  path: string,
  place: DiscoveryPlace,
  what: string,
): JsonValue | undefined {
  try {
    return compilePath(path)(body);
  } catch (error) {
    throw unreadable(error, place, what);
  }
}

import { randomUUID } from 'node:crypto';
import type { Completeness } from '../../../common/declaration';
import {
  isPartial,
  type Connector,
  type SendContext,
  type PreparedRequest,
  type ServiceResponse,
  type ServiceClient,
} from '../../connectors';
import type { CachedPage, Clock, PageCache, PageKey, PageUse } from '../../ports';
import { turns, type ReadingLane } from '../../turns';
import { Flights } from './flights';
import type { CacheShare, KeptBody } from './cache_share';
import { encodingOf, inflated } from './compression';
import { pageKey, type CacheOwner } from './identity';
import { isFresh, ListWalks, type ListWalk, type WalkNeed, type WalkOpening } from './list_walks';
import { OpenBodies } from './open_bodies';
import type { PageValidation } from './page_validation';

export interface LoadedPage {
  readonly response: ServiceResponse;
  /** `shared`: from the request of another scan. */
  readonly origin: 'service' | 'revalidated' | 'cache' | 'shared';
  /** Milliseconds since the epoch when it was fetched or last revalidated. */
  readonly freshAt: number;
  /** Version of its content: equal versions, equal pages. */
  readonly version: string;
  /** Missing if the cache is off. */
  readonly key?: PageKey | undefined;
}

/** How one scan uses the cache. */
export interface CachePolicy {
  readonly owner: CacheOwner;
  /** Pages up to this age are used without a request. */
  readonly maxAgeMilliseconds: number;
  /** The share of the cache that the scan can fill. */
  readonly share: CacheShare;
}

export type LoadContext = Omit<SendContext, 'validators' | 'repeatable'> & {
  readonly entity: string;
  /** Missing: no page is used without a request, and nothing is shared. */
  readonly cache?: CachePolicy;
  /** Without `cache`: a body that did not change since it was last requested is not sent again. */
  readonly validation?: PageValidation | undefined;
  /** Signals of partial responses; those of the API by default. Partial responses are not cached. */
  readonly completeness?: Completeness;
  /** The walk that this page belongs to; undefined for single pages. */
  readonly walk?: ListWalk;
};

/** A page of the cache whose body is not opened yet. */
export interface KeptPage {
  readonly page: CachedPage;
  /** `lane`: whose turns reading takes. */
  open(lane?: ReadingLane): Promise<LoadedPage>;
}

export interface PageLoader {
  /**
   * One page: from the cache, from an equal request in flight, by revalidation, or from the service. Rejects with WalkBroken if the
   * walk has to start over.
   */
  load(connector: Connector, request: PreparedRequest, context: LoadContext): Promise<LoadedPage>;
  /** A cached page, regardless of its age; undefined if it is gone. */
  kept(key: PageKey): Promise<KeptPage | undefined>;
  /** Begins a walk over the pages of a list. */
  walk(list: PreparedRequest, context: WalkContext): Promise<ListWalk>;
  /** The cached pages of that walk, if the cache has all of them. */
  inCache(list: PreparedRequest, context: WalkContext): ReturnType<ListWalks['inCache']>;
}

/** For walks: a list is identified by its request without a page, and by its page size. */
export interface WalkContext {
  readonly entity: string;
  readonly cache: CachePolicy;
  readonly pageSize?: number | undefined;
  readonly need: WalkNeed;
}

/** Loads pages through the cache. `parsedBytes`: see OpenBodies. */
export function createPageLoader(deps: {
  readonly client: ServiceClient;
  readonly pageCache: PageCache;
  readonly clock: Clock;
  readonly parsedBytes: number;
}): PageLoader {
  const { client, pageCache, clock } = deps;
  const flights = new Flights<LoadedPage>();
  const walks = new ListWalks(clock);
  const bodies = new OpenBodies(client, deps.parsedBytes);
  const newVersion = versions();

  const send = (connector: Connector, request: PreparedRequest, context: SendContext) =>
    client.send(connector, request, context);

  // A failing cache is treated as no cache; it never makes a query fail.
  const lookUp = (key: PageKey, use?: PageUse) =>
    pageCache.getPage(key, use).catch(() => undefined);

  const invalidations = (connectorId: string) =>
    pageCache.invalidations(connectorId).catch(() => 0);

  const fromCache = async (
    key: PageKey,
    page: CachedPage,
    lane?: ReadingLane,
    use?: PageUse,
  ): Promise<LoadedPage> => ({
    response: await bodies.open(page, lane, use),
    origin: 'cache',
    freshAt: page.freshAt,
    version: page.version,
    key,
  });

  /** Some services have no validators: there the bodies are compared. */
  const versionOf = async (response: ServiceResponse, kept: CachedPage | undefined) => {
    if (kept === undefined || kept.status !== response.status) return newVersion(response);
    if (kept.etag !== undefined && response.headers['etag'] !== undefined)
      return newVersion(response);
    const before = await inflated(kept.body, kept.encoding).catch(() => undefined);
    const same =
      before?.equals(response.raw) === true && sameHeaders(kept.headers, response.headers);
    return same ? kept.version : newVersion(response);
  };

  const keep = async (
    key: PageKey,
    { response, freshAt, version }: LoadedPage,
    share: CacheShare,
    generation: number,
    use?: PageUse,
  ) => {
    const body = await share.admit(bodyOf(response));
    if (body === undefined) return;
    const { etag } = response.headers;
    const lastModified = response.headers['last-modified'];
    const page: CachedPage = {
      ...body,
      headers: response.headers,
      status: response.status,
      freshAt,
      version,
      ...(etag === undefined ? {} : { etag }),
      ...(lastModified === undefined ? {} : { lastModified }),
    };
    await pageCache.putPage(key, page, generation, use);
  };

  /** What the service sends, or confirms. */
  const validated = async (
    connector: Connector,
    request: PreparedRequest,
    {
      key,
      completeness,
      validation,
      sent,
    }: {
      readonly key: PageKey;
      readonly completeness: Completeness;
      readonly validation: PageValidation;
      readonly sent: SendContext;
    },
  ): Promise<LoadedPage> => {
    const generation = await invalidations(key.connectorId);
    const { share } = validation;
    const kept = await validation.kept(() => lookUp(key, 'rare'));
    const validators = validatorsOf(connector, kept);
    const response = await send(connector, request, { ...sent, ...(validators && { validators }) });
    const freshAt = clock.now();
    if (response.notModified && kept !== undefined) {
      share.busy(pageCache.touchPage(key, freshAt));
      const lane = () => sent.callers?.()[0];
      const page = await fromCache(key, revalidated(kept, response, freshAt), lane, 'rare');
      return { ...page, origin: 'revalidated' };
    }
    const version = await versionOf(response, kept);
    const page: LoadedPage = { response, origin: 'service', freshAt, version };
    if (hasValidator(response) && !(await isPartial(response, completeness))) {
      await share.room();
      share.busy(later(() => keep(key, page, share, generation, 'rare')));
    }
    return page;
  };

  const openingOf = async (list: PreparedRequest, context: WalkContext): Promise<WalkOpening> => {
    const { cache, entity, pageSize, need } = context;
    const key = pageKey(cache.owner, entity, list);
    return {
      list: JSON.stringify([key, pageSize]),
      need,
      maxAgeMilliseconds: cache.maxAgeMilliseconds,
      generation: await invalidations(key.connectorId),
      kept: (request) => lookUp({ ...key, request }),
    };
  };

  return {
    async kept(key) {
      const page = await lookUp(key);
      return page === undefined ? undefined : { page, open: (lane) => fromCache(key, page, lane) };
    },

    walk: async (list, context) => walks.open(await openingOf(list, context)),
    inCache: async (list, context) => walks.inCache(await openingOf(list, context)),

    async load(connector, request, { cache, validation, walk, completeness: declared, ...call }) {
      const sent = { ...call, repeatable: true };
      const completeness = declared ?? connector.declaration.api.completeness ?? {};
      if (cache === undefined && validation !== undefined && validates(connector)) {
        const key = pageKey(validation.owner, call.entity, request);
        return validated(connector, request, { key, completeness, validation, sent });
      }
      if (cache === undefined) {
        const response = await send(connector, request, sent);
        const freshAt = clock.now();
        return { response, origin: 'service', freshAt, version: newVersion(response) };
      }
      const key = pageKey(cache.owner, call.entity, request);
      const generation = await invalidations(key.connectorId);
      // A caller with a shorter max_wait must not make others fail; requests that started before an action are not shared after it.
      const flightKey = JSON.stringify([key, generation, call.priority, call.maxWaitSeconds]);
      const observer = {
        ...(call.callers === undefined ? {} : { callers: call.callers }),
        ...(call.onAttempt === undefined ? {} : { onAttempt: call.onAttempt }),
        ...(call.onWaiting === undefined ? {} : { onWaiting: call.onWaiting }),
      };
      const lane = () => call.callers?.()[0];
      const notBefore = (landed: boolean) =>
        walk?.notBefore(landed) ?? clock.now() - cache.maxAgeMilliseconds;
      const taken = (page: LoadedPage, requestedAt: number): LoadedPage => {
        walk?.loaded(key.request, page.version, requestedAt);
        return page;
      };
      const join = () => {
        const joined = flights.join(flightKey, notBefore, observer, call.signal);
        return joined?.landing.then((page) =>
          taken({ ...page, origin: 'shared' }, joined.startedAt),
        );
      };
      const mayStand = (page: CachedPage) =>
        walk === undefined
          ? isFresh(page, clock.now(), cache.maxAgeMilliseconds)
          : walk.takes(key.request, page);

      const early = join();
      if (early !== undefined) return early;
      const kept = await lookUp(key);
      if (kept === undefined) walk?.takes(key.request, undefined);
      else if (mayStand(kept)) return taken(await fromCache(key, kept, lane), kept.freshAt);
      const late = join();
      if (late !== undefined) return late;

      const validators = validatorsOf(connector, kept);
      const requestedAt = clock.now();
      const page = await flights.start(
        flightKey,
        requestedAt,
        observer,
        call.signal,
        async (context): Promise<LoadedPage> => {
          const response = await send(connector, request, {
            ...sent,
            ...context,
            ...(validators === undefined ? {} : { validators }),
          });
          const freshAt = clock.now();
          if (response.notModified && kept !== undefined) {
            const page = await fromCache(key, revalidated(kept, response, freshAt), lane);
            return { ...page, origin: 'revalidated' };
          }
          const version = await versionOf(response, kept);
          return { response, origin: 'service', freshAt, version, key };
        },
        (page) => {
          const remember = async () => {
            const { response, origin, freshAt } = page;
            if (await isPartial(response, completeness)) return;
            if ((await invalidations(key.connectorId)) !== generation) return;
            const renewed = origin === 'revalidated' && kept !== undefined;
            const named = [...LEADING, ...headersOf(completeness)];
            if (!renewed) await keep(key, page, cache.share, generation);
            else if (sameHeaders(kept.headers, response.headers, named))
              await pageCache.touchPage(key, freshAt);
            else {
              const { headers } = response;
              await pageCache.putPage(key, { ...kept, headers, freshAt }, generation);
            }
          };
          const work = remember();
          cache.share.busy(work);
          return work;
        },
      );
      return taken(page, requestedAt);
    },
  };
}

/** Storing a page takes a few milliseconds, and the rows of the page need not wait for it. */
async function later(work: () => Promise<void>): Promise<void> {
  await turns.take(() => undefined);
  await work();
}

/** The body as received, compressed if it was. */
function bodyOf({ raw, wire }: ServiceResponse): KeptBody {
  const encoding = encodingOf(wire?.encoding);
  return wire === undefined || encoding === undefined || wire.bytes.length >= raw.length
    ? { body: raw }
    : { body: wire.bytes, encoding };
}

/** The validator of exactly this content, else a unique name. */
function versions(): (response: ServiceResponse) => string {
  let count = 0;
  const process = randomUUID();
  return ({ headers, raw }) => {
    const { etag } = headers;
    return etag === undefined ? `${process} ${++count}` : `${etag} ${raw.length}`;
  };
}

const validates = ({ declaration }: Connector): boolean =>
  declaration.api.conditionalRequests === true;

const hasValidator = ({ headers }: ServiceResponse): boolean =>
  headers['etag'] !== undefined || headers['last-modified'] !== undefined;

function validatorsOf(connector: Connector, kept: CachedPage | undefined) {
  if (kept === undefined || !validates(connector)) return undefined;
  const { etag, lastModified } = kept;
  if (etag === undefined && lastModified === undefined) return undefined;
  return {
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
  };
}

/** Headers of the stored body, not of the 304 without one. */
const OF_THE_BODY = /^content-(?!security-policy|location)|^transfer-encoding$/;

/** The cached page with updated headers of the 304, such as Link: https://www.rfc-editor.org/rfc/rfc9111#section-3.2 */
function revalidated(kept: CachedPage, { headers }: ServiceResponse, freshAt: number): CachedPage {
  const updated = Object.entries(headers).filter(([name]) => !OF_THE_BODY.test(name));
  return { ...kept, headers: { ...kept.headers, ...Object.fromEntries(updated) }, freshAt };
}

/** Whether the headers for pagination, version and completeness are the same; dates and quotas always differ. */
const sameHeaders = (
  one: Readonly<Record<string, string>>,
  other: Readonly<Record<string, string>>,
  names: readonly string[] = LEADING,
): boolean => names.every((name) => one[name] === other[name]);

/** Headers for pagination or the version. */
const LEADING: readonly string[] = ['link', 'etag', 'last-modified'];

const headersOf = ({ partial = [], notices = [] }: Completeness): readonly string[] =>
  [...partial, ...notices].flatMap(({ at }) => ('header' in at ? [at.header.toLowerCase()] : []));

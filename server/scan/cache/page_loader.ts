import type { Completeness } from '../../../common/declaration';
import type { Connector } from '../../connectors/connector';
import type {
  CallContext,
  PreparedRequest,
  ServiceAnswer,
  ServiceClient,
} from '../../connectors/service_client';
import { isPartial } from '../../connectors/completeness';
import type { CachedPage, Clock, PageCache, PageKey } from '../../ports';
import { Flights } from './flights';
import { pageKey, type CacheOwner } from './identity';
import { ParsedBodies } from './parsed_bodies';

export interface LoadedPage {
  readonly answer: ServiceAnswer;
  /** `shared`: another scan's call brought it. */
  readonly origin: 'service' | 'revalidated' | 'cache' | 'shared';
  /** Milliseconds since the epoch when it was fetched or last revalidated. */
  readonly freshAt: number;
  /** Missing where the cache is off. */
  readonly key?: PageKey | undefined;
}

/** How one scan uses the cache. */
export interface CachePolicy {
  readonly owner: CacheOwner;
  /** Pages up to this age are taken as they are. */
  readonly maxAgeMilliseconds: number;
  /** Told of each body about to be kept; false: keep no more. */
  readonly admits: (bytes: number) => boolean;
  /** True once `admits` said no. */
  readonly exhausted: () => boolean;
}

export type LoadContext = Omit<CallContext, 'validators' | 'repeatable'> & {
  readonly entity: string;
  /** Missing: the cache is neither read nor written, and nothing is shared. */
  readonly cache?: CachePolicy;
  /** What the response may say of itself; what all of the API do unless given. One that is partial is not kept. */
  readonly completeness?: Completeness;
};

export interface PageLoader {
  /** One page: from the cache, from an equal call under way, by revalidation, or anew. */
  load(connector: Connector, request: PreparedRequest, context: LoadContext): Promise<LoadedPage>;
  /** A kept page of a remembered scan, whatever its age; undefined if it is gone. */
  kept(key: PageKey): Promise<LoadedPage | undefined>;
}

/** Loads pages through the cache. `parsedBytes`: see ParsedBodies. */
export function createPageLoader(deps: {
  readonly client: ServiceClient;
  readonly pageCache: PageCache;
  readonly clock: Clock;
  readonly parsedBytes: number;
}): PageLoader {
  const { client, pageCache, clock } = deps;
  const flights = new Flights<LoadedPage>();
  const parsed = new ParsedBodies(deps.parsedBytes);

  const send = (connector: Connector, request: PreparedRequest, context: CallContext) =>
    client.send(connector, request, context);

  // A cache that fails is no cache; it never fails a query.
  const lookUp = (key: PageKey) => pageCache.getPage(key).catch(() => undefined);

  const invalidations = (key: PageKey) => pageCache.invalidations(key.connectorId).catch(() => 0);

  const fromCache = (key: PageKey, page: CachedPage): LoadedPage => ({
    answer: parsed.remember(client.revive(page)),
    origin: 'cache',
    freshAt: page.freshAt,
    key,
  });

  return {
    async kept(key) {
      const page = await lookUp(key);
      return page === undefined ? undefined : fromCache(key, page);
    },

    async load(connector, request, { cache, completeness: declared, ...call }) {
      const sent = { ...call, repeatable: true };
      const completeness = declared ?? connector.declaration.api.completeness ?? {};
      if (cache === undefined) {
        const answer = await send(connector, request, sent);
        return { answer, origin: 'service', freshAt: clock.now() };
      }
      const key = pageKey(cache.owner, call.entity, request);
      const generation = await invalidations(key);
      // Who waits less for a limit must not make others fail with it; what began before a write is not joined after it.
      const flightKey = JSON.stringify([key, generation, call.priority, call.maxWaitSeconds]);
      const told = {
        ...(call.onAttempt === undefined ? {} : { onAttempt: call.onAttempt }),
        ...(call.onWaiting === undefined ? {} : { onWaiting: call.onWaiting }),
      };
      const join = () =>
        flights
          .join(flightKey, clock.now() - cache.maxAgeMilliseconds, told, call.signal)
          ?.then((page): LoadedPage => ({ ...page, origin: 'shared' }));

      const early = join();
      if (early !== undefined) return early;
      const kept = await lookUp(key);
      if (kept !== undefined && clock.now() - kept.freshAt <= cache.maxAgeMilliseconds)
        return fromCache(key, kept);
      const late = join();
      if (late !== undefined) return late;

      const validators = validatorsOf(connector, kept);
      return flights.start(
        flightKey,
        clock.now(),
        told,
        call.signal,
        async (context): Promise<LoadedPage> => {
          const answer = await send(connector, request, {
            ...sent,
            ...context,
            ...(validators === undefined ? {} : { validators }),
          });
          const freshAt = clock.now();
          if (answer.notModified && kept !== undefined)
            return {
              ...fromCache(key, revalidated(kept, answer, freshAt)),
              origin: 'revalidated',
            };
          return { answer, origin: 'service', freshAt, key };
        },
        async ({ answer, origin, freshAt }) => {
          if (await isPartial(answer, completeness)) return;
          if ((await invalidations(key)) !== generation) return;
          if (origin === 'revalidated') {
            const named = ['link', 'etag', 'last-modified', ...headersOf(completeness)];
            if (kept !== undefined && sameHeaders(kept.headers, answer.headers, named))
              await pageCache.touchPage(key, freshAt);
            else await pageCache.putPage(key, asKept(answer, freshAt));
          } else if (cache.admits(answer.raw.length))
            await pageCache.putPage(key, asKept(answer, freshAt));
        },
      );
    },
  };
}

function validatorsOf(connector: Connector, kept: CachedPage | undefined) {
  if (kept === undefined || connector.declaration.api.conditionalRequests !== true)
    return undefined;
  const { etag, lastModified } = kept;
  if (etag === undefined && lastModified === undefined) return undefined;
  return {
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
  };
}

/** Of the body as it is kept, not of the answer without one. */
const OF_THE_BODY = /^content-(?!security-policy|location)|^transfer-encoding$/;

/** The kept page with what the 304 says anew, such as Link: https://www.rfc-editor.org/rfc/rfc9111#section-3.2 */
function revalidated(kept: CachedPage, { headers }: ServiceAnswer, freshAt: number): CachedPage {
  const anew = Object.entries(headers).filter(([name]) => !OF_THE_BODY.test(name));
  return { ...kept, headers: { ...kept.headers, ...Object.fromEntries(anew) }, freshAt };
}

/** Whether what leads to other pages, names this version or tells how whole it is, is the same: dates and quotas always differ. */
const sameHeaders = (
  one: Readonly<Record<string, string>>,
  other: Readonly<Record<string, string>>,
  names: readonly string[],
): boolean => names.every((name) => one[name] === other[name]);

const headersOf = ({ partial = [], notices = [] }: Completeness): readonly string[] =>
  [...partial, ...notices].flatMap(({ at }) => ('header' in at ? [at.header.toLowerCase()] : []));

function asKept(answer: ServiceAnswer, freshAt: number): CachedPage {
  const { etag } = answer.headers;
  const lastModified = answer.headers['last-modified'];
  return {
    body: answer.raw,
    headers: answer.headers,
    status: answer.status,
    freshAt,
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
  };
}

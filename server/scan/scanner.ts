import { boundsOf, type Bounds } from '../bounds';
import { isOfHost, type Connector, type PreparedRequest, type ServiceClient } from '../connectors';
import type { Clock, PageCache, SecretStore } from '../ports';
import { CacheShare } from './cache/cache_share';
import {
  entityOf,
  isPaged,
  listNamed,
  paginationOf,
  type ListDeclaration,
} from '../../common/declaration';
import { cacheOwner, pageKey } from './cache/identity';
import { isFresh, type WalkNeed } from './cache/list_walks';
import { discoverColumns } from './discovery';
import { createPageLoader, type CachePolicy, type PageLoader } from './cache/page_loader';
import { PageValidation } from './cache/page_validation';
import { accessIdentity } from './cache/scope';
import { Budget } from './flow/budget';
import { listRequest, valuesIn } from './list_request';
import { rowsPerPage } from './planning/estimate_requests';
import { parameterSets } from './running/fan_out';
import { rememberedScans } from './running/remembered_scans';
import { abortController, follow } from './flow/linked_abort';
import { runScan } from './running/scan_run';
import { ScanState } from './running/scan_state';
import {
  listOf,
  type ListParameters,
  type ScanLimits,
  type PageSource,
  type RunningScan,
  type ScanEnding,
} from './running/running_scan';
import type { CacheHit, Scan, ScanContext, Scanner, SetReading } from './scan';
import { withoutKeys, type AccessPlan, type ScanPlan } from './scan_plan';
import type { ScanStatistics } from './statistics';

const MEGABYTE = 1024 * 1024;
const DEFAULT_LIMITS: Omit<ScanLimits, 'bounds'> = {
  concurrency: 8,
  readAheadPages: 16,
  readAheadBytes: 32 * MEGABYTE,
};
const DEFAULT_MAX_WAIT_SECONDS = 60;
/** One page is requested while the previous one is parsed. */
const PARSED_PAGES = 2;

/** A result does not wait longer for names that are only suggestions. */
const NAMES_MILLISECONDS = 3_000;

/** The dependencies of a scanner. Create one scanner per process: equal scans share its page loader. */
export interface ScannerDependencies {
  readonly client: ServiceClient;
  /** Looks up a connector by name when a scan is opened. */
  readonly connector: (name: string) => Connector;
  readonly loader: PageLoader;
  readonly pageCache: PageCache;
  readonly clock: Clock;
  /** Provides the versions of the secrets that a connector refers to; values are never read here. */
  readonly secrets?: Pick<SecretStore, 'version'>;
  readonly limits?: Partial<Omit<ScanLimits, 'bounds'>>;
  /** Overrides the defaults. */
  readonly bounds?: Partial<Bounds>;
  /** Records what complete scans learned. */
  readonly statistics?: ScanStatistics;
}

/** Shared by all scans of a process, whichever connectors a statement can see. */
export function createSharedLoader(deps: {
  readonly client: ServiceClient;
  readonly pageCache: PageCache;
  readonly clock: Clock;
  readonly parsedBytes?: number;
}): PageLoader {
  return createPageLoader({ parsedBytes: 16 * MEGABYTE, ...deps });
}

/** Opens scans for plans. Throws RangeError if a plan refers to something that is not in the declaration. */
export function createScanner(deps: ScannerDependencies): Scanner {
  const scanner: Scanner = {
    open: (plan, context) => openScan(deps, scanner, plan, context),
  };
  return scanner;
}

function openScan(
  deps: ScannerDependencies,
  scanner: Scanner,
  plan: ScanPlan,
  context: ScanContext,
): Scan {
  const { running, controller, remembered, ending } = prepareScan(deps, scanner, plan, context);
  return runScan(running, controller, remembered, ending);
}

/** The cache hit of a scan, if the cache has all of it. Sends nothing and opens no body. */
export async function cacheHit(
  deps: ScannerDependencies,
  plan: ScanPlan,
): Promise<CacheHit | undefined> {
  const { signal } = new AbortController();
  const context = { signal, priority: 'interactive' } as const;
  const { remembered, inCache } = prepareScan(deps, createScanner(deps), plan, context);
  const ageOf = (freshAt: number) => Math.max(0, Math.round((deps.clock.now() - freshAt) / 1000));
  const found = await remembered.find('unopened');
  if (found !== undefined) {
    const oldest = Math.min(...found.pages.map(({ found: { page } }) => page.freshAt));
    return { pages: found.pages.length, ageSeconds: ageOf(oldest) };
  }
  const { fanOut } = plan.access;
  if (fanOut !== undefined && fanOut.over !== 'values') return undefined;
  let pages = 0;
  let oldest = Infinity;
  for (const set of fanOut?.sets ?? [{}]) {
    const one = await inCache({ ...plan.access.parameters, ...set });
    if (one === undefined) return undefined;
    pages += one.pages;
    oldest = Math.min(oldest, one.oldest);
  }
  return { pages, ageSeconds: ageOf(oldest) };
}

/** Reads the sets of parameters that the lists of a plan are requested with, and nothing else of it. */
export function openSets(
  deps: ScannerDependencies,
  plan: ScanPlan,
  context: ScanContext,
): SetReading {
  const { running, controller } = prepareScan(deps, createScanner(deps), plan, context);
  const { state } = running;
  return {
    async *sets() {
      const unfollow = follow(controller, context.signal);
      try {
        running.signal.throwIfAborted();
        yield* parameterSets(running, plan.access);
      } finally {
        unfollow();
        controller.abort(new Error('The reader has left'));
      }
    },
    metrics: () => state.metrics(),
    outcome: () => state.outcome(),
  };
}

function prepareScan(
  deps: ScannerDependencies,
  scanner: Scanner,
  plan: ScanPlan,
  context: ScanContext,
) {
  const { client, clock, loader } = deps;
  const { caller } = context;
  const connector = deps.connector(plan.connector);
  const entity = entityOf(connector.declaration, plan.entity);
  if (entity === undefined) throw new RangeError(`No entity "${plan.entity}"`);
  const state = new ScanState(clock, boundsOf(deps.bounds).missing_parts);
  const controller = abortController();
  const limits = limitsOf(deps, connector);
  const maxResults =
    plan.options.maxResults ??
    (context.asParent === true ? undefined : connector.options.maxResults);
  const mostRows = () => {
    const limit = state.countsForLimit ? plan.limit : undefined;
    return Math.min(limit ?? Infinity, maxResults ?? Infinity);
  };
  const wanted = () => {
    const most = mostRows();
    return most === Infinity ? undefined : Math.max(0, most - state.rows);
  };

  /** Rows that a reader that may stop early certainly needs. */
  const certain = () => context.stillWanted?.() ?? 1;

  // With a LIMIT, pages that cannot be needed are not requested.
  const pageRows = pageRowsOf(connector, plan);
  const mostPages = () => {
    const rows = wanted();
    return Math.min(
      limits.readAheadPages,
      rows === undefined ? Infinity : Math.ceil(rows / pageRows),
      plan.mayEndEarly === true ? pagesOnTrial(plan, state, certain() / pageRows) : Infinity,
    );
  };

  // Called once per scan, when its first page is loaded.
  let policy: Promise<CachePolicy | undefined> | undefined;
  const cachePolicy = () =>
    (policy ??=
      context.resumable === undefined
        ? cachePolicyOf(deps, connector, plan)
        : Promise.resolve(undefined));

  /** A scan that can be continued requests every page, whatever is cached. */
  let validation: Promise<PageValidation> | undefined;
  const pageValidation = () =>
    context.resumable === undefined
      ? undefined
      : (validation ??= pageValidationOf(deps, connector, context.resumable.isFirst === true));

  const pages: PageSource = {
    slots: new Budget(() => limits.concurrency),
    ahead: new Budget(mostPages, limits.readAheadBytes),
    atOnce: mostPages,
    parsed: new Budget(() => PARSED_PAGES),
    async load(request, signal, accept, { completeness, shrinkable, walk } = {}) {
      const call = state.call();
      const cache = await cachePolicy();
      const validation = await pageValidation();
      try {
        return await loader.load(connector, request, {
          signal,
          priority: context.priority,
          ...(caller === undefined ? {} : { callers: () => [caller] }),
          maxWaitSeconds: plan.options.maxWaitSeconds ?? DEFAULT_MAX_WAIT_SECONDS,
          onWaiting: call.onWaiting,
          onAttempt: call.onAttempt,
          entity: plan.entity,
          ...(completeness === undefined ? {} : { completeness }),
          ...(shrinkable === true ? { shrinkable } : {}),
          ...(accept.length === 0 ? {} : { accept }),
          ...(cache === undefined ? {} : { cache }),
          ...(validation === undefined ? {} : { validation }),
          ...(walk === undefined ? {} : { walk }),
        });
      } finally {
        call.done();
      }
    },
    async openWalk({ list, access }, parameters) {
      const cache = await cachePolicy();
      const pagination = paginationOf(list, connector.declaration);
      if (cache === undefined || list.lookup === true || !isPaged(pagination)) return undefined;
      return loader.walk(requestOf(list, access, parameters), walkContext(cache));
    },
  };
  const running: RunningScan = {
    plan,
    context,
    connector,
    entity,
    place: { connector: connector.name, entity: plan.entity },
    client,
    scanner,
    state,
    limits,
    signal: controller.signal,
    pages,
    wanted,
    maxResults,
    knownNames: async () => {
      const { bounds, secrets } = deps;
      const own = abortController();
      const unfollow = follow(own, controller.signal);
      clock.sleep(NAMES_MILLISECONDS, own.signal).then(
        () => own.abort(new Error('The names take too long')),
        () => {},
      );
      try {
        const found = await discoverColumns(
          { client, loader, ...(bounds && { bounds }), ...(secrets && { secrets }) },
          connector,
          plan.entity,
          own.signal,
          caller === undefined ? {} : { caller },
        );
        return found.map(({ name }) => name);
      } finally {
        unfollow();
        own.abort(new Error('The names are known'));
      }
    },
  };
  const ending: ScanEnding = {
    clock,
    learn: () => deps.statistics?.learn(connector, entity, plan, state.rows),
    leftOut: async () => {
      const share = (await policy)?.share;
      await share?.settled();
      await (await validation)?.share.settled();
      return share?.notice();
    },
    forget: () =>
      deps.pageCache.invalidate({ connectorId: connector.stored.id, entities: [plan.entity] }),
  };
  const requestOf = (
    list: ListDeclaration,
    access: AccessPlan,
    parameters: ListParameters,
  ): PreparedRequest => listRequest(client, connector, list, access, valuesIn(parameters));
  const walkContext = (cache: CachePolicy) => ({
    entity: plan.entity,
    cache,
    pageSize: connector.options.batchSize,
    need: needOf(plan, mostRows()),
  });
  /** For one request of a list. */
  const inCache = async (parameters: ListParameters) => {
    const cache = await cachePolicy();
    if (cache === undefined) return undefined;
    const list = listOf(entity, plan.access.list);
    const request = requestOf(list, plan.access, parameters);
    const pagination = paginationOf(list, connector.declaration);
    if (list.lookup !== true && isPaged(pagination))
      return loader.inCache(request, walkContext(cache));
    const kept = await loader.kept(pageKey(cache.owner, plan.entity, request));
    const isKept = kept !== undefined && isFresh(kept.page, clock.now(), cache.maxAgeMilliseconds);
    return isKept ? { pages: 1, oldest: kept.page.freshAt } : undefined;
  };
  // With all rows that the keys of a join choose from in the cache, nothing has to be requested.
  const remembered = rememberedScans(
    { ...running, plan: withoutKeys(plan) },
    { loader, clock, pageCache: deps.pageCache, policy: cachePolicy },
  );
  return { running, controller, remembered, ending, inCache };
}

function limitsOf(deps: ScannerDependencies, connector: Connector): ScanLimits {
  const { maxConcurrency } = connector.options;
  const declared = connector.declaration.api.limits.maxConcurrency;
  const defaults = { ...DEFAULT_LIMITS, ...deps.limits };
  const concurrency = Math.max(1, Math.min(maxConcurrency ?? defaults.concurrency, declared));
  return { ...defaults, concurrency, bounds: boundsOf(deps.bounds) };
}

/**
 * Pages requested ahead if the reader may stop early: no more than are needed if every row matches. If time matters more
 * than requests, as many as were already read: at most about half of them are wasted, and a long search soon reaches full
 * speed.
 */
const pagesOnTrial = ({ options }: ScanPlan, state: ScanState, certain: number): number =>
  Math.max(1, Math.ceil(certain), options.prefer === 'time' ? state.pages : 0);

/** Rows of one page of the scan's list, as far as they are known. */
function pageRowsOf({ declaration, options }: Connector, plan: ScanPlan): number {
  const list = listNamed(declaration, plan.entity, plan.access.list);
  if (list?.lookup === true || list?.single === true) return 1;
  const size = list && rowsPerPage(list, declaration, options.batchSize);
  return Math.max(1, size ?? Math.min(100, options.batchSize ?? 100));
}

async function cachePolicyOf(
  deps: ScannerDependencies,
  connector: Connector,
  plan: ScanPlan,
): Promise<CachePolicy | undefined> {
  // What one user of the host sees is not for others.
  if (isOfHost(connector)) return undefined;
  const { cache, maxAgeSeconds } = plan.options;
  const age = maxAgeSeconds ?? connector.options.cacheTtlSeconds;
  if (cache === false || (maxAgeSeconds === undefined && age <= 0)) return undefined;
  return {
    owner: await cacheOwner(connector, deps.secrets),
    maxAgeMilliseconds: age * 1000,
    share: await CacheShare.of(deps.pageCache),
  };
}

async function pageValidationOf(
  deps: ScannerDependencies,
  connector: Connector,
  isFirst: boolean,
): Promise<PageValidation> {
  const owner = await cacheOwner(connector, deps.secrets);
  return new PageValidation(owner, await CacheShare.spare(deps.pageCache), isFirst);
}

/** How much of its lists a scan reads. */
function needOf(plan: ScanPlan, mostRows: number): WalkNeed {
  const counted = mostRows === Infinity ? {} : { rows: mostRows };
  if (plan.mayEndEarly === true) return plan.reader === undefined ? {} : { reader: plan.reader };
  if (plan.access.fanOut === undefined) return counted;
  // How far one of several lists is read depends on the others.
  return mostRows === Infinity ? {} : { reader: `${accessIdentity(plan.access)} ${mostRows}` };
}

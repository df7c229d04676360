import type {
  ConnectorTypeDeclaration,
  EntityDeclaration,
  JsonValue,
  TypedValue,
} from '../../../common/declaration';
import type { Connector, ConnectorOptions, prepareRequest, ServiceClient } from '../../connectors';
import type { Bounds } from '../../bounds';
import type { PageLoader } from '../cache/page_loader';
import { fakeClock, memoryPageCache, type FakeClock } from '../../ports/fakes';
import type { PageCache } from '../../ports';

import type { Scan, ScanContext, Scanner, ScanValue } from '../scan';
import type { AccessPlan, ScanPlan } from '../scan_plan';
import { createScanner, createSharedLoader } from '../scanner';
import { fakeService, type FakeResponse, type FakeCall, type FakeService } from './fake_service';

export const text = (value: string): TypedValue => ({ type: 'text', value });

/** Issues of repositories, as a small service might have them. */
export const ISSUES: EntityDeclaration = {
  title: 'Issues',
  description: 'Issues',
  key: ['repo', 'number'],
  incremental: { none: 'a test' },
  columns: {
    repo: { type: 'text', parameter: 'repo', at: 'repository' },
    number: { type: 'integer' },
    title: { type: 'text' },
    state: { type: 'text' },
    author: { type: 'text', at: 'user.login' },
    labels: { type: { list: 'text' }, at: 'labels[].name' },
    created_at: { type: 'timestamp' },
    body: { type: 'text', detail: 'issue' },
    raw: { type: 'document', at: '.', hidden: true },
  },
  lists: [
    {
      name: 'repository',
      request: { method: 'GET', path: '/repos/{+repo}/issues' },
      rows: '.',
      needs: [{ parameter: 'repo', column: 'repo' }],
      parent: { entity: 'repos', supplies: { repo: 'name' } },
      keep: [{ path: 'pull_request', absent: true }],
      emptyOn: [410],
      filters: [],
    },
    {
      name: 'organization',
      request: { method: 'GET', path: '/issues' },
      rows: '.',
      filters: [],
      fallback: { to: 'repository', on: ['permission_error', 'not_found_error'] },
    },
  ],
  details: {
    issue: {
      request: { method: 'GET', path: '/repos/{+repo}/issues/{number}' },
      parameters: { repo: 'repo', number: 'number' },
    },
  },
};

export const REPOS: EntityDeclaration = {
  title: 'Repositories',
  description: 'Repositories',
  key: ['name'],
  incremental: { none: 'a test' },
  columns: { name: { type: 'text' }, size: { type: 'integer' } },
  lists: [
    {
      name: 'all',
      request: { method: 'GET', path: '/repos' },
      rows: 'items',
      filters: [],
    },
    {
      name: 'one',
      request: { method: 'GET', path: '/repos/{+name}' },
      rows: '.',
      single: true,
      lookup: true,
      needs: [{ parameter: 'name', column: 'name' }],
      pages: { kind: 'none' },
      filters: [],
    },
  ],
};

const OPTIONS: ConnectorOptions = {
  timeoutSeconds: 30,
  retryCount: 0,
  cacheTtlSeconds: 60,
  verifyCertificates: true,
};

export interface Fixture {
  readonly service: FakeService;
  readonly scanner: Scanner;
  readonly clock: FakeClock;
  readonly pageCache: PageCache;
  readonly client: ServiceClient;
  readonly loader: PageLoader;
  readonly connector: (name: string) => Connector;
}

export interface FixtureOptions {
  readonly entities?: Readonly<Record<string, EntityDeclaration>>;
  readonly options?: Partial<ConnectorOptions>;
  readonly api?: Partial<ConnectorTypeDeclaration['api']>;
  readonly readAheadPages?: number;
  readonly cacheBytes?: number;
  readonly secretVersion?: () => number;
  /** Replaces the fake's responses, which have no bodies. */
  readonly prepare?: typeof prepareRequest;
  readonly bounds?: Partial<Bounds>;
}

/** A scanner over a fake service. Connectors of any name exist; the id of each is its name. */
export function fixture(
  respond: (call: FakeCall) => FakeResponse | Promise<FakeResponse>,
  options: FixtureOptions = {},
): Fixture {
  const service = fakeService(respond);
  const clock = fakeClock();
  const limitBytes = options.cacheBytes;
  const pageCache = memoryPageCache(limitBytes === undefined ? {} : { limitBytes });
  const client =
    options.prepare === undefined
      ? service.client
      : { ...service.client, prepare: options.prepare };
  const loader = createSharedLoader({ client, clock, pageCache });
  const connector = (name: string) => connectorNamed(name, options);
  const scanner = createScanner({
    client,
    clock,
    pageCache,
    loader,
    connector,
    secrets: { version: async () => options.secretVersion?.() ?? 1 },
    ...(options.bounds === undefined ? {} : { bounds: options.bounds }),
    ...(options.readAheadPages === undefined
      ? {}
      : { limits: { readAheadPages: options.readAheadPages } }),
  });
  return { service, scanner, clock, pageCache, client, loader, connector };
}

function connectorNamed(name: string, options: FixtureOptions): Connector {
  return {
    name,
    declaration: {
      name: 'tracker',
      title: 'Tracker',
      category: 'custom',
      description: 'A tracker',
      docs: 'http://service.test',
      config: {},
      api: {
        baseUrl: [{ url: 'http://service.test' }],
        authentication: [],
        pages: { kind: 'link', size: { parameter: 'per_page', max: 10 }, page: 'page' },
        limits: { maxConcurrency: 8, fallbackWaitSeconds: 1 },
        conditionalRequests: true,
        tests: {},
        ...options.api,
      },
      entities: options.entities ?? { issues: ISSUES, repos: REPOS },
    },
    stored: {
      id: name,
      name,
      type: 'tracker',
      config: { token: '{{secrets.token}}' },
      options: {},
      enabled: true,
      version: 1,
      createdAt: '2026-01-01T00:00:00.000Z',
      updatedAt: '2026-01-01T00:00:00.000Z',
      status: { state: 'untested' },
    },
    config: {},
    options: { ...OPTIONS, ...options.options },
  };
}

/** A plan over the issues of one repository, unless `access` says otherwise. */
export function planOf(
  columns: readonly string[],
  more: Partial<ScanPlan> = {},
  access: Partial<AccessPlan> = {},
): ScanPlan {
  return {
    id: 's1',
    connector: 'tracker',
    entity: 'issues',
    columns,
    details: [],
    access: { list: 'repository', query: {}, parameters: { repo: text('acme/app') }, ...access },
    rejected: [],
    pushed: [],
    residual: [],
    exact: true,
    options: {},
    ...more,
  };
}

/** `count` issues in pages of 10 with a Link header, as GitHub sends them. */
export function pagedIssues(
  { url }: FakeCall,
  count: number,
  row: (number: number) => JsonValue = (number) => ({ number, title: `Issue ${number}` }),
): FakeResponse {
  const size = Number(url.searchParams.get('per_page'));
  const page = Number(url.searchParams.get('page') ?? 1);
  const last = Math.max(1, Math.ceil(count / size));
  const link = (to: number) => {
    const target = new URL(url);
    target.searchParams.set('page', String(to));
    return target.toString();
  };
  const numbers = Array.from({ length: size }, (_, i) => (page - 1) * size + i + 1);
  return {
    body: numbers.filter((number) => number <= count).map(row),
    headers:
      page < last ? { link: `<${link(page + 1)}>; rel="next", <${link(last)}>; rel="last"` } : {},
  };
}

export const context = (more: Partial<ScanContext> = {}): ScanContext => ({
  signal: new AbortController().signal,
  priority: 'interactive',
  ...more,
});

/** All rows of a scan, as arrays of values. */
export async function rowsOf(scan: Scan): Promise<ScanValue[][]> {
  const rows: ScanValue[][] = [];
  for await (const { rowCount, values } of scan.batches())
    for (let row = 0; row < rowCount; row++) rows.push(values.map((column) => column[row]));
  return rows;
}

/** Runs everything that is ready. */
export async function settled(turns = 20): Promise<void> {
  for (let turn = 0; turn < turns; turn++) {
    // Timers that are due also get their turn: parsing pauses on one after a long stretch.
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
    await new Promise<void>((resolve) => setImmediate(resolve));
  }
}

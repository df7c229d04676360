import type { BoundSyncStatement, SyncOptions } from '../../common/binding';
import type {
  ConnectorTypeDeclaration,
  EntityDeclaration,
  JsonValue,
} from '../../common/declaration';
import type { Connector } from '../../server/connectors';
import type { Document, Ports, SyncDefinition, SyncRights, SyncRun } from '../../server/ports';
import { memoryPorts, type MemoryPorts } from '../../server/ports/fakes';
import { createSharedLoader } from '../../server/scan';
import { fakeService, type FakeCall, type FakeResponse } from '../../server/scan/testing';
import { bindSelect, connectorOf } from '../../server/query/testing';
import type { EvaluatorPool } from '../../server/query';
import { createQueryEngine } from '../../server/statements';
import { createSyncs, type SyncEvent, type SyncRunOptions, type Syncs } from '../../server/sync';

/** A row of the service. */
export interface Issue {
  readonly number: number | null;
  readonly title: string;
  readonly state: string;
  readonly updated_at: string | null;
}

/** What the service has, by repository. Tests change it. */
export type Repos = Map<string, readonly Issue[]>;

const PAGE = 10;

const repos: EntityDeclaration = {
  title: 'Repositories',
  description: 'Repositories',
  key: ['name'],
  incremental: { none: 'a test' },
  columns: { name: { type: 'text' }, has_issues: { type: 'boolean' } },
  lists: [{ name: 'all', request: { method: 'GET', path: '/repos' }, rows: '.', filters: [] }],
};
const issues: EntityDeclaration = {
  title: 'Issues',
  description: 'Issues',
  key: ['repo', 'number'],
  incremental: { column: 'updated_at' },
  columns: {
    repo: { type: 'text', parameter: 'repo' },
    number: { type: 'integer' },
    title: { type: 'text' },
    state: { type: 'text' },
    updated_at: { type: 'timestamp' },
  },
  lists: [
    {
      name: 'repository',
      request: { method: 'GET', path: '/repos/{repo}/issues' },
      rows: '.',
      needs: [{ parameter: 'repo', column: 'repo' }],
      completeness: { partial: [{ at: { header: 'x-partial' } }] },
      parent: { entity: 'repos', supplies: { repo: 'name' }, childless: { has_issues: false } },
      filters: [
        {
          column: 'updated_at',
          operators: ['gte', 'gt'],
          parameter: 'since',
          match: 'superset',
          time: 'iso_milliseconds',
        },
        { column: 'state', operators: ['eq'], parameter: 'state', match: 'exact' },
      ],
    },
  ],
};

export const tracker: ConnectorTypeDeclaration = {
  name: 'tracker',
  title: 'Tracker',
  category: 'custom',
  description: 'A tracker',
  docs: 'http://service.test',
  config: {},
  api: {
    baseUrl: [{ url: 'http://service.test' }],
    authentication: [],
    pages: { kind: 'link', size: { parameter: 'per_page', max: PAGE }, page: 'page' },
    limits: { maxConcurrency: 8, fallbackWaitSeconds: 1 },
    conditionalRequests: false,
    tests: {},
  },
  entities: { repos, issues },
};

/** Responds like the service that has `all`. */
export function respondFrom(all: Repos, pageSize = PAGE): (call: FakeCall) => FakeResponse {
  return ({ url }) => {
    const repo = /^\/repos\/([^/]+)\/issues$/.exec(url.pathname)?.[1];
    const since = url.searchParams.get('since');
    const state = url.searchParams.get('state');
    let rows: readonly object[];
    if (repo === undefined)
      rows = [...all.keys()].map((name) => ({ name, has_issues: name !== 'empty' }));
    else {
      const own = all.get(decodeURIComponent(repo));
      if (own === undefined) return { status: 404 };
      rows = own
        .filter(({ updated_at: at }) => since === null || (at !== null && at >= since))
        .filter((issue) => state === null || issue.state === state);
    }
    const page = Number(url.searchParams.get('page') ?? 1);
    const last = Math.max(1, Math.ceil(rows.length / pageSize));
    const next = new URL(url);
    next.searchParams.set('page', String(page + 1));
    return {
      body: rows.slice((page - 1) * pageSize, page * pageSize) as unknown as JsonValue,
      headers: page < last ? { link: `<${next.toString()}>; rel="next"` } : {},
    };
  };
}

export interface SyncWorld {
  readonly ports: MemoryPorts;
  readonly syncs: Syncs;
  readonly requests: string[];
  /** The statement as it is bound. */
  bound(how?: Partial<Bound>): BoundSyncStatement;
  /** A sync of a query with the name `report`. */
  query(sql: string, key: readonly string[]): BoundSyncStatement;
  /** Defines the sync and runs it once. */
  run(how?: Partial<Bound>, options?: Partial<SyncRunOptions>): Promise<Ran>;
  documents(index?: string): Promise<readonly Document[]>;
  /** Ids without the connector and the entity, sorted. */
  ids(): Promise<readonly string[]>;
}
export interface Bound {
  readonly where: string;
  readonly incremental: boolean;
  readonly options: SyncOptions;
  readonly name: string;
  readonly target: string;
  readonly key: readonly string[];
}
export interface Ran {
  readonly sync: SyncDefinition;
  readonly run: SyncRun;
  readonly messages: readonly string[];
  readonly error?: unknown;
}

/** A service behind syncs over ports in memory. `change`: replaces some of the ports. */
export function syncWorld(
  respond: (call: FakeCall) => FakeResponse | Promise<FakeResponse>,
  {
    pool = noPool,
    ports = memoryPorts(),
    type = tracker,
    latency = 0,
    portions = { rows: 1000, milliseconds: 0 },
    change = (some) => some,
    rights,
  }: {
    readonly pool?: EvaluatorPool;
    readonly ports?: MemoryPorts;
    /** Each page is written at once, unless a test says otherwise. */
    readonly portions?: { readonly rows: number; readonly milliseconds: number } | undefined;
    readonly type?: ConnectorTypeDeclaration;
    /** Milliseconds that a response is said to take. */
    readonly latency?: number;
    readonly change?: (ports: Ports) => Ports;
    /** Of users to indices. */
    readonly rights?: SyncRights;
  } = {},
): SyncWorld {
  const service = fakeService(respond);
  const base = connectorOf('tracker', type, {});
  const connector: Connector = {
    ...base,
    stored: { ...base.stored, id: 'c1', name: 'tracker', type: 'tracker', enabled: true },
    options: { ...base.options, cacheTtlSeconds: 0 },
  };
  const { client: fast } = service;
  const client = {
    ...fast,
    usage: (of: Connector) => ({ ...fast.usage(of), p50Milliseconds: latency }),
  };
  const { pageCache, clock } = ports;
  const directory = {
    get: async () => connector,
    list: async () => [{ stored: connector.stored, connector }],
  };
  const loader = createSharedLoader({ client, pageCache, clock });
  const changed = change(ports);
  const { sources } = createQueryEngine({ ports: changed, directory, client, pool, loader });
  const syncs = createSyncs(changed, sources, { portions, rights });

  const bound: SyncWorld['bound'] = ({
    where = '',
    incremental = false,
    options = {},
    name = 'tracker_issues',
    target = 'tracker-*',
    key = ['repo', 'number'],
  } = {}) => ({
    kind: 'sync_statement',
    dryRun: false,
    source: {
      type: 'entities',
      connector: 'tracker',
      entities: [
        {
          connector: 'tracker',
          entity: 'issues',
          select: bindSelect(
            `SELECT * FROM tracker.issues${where === '' ? '' : ` WHERE ${where}`}`,
            [connector],
          ),
          key,
          ...(incremental && { incrementalOn: 'updated_at' }),
        },
      ],
      leftOut: [],
    },
    target,
    name,
    options,
    definition: `SYNC CONNECTOR tracker.issues TO ${target}${where === '' ? '' : ` WHERE ${where}`}${incremental ? ' INCREMENTAL ON updated_at' : ''}`,
  });
  const documents = async (index = 'tracker-tracker-issues'): Promise<readonly Document[]> => {
    const all: Document[] = [];
    const { signal } = new AbortController();
    for await (const some of ports.documents.read({ pattern: index, batch: 1000, signal }))
      all.push(...some);
    return all;
  };
  return {
    ports,
    syncs,
    requests: service.requests,
    bound,
    query: (sql, key) => ({
      kind: 'sync_statement',
      dryRun: false,
      source: { type: 'query', select: bindSelect(sql, [connector]), key },
      target: 'tracker-*',
      name: 'report',
      options: {},
      definition: `SYNC (${sql}) AS report TO tracker-* KEY (${key.join(', ')})`,
    }),
    async run(how, options = {}) {
      const statement = bound(how);
      const { sync } = await syncs.define(statement, { user: 'ada' });
      const { signal } = new AbortController();
      const events = syncs.run(sync, statement, {
        signal,
        user: 'ada',
        timeZone: 'UTC',
        trigger: 'statement',
        confirmed: false,
        ...options,
      });
      const { run, messages, error } = await ended(events);
      const [last] = await ports.syncs.runs({ syncId: sync.id, limit: 1 });
      const shown = run ?? last;
      if (shown === undefined) throw error;
      return { sync, run: shown, messages, ...(error !== undefined && { error }) };
    },
    documents,
    ids: async () => (await documents()).map(({ id }) => id.replace('c1:issues:', '')).sort(),
  };
}

export async function ended(events: AsyncGenerator<SyncEvent, SyncRun, undefined>): Promise<{
  readonly run?: SyncRun;
  readonly messages: readonly string[];
  readonly error?: unknown;
}> {
  const messages: string[] = [];
  try {
    for (let next = await events.next(); ; next = await events.next()) {
      if (next.done === true) return { run: next.value, messages };
      if (next.value.type === 'message') messages.push(next.value.text);
    }
  } catch (error) {
    return { messages, error };
  }
}

/** Nothing in these tests needs SQL, unless they say so. */
const noPool: EvaluatorPool = {
  open: async () => {
    throw new Error('nothing is evaluated here');
  },
  close: async () => undefined,
};

/** Issues 1 to `count` of a repository, each a second after the one before. */
export const issuesOf = (count: number, from = 1): readonly Issue[] =>
  Array.from({ length: count }, (_, at) => issue(from + at));

export const issue = (number: number, more: Partial<Issue> = {}): Issue => ({
  number,
  title: `Issue ${number}`,
  state: number % 2 === 0 ? 'closed' : 'open',
  updated_at: new Date(Date.UTC(2025, 11, 1) + number * 1000).toISOString(),
  ...more,
});

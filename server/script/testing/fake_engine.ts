import { isCompleteResult, type ScanReport } from '../../../common/contract';
import {
  createCatalog,
  createConnectorDirectory,
  AddressPolicy,
  createRedactor,
  type ConnectorUsage,
  type ServiceResponse,
  type ServiceClient,
} from '../../connectors';
import { memoryPorts } from '../../ports/fakes';
import {
  Confirmations,
  execute,
  RunningStatements,
  VariableMemory,
  withPatterns,
  type Execution,
  type ExecutionEvent,
  type StatementEngine,
} from '../../statements';
import type { BoundStatement } from '../../../common/binding';
import { boundsOf } from '../../bounds';
import { fakeSyncs } from '../../sync/testing';
import { TempTables, type QueryDone, type QueryEvent } from '../../query';
import { DESK } from './desk';

const RESPONSE: ServiceResponse = {
  status: 200,
  headers: {},
  raw: Buffer.from('{}'),
  json: async () => ({}),
  async *rows() {
    yield [];
  },
  projected: async () => undefined,
  large: async () => false,
  count: async () => 0,
  at: async () => undefined,
  notModified: false,
  forget: () => undefined,
  release: () => undefined,
};

const USAGE: ConnectorUsage = {
  buckets: [{ bucket: 'core', limit: 100, remaining: 99, inFlight: 0, waiting: 0 }],
  requests: 7,
  errors: 0,
  retries: 0,
  lastErrors: [],
};

/** A client that sends nothing: `respond` is called with each path, and may throw. */
export function fakeClient(respond: (path: string) => void = () => undefined): ServiceClient {
  return {
    prepare: (connector, { method, path }) => ({
      method,
      url: `${String(connector.config['url'])}${path}`,
      headers: {},
    }),
    hold: async () => undefined,
    async send(_, { url }) {
      respond(new URL(url).pathname);
      return RESPONSE;
    },
    revive: () => RESPONSE,
    forget: async () => undefined,
    redact: (text) => text,
    clearLimits: async () => undefined,
    usage: () => USAGE,
    sharedUsage: async () => USAGE,
  };
}

/** The report of a successful scan. */
export const scanReport = (more: Partial<ScanReport> = {}): ScanReport => ({
  scan: 's',
  connector: 'd',
  entity: 'tickets',
  rows: 1,
  pages: 1,
  requests: 1,
  bytes: 10,
  waitedMilliseconds: 0,
  cached: false,
  complete: true,
  list: 'list',
  warnings: [],
  ...more,
});

/** The end of a query with these scans. */
export const ended = (...scans: readonly ScanReport[]): QueryDone => ({
  type: 'done',
  scans,
  complete: isCompleteResult(scans),
});

/** An engine over fakes with the type `desk`. Queries return `events`. */
export function fakeEngine(more: Partial<StatementEngine> = {}): StatementEngine {
  const ports = more.ports ?? memoryPorts();
  const types = { get: (name: string) => (name === 'desk' ? DESK : undefined), list: () => [DESK] };
  const engine: StatementEngine = {
    ports,
    types,
    directory: createConnectorDirectory(ports.connectorConfigs, types),
    catalog: createCatalog({
      connectorConfigs: ports.connectorConfigs,
      secrets: ports.secrets,
      views: ports.views,
      syncs: ports.syncs,
      types,
    }),
    client: fakeClient(),
    redactor: createRedactor(),
    mode: 'full',
    running: new RunningStatements(),
    variables: new VariableMemory(boundsOf(more.bounds).variable_megabytes),
    addresses: new AddressPolicy(),
    queries: fakeQueries([ended()]),
    tempTables: () => new TempTables(undefined, boundsOf(more.bounds)),
    actions: {
      explain: async () => ({
        title: 'Action',
        step: 'action',
        facts: [],
        requests: [],
        children: [],
      }),
      dryRun: async () => ({ columns: [{ name: 'method', type: 'text' }], rows: [['POST']] }),
      execute: async () => ({ columns: [{ name: 'status', type: 'integer' }], rows: [[200]] }),
      allowed: async () => undefined,
      check: async () => ({ repeatable: false }),
      attempt: async () => ({ outcome: 'ok', status: 200, result: { columns: [], rows: [] } }),
      invalidate: async () => undefined,
    },
    names: {
      // eslint-disable-next-line require-yield -- nothing to look up
      async *resolved(statement) {
        return await Promise.resolve(statement);
      },
      // eslint-disable-next-line require-yield -- nothing to look up
      async *allResolved(statements) {
        return await Promise.resolve(statements);
      },
      explained: (statement, explain) => explain(statement),
    },
    confirmations: new Confirmations(),
    syncs: fakeSyncs(ports),
    discover: (missing, snapshot) => withPatterns(missing, snapshot, ports.documents),
    asSync: async () => engine,
    ...more,
  };
  return engine;
}

/** Every query returns `events`. */
export function fakeQueries(
  events: Iterable<QueryEvent> | AsyncIterable<QueryEvent>,
): StatementEngine['queries'] {
  return {
    prepare: async () => ({
      notes: [],
      explain: async () => ({
        title: 'Plan',
        step: 'query',
        facts: [],
        requests: [],
        children: [],
      }),
      async *run() {
        yield* events;
      },
    }),
  };
}

/** Runs one bound statement and returns its events. */
export async function run(
  engine: StatementEngine,
  bound: BoundStatement,
  more: Partial<Execution> = {},
): Promise<ExecutionEvent[]> {
  const events: ExecutionEvent[] = [];
  const execution: Execution = {
    engine,
    snapshot: await engine.catalog.snapshot(),
    parameters: {},
    user: 'tester',
    mode: 'full',
    timeZone: 'UTC',
    signal: new AbortController().signal,
    ...more,
  };
  for await (const event of execute(bound, execution)) events.push(event);
  return events;
}

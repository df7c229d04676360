import {
  entityOf,
  type Condition,
  type ConnectorTypeDeclaration,
  type DataType,
  type JsonValue,
  type TypedValue,
  type WantedSort,
} from '../../common/declaration';
import {
  createRedactor,
  createServiceClient,
  type Connector,
  type PreparedRequest,
  type ServiceClient,
} from '../../server/connectors';
import { createScanner, createSharedLoader, planScan, type ScanPlan } from '../../server/scan';
import { systemClock } from '../../server/ports';
import { memoryPageCache } from '../../server/storage';

/** A connector of that type, without a store. */
export function connectorOf(
  declaration: ConnectorTypeDeclaration,
  config: Readonly<Record<string, JsonValue>>,
): Connector {
  return {
    name: declaration.name,
    declaration,
    stored: {
      id: 'contract',
      name: declaration.name,
      type: declaration.name,
      config,
      options: {},
      enabled: true,
      version: 1,
      createdAt: '2026-01-01T00:00:00.000Z',
      updatedAt: '2026-01-01T00:00:00.000Z',
      status: { state: 'untested' },
    },
    config,
    options: { timeoutSeconds: 5, retryCount: 0, cacheTtlSeconds: 0, verifyCertificates: true },
  };
}

/** The response of a service: a body, or a status with one. */
export type Respond = (request: PreparedRequest) => JsonValue;

export interface Harness {
  /** Everything that was sent, in order. */
  readonly sent: PreparedRequest[];
  readonly client: ServiceClient;
  /** Reads an entity by one list; rows as objects. */
  readonly read: (wanted: Wanted) => Promise<readonly Readonly<Record<string, unknown>>[]>;
  readonly plan: (wanted: Wanted) => ScanPlan;
}
export interface Wanted {
  readonly entity: string;
  /** Excludes all others except the fallback. */
  readonly list?: string;
  readonly columns?: readonly string[];
  readonly conditions?: readonly Condition[];
  readonly sort?: WantedSort;
  readonly limit?: number;
}

/** The real planner, scanner and preparation of requests over an in-memory transport. */
export function harness(connector: Connector, respond: Respond): Harness {
  const sent: PreparedRequest[] = [];
  const real = createServiceClient({
    secrets: { read: () => Promise.resolve(undefined) },
    clock: systemClock,
    redactor: createRedactor(),
    version: '0.0.0',
  });
  const client: ServiceClient = {
    ...real,
    send: async (_connector, request, { onAttempt }) => {
      sent.push(request);
      const body = Buffer.from(JSON.stringify(respond(request)));
      onAttempt?.({ status: 200, bytes: body.length, milliseconds: 0 });
      return real.revive({ status: 200, headers: { 'content-type': 'application/json' }, body });
    },
  };
  const clock = systemClock;
  const pageCache = memoryPageCache({});
  const scanner = createScanner({
    client,
    connector: () => connector,
    loader: createSharedLoader({ client, pageCache, clock }),
    pageCache,
    clock,
  });
  const plan = (wanted: Wanted): ScanPlan => planOf(connector, wanted);
  return {
    sent,
    client,
    plan,
    read: async (wanted) => {
      const scan = scanner.open(plan(wanted), {
        signal: new AbortController().signal,
        priority: 'interactive',
      });
      const rows: Record<string, unknown>[] = [];
      for await (const { rowCount, values } of scan.batches())
        for (let at = 0; at < rowCount; at++)
          rows.push(
            Object.fromEntries(
              scan.columns.map(({ name }, column) => [name, values[column]?.[at]]),
            ),
          );
      return rows;
    },
  };
}

function planOf(connector: Connector, wanted: Wanted): ScanPlan {
  const entity = entityOf(connector.declaration, wanted.entity);
  if (entity === undefined) throw new RangeError(wanted.entity);
  const list = entity.lists.find(({ name }) => name === wanted.list);
  const planned = planScan({
    id: 's',
    connector,
    entity: wanted.entity,
    columns: wanted.columns ?? entity.key,
    conditions: wanted.conditions ?? [],
    whole: true,
    ...(wanted.sort === undefined ? {} : { sort: wanted.sort }),
    ...(wanted.limit === undefined ? {} : { limit: wanted.limit }),
    options: {
      cache: false,
      ...(list?.onlyByIndex === undefined ? {} : { index: list.onlyByIndex }),
    },
    now: Date.parse('2026-02-01T00:00:00Z') * 1000,
    outerBindings: [],
    pushDown: true,
    withoutLists:
      list === undefined
        ? []
        : entity.lists.map(({ name }) => name).filter((name) => name !== list.name),
  });
  if ('kind' in planned) throw new RangeError(`${wanted.entity} needs ${planned.column}`);
  return planned;
}

/** A value that a column of this type may have. */
export function sampleOf(type: DataType, values?: readonly string[]): TypedValue {
  if (typeof type === 'object') return sampleOf(type.list, values);
  const value: Readonly<Record<typeof type, JsonValue>> = {
    text: values?.[0] ?? 'octocat/hello-world',
    integer: 7,
    number: 1.5,
    boolean: true,
    timestamp: '2026-01-02T03:04:05.000000Z',
    date: '2026-01-02',
    interval: '1 day',
    document: {},
  };
  return { type, value: value[type] };
}

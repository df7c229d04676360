import type { SchemaSnapshot } from '../common/binding';
import type { ConfirmationAnswer, WriteMode } from '../common/contract';
import {
  AddressPolicy,
  createCatalog,
  createConnectorDirectory,
  createRedactor,
  createServiceClient,
  ReaderThreads,
  createConnectorActions,
  asHostUser,
  type ServiceClient,
  type ConnectorTypeRegistry,
  type NetworkOptions,
} from './connectors';
import { boundsOf, type Bounds } from './bounds';
import type {
  DocumentStore,
  HostServices,
  IndexUser,
  Ports,
  ScheduleHost,
  SyncRights,
} from './ports';
import { DuckDbPool, TempTables, type PoolOptions } from './query';
import { createSharedLoader, loaderForUser, ownerNow, type PageLoader } from './scan';
import {
  Confirmations,
  createArgumentNames,
  createDiscovery,
  bindStoredSync,
  removeOrphanSecrets,
  createQueryEngine,
  KnownSchemas,
  ListedIndices,
  RunningStatements,
  sharedKnowledge,
  VariableMemory,
  type StatementEngine,
} from './statements';
import { createSyncs, DueRuns, RunsOnCall, Scheduler, type NextCall } from './sync';
import { createScriptRunner, type Asker, type ScriptRequest, type ScriptRunner } from './script';
import type { KeptUser, RunLog } from './ports';

export interface MoltlerOptions {
  /** Owned by the host, which closes them after the engine. */
  readonly ports: Ports;
  /** Of hosts whose users have different rights to indices. */
  readonly syncRights?: SyncRights;
  /** Of hosts with a scheduler of their own, which call `runDue`. Others call `startSchedules`. */
  readonly schedules?: ScheduleHost;
  /** Of hosts with a log of what their users change. */
  readonly runLog?: RunLog;
  readonly registry: ConnectorTypeRegistry;
  readonly mode: WriteMode;
  /**
   * Absolute paths of the bundles for the child process and the thread; without a reader, bodies are read in the event
   * loop.
   */
  readonly childPaths: { readonly duckdb: string; readonly reader?: string };
  readonly version: string;
  /** Which hosts connectors may use. */
  readonly network?: NetworkOptions;
  /** Number of DuckDB processes, and the memory of each. */
  readonly evaluation?: Omit<PoolOptions, 'childPath' | 'bounds' | 'clock'>;
  /** Those that the operator changed. */
  readonly bounds?: Partial<Bounds>;
}

/** The engine of one process, independent of its host. */
export interface Moltler extends ScriptRunner {
  run(request: ScriptRequest): ReturnType<ScriptRunner['run']>;
  /** Answers the event `confirmation` of a running script of this user. False if there is no such question. */
  confirm(answer: ConfirmationAnswer & { readonly by: KeptUser }): boolean;
  /** Runs syncs when they are due, until it is stopped: for hosts that stay. */
  startSchedules(): { stop(): Promise<void> };
  /**
   * Runs one sync to its end if it is due, and resolves with when to call again: for hosts with a scheduler of their own.
   * `signal` interrupts the run, which the next call continues; the message of its reason is recorded. Rejects if the
   * store is not available.
   */
  runDue(syncId: string, signal: AbortSignal): Promise<NextCall>;
  /** What binding and completion need, as `asker` sees it; the host itself if unset. */
  snapshot(asker?: Asker): Promise<SchemaSnapshot>;
  /** Ends child processes, threads and connections. Running scripts fail. */
  close(): Promise<void>;
}

/** Wires the engine. The only place where its parts meet, used by every host. */
export function createMoltler(options: MoltlerOptions): Moltler {
  const { ports, registry: types, mode, childPaths, version, syncRights } = options;
  const { connectorConfigs, secrets, views, pageCache, auditLog, sharedLimits, clock } = ports;
  const bounds = boundsOf(options.bounds);
  const redactor = createRedactor();
  const directory = createConnectorDirectory(connectorConfigs, types);
  const catalog = createCatalog({ connectorConfigs, secrets, views, syncs: ports.syncs, types });
  const known = new KnownSchemas(clock, bounds);
  const listed = new ListedIndices(bounds);
  const addresses = new AddressPolicy(options.network);
  const reader = childPaths.reader === undefined ? undefined : new ReaderThreads(childPaths.reader);
  const client = createServiceClient({
    ...(reader && { reader }),
    addresses,
    secrets,
    sharedLimits,
    identityKey: () => secrets.identityKey(),
    clock,
    redactor,
    version,
    bounds,
  });
  const pool = new DuckDbPool({
    ...options.evaluation,
    childPath: childPaths.duckdb,
    bounds,
    clock,
  });
  const loader = createSharedLoader({ client, pageCache, clock });
  const knowledge = sharedKnowledge({ ports, directory, client, pool, loader, bounds });
  /** What sends requests. */
  const sending = (sender: ServiceClient, pages: PageLoader) => {
    const parts = { directory, client: sender, loader: pages, bounds };
    return {
      client: sender,
      queriesOver: (documents: DocumentStore) =>
        createQueryEngine({ ...parts, pool, ports: { ...ports, documents } }, knowledge),
      discoveryOver: (documents: DocumentStore) =>
        createDiscovery({ ...parts, secrets, documents, known }),
      actions: createConnectorActions({
        client: sender,
        redactor,
        auditLog,
        pageCache,
        clock,
        mode,
        directory,
      }),
      names: createArgumentNames({ ...parts, pageCache, clock, secrets, mode }),
    };
  };
  const forAll = sending(client, loader);
  /** The same as a user of the host, where the host is a service itself. */
  const sendingAs = (host: HostServices | undefined): ReturnType<typeof sending> => {
    if (host === undefined) return forAll;
    const own = asHostUser(client, host);
    const pages = createSharedLoader({ client: own, pageCache, clock });
    return sending(own, loaderForUser(loader, pages));
  };
  const confirmations = new Confirmations();
  const { sources } = forAll.queriesOver(ports.documents);
  const syncs = createSyncs(ports, sources, { rights: syncRights });
  const shared = {
    types,
    directory,
    catalog,
    redactor,
    mode,
    running: new RunningStatements(),
    variables: new VariableMemory(bounds.variable_megabytes),
    addresses,
    bounds,
    tempTables: (user: string) => new TempTables(pool.space(user), boundsOf(bounds)),
    confirmations,
    syncs,
    ...(options.schedules && { schedules: options.schedules }),
  };
  /** The engine as a user sees it: the same parts, except those that read indices, or the host itself. */
  const engineAs = (
    indexUser: IndexUser | undefined,
    hostServices?: HostServices,
  ): StatementEngine => {
    const { documents } = indexUser ?? ports;
    const { queriesOver, discoveryOver, ...parts } = sendingAs(hostServices);
    const engine: StatementEngine = {
      ...shared,
      ...parts,
      ports: { ...ports, documents },
      queries: queriesOver(documents),
      discover: discoveryOver(documents),
      ...(indexUser && { indexUser }),
      asSync: async (sync) => {
        if (syncRights === undefined) return engine;
        return { ...engine, discover: discoveryOver(await syncRights.documents(sync, indexUser)) };
      },
    };
    return engine;
  };
  const host = engineAs(undefined);
  const runs = new DueRuns({
    clock,
    store: ports.syncs,
    syncs,
    bind: async (sync, signal) =>
      bindStoredSync(sync, await host.asSync(sync), { user: sync.user, signal }),
    begin: () => host.running.begin(),
    runSeconds: bounds.sync_seconds,
    redact: redactor.redact,
    ...(options.runLog && { log: options.runLog }),
  });
  const onCall = new RunsOnCall({ clock, store: ports.syncs, syncs, runs });
  // Removes what killed processes left behind. If the store cannot be read, whoever uses it gets the error.
  const tidied = Promise.allSettled([
    removeOrphanSecrets(ports),
    syncRights?.forgetOthers(async () => (await ports.syncs.list()).map(({ id }) => id)),
  ]);
  return {
    run: (request) =>
      createScriptRunner(engineAs(request.indexUser, request.hostServices)).run(request),
    confirm: ({ id, by, confirmed }) => confirmations.answer(id, by, confirmed),
    snapshot: async ({ user, indexUser } = { user: '' }) => {
      const stored = (await connectorConfigs.list()).filter(({ id }) => known.has(id));
      const owners = stored.map(async (one) => ({
        name: one.name,
        ...(await ownerNow(one, secrets)),
      }));
      const added = known.added(await catalog.snapshot(), await Promise.all(owners));
      const { documents } = indexUser ?? ports;
      return listed.added(added, { user, documents });
    },
    startSchedules: () => {
      const scheduler = new Scheduler({ clock, store: ports.syncs, syncs, runs });
      scheduler.start();
      return { stop: () => scheduler.close() };
    },
    runDue: (syncId, signal) => onCall.run(syncId, signal),
    close: async () => {
      await onCall.close();
      await syncs.close();
      await Promise.all([pool.close(), client.close(), reader?.close(), tidied]);
    },
  };
}

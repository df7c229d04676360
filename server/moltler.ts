import type { SchemaSnapshot } from '../common/binding/schema';
import type { WriteMode } from '../common/contract';
import {
  createCatalogue,
  createConnectorDirectory,
  createRedactor,
  createServiceClient,
  type ConnectorTypeRegistry,
} from './connectors';
import { createConnectorActions } from './connectors/actions/action_engine';
import { boundsOf, type Bounds } from './bounds';
import type { Ports } from './ports';
import { DuckDbPool, type PoolOptions } from './query/duckdb/pool';
import { createSharedLoader } from './scan';
import { createMoltlerLanguage } from './statements/moltler_language';
import { createDiscovery } from './statements/discovery';
import { createQueryEngine } from './statements/query_engine';
import { createScriptRunner } from './statements/runner';
import type { ScriptRequest, ScriptRunner } from './statements/statement_context';

export interface MoltlerOptions {
  /** The host's; it closes them itself, after the engine. */
  readonly ports: Ports;
  readonly registry: ConnectorTypeRegistry;
  readonly mode: WriteMode;
  /** Absolute paths of the bundles of the child process and the worker. */
  readonly childPaths: { readonly duckdb: string; readonly jsonWorker: string };
  readonly version: string;
  /** Bounds that the operator set; the others have their defaults. */
  readonly bounds?: Partial<Bounds>;
  /** How many DuckDB processes, and how much memory each. */
  readonly evaluation?: Omit<PoolOptions, 'childPath'>;
}

/** The engine of one process, whatever its host. */
export interface Moltler extends ScriptRunner {
  run(request: ScriptRequest): ReturnType<ScriptRunner['run']>;
  /** What binding and completion need to know. */
  snapshot(): Promise<SchemaSnapshot>;
  /** Ends child processes, workers and connections. Running scripts fail. */
  close(): Promise<void>;
}

/** Wires the engine. The one place where its parts meet, used by every host. */
export function createMoltler(options: MoltlerOptions): Moltler {
  const { ports, registry: types, mode, childPaths, version } = options;
  const bounds = boundsOf(options.bounds);
  const { connectorConfigs, secrets, pageCache, auditLog, clock } = ports;
  const redactor = createRedactor();
  const directory = createConnectorDirectory(connectorConfigs, types);
  const catalogue = createCatalogue({ connectorConfigs, secrets, types });
  const client = createServiceClient({
    secrets,
    clock,
    redactor,
    jsonWorkerPath: childPaths.jsonWorker,
    version,
  });
  const pool = new DuckDbPool({ ...options.evaluation, childPath: childPaths.duckdb });
  const loader = createSharedLoader({ client, pageCache, clock });
  const queries = createQueryEngine({ ports, directory, client, pool, loader, bounds });
  const actions = createConnectorActions({
    client,
    redactor,
    auditLog,
    pageCache,
    clock,
    mode,
    directory,
  });
  const runner = createScriptRunner(
    {
      ports,
      types,
      directory,
      catalogue,
      client,
      redactor,
      mode,
      queries,
      actions,
      discover: createDiscovery({ directory, client, loader, secrets }),
    },
    createMoltlerLanguage(bounds),
  );
  return {
    run: (request) => runner.run(request),
    snapshot: () => catalogue.snapshot(),
    close: async () => {
      await Promise.all([pool.close(), client.close()]);
    },
  };
}

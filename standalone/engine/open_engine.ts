import { join } from 'node:path';
import type { WriteMode } from '../../common/contract';
import type { Bounds } from '../../server/bounds';
import { connectorTypeRegistry, createRegistry } from '../../server/connector_types';
import type { NetworkOptions } from '../../server/connectors';
import { createMoltler, type Moltler } from '../../server/moltler';
import { readTypeFolder } from '../../server/type_files';
import { dataDirectory } from './data_directory';
import { elasticsearchAddress, openStore, type StoreOptions, type StoredPorts } from './open_store';
import { VERSION } from './version';

/** Folder of connector types in the data directory. */
const TYPES = 'types';

export interface EngineOptions extends StoreOptions {
  readonly mode: WriteMode;
  /** Hosts that connectors may reach; by default from the environment. */
  readonly network?: NetworkOptions;
  /** Evaluators that are started in advance, if several callers share this engine. */
  readonly spareEvaluators?: number;
}
/** The engine in this process, over a data directory. */
export interface Engine {
  readonly directory: string;
  /** Address of the Elasticsearch that has the data, if it is not in the directory. */
  readonly elasticsearch?: string | undefined;
  readonly ports: StoredPorts;
  readonly moltler: Moltler;
  /** What is wrong with connector types in files; those are left out. */
  readonly typeProblems?: readonly string[];
  /** Bounds that the operator changed; the HTTP server has some of its own. */
  readonly bounds?: Partial<Bounds>;
  close(): Promise<void>;
}

/** MOLTLER_ALLOW_HOSTS and MOLTLER_ALLOW_LINK_LOCAL, for every command that opens the engine. */
export function networkOf(
  environment: Readonly<Record<string, string | undefined>>,
): NetworkOptions {
  const hosts = (environment['MOLTLER_ALLOW_HOSTS'] ?? '')
    .split(/[\s,]+/)
    .filter((host) => host !== '');
  return {
    ...(hosts.length === 0 ? {} : { allowedHosts: hosts }),
    ...(/^(1|true|yes)$/i.test(environment['MOLTLER_ALLOW_LINK_LOCAL'] ?? '')
      ? { allowLinkLocal: true }
      : {}),
  };
}

/** The built-in types and those in the folder `types` of the data directory. */
async function connectorTypes(directory: string) {
  const builtIn = connectorTypeRegistry.list();
  const taken = new Set(builtIn.map(({ name }) => name));
  const { types, problems } = await readTypeFolder(join(directory, TYPES), taken);
  return { registry: createRegistry([...builtIn, ...types]), problems };
}

/** Opens store and engine. The bundles of the child processes are next to this one. */
export async function openEngine(options: EngineOptions): Promise<Engine> {
  const ports = await openStore(options);
  const { registry, problems } = await connectorTypes(dataDirectory(options.data));
  const moltler = createMoltler({
    ports,
    registry,
    mode: options.mode,
    network: { ...networkOf(process.env), ...options.network },
    childPaths: {
      duckdb: join(__dirname, '..', 'server', 'duckdb_child.js'),
      reader: join(__dirname, '..', 'server', 'body_reader.js'),
    },
    version: VERSION,
    ...(options.spareEvaluators !== undefined && {
      evaluation: { spares: options.spareEvaluators },
    }),
    ...(options.bounds && { bounds: options.bounds }),
  });
  return {
    directory: dataDirectory(options.data),
    elasticsearch: elasticsearchAddress(options.elasticsearch),
    ports,
    moltler,
    typeProblems: problems,
    ...(options.bounds && { bounds: options.bounds }),
    close: async () => {
      await moltler.close();
      await ports.close();
    },
  };
}

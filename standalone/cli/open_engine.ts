import { homedir } from 'node:os';
import { join } from 'node:path';
import type { WriteMode } from '../../common/contract';
import type { Bounds } from '../../server/bounds';
import { connectorTypeRegistry } from '../../server/connector_types/registry';
import { createMoltler, type Moltler } from '../../server/moltler';
import { openEmbeddedPorts, type EmbeddedPorts } from '../../server/storage/embedded';
import { VERSION } from './version';

export interface EngineOptions {
  readonly data?: string | undefined;
  readonly mode: WriteMode;
  /** Bounds that the operator set. */
  readonly bound?: Partial<Bounds> | undefined;
}
/** The engine in this process, over a data directory. */
export interface Engine {
  readonly directory: string;
  readonly ports: EmbeddedPorts;
  readonly moltler: Moltler;
  close(): Promise<void>;
}

/** `--data`, else MOLTLER_DATA, else `.moltler` under the user's home. */
export function dataDirectory(given: string | undefined): string {
  return given ?? process.env['MOLTLER_DATA'] ?? join(homedir(), '.moltler');
}

/** Opens the store only: for secrets and keys. Throws MoltlerError where it cannot be used. */
export async function openStore(data: string | undefined): Promise<EmbeddedPorts> {
  const directory = dataDirectory(data);
  const encryptionKey = process.env['MOLTLER_ENCRYPTION_KEY'];
  return openEmbeddedPorts({
    directory,
    ...(encryptionKey === undefined ? {} : { encryptionKey }),
  });
}

/** Opens store and engine. The bundles of the child processes lie beside this one. */
export async function openEngine(options: EngineOptions): Promise<Engine> {
  const ports = await openStore(options.data);
  const moltler = createMoltler({
    ports,
    registry: connectorTypeRegistry,
    mode: options.mode,
    ...(options.bound === undefined ? {} : { bounds: options.bound }),
    childPaths: {
      duckdb: join(__dirname, '..', 'server', 'duckdb_child.js'),
      jsonWorker: join(__dirname, '..', 'server', 'json_worker.js'),
    },
    version: VERSION,
  });
  return {
    directory: dataDirectory(options.data),
    ports,
    moltler,
    close: async () => {
      await moltler.close();
      await ports.close();
    },
  };
}

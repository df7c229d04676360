import type { SchemaSnapshot } from '../../common/binding';
import type { WriteMode } from '../../common/contract';
import type { Bounds } from '../../server/bounds';
import { remoteHost, type RemoteHost } from '../client';
import { readServerFile } from '../server';
import { dataDirectory, currentUser, type Engine } from '../engine';
import type { ScriptHost } from './run_script';

export interface HostOptions {
  readonly data?: string | undefined;
  readonly elasticsearch?: string | undefined;
  readonly mode: WriteMode;
  readonly bound?: Partial<Bounds> | undefined;
  readonly url?: string | undefined;
  readonly token?: string | undefined;
}
/** Where statements of a terminal are run. */
export interface Host extends ScriptHost {
  /** The directory of the terminal's own files (its line history). */
  readonly directory: string;
  /** What is wrong with connector types in files. */
  readonly typeProblems?: readonly string[];
  snapshot(): Promise<SchemaSnapshot>;
  close(): Promise<void>;
}

/** An engine as the host of the scripts of the current user. */
export function engineHost(engine: Engine): Host {
  const user = currentUser();
  return {
    directory: engine.directory,
    ...(engine.typeProblems && { typeProblems: engine.typeProblems }),
    run: (request) => engine.moltler.run({ ...request, user }),
    confirm: async (answer) => void engine.moltler.confirm({ ...answer, by: { user } }),
    snapshot: () => engine.moltler.snapshot(),
    close: () => engine.close(),
  };
}

/** The server that runs on a data directory: its address, and the host for scripts. */
export interface FoundServer {
  readonly url: string;
  readonly host: RemoteHost;
}

/** Finds the server of a data directory. A killed server leaves its file behind. */
export async function findServer(
  directory: string,
  mode: WriteMode = 'full',
): Promise<FoundServer | undefined> {
  const found = readServerFile(directory);
  if (found === undefined) return undefined;
  const host = remoteHost({ ...found, mode });
  return (await host.healthy()) ? { url: found.url, host } : undefined;
}

/**
 * The server in --url; else the one that runs on the data directory, so that limits and cache are shared; else an
 * engine in this process.
 */
export async function openHost(options: HostOptions): Promise<Host> {
  const directory = dataDirectory(options.data);
  if (options.url !== undefined) {
    warnOfUnused(options);
    return {
      directory,
      close: async () => undefined,
      ...remoteHost({ url: options.url, token: options.token, mode: options.mode }),
    };
  }
  const found = await findServer(directory, options.mode);
  if (found !== undefined) warnOfUnused(options);
  if (found !== undefined) return { directory, close: async () => undefined, ...found.host };
  const { openEngine } = await import('../engine');
  const engine = await openEngine({ ...options, bounds: options.bound });
  return engineHost(engine);
}

/** A server has the bounds and the store that it was started with. */
function warnOfUnused({ bound, elasticsearch }: HostOptions): void {
  if (Object.keys(bound ?? {}).length > 0)
    process.stderr.write(
      'warning: --bound has no effect here. The statements run on a server, which has its own bounds.\n',
    );
  if (elasticsearch !== undefined)
    process.stderr.write(
      'warning: --elasticsearch has no effect here. The statements run on a server, which stores its data where it was started to.\n',
    );
}

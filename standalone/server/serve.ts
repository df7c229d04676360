import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { routes } from '../../server/routes';
import type { Engine } from '../cli/open_engine';
import { currentUser } from '../cli/user';
import { VERSION } from '../cli/version';
import { accessOf, newToken } from './access';
import { startHttpServer } from './http_server';
import { removeServerFile, writeServerFile } from './server_file';
import { readStaticFiles, staticFile, type StaticFile } from './static_files';

export interface ServeOptions {
  readonly engine: Engine;
  readonly host: string;
  readonly port: number;
  readonly tls?: { readonly cert: string; readonly key: string };
  /** Told to the page, where the sample services run beside this server. */
  readonly samples?: { readonly walkthrough: string };
}
/** A server that runs on a data directory. */
export interface RunningServer {
  readonly url: string;
  close(): Promise<void>;
}

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);
/** True for an address that only this machine reaches. */
export const isLoopback = (host: string): boolean => LOOPBACK.has(host);

/** The page; `/host.json` of the build says that there are no samples. */
function filesOf(page: string, samples: ServeOptions['samples']): ReadonlyMap<string, StaticFile> {
  if (!existsSync(page)) return new Map();
  const files = new Map(readStaticFiles(page));
  if (samples !== undefined)
    files.set('/host.json', staticFile('.json', JSON.stringify({ samples })));
  return files;
}

/** Serves an engine, and tells the terminals of its data directory where. */
export async function serve({
  engine,
  host,
  port,
  tls,
  samples,
}: ServeOptions): Promise<RunningServer> {
  const token = newToken();
  const page = join(__dirname, '..', 'public');
  const http = await startHttpServer({
    host,
    port,
    ...(tls === undefined ? {} : { tls }),
    routes: routes(engine.moltler, VERSION),
    callerOf: accessOf({
      localToken: token,
      openOnLoopback: isLoopback(host),
      localUser: currentUser(),
      tokens: engine.ports.accessTokens,
      clock: engine.ports.clock,
    }),
    files: filesOf(page, samples),
  });
  // Terminals reach it over loopback, also where it is bound to every address.
  writeServerFile(engine.directory, {
    url: http.url.replace(/\/\/(0\.0\.0\.0|\[::\])/, '//127.0.0.1'),
    token,
    pid: process.pid,
  });
  return {
    url: http.url,
    close: async () => {
      removeServerFile(engine.directory, process.pid);
      await http.close();
    },
  };
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { routes } from '../../server/routes';
import { currentUser, VERSION, type Engine } from '../engine';
import { accessOf, newToken, NONCE_HEADER, proofOf } from './access';
import { PortTaken, startHttpServer } from './http_server';
import { isLoopback } from './server_names';
import { removeServerFile, writeServerFile } from './server_file';
import { readStaticFiles, staticFile, type StaticFile } from './static_files';

export interface ServeOptions {
  readonly engine: Engine;
  readonly host: string;
  readonly port: number;
  /** Names beside the address, under which the server may be called. */
  readonly publicNames?: readonly string[];
  readonly tls?: { readonly cert: string; readonly key: string };
  /** Told to the page, where the sample services run beside this server. */
  readonly samples?: { readonly walkthrough: string };
  /** A reader that takes nothing for so long is given up; two minutes unless set. */
  readonly stalledMilliseconds?: number;
}
/** A server that runs on a data directory. */
export interface RunningServer {
  /** Where it is reached, best first. */
  readonly urls: readonly string[];
  /** Whether it accepts requests without a token. */
  readonly open: boolean;
  close(): Promise<void>;
}

const STALLED_MILLISECONDS = 120_000;

export { isLoopback, PortTaken };

/** The page; `/host.json` of the build says that there are no samples. */
function filesOf(page: string, samples: ServeOptions['samples']): ReadonlyMap<string, StaticFile> {
  if (!existsSync(page)) return new Map();
  const files = new Map(readStaticFiles(page));
  if (samples !== undefined)
    files.set('/host.json', staticFile('.json', JSON.stringify({ samples })));
  return files;
}

/** Serves an engine, and announces its address to the terminals of its data directory. */
export async function serve({
  engine,
  host,
  port,
  publicNames = [],
  tls,
  samples,
  stalledMilliseconds = STALLED_MILLISECONDS,
}: ServeOptions): Promise<RunningServer> {
  const token = newToken();
  // Behind a proxy everybody comes from loopback: a public name is for others than this machine.
  const open = isLoopback(host) && publicNames.length === 0;
  const page = join(__dirname, '..', 'public');
  const http = await startHttpServer({
    host,
    port,
    publicNames,
    ...(tls === undefined ? {} : { tls }),
    routes: routes(
      engine.moltler,
      VERSION,
      (headers) => {
        const nonce = headers[NONCE_HEADER];
        return nonce === undefined ? {} : { proof: proofOf(token, nonce) };
      },
      engine.bounds,
    ),
    callerOf: accessOf({
      localToken: token,
      openOnLoopback: open,
      localUser: currentUser(),
      tokens: engine.ports.accessTokens,
      clock: engine.ports.clock,
    }),
    files: filesOf(page, samples),
    bounds: engine.bounds,
    patience: { clock: engine.ports.clock, milliseconds: stalledMilliseconds },
  });
  const [url = http.url] = http.urls;
  try {
    writeServerFile(engine.directory, {
      url,
      token,
      pid: process.pid,
      // Terminals trust this certificate and no other: it need not be made for the address that they use.
      ...(tls === undefined ? {} : { certificate: firstCertificate(tls.cert) }),
    });
  } catch (error) {
    await http.close();
    throw error;
  }
  return {
    urls: http.urls,
    open,
    close: async () => {
      removeServerFile(engine.directory, process.pid);
      await http.close();
    },
  };
}

/** The server's own of a chain. */
const firstCertificate = (chain: string): string =>
  /-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/.exec(chain)?.[0] ?? chain;

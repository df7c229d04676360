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
  /** Names besides the address by which the server accepts requests. */
  readonly publicNames?: readonly string[];
  readonly tls?: { readonly cert: string; readonly key: string };
  /** Sent to the page if the sample services run beside this server. */
  readonly samples?: { readonly walkthrough: string };
  /** Milliseconds after which a reader that reads nothing is disconnected; two minutes by default. */
  readonly stalledMilliseconds?: number;
}
/** A server that runs on a data directory. */
export interface RunningServer {
  /** Its URLs, best first. */
  readonly urls: readonly string[];
  /** Whether it accepts requests without a token. */
  readonly open: boolean;
  close(): Promise<void>;
}

const STALLED_MILLISECONDS = 120_000;

export { isLoopback, PortTaken };

/** The page; the `/host.json` of the build states that there are no samples. */
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
  // Behind a proxy, all requests come from loopback; a public name means that other machines send some of them.
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
      // Terminals trust exactly this certificate, so it need not be issued for the address they use.
      ...(tls === undefined ? {} : { certificate: firstCertificate(tls.cert) }),
    });
  } catch (error) {
    await http.close();
    throw error;
  }
  const schedules = engine.moltler.startSchedules();
  return {
    urls: http.urls,
    open,
    close: async () => {
      removeServerFile(engine.directory, process.pid);
      await schedules.stop();
      await http.close();
    },
  };
}

/** The server's own certificate from a chain. */
const firstCertificate = (chain: string): string =>
  /-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/.exec(chain)?.[0] ?? chain;

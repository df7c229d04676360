import { readFileSync } from 'node:fs';
import type { WriteMode } from '../../../common/contract';
import type { Bounds } from '../../../server/bounds';
import { isLoopback, PortTaken, serve } from '../../server/serve';
import { EXIT, type ExitCode } from '../exit_codes';
import { dataDirectory, openEngine } from '../open_engine';
import { findServer } from '../open_host';
import { aborted, interruption } from './interruption';

/** Of the console, unless another is given. */
export const DEFAULT_PORT = 5680;

export interface ServeCommandOptions {
  readonly host: string;
  readonly port: number;
  /** Names, with or without a port, under which a proxy or DNS makes the server known. */
  readonly publicName?: readonly string[];
  readonly data?: string;
  readonly mode: WriteMode;
  readonly bound?: Partial<Bounds>;
  readonly tlsCert?: string;
  readonly tlsKey?: string;
  readonly insecure?: boolean;
  /** Hosts that connectors may reach; all, where none is given. */
  readonly allowHost?: readonly string[];
  readonly allowLinkLocal?: boolean;
}

/** `moltler serve`: the console and the HTTP interface, until interrupted. */
export async function serveCommand(options: ServeCommandOptions): Promise<ExitCode> {
  const { tlsCert, tlsKey } = options;
  if ((tlsCert === undefined) !== (tlsKey === undefined)) {
    process.stderr.write('--tls-cert and --tls-key go together.\n');
    return EXIT.usage;
  }
  if (!isLoopback(options.host) && tlsCert === undefined && options.insecure !== true) {
    process.stderr.write(
      `${options.host} can be reached from other machines: give --tls-cert and --tls-key, or --insecure if something in front encrypts.\n`,
    );
    return EXIT.usage;
  }
  if (await refuseSecondServer(dataDirectory(options.data), 'moltler serve')) return EXIT.failed;
  const signal = interruption();
  const engine = await openEngine({
    data: options.data,
    mode: options.mode,
    network: {
      ...(options.allowHost === undefined ? {} : { allowedHosts: options.allowHost }),
      ...(options.allowLinkLocal === undefined ? {} : { allowLinkLocal: options.allowLinkLocal }),
    },
    bounds: options.bound,
  });
  try {
    const server = await serve({
      engine,
      host: options.host,
      port: options.port,
      publicNames: options.publicName ?? [],
      ...(tlsCert === undefined || tlsKey === undefined
        ? {}
        : { tls: { cert: readFileSync(tlsCert, 'utf8'), key: readFileSync(tlsKey, 'utf8') } }),
    });
    process.stderr.write(
      `Moltler is at ${server.urls.join(', ')} (data: ${engine.directory}). Ctrl-C ends it.\n`,
    );
    if (!server.open) {
      process.stderr.write('It asks for an API token: moltler tokens create NAME makes one.\n');
    }
    await aborted(signal);
    await server.close();
    return EXIT.ok;
  } catch (error) {
    if (!(error instanceof PortTaken)) throw error;
    return sayPortTaken(error, 'moltler serve');
  } finally {
    await engine.close();
  }
}

/** True, with what to do on standard error, where a server runs on the directory: two would not share their limits. */
export async function refuseSecondServer(directory: string, command: string): Promise<boolean> {
  const running = await findServer(directory);
  if (running === undefined) return false;
  process.stderr.write(
    `A console runs on ${directory} already: ${running.url}
Open that, or end it first; on other data: ${command} --data <directory>\n`,
  );
  return true;
}

/** What to do about a port that something else listens on. */
export function sayPortTaken({ port }: PortTaken, command: string): ExitCode {
  process.stderr.write(
    `Something else listens on port ${port}. Give another: ${command} --port <port> (0 takes a free one).\n`,
  );
  return EXIT.failed;
}

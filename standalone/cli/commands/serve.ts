import { readFileSync } from 'node:fs';
import type { WriteMode } from '../../../common/contract';
import type { Bounds } from '../../../server/bounds';
import { isLoopback, PortTaken, serve } from '../../server';
import { EXIT, type ExitCode } from '../exit_codes';
import { fail } from '../fail';
import { dataDirectory, openEngine } from '../../engine';
import { findServer } from '../open_host';
import { warnOfTypes } from '../type_problems';
import { aborted, interruption } from './interruption';

export interface ServeCommandOptions {
  readonly host: string;
  readonly port: number;
  /** Public names from a proxy or DNS, with or without a port. */
  readonly publicName?: readonly string[];
  readonly data?: string;
  readonly elasticsearch?: string;
  readonly mode: WriteMode;
  readonly bound?: Partial<Bounds>;
  readonly tlsCert?: string;
  readonly tlsKey?: string;
  readonly insecure?: boolean;
  /** Hosts that connectors may reach; all by default. */
  readonly allowHost?: readonly string[];
  readonly allowLinkLocal?: boolean;
}

/** Evaluators that a server in use starts in advance. Each is a process of some 50 MB. */
const SPARE_EVALUATORS = 3;

/** `moltler serve`: the console and the HTTP API, until interrupted. */
export async function serveCommand(options: ServeCommandOptions): Promise<ExitCode> {
  const { tlsCert, tlsKey } = options;
  if ((tlsCert === undefined) !== (tlsKey === undefined)) {
    return fail(EXIT.usage, 'Set both --tls-cert and --tls-key, or neither.');
  }
  if (!isLoopback(options.host) && tlsCert === undefined && options.insecure !== true) {
    return fail(
      EXIT.usage,
      `${options.host} can be reached from other machines. Set --tls-cert and --tls-key, or --insecure if it is behind a TLS proxy.`,
    );
  }
  if (await rejectSecondServer(dataDirectory(options.data), 'moltler serve')) return EXIT.failed;
  const signal = interruption();
  const engine = await openEngine({
    data: options.data,
    elasticsearch: options.elasticsearch,
    mode: options.mode,
    network: {
      ...(options.allowHost === undefined ? {} : { allowedHosts: options.allowHost }),
      ...(options.allowLinkLocal === undefined ? {} : { allowLinkLocal: options.allowLinkLocal }),
    },
    bounds: options.bound,
    spareEvaluators: SPARE_EVALUATORS,
  });
  warnOfTypes(engine.typeProblems);
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
      `Moltler is running at ${server.urls.join(', ')} (data: ${engine.elasticsearch ?? engine.directory}). Press Ctrl-C to stop.\n`,
    );
    if (!server.open) {
      process.stderr.write(
        'Requests require an API token. Create one with: moltler tokens create NAME\n',
      );
    }
    await aborted(signal);
    await server.close();
    return EXIT.ok;
  } catch (error) {
    if (!(error instanceof PortTaken)) throw error;
    return formatPortTaken(error, 'moltler serve');
  } finally {
    await engine.close();
  }
}

/** Whether a server already runs on the directory, reported on standard error: two would not share their limits. */
export async function rejectSecondServer(directory: string, command: string): Promise<boolean> {
  const running = await findServer(directory);
  if (running === undefined) return false;
  fail(
    EXIT.failed,
    `A server is already running on the data directory ${directory}: ${running.url}
  Use it, stop it, or choose another directory: ${command} --data DIRECTORY`,
  );
  return true;
}

/** What to do about a port that is in use. */
export function formatPortTaken({ port }: PortTaken, command: string): ExitCode {
  return fail(
    EXIT.failed,
    `Port ${port} is in use. Choose another with: ${command} --port PORT (0 picks a free one)`,
  );
}

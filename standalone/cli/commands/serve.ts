import { readFileSync } from 'node:fs';
import type { WriteMode } from '../../../server/statements/statement_context';
import { isLoopback, serve } from '../../server/serve';
import { EXIT, type ExitCode } from '../exit_codes';
import { openEngine } from '../open_engine';

export interface ServeCommandOptions {
  readonly host: string;
  readonly port: number;
  readonly data?: string;
  readonly mode: WriteMode;
  readonly tlsCert?: string;
  readonly tlsKey?: string;
  readonly insecure?: boolean;
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
  const engine = await openEngine({ data: options.data, mode: options.mode });
  try {
    const server = await serve({
      engine,
      host: options.host,
      port: options.port,
      ...(tlsCert === undefined || tlsKey === undefined
        ? {}
        : { tls: { cert: readFileSync(tlsCert, 'utf8'), key: readFileSync(tlsKey, 'utf8') } }),
    });
    process.stderr.write(
      `Moltler is at ${server.url} (data: ${engine.directory}). Ctrl-C ends it.\n`,
    );
    await interrupted();
    await server.close();
    return EXIT.ok;
  } finally {
    await engine.close();
  }
}

/** Resolves at SIGINT or SIGTERM. */
export function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}

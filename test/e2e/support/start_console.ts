import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEngine } from '../../../standalone/cli/open_engine';
import { startSamples } from '../../../standalone/samples';
import { serve } from '../../../standalone/server/serve';

/** A server of one's own with its page, over sample services, in a fresh data directory. */
export interface RunningConsole {
  readonly url: string;
  readonly directory: string;
  close(): Promise<void>;
}
export interface ConsoleOptions {
  /** With connectors to the samples, and their walk-through; else the server is as new. */
  readonly samples: boolean;
  /** Milliseconds before each answer of a sample service. */
  readonly latency?: number;
}

const SCRIPTS = join(__dirname, '..', '..', '..', 'standalone', 'samples', 'scripts');

/** Starts a console on a free port of 127.0.0.1. The bundles must have been built. */
export async function startConsole({ samples, latency }: ConsoleOptions): Promise<RunningConsole> {
  const directory = mkdtempSync(join(tmpdir(), 'moltler-e2e-'));
  const services = await startSamples(latency === undefined ? {} : { latency });
  const engine = await openEngine({ data: directory, mode: 'full' });
  if (samples) {
    await engine.ports.secrets.write('github_token', services.github.token);
    for await (const event of engine.moltler.run({
      text: readFileSync(join(SCRIPTS, 'setup.sql'), 'utf8'),
      parameters: { github_url: services.github.url, prometheus_url: services.prometheus.url },
      user: 'test',
      readOnly: false,
      signal: new AbortController().signal,
    })) {
      if (event.type === 'error') throw new Error(event.error.message);
    }
  }
  const server = await serve({
    engine,
    host: '127.0.0.1',
    port: 0,
    ...(samples
      ? { samples: { walkthrough: readFileSync(join(SCRIPTS, 'walkthrough.sql'), 'utf8') } }
      : {}),
  });
  return {
    url: server.url,
    directory,
    close: async () => {
      await server.close();
      await engine.close();
      await services.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

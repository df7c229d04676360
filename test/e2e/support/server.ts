import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  sampleOrganization,
  startSampleGithub,
  startSamplePrometheus,
} from '../../../standalone/samples';
import { PROGRAM } from '../../support/built';

export const TOKEN = 'sample-token-for-mycompany';

/** `moltler serve` in its own process. */
export interface Server {
  readonly url: string;
  readonly pid: number | undefined;
  stop(): Promise<void>;
}

/** Starts a server on a data directory; resolves when it prints its address. */
export async function startServer(
  directory: string,
  port = 0,
  options: readonly string[] = [],
): Promise<Server> {
  const args = ['serve', '--port', String(port), '--data', directory, ...options];
  const { url, child } = await startProgram(args);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    url,
    pid: child.pid,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** Starts the program without a terminal; resolves when it has printed `ready` and the console's address. */
export function startProgram(
  args: readonly string[],
  ready = '',
): Promise<{ readonly url: string; readonly child: ChildProcess }> {
  const child = spawn(process.execPath, [PROGRAM, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  return new Promise((resolve, reject) => {
    let output = '';
    const listen = (chunk: Buffer): void => {
      output += chunk.toString();
      const url = /(http:\/\/127\.0\.0\.1:\d+)/.exec(output)?.[1];
      if (url !== undefined && output.includes(ready)) resolve({ url, child });
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', () => reject(new Error(`The server did not start: ${output}`)));
  });
}

/** What the demo prints once its own walk-through has ended: before that, it runs the same sync as the page. */
export const WALKED = 'The console is running at';

/** Sample services whose requests can be counted, and a data directory for servers. */
export interface World {
  readonly directory: string;
  readonly github: { readonly url: string; readonly log: readonly string[] };
  readonly prometheus: { readonly url: string };
  close(): Promise<void>;
}

/** Starts the sample services; `latency` in milliseconds before each response of GitHub. */
export async function startWorld(latency = 5): Promise<World> {
  const directory = mkdtempSync(join(tmpdir(), 'moltler-e2e-'));
  const now = (): number => Date.now();
  const organization = sampleOrganization(now());
  const github = await startSampleGithub({ organization, token: TOKEN, latency, now });
  const prometheus = await startSamplePrometheus({ latency: 5, now });
  return {
    directory,
    github,
    prometheus,
    close: async () => {
      await Promise.all([github.close(), prometheus.close()]);
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** Runs a script on a server, as a terminal would. */
export async function runOn(
  server: Server,
  text: string,
  parameters: Readonly<Record<string, string>> = {},
  token?: string,
): Promise<void> {
  const response = await fetch(`${server.url}/api/moltler/run`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-moltler-request': '1',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ text, parameters }),
  });
  const events = await response.text();
  if (!events.includes('{"type":"done","ok":true}')) throw new Error(events);
}

/** The script that creates the connectors `mycompany` and `prometheus_prod`. */
export const connectingSamples = (world: World) => ({
  text: `CREATE SECRET github_token VALUE $token;
     CREATE CONNECTOR mycompany TYPE 'github' CONFIG {
       "token": "{{secrets.github_token}}", "org": "mycompany", "repo": "checkout", "base_url": $github
     };
     CREATE CONNECTOR prometheus_prod TYPE 'prometheus' CONFIG { "url": $prometheus }`,
  parameters: { token: TOKEN, github: world.github.url, prometheus: world.prometheus.url },
});

/** Creates them on a server. */
export const connectSamples = (server: Server, world: World): Promise<void> => {
  const { text, parameters } = connectingSamples(world);
  return runOn(server, text, parameters);
};

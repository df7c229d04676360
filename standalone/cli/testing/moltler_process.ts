import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../engine';
import type { Samples } from '../../samples';

const ROOT = join(__dirname, '..', '..', '..');

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}
export interface RunningMoltler {
  readonly process: ChildProcess;
  readonly finished: Promise<Finished>;
}
/** The program, run as a user runs it, with its own data directory. */
export interface MoltlerAtWork {
  readonly data: string;
  start(args: readonly string[], input?: string, env?: NodeJS.ProcessEnv): RunningMoltler;
  run(args: readonly string[], input?: string, env?: NodeJS.ProcessEnv): Promise<Finished>;
  /** Connectors `mycompany` and `prometheus_prod` to these services. */
  connect(samples: Samples): Promise<void>;
  remove(): void;
}

export function moltlerAtWork(): MoltlerAtWork {
  const data = mkdtempSync(join(tmpdir(), 'moltler-e2e-'));
  const start: MoltlerAtWork['start'] = (args, input = '', env = {}) => {
    const child = spawn(process.execPath, ['standalone/moltler.js', ...args], {
      cwd: ROOT,
      env: { PATH: process.env['PATH'], MOLTLER_DATA: data, HOME: data, ...env },
    });
    const texts = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (texts.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (texts.stderr += text));
    // A program that does not read its input may exit before it was written.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    const finished = new Promise<Finished>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (code) => resolve({ code, ...texts }));
    });
    return { process: child, finished };
  };
  const run: MoltlerAtWork['run'] = (...given) => start(...given).finished;
  return {
    data,
    start,
    run,
    connect: async (samples) => {
      const { parameters, secrets } = samples.setup;
      // Not by a process for each: there are many, and what `secrets set` does has tests of its own.
      const ports = await openStore({ data });
      for (const [name, value] of Object.entries(secrets)) await ports.secrets.write(name, value);
      await ports.close();
      const { code, stderr } = await run([
        '-f',
        'standalone/samples/scripts/setup.sql',
        ...Object.entries(parameters).flatMap(([name, value]) => ['--param', `${name}=${value}`]),
      ]);
      if (code !== 0) throw new Error(stderr);
    },
    remove: () => rmSync(data, { recursive: true, force: true }),
  };
}

/** A file of the checkout. */
export const checkoutFile = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

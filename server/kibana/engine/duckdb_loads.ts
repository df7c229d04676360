import { spawn } from 'node:child_process';
import { basename } from 'node:path';
import { CannotOpen } from '../answers';

/** A module that loads takes a tenth of a second; a machine that is busy takes longer. */
const PATIENCE_MILLISECONDS = 30_000;
const MOST_OUTPUT = 16 * 1024;

const ready = new Map<string, Promise<void>>();

/**
 * Rejects with the reason if DuckDB cannot be loaded on this machine. That is tried in a process of its own, once:
 * a module for another processor ends the process that loads it. `directory`: of the plugin's server files.
 */
export function duckDbLoads(directory: string): Promise<void> {
  const known = ready.get(directory) ?? attempt(directory);
  ready.set(directory, known);
  // What failed may have been a lack of memory.
  known.catch(() => ready.delete(directory));
  return known;
}

async function attempt(directory: string): Promise<void> {
  const reason = await failure(directory);
  if (reason === undefined) return;
  throw new CannotOpen(
    `DuckDB cannot be loaded on this machine: ${reason}. Install the package for this platform, and check that DuckDB supports this system.`,
  );
}

/** Undefined if it loads. */
function failure(directory: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    let output = '';
    try {
      const child = spawn(process.execPath, ['-e', "require('@duckdb/node-api')"], {
        // Where the module is looked for.
        cwd: directory,
        stdio: ['ignore', 'ignore', 'pipe'],
        env: { NODE_OPTIONS: '' },
        timeout: PATIENCE_MILLISECONDS,
        killSignal: 'SIGKILL',
      });
      child.stderr.on('data', (chunk: Buffer) => {
        if (output.length < MOST_OUTPUT) output += chunk.toString();
      });
      child.once('error', (error: NodeJS.ErrnoException) => resolve(notStarted(error)));
      child.once('close', (code, signal) => {
        if (code === 0) resolve(undefined);
        else resolve(signal === null ? reasonIn(output) : `its process ended with ${signal}`);
      });
    } catch (error) {
      resolve(notStarted(error as NodeJS.ErrnoException));
    }
  });
}

const notStarted = ({ code, message }: NodeJS.ErrnoException): string =>
  `Kibana cannot start a process (${code ?? message})`;

/** What the loader says, without the folders of the server. */
function reasonIn(output: string): string {
  const line = /^\w*Error: (.*)$/m.exec(output)?.[1] ?? 'its process ended without a message';
  return line
    .replace(/'?(?:[A-Za-z]:)?[\\/][^\s:']+/g, (path) => basename(path.replaceAll('\\', '/')))
    .replace(/\.$/, '');
}

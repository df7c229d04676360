import { fork, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { ScriptEnd } from './program';

// Next to `server`, where the engine finds the programs that it starts.
const TARGET = join(__dirname, '../../../target');

/** A process with an engine. */
export interface EngineProcess {
  /** Resolves with the end of the script; undefined if the process ended before. */
  run(text: string): Promise<ScriptEnd | undefined>;
  /** Processes that are started from now on use what it has compiled. */
  remember(): Promise<void>;
  /** Ends it as `kill -9` does, and waits for that. */
  kill(): Promise<void>;
  /** Stops it where it is, until it is told to go on. */
  pause(): void;
  goOn(): void;
}

/** Starts processes with engines over one store; the next one in advance, because that takes longer than what they do. */
export class EngineProcesses {
  private readonly folder = mkdtempSync(join(TARGET, 'kills-'));
  private readonly program = join(this.folder, 'program.js');
  private readonly started = new Set<EngineProcess>();
  private spare: Promise<EngineProcess> | undefined;

  constructor(
    private readonly data: string,
    private readonly environment: Readonly<Record<string, string>> = {},
  ) {
    buildSync({
      entryPoints: [join(__dirname, 'program.ts')],
      outfile: this.program,
      bundle: true,
      minify: true,
      platform: 'node',
      target: 'node20.19',
      external: ['libsql', '@duckdb/node-api', '@aws-sdk/credential-providers'],
      // A script that is compiled in advance cannot have it.
      supported: { 'dynamic-import': false },
      define: { MOLTLER_VERSION: '"test"' },
    });
  }

  async next(): Promise<EngineProcess> {
    const ready = await (this.spare ?? this.start());
    this.spare = this.start();
    return ready;
  }

  async dispose(): Promise<void> {
    await this.spare;
    for (const process of this.started) await process.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async start(): Promise<EngineProcess> {
    const child = fork(join(__dirname, 'start.js'), [this.program, this.data], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      env: { ...process.env, ...this.environment },
    });
    const exit = new Promise<undefined>((resolve) => child.once('exit', () => resolve(undefined)));
    if ((await Promise.race([messageOf(child), exit])) === undefined)
      throw new Error('The program did not start');
    const own: EngineProcess = {
      run: (text) => {
        const end = Promise.race([messageOf(child) as Promise<ScriptEnd>, exit]);
        child.send({ text });
        return end;
      },
      remember: async () => {
        const remembered = messageOf(child);
        child.send({ remember: true });
        await remembered;
      },
      kill: async () => {
        child.kill('SIGKILL');
        await exit;
        this.started.delete(own);
      },
      pause: () => void child.kill('SIGSTOP'),
      goOn: () => void child.kill('SIGCONT'),
    };
    this.started.add(own);
    return own;
  }
}

const messageOf = (child: ChildProcess): Promise<unknown> =>
  new Promise((resolve) => child.once('message', resolve));

import { readFile } from 'node:fs/promises';
import type { JsonValue } from '../../../common/declaration';
import type { WriteMode } from '../../../server/statements/statement_context';
import { EXIT, type ExitCode } from '../exit_codes';
import { openEngine, type Engine } from '../open_engine';
import type { OutputFormat } from '../output';
import { runScript, type ScriptHost } from '../run_script';
import { runRepl } from '../terminal/repl';
import { currentUser } from '../user';

export interface RunOptions {
  readonly execute?: readonly string[];
  readonly file?: string;
  readonly format: OutputFormat;
  readonly param: Readonly<Record<string, JsonValue>>;
  readonly strict: boolean;
  readonly data?: string;
  readonly mode: WriteMode;
}

/** An engine as the host of scripts of the current user. */
export function hostOf({ moltler }: Engine): ScriptHost & Pick<Engine['moltler'], 'snapshot'> {
  const user = currentUser();
  return {
    run: (request) => moltler.run({ ...request, user }),
    snapshot: () => moltler.snapshot(),
  };
}

/** `moltler`, `moltler -e`, `moltler -f`, `… | moltler`. */
export async function runCommand(options: RunOptions): Promise<ExitCode> {
  const text = await scriptText(options);
  const engine = await openEngine({ data: options.data, mode: options.mode });
  try {
    if (text === undefined) {
      await runRepl({ host: hostOf(engine), directory: engine.directory });
      return EXIT.ok;
    }
    const interrupt = new AbortController();
    const onSignal = (): void => interrupt.abort(new Error('Interrupted.'));
    process.once('SIGINT', onSignal);
    process.once('SIGTERM', onSignal);
    return await runScript(hostOf(engine), {
      text,
      parameters: options.param,
      format: options.format,
      strict: options.strict,
      signal: interrupt.signal,
      outcomes: options.format === 'table' && process.stderr.isTTY,
      stdout: process.stdout,
      stderr: process.stderr,
    });
  } finally {
    await engine.close();
  }
}

/** Undefined: nothing was given and a person sits at the terminal. */
async function scriptText({ execute, file }: RunOptions): Promise<string | undefined> {
  if (execute !== undefined && execute.length > 0) return execute.join(';\n');
  if (file !== undefined && file !== '-') return readFile(file, 'utf8');
  if (file === undefined && process.stdin.isTTY) return undefined;
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

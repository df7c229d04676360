import type { WriteMode } from '../../../common/contract';
import type { JsonValue } from '../../../common/declaration';
import type { Bounds } from '../../../server/bounds';
import { EXIT, type ExitCode } from '../exit_codes';
import { openHost } from '../open_host';
import type { OutputFormat } from '../output';
import { runScript, type RunScriptOptions } from '../run_script';
import { scriptText } from '../script_text';
import { askOnTerminal } from '../terminal/confirmation';
import { reportingTypes, warnOfTypes } from '../type_problems';

export interface RunOptions {
  readonly execute?: readonly string[];
  readonly file?: string;
  readonly format: OutputFormat;
  readonly param?: Readonly<Record<string, JsonValue>>;
  readonly strict?: boolean;
  readonly yes?: boolean;
  readonly quiet?: boolean;
  readonly escapeFormulas?: boolean;
  readonly data?: string;
  readonly elasticsearch?: string;
  readonly mode: WriteMode;
  readonly bound?: Partial<Bounds>;
  readonly url?: string;
  readonly token?: string;
}

/** `moltler`, `moltler -e`, `moltler -f`, `… | moltler`. */
export async function runCommand(options: RunOptions): Promise<ExitCode> {
  const text = await givenScript(options);
  const host = await openHost(options);
  try {
    if (text === undefined) {
      warnOfTypes(host.typeProblems);
      const { runRepl } = await import('../terminal/repl');
      await runRepl(host, { confirmed: options.yes === true });
      return EXIT.ok;
    }
    const parameters = Object.keys(options.param ?? {});
    if (parameters.length > 0) {
      const { warnOfUnused } = await import('../unused_parameters');
      warnOfUnused(text, parameters);
    }
    const interrupt = new AbortController();
    const onSignal = (): void => interrupt.abort(new Error('Interrupted.'));
    process.once('SIGINT', onSignal);
    process.once('SIGTERM', onSignal);
    return await runScript(reportingTypes(host, host.typeProblems), {
      text,
      parameters: options.param ?? {},
      format: options.format,
      strict: options.strict ?? false,
      ...confirmation(options),
      quiet: options.quiet ?? false,
      escapeFormulas: options.escapeFormulas ?? false,
      signal: interrupt.signal,
      outcomes: options.format === 'table' && process.stderr.isTTY && options.quiet !== true,
      stdout: process.stdout,
      stderr: process.stderr,
    });
  } finally {
    await host.close();
  }
}

/** Asks only someone at the keyboard, who has not been asked to type a script. */
function confirmation({ yes }: RunOptions): Pick<RunScriptOptions, 'confirm'> {
  if (yes === true) return { confirm: 'yes' };
  return process.stdin.isTTY && process.stderr.isTTY ? { confirm: askOnTerminal } : {};
}

/** The script; undefined if there is none and standard input is a terminal. */
async function givenScript({ execute, file }: RunOptions): Promise<string | undefined> {
  if (execute !== undefined && execute.length > 0) return execute.join(';\n');
  if (file === undefined && process.stdin.isTTY) return undefined;
  return scriptText(file);
}

import type { JsonValue } from '../../common/declaration';
import {
  hasAllRows,
  scannedTable,
  whyIncomplete,
  type ConfirmationAnswer,
  type StreamEvent,
} from '../../common/contract';
import { EXIT, type ExitCode } from './exit_codes';
import { openSink, printable, ReaderGone, type OutputFormat } from './output';
import { confirmationQuestion, describeConfirmation } from './terminal/confirmation';
import { ProgressLine } from './terminal/progress_line';
import { describeOutcome } from './terminal/outcome';
import { describeError } from './terminal/describe_error';
import { WaitLines } from './terminal/wait_lines';

/** What runs scripts: the engine in this process, or a server. */
export interface ScriptHost {
  run(request: {
    text: string;
    parameters: Readonly<Record<string, JsonValue>>;
    timeZone?: string;
    /** False: statements that only look up are not recorded. */
    record?: boolean;
    confirm?: 'ask' | 'yes';
    signal: AbortSignal;
  }): AsyncIterable<StreamEvent>;
  /** Answers the event `confirmation` of a running script. */
  confirm?(answer: ConfirmationAnswer): Promise<void>;
}
export interface RunScriptOptions {
  readonly text: string;
  readonly parameters: Readonly<Record<string, JsonValue>>;
  readonly format: OutputFormat;
  readonly strict: boolean;
  /** No progress, and no lines about waits. */
  readonly quiet?: boolean;
  /** For csv: prefix values that a spreadsheet would run with a quote. */
  readonly escapeFormulas?: boolean;
  readonly signal: AbortSignal;
  /** The line under each result (rows, time, requests). */
  readonly outcomes: boolean;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  /** How many actions are confirmed: in advance, or by someone who can be asked. Otherwise, they are rejected. */
  readonly confirm?: 'yes' | ((question: string, signal: AbortSignal) => Promise<boolean>);
  /** Called before each statement's result. */
  readonly onStatement?: (text: string) => void;
}

/** Runs a script: results go to stdout, everything else to stderr. Resolves with the exit code. */
export async function runScript(host: ScriptHost, options: RunScriptOptions): Promise<ExitCode> {
  const { stderr } = options;
  const { escapeFormulas = false, confirm } = options;
  const columns = stderr.isTTY ? stderr.columns : undefined;
  const sink = await openSink(options.format, options.stdout, { escapeFormulas });
  const progress = new ProgressLine(stderr);
  const waits = new WaitLines();
  const gone = new AbortController();
  const signal = AbortSignal.any([options.signal, gone.signal]);
  let failed = false;
  let incomplete = false;
  /** The statement inside a block whose rows were last shown. */
  let lastRows: number | undefined;
  let unconfirmed = false;
  const print = (text: string): void => {
    progress.clear();
    stderr.write(`${printable(text)}\n`);
  };
  try {
    for await (const event of host.run({
      text: options.text,
      parameters: options.parameters,
      ...(confirm !== undefined && { confirm: confirm === 'yes' ? 'yes' : 'ask' }),
      signal,
    })) {
      if (event.type === 'progress') {
        if (options.quiet === true) continue;
        progress.show(event);
        if (!stderr.isTTY) waits.of(event).forEach(print);
        continue;
      }
      if (event.type === 'statement' && event.run === undefined) options.onStatement?.(event.text);
      progress.clear();
      await sink.take(event);
      switch (event.type) {
        case 'confirmation': {
          print(describeConfirmation(event));
          const asks = typeof confirm === 'function' && host.confirm !== undefined;
          const confirmed = asks && (await confirm(confirmationQuestion(event), signal));
          await host.confirm?.({ id: event.id, confirmed });
          break;
        }
        case 'message':
          print(
            event.printed === true
              ? event.text
              : `${event.severity}: ${event.text}${event.hint === undefined ? '' : `\n  ${event.hint}`}`,
          );
          break;
        case 'diagnostics': {
          failed = true;
          const { describeDiagnostic } = await import('./terminal/describe_diagnostic');
          for (const diagnostic of event.diagnostics)
            print(describeDiagnostic(diagnostic, options.text, columns));
          break;
        }
        case 'statement_failed':
          if (!event.caught || event.run !== lastRows) break;
          incomplete = true;
          print(`warning: partial result: the statement failed: ${event.error.message}`);
          break;
        case 'error':
          failed = true;
          unconfirmed ||= event.error.code.startsWith('confirmation_');
          // A cancellation by the user needs no explanation, unless something was changed.
          if (!options.signal.aborted || event.error.code === 'actions_interrupted') {
            // A script of one line needs no line number.
            const line = options.text.trim().includes('\n') ? event.line : undefined;
            print(describeError(event.error, line, event.loops));
          }
          break;
        case 'statement_done':
          if (!event.complete) {
            incomplete = true;
            for (const scan of event.scans) {
              if (!hasAllRows(scan)) {
                print(`warning: partial result: ${scannedTable(scan)}: ${whyIncomplete(scan)}`);
              }
            }
          }
          for (const scan of event.scans)
            for (const warning of scan.warnings)
              if (warning !== scan.explanation) print(`warning: ${warning}`);
          for (const scan of event.scans)
            for (const notice of scan.notices ?? [])
              print(`information: ${scannedTable(scan)}: ${notice}`);
          if (options.outcomes) print(describeOutcome(event, columns));
          break;
        case 'rows':
          lastRows = event.run;
          break;
        case 'statement':
        case 'columns':
        case 'plan':
        case 'done':
          break;
      }
    }
    await sink.end();
  } catch (error) {
    // Nobody reads the rows, so the requests are cancelled.
    gone.abort();
    // The reader has enough: `moltler … | head`.
    if (error instanceof ReaderGone) return EXIT.ok;
    throw error;
  } finally {
    progress.clear();
  }
  if (options.signal.aborted) {
    stderr.write('Cancelled.\n');
    return EXIT.interrupted;
  }
  if (unconfirmed) return EXIT.unconfirmed;
  if (failed) return EXIT.failed;
  return incomplete && options.strict ? EXIT.incomplete : EXIT.ok;
}

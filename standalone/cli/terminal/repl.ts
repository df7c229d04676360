import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import { MoltlerError } from '../../../common/errors';
import type { Host } from '../open_host';
import { printable } from '../output';
import { runScript } from '../run_script';
import { HeldInput } from './held_input';
import { HELP } from './help_text';
import { isYes } from './confirmation';
import { describeError } from './describe_error';
import { shortCommand } from './short_commands';
import { endsStatement, openQuote } from './statement_end';
import { appendHistory, HISTORY_LINES, historyLine, readHistory } from './statement_history';
import { tabCompletions } from './tab_completion';

const PROMPT = 'moltler> ';
const MORE = '     ... ';

/** The prompt of the next line; it shows an open quote, to explain why `;` does not end the statement. */
function promptAfter(text: string): string {
  if (text === '') return PROMPT;
  const open = openQuote(text);
  return open === undefined ? MORE : `${open}> `.padStart(MORE.length);
}

/** Members of readline that its types omit. */
type Lines = Interface & { history: string[] };

const LEAVE = new Set(['exit', 'quit', '\\q', '.exit', '.quit']);

export interface ReplOptions {
  /** Closes the terminal, whatever is running. */
  readonly signal?: AbortSignal;
  /** Shown on Ctrl-C at an empty prompt; a second Ctrl-C leaves. Without it, Ctrl-C never leaves. */
  readonly beforeInterrupt?: string;
  /** Many actions are run without a confirmation. */
  readonly confirmed?: boolean;
}

/** The interactive terminal. Resolves when the user leaves. */
export async function runRepl(
  host: Host,
  { signal, beforeInterrupt, confirmed = false }: ReplOptions = {},
): Promise<void> {
  const historyFile = join(host.directory, 'terminal_history');
  let snapshot = await host.snapshot();
  /** Lines of the statement so far, and the history before them. */
  let text = '';
  let before: readonly string[] = readHistory(historyFile);
  let running: AbortController | undefined;
  /** Takes the next line, as the answer to a question. */
  let answer: ((line: string) => void) | undefined;
  let leaving = false;
  let closed = false;
  let warned = false;

  const input = new HeldInput(process.stdin, () => running?.abort(new Error('Interrupted.')));
  const terminal = createInterface({
    input,
    output: process.stdout,
    terminal: true,
    prompt: PROMPT,
    history: [...before],
    historySize: HISTORY_LINES,
    removeHistoryDuplicates: true,
    completer: (line: string): [string[], string] => {
      const above = text === '' ? '' : `${text}\n`;
      const script = `${above}${terminal.line}`;
      return tabCompletions(script, above.length + line.length, snapshot);
    },
  }) as Lines;
  const keep = (history: readonly string[]): void => {
    before = history;
    terminal.history.splice(0, terminal.history.length, ...history);
  };

  const ask = (question: string, asked: AbortSignal): Promise<boolean> =>
    new Promise((resolve) => {
      const answered = (line: string): void => {
        answer = undefined;
        resolve(isYes(line));
      };
      if (closed || asked.aborted) return answered('');
      asked.addEventListener('abort', () => answered(''), { once: true });
      answer = answered;
      terminal.setPrompt(question);
      terminal.prompt();
      input.release();
    });

  const statement = async (script: string): Promise<void> => {
    const line = historyLine(script, snapshot);
    // readline has added each typed line; a typed secret must not stay.
    keep(line === '' ? before : [line, ...before.filter((each) => each !== line)]);
    if (line !== '') appendHistory(historyFile, line);
    running = new AbortController();
    try {
      await runScript(host, {
        text: script,
        parameters: {},
        format: 'table',
        strict: false,
        signal: running.signal,
        confirm: confirmed ? 'yes' : ask,
        outcomes: true,
        stdout: process.stdout,
        stderr: process.stderr,
      });
      snapshot = await host.snapshot();
    } catch (error) {
      if (!(error instanceof MoltlerError)) throw error;
      // The server may come back, so the terminal stays open.
      process.stderr.write(`${printable(describeError(error.serialize()))}\n`);
    } finally {
      running = undefined;
    }
  };
  const prompt = (): void => {
    if (closed) return;
    terminal.setPrompt(promptAfter(text));
    terminal.prompt();
    input.release();
  };

  process.stdout.write(`Moltler Connectors. Type help for examples, exit to quit.\n`);
  const left = new Promise<void>((leave, fail) => {
    const take = async (line: string): Promise<void> => {
      warned = false;
      const word = line.trim().toLowerCase().replace(/;$/, '');
      if (text === '' && LEAVE.has(word)) {
        leaving = true;
        terminal.close();
        return;
      }
      const short = text === '' ? shortCommand(line, snapshot) : undefined;
      if (text === '' && ['help', '\\?'].includes(word)) {
        keep(before);
        process.stdout.write(`${HELP}\n`);
      } else if (short !== undefined) {
        keep(before);
        if ('statement' in short) await statement(short.statement);
        else process.stdout.write(`${printable(short.unknown)}\n`);
      } else {
        text += text === '' ? line : `\n${line}`;
        if (text.trim() === '') text = '';
        if (text !== '' && endsStatement(text)) {
          const script = text;
          text = '';
          await statement(script);
        }
      }
      prompt();
    };
    terminal.on('line', (line) => {
      if (answer !== undefined) {
        keep(before);
        answer(line);
        return;
      }
      take(line).catch(fail);
    });
    terminal.on('SIGINT', () => {
      if (answer !== undefined) {
        process.stdout.write('^C\n');
        running?.abort(new Error('Interrupted.'));
        return;
      }
      const idle = text === '' && terminal.line === '';
      if (idle && warned) {
        terminal.close();
        return;
      }
      warned = idle && beforeInterrupt !== undefined;
      text = '';
      keep(before);
      terminal.write(null, { ctrl: true, name: 'e' });
      process.stdout.write(warned ? `^C\n${beforeInterrupt}\n` : '^C\n');
      // The cancelled line stays on the screen; readline must not redraw over it.
      Object.assign(terminal, { line: '', cursor: 0, prevRows: 0 });
      prompt();
    });
    const end = (): void => terminal.close();
    signal?.addEventListener('abort', end, { once: true });
    terminal.on('close', () => {
      closed = true;
      signal?.removeEventListener('abort', end);
      running?.abort(new Error('The terminal was closed.'));
      leave();
    });
    prompt();
    if (signal?.aborted === true) end();
    // The first completion fills the cache for later ones.
    setImmediate(() => tabCompletions('SELECT ', 7, snapshot));
  });
  try {
    await left;
  } finally {
    terminal.close();
    input.detach();
  }
  // After Ctrl-D, the shell's prompt would appear on our line.
  if (!leaving) process.stdout.write('\n');
}

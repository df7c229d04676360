import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import { maskSecrets } from '../../../common/binding';
import { complete } from '../../../common/completion';
import { parseScript } from '../../../common/language';
import type { SchemaSnapshot } from '../../../common/binding/schema';
import { EXIT } from '../exit_codes';
import type { Host } from '../open_host';
import { runScript } from '../run_script';
import { endsStatement } from './statement_end';

const PROMPT = 'moltler> ';
const MORE = '     ... ';
const HISTORY_LINES = 1000;
const HELP = `Statements end with a semicolon. Some to begin with:
  SHOW CONNECTORS;                 what is connected
  SHOW CONNECTOR TYPES;            what can be connected
  SHOW ENTITIES FROM name;         tables of a connector
  DESCRIBE name.entity;            columns, and what the service filters itself
  EXPLAIN SELECT …;                the requests that would be sent, sending none
Tab completes, Ctrl-C cancels a running statement, Ctrl-D or exit leaves.`;

/** The interactive terminal. Resolves when the person leaves. */
export async function runRepl(host: Host): Promise<void> {
  const historyFile = join(host.directory, 'terminal_history');
  let snapshot = await host.snapshot();
  let text = '';
  let running: AbortController | undefined;

  const terminal = createInterface({
    input: process.stdin,
    output: process.stdout,
    prompt: PROMPT,
    history: readHistory(historyFile),
    historySize: HISTORY_LINES,
    removeHistoryDuplicates: true,
    completer: (line: string): [string[], string] => completions(`${text}${line}`, line, snapshot),
  });
  const queue: string[] = [];
  let wake: (() => void) | undefined;
  let closed = false;
  terminal.on('line', (line) => {
    queue.push(line);
    wake?.();
  });
  terminal.on('close', () => {
    closed = true;
    running?.abort(new Error('The terminal was closed.'));
    wake?.();
  });
  terminal.on('SIGINT', () => {
    if (running) {
      running.abort(new Error('Interrupted.'));
      return;
    }
    text = '';
    process.stdout.write('\n');
    prompt(terminal, false);
  });

  process.stdout.write(`Moltler Connectors. help shows how to begin; exit leaves.\n`);
  prompt(terminal, false);
  for (;;) {
    const line = queue.shift();
    if (line === undefined) {
      if (closed) return;
      await new Promise<void>((resolve) => (wake = resolve));
      continue;
    }
    const word = line.trim().toLowerCase().replace(/;$/, '');
    if (text === '' && (word === 'exit' || word === 'quit' || word === '\\q')) break;
    if (text === '' && (word === 'help' || word === '\\?')) {
      process.stdout.write(`${HELP}\n`);
      prompt(terminal, false);
      continue;
    }
    text += text === '' ? line : `\n${line}`;
    if (text.trim() === '') text = '';
    if (text === '' || !endsStatement(text)) {
      prompt(terminal, text !== '');
      continue;
    }
    running = new AbortController();
    const script = text;
    text = '';
    remember(terminal, historyFile, script, snapshot);
    const code = await runScript(host, {
      text: script,
      parameters: {},
      format: 'table',
      strict: false,
      signal: running.signal,
      outcomes: true,
      stdout: process.stdout,
      stderr: process.stderr,
    });
    if (code === EXIT.interrupted) process.stderr.write('Cancelled.\n');
    running = undefined;
    snapshot = await host.snapshot();
    if (!closed) prompt(terminal, false);
  }
  terminal.close();
}

function prompt(terminal: Interface, more: boolean): void {
  terminal.setPrompt(more ? MORE : PROMPT);
  terminal.prompt();
}

/** Completions of the word at the end of `text`; readline wants the part of `line` that they replace. */
function completions(text: string, line: string, snapshot: SchemaSnapshot): [string[], string] {
  const found = complete(parseScript(text), text.length, snapshot);
  const start = found[0]?.range.start ?? text.length;
  const word = text.slice(start);
  const fitting = found.filter(({ insertText }) =>
    insertText.toLowerCase().startsWith(word.toLowerCase()),
  );
  return [fitting.map(({ insertText }) => insertText), line.endsWith(word) ? word : ''];
}

function readHistory(file: string): string[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .slice(-HISTORY_LINES)
    .reverse();
}

/** Keeps a statement as one line, its secrets masked, in memory and on disk. */
function remember(
  terminal: Interface,
  file: string,
  script: string,
  snapshot: SchemaSnapshot,
): void {
  const masked = parseScript(script)
    .statements.map((statement) => maskSecrets(statement.text, statement, snapshot))
    .join('; ');
  const line = `${masked
    .replace(/--[^\n]*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()};`;
  // readline has put each typed line there; a typed secret must not stay.
  const { history } = terminal as Interface & { history?: string[] };
  history?.splice(0, script.split('\n').length, line);
  appendFileSync(file, `${line}\n`, { mode: 0o600 });
}

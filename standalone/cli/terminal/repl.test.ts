import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import type { Host } from '../open_host';
import { runRepl } from './repl';

/** A keyboard in place of standard input. */
class Keyboard extends PassThrough {
  readonly isTTY = true;
  raw = false;
  setRawMode(raw: boolean): this {
    this.raw = raw;
    return this;
  }
}

/** Runs the terminal with this host, and types `text`. */
async function typed(host: Host, ...lines: readonly string[]): Promise<string> {
  const keyboard = new Keyboard();
  const real = Object.getOwnPropertyDescriptor(process, 'stdin');
  Object.defineProperty(process, 'stdin', { value: keyboard, configurable: true });
  const written: string[] = [];
  const write = (text: unknown, ...rest: unknown[]): boolean => {
    written.push(String(text));
    rest.filter((one) => typeof one === 'function').forEach((done) => (done as () => void)());
    return true;
  };
  const out = jest.spyOn(process.stdout, 'write').mockImplementation(write);
  const err = jest.spyOn(process.stderr, 'write').mockImplementation(write);
  try {
    const running = runRepl(host);
    for (const line of lines) keyboard.write(`${line}\n`);
    keyboard.write('exit\n');
    await running;
    return written.join('');
  } finally {
    out.mockRestore();
    err.mockRestore();
    if (real !== undefined) Object.defineProperty(process, 'stdin', real);
  }
}

test.each([
  ['y', true],
  ['SELECT 1;', false],
])('the line after a question is its answer: %s', async (line, confirmed) => {
  const directory = mkdtempSync(join(tmpdir(), 'moltler-repl-'));
  const answers: unknown[] = [];
  const texts: string[] = [];
  const host: Host = {
    directory,
    snapshot: async () => ({ connectors: [], types: [], secrets: [] }),
    async *run({ text, confirm }) {
      texts.push(text);
      expect(confirm).toBe('ask');
      yield {
        type: 'confirmation',
        statement: 0,
        id: 'q',
        action: 'd.tickets.close',
        count: 11,
        columns: [],
        rows: [],
        request: { method: 'POST', url: 'http://desk.example' },
      };
      yield { type: 'done', ok: true };
    },
    confirm: async (answer) => void answers.push(answer),
    close: async () => undefined,
  };
  try {
    const shown = await typed(host, 'CONNECTOR_EXEC d.tickets.close() FOR EACH (SELECT 1);', line);
    expect(shown).toContain('Run 11 actions? [y/N]');
    expect(answers).toEqual([{ id: 'q', confirmed }]);
    expect(texts).toHaveLength(1);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
});

test('a line that begins with a backslash is a command, or reported at once', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'moltler-repl-'));
  const texts: string[] = [];
  const host: Host = {
    directory,
    snapshot: async () => ({ connectors: [], types: [], secrets: [] }),
    async *run({ text }) {
      texts.push(text);
      yield { type: 'done', ok: true };
    },
    close: async () => undefined,
  };
  try {
    const shown = await typed(host, '\\x', '\\d');
    expect(shown).toContain('Unknown command "\\x". Type help for examples.');
    expect(texts).toEqual(['SHOW CONNECTORS;']);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
});

test('a terminal that fails releases the keyboard, so that the program can end', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'moltler-repl-'));
  const keyboard = new Keyboard();
  const real = Object.getOwnPropertyDescriptor(process, 'stdin');
  Object.defineProperty(process, 'stdin', { value: keyboard, configurable: true });
  const silent = jest.spyOn(process.stdout, 'write').mockImplementation(() => true);
  const host: Host = {
    directory,
    snapshot: async () => ({ connectors: [], types: [], secrets: [] }),
    run: () => {
      throw new Error('broken');
    },
    close: async () => undefined,
  };
  try {
    const running = runRepl(host);
    keyboard.write('SELECT 1;\n');
    await expect(running).rejects.toThrow('broken');
    expect(keyboard.raw).toBe(false);
    expect(keyboard.listenerCount('data')).toBe(0);
  } finally {
    silent.mockRestore();
    if (real !== undefined) Object.defineProperty(process, 'stdin', real);
    rmSync(directory, { recursive: true, force: true });
  }
});

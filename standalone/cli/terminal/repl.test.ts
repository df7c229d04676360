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

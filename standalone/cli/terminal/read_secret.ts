import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { readStandardInput } from '../standard_input';

/** Thrown when the user cancels (Ctrl-C, Ctrl-D). */
export class PromptEnded extends Error {}

/** Prompts without echo on a terminal; otherwise reads all of standard input, without one trailing newline. */
export async function readSecret(question: string): Promise<string> {
  if (!process.stdin.isTTY) {
    return (await readStandardInput()).toString('utf8').replace(/\r?\n$/, '');
  }
  process.stderr.write(question);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const prompt = createInterface({
    input: process.stdin,
    output: silent,
    terminal: true,
    historySize: 0,
  });
  try {
    return await new Promise<string>((resolve, reject) => {
      prompt.on('line', resolve);
      prompt.on('SIGINT', () => reject(new PromptEnded()));
      prompt.on('close', () => reject(new PromptEnded()));
    });
  } finally {
    prompt.close();
    process.stderr.write('\n');
  }
}

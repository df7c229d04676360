import { createInterface } from 'node:readline';
import type { ConfirmationEvent } from '../../../common/contract';
import { counted, grouped } from '../../../common/quantities';
import { cellText } from '../output';

/** What a confirmation is about: the number of actions, the first rows, and the first request. */
export function describeConfirmation(event: ConfirmationEvent): string {
  const { action, count, columns, rows, request } = event;
  const named = rows.map((row) =>
    columns.map(({ name }, at) => `${name}: ${cellText(row[at] ?? null)}`).join(', '),
  );
  const more = count - rows.length;
  return [
    `${action} would be run ${grouped(count)} times:`,
    ...(columns.length === 0 ? [] : named.map((row) => `  ${row}`)),
    ...(columns.length > 0 && more > 0 ? [`  … and ${grouped(more)} more`] : []),
    'The first request:',
    `  ${request.method} ${request.url}`,
    ...(request.body === undefined ? [] : [`  ${request.body}`]),
  ].join('\n');
}

/** The question at the end. */
export const confirmationQuestion = ({ count }: ConfirmationEvent): string =>
  `Run ${counted(count, 'action')}? [y/N] `;

/** Whether a typed line confirms; anything but a yes does not. */
export const isYes = (line: string): boolean => /^\s*y(es)?\s*$/i.test(line);

/** Asks on the terminal of this process. Ctrl-C, Ctrl-D and `signal` are a no. */
export function askOnTerminal(question: string, signal: AbortSignal): Promise<boolean> {
  const prompt = createInterface({ input: process.stdin, output: process.stderr, historySize: 0 });
  return new Promise<boolean>((resolve) => {
    prompt.on('SIGINT', () => {
      prompt.close();
      process.kill(process.pid, 'SIGINT');
    });
    prompt.on('close', () => resolve(false));
    signal.addEventListener('abort', () => prompt.close(), { once: true });
    prompt.question(question, (line) => {
      resolve(isYes(line));
      prompt.close();
    });
  });
}

import type { ScriptRunner } from '../script';
import { runScriptRoute } from './run_script';

const runner = { run: () => Promise.reject(new Error('nothing runs')) } as unknown as ScriptRunner;

describe('the body of a request to run a script', () => {
  const { body } = runScriptRoute(runner);
  const problemsOf = (given: unknown): readonly string[] | undefined =>
    body.safeParse(given).error?.issues.map(({ message }) => message);

  it.each([
    [{ text: 'SELECT 1' }],
    [{ text: 'SELECT 1', parameters: { a: [1] }, timeZone: 'Europe/Berlin', mode: 'read_only' }],
  ])('may be %j', (given) => expect(problemsOf(given)).toBeUndefined());

  it.each<[unknown, string]>([
    ['SELECT 1', 'expected an object with the script as "text"'],
    [
      Object.fromEntries(Array.from({ length: 21 }, (_, at) => [`key${at}`, at])),
      'expected an object with the script as "text"',
    ],
    [{ text: '', parameters: [] }, 'expected an object with a value for each name'],
    [
      { text: '', parameters: { a: 'x'.repeat(300_000) } },
      'Parameters must not exceed 256 KB of JSON.',
    ],
    [{ text: '', timeZone: 'Mars' }, 'expected a time zone name, such as Europe/Berlin'],
    [{ text: '', timeZone: '+01:00' }, 'expected a time zone name, such as Europe/Berlin'],
  ])('is rejected with the reason (%#)', (given, problem) =>
    expect(problemsOf(given)).toEqual([problem]),
  );
});

import type { ScriptRunner } from '../script';
import { runScriptRoute } from './run_script';

const NOTHING = { body: undefined, headers: {} };

describe('a script', () => {
  const caller = { name: 'eve', readOnly: true };
  const body = { text: 'SELECT 1', parameters: {} };

  it('counts until it has ended, even if its client has disconnected', async () => {
    let end = (): void => undefined;
    const ended = new Promise<void>((resolve) => (end = resolve));
    const route = runScriptRoute(
      {
        async *run() {
          try {
            yield { type: 'done', ok: true };
          } finally {
            await ended;
          }
        },
      },
      { scripts_per_user: 1 },
    );
    const run = (signal: AbortSignal) => route.handle({ ...NOTHING, body, caller, signal });
    const client = new AbortController();
    const first = await run(client.signal);
    if (!('lines' in first)) throw new Error('rejected');
    const events = first.lines[Symbol.asyncIterator]();
    await events.next();
    client.abort();
    const left = events.return?.();
    expect(await run(new AbortController().signal)).toMatchObject({ status: 429 });
    end();
    await left;
    expect(await run(new AbortController().signal)).toMatchObject({ status: 200 });
  });

  it('that nobody reads no longer counts when its client has disconnected', async () => {
    const route = runScriptRoute(runner, { scripts_per_user: 1 });
    const client = new AbortController();
    const run = (signal: AbortSignal) => route.handle({ ...NOTHING, body, caller, signal });
    await run(client.signal);
    client.abort();
    expect(await run(new AbortController().signal)).toMatchObject({ status: 200 });
  });
});

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

import type { StreamEvent } from '../../common/contract';
import type { Bounds } from '../bounds';
import { runScriptRoute } from './run_script';

const never = new AbortController().signal;

/** A route whose scripts run until `finish`. */
function routeOf(bounds: Partial<Bounds>) {
  let finish = (): void => undefined;
  const ended = new Promise<void>((resolve) => (finish = resolve));
  const run = async function* (): AsyncGenerator<StreamEvent> {
    await ended;
    yield { type: 'done', ok: true };
  };
  const route = runScriptRoute({ run }, bounds);
  const ask = (name: string, signal = never, text = 'SELECT 1') =>
    route.handle({
      body: { text },
      caller: { name, readOnly: true },
      signal,
      headers: {},
    });
  return { ask, finish };
}
const read = async (response: Awaited<ReturnType<ReturnType<typeof routeOf>['ask']>>) => {
  if (!('lines' in response)) return response;
  for await (const _ of response.lines) continue;
  return undefined;
};

describe('scripts of one caller at once', () => {
  it('are limited; one too many is rejected with a time to retry, and others are not affected', async () => {
    const { ask, finish } = routeOf({ statements_per_caller: 2 });
    const running = [await ask('ada'), await ask('ada')].map(read);
    expect(await ask('ada')).toMatchObject({
      status: 429,
      headers: { 'retry-after': '1' },
      json: {
        error: {
          status: 429,
          code: 'too_many_scripts',
          message: 'You are already running 2 scripts, the limit for one user on this server.',
          hint: expect.stringContaining('Wait') as unknown,
        },
      },
    });
    expect(await ask('grace')).toMatchObject({ status: 200 });
    finish();
    await Promise.all(running);
    expect(await ask('ada')).toMatchObject({ status: 200 });
  });

  it('no longer count once the caller has left, even before anything was read', async () => {
    const { ask } = routeOf({ statements_per_caller: 1 });
    const gone = new AbortController();
    await ask('ada', gone.signal);
    expect(await ask('ada')).toMatchObject({ status: 429 });
    gone.abort();
    expect(await ask('ada')).toMatchObject({ status: 200 });
  });

  it('are also limited by their total size; a single one never is', async () => {
    const { ask, finish } = routeOf({ script_bytes_per_caller: 10 });
    const running = [read(await ask('ada', never, 'SELECT 1, 2, 3'))];
    expect(await ask('ada')).toMatchObject({
      status: 429,
      json: { error: { code: 'scripts_too_large', retryable: true } },
    });
    running.push(read(await ask('grace')));
    finish();
    await Promise.all(running);
    expect(await ask('ada')).toMatchObject({ status: 200 });
  });
});

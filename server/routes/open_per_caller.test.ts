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
  const post = (name: string, signal = never, text = 'SELECT 1') =>
    route.handle({
      body: { text },
      caller: { name, readOnly: true },
      signal,
      headers: {},
    });
  return { post, finish };
}
const read = async (response: Awaited<ReturnType<ReturnType<typeof routeOf>['post']>>) => {
  if (!('lines' in response)) return response;
  for await (const _ of response.lines) continue;
  return undefined;
};

describe('scripts of one caller at once', () => {
  it('are limited; one too many is rejected with a time to retry, and others are not affected', async () => {
    const { post, finish } = routeOf({ scripts_per_user: 2 });
    const running = [await post('ada'), await post('ada')].map(read);
    expect(await post('ada')).toMatchObject({
      status: 429,
      headers: { 'retry-after': '1' },
      json: {
        error: {
          status: 429,
          code: 'too_many_scripts',
          message:
            'You are already running 2 scripts at once, the limit for one user (scripts_per_user).',
          hint: expect.stringContaining('Wait') as unknown,
        },
      },
    });
    expect(await post('grace')).toMatchObject({ status: 200 });
    finish();
    await Promise.all(running);
    expect(await post('ada')).toMatchObject({ status: 200 });
  });

  it('no longer count once the caller has left, even before anything was read', async () => {
    const { post } = routeOf({ scripts_per_user: 1 });
    const gone = new AbortController();
    await post('ada', gone.signal);
    expect(await post('ada')).toMatchObject({ status: 429 });
    gone.abort();
    expect(await post('ada')).toMatchObject({ status: 200 });
  });

  it('are also limited by their total size; a single one never is', async () => {
    const { post, finish } = routeOf({ script_bytes_per_user: 10 });
    const running = [read(await post('ada', never, 'SELECT 1, 2, 3'))];
    expect(await post('ada')).toMatchObject({
      status: 429,
      json: { error: { code: 'scripts_too_large', retryable: true } },
    });
    running.push(read(await post('grace')));
    finish();
    await Promise.all(running);
    expect(await post('ada')).toMatchObject({ status: 200 });
  });
});

import type { StreamEvent } from '../../common/contract';
import { runScriptRoute } from './run_script';

const never = new AbortController().signal;

/** A route whose scripts go on until `finish`. */
function routeOf(most: number) {
  let finish = (): void => undefined;
  const ended = new Promise<void>((resolve) => (finish = resolve));
  const run = async function* (): AsyncGenerator<StreamEvent> {
    await ended;
    yield { type: 'done', ok: true };
  };
  const route = runScriptRoute({ run }, { statements_per_caller: most });
  const ask = (name: string, signal = never) =>
    route.handle({
      body: { text: 'SELECT 1' },
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
  it('are bounded; one too many is told when to come back, and others are not concerned', async () => {
    const { ask, finish } = routeOf(2);
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

  it('count no longer once the caller has gone, also before anything was read', async () => {
    const { ask } = routeOf(1);
    const gone = new AbortController();
    await ask('ada', gone.signal);
    expect(await ask('ada')).toMatchObject({ status: 429 });
    gone.abort();
    expect(await ask('ada')).toMatchObject({ status: 200 });
  });
});

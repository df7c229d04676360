import type { ServerResponse } from 'node:http';
import type { StreamEvent } from '../../common/contract';
import { json, MovingClock, retryingClock } from '../../server/connectors/testing';
import { openEngines, outcomeOf, type Engine, type Outcome } from './support/engine';
import { faultyService, issue, says, type FaultyService } from './support/service';

const LIST = '/repos/acme/web/issues';
const SELECT = "SELECT number FROM gh.issues WHERE repo = 'acme/web' WITH (cache = false)";
const OTHER = SELECT.replace('acme/web', 'acme/app');
const clock = retryingClock();
const inSeconds = (seconds: number) => Math.floor(clock.now() / 1000) + seconds;

interface Rejection {
  readonly name: string;
  readonly status: number;
  readonly body: object;
  /** Headers of a rate limit that lasts this many seconds. */
  readonly headers: (seconds: number) => Readonly<Record<string, string>>;
}
/** https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#rate-limit-errors */
const REJECTIONS: readonly Rejection[] = [
  {
    name: 'the primary limit, 403 with nothing remaining',
    status: 403,
    body: { message: 'API rate limit exceeded for user ID 1.' },
    headers: (seconds) => ({
      'x-ratelimit-limit': '5000',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(inSeconds(seconds)),
      'x-ratelimit-resource': 'core',
    }),
  },
  {
    name: 'a secondary limit, 403 with Retry-After',
    status: 403,
    body: { message: 'You have exceeded a secondary rate limit.' },
    headers: (seconds) => ({ 'retry-after': String(seconds), 'x-ratelimit-remaining': '4000' }),
  },
  {
    name: '429 with Retry-After',
    status: 429,
    body: { message: 'Too many requests' },
    headers: (seconds) => ({ 'retry-after': String(seconds) }),
  },
];

describe('a rate limit', () => {
  const engines = openEngines();
  let service: FaultyService;
  let engine: Engine;
  beforeEach(async () => {
    // Each has its own engine, because the limiter's state is per process.
    service = await faultyService();
    engine = await engines.open({ clock });
    const config = `{"token": "{{secrets.gh}}", "org": "acme", "base_url": "${service.url}"}`;
    await engine.run(
      `CREATE SECRET gh VALUE 'a-token-of-tests'; CREATE CONNECTOR gh TYPE 'github' CONFIG ${config}`,
    );
  });
  afterEach(() => service.close());
  afterAll(() => engines.dispose());

  const moving = new MovingClock(clock);
  /** Runs a script; the clock moves on while all scripts wait. */
  const run = (text: string, user = 'tester'): Promise<Outcome> =>
    moving.during((onWaiting) => {
      const events = async function* (): AsyncGenerator<StreamEvent> {
        for await (const event of engine.stream(text, { user })) {
          if (event.type === 'progress') onWaiting(event.scans[0]?.waitingUntil);
          yield event;
        }
      };
      return outcomeOf(events());
    });

  it.each(REJECTIONS)('is waited for, and shown as waiting: $name', async (rejection) => {
    let rejected = 0;
    const respond = (_: unknown, response: ServerResponse) => {
      if (rejected++ === 0) json(response, rejection.status, rejection.body, rejection.headers(30));
      else json(response, 200, [issue(1)]);
    };
    service.respondWith({ [LIST]: respond });
    const { rows, progress, done, ok, error } = await run(SELECT);
    expect(error).toBeUndefined();
    expect(ok).toBe(true);
    expect(rows).toEqual([[1]]);
    expect(service.requests()).toHaveLength(2);
    const waiting = progress.flatMap(({ scans }) => scans.map((scan) => scan.waitingUntil));
    expect(waiting).toContainEqual(expect.stringMatching(/^\d{4}-\d\d-\d\dT/));
    expect(waiting.at(-1)).toBeUndefined();
    expect(done[0]?.scans[0]?.waitedMilliseconds).toBeGreaterThan(28_000);
  });

  it.each(REJECTIONS)(
    'that lasts too long is an error that states its end: $name',
    async (rejection) => {
      const respond = (_: unknown, response: ServerResponse) =>
        json(response, rejection.status, rejection.body, rejection.headers(400));
      service.respondWith({ [LIST]: respond });
      const before = clock.now();
      const { error } = await engine.run(SELECT);
      expect(error).toMatchObject({
        family: 'rate_limit_error',
        code: 'rate_limited',
        place: { connector: 'gh', entity: 'issues' },
        hint: expect.stringMatching(/max_wait = '40[4-6]s'/) as string,
      });
      const until = Date.parse(error?.retryAt ?? '') - before;
      expect(until).toBeGreaterThan(398_000);
      expect(until).toBeLessThan(402_000);
      expect(error?.message).toContain(error?.retryAt);
      expect(service.requests()).toHaveLength(1);

      // Nothing more is sent until then; statements without requests still run.
      service.respondWith({ [LIST]: says([issue(1)]) });
      expect((await engine.run(SELECT)).error).toMatchObject({ family: 'rate_limit_error' });
      expect(service.requests()).toEqual([]);
      expect((await engine.run('SELECT 1 AS one')).rows).toEqual([[1]]);
    },
  );

  it('that outlasts every possible timeout does not suggest waiting', async () => {
    const [rejection] = REJECTIONS;
    if (rejection === undefined) throw new Error('no rejection');
    const respond = (_: unknown, response: ServerResponse) =>
      json(response, rejection.status, rejection.body, rejection.headers(900));
    service.respondWith({ [LIST]: respond });
    const { error } = await engine.run(SELECT);
    expect(error).toMatchObject({
      code: 'rate_limited',
      hint: 'Run it again after the reset, or narrow the query.',
    });
  });

  it('is waited for no longer than max_wait allows', async () => {
    const respond = (_: unknown, response: ServerResponse) =>
      json(response, 429, {}, { 'retry-after': '5' });
    service.respondWith({ [LIST]: respond });
    const { error } = await engine.run(SELECT.replace('false)', "false, max_wait = '1s')"));
    expect(error).toMatchObject({ code: 'rate_limited' });
    expect(error?.message).toContain('max_wait is 1 s');
    expect(service.requests()).toHaveLength(1);
  });

  it('is shared by users in turns, however many requests one of them has', async () => {
    const pages = Array.from({ length: 12 }, (_, at) => at + 1);
    let one: Promise<Outcome> | undefined;
    service.respondWith({
      [LIST]: ({ url }, response) => {
        // By then, all further pages are waiting.
        if (url.includes('page=3')) one = run(OTHER, 'bob');
        const page = Number(new URL(url, service.url).searchParams.get('page') ?? 1);
        const link = (to: number, rel: string) =>
          `<${service.url}${LIST}?per_page=100&page=${to}>; rel="${rel}"`;
        const next = page < pages.length ? [link(page + 1, 'next'), link(12, 'last')] : [];
        json(response, 200, [issue(page)], { link: next.join(', ') });
      },
      '/repos/acme/app/issues': says([issue(1, 'acme/app')]),
    });
    await engine.run('ALTER CONNECTOR gh SET OPTIONS {"rate_limit": "1/s"}');
    const many = await run(SELECT, 'ann');
    expect([many.error, (await one)?.error]).toEqual([undefined, undefined]);
    expect(many.rows).toHaveLength(pages.length);
    const at = service.requests().findIndex((request) => request.includes('/acme/app/'));
    expect(at).toBeGreaterThan(2);
    expect(at).toBeLessThanOrEqual(4);
  });

  it('ends immediately when it is cancelled while waiting', async () => {
    const controller = new AbortController();
    const respond = (_: unknown, response: ServerResponse) =>
      json(response, 429, {}, { 'retry-after': '30' });
    service.respondWith({ [LIST]: respond });
    const events: string[] = [];
    for await (const event of engine.stream(SELECT, { signal: controller.signal })) {
      events.push(event.type);
      const waits =
        event.type === 'progress' && event.scans.some(({ waitingUntil }) => waitingUntil);
      if (waits) controller.abort(new Error('Interrupted'));
    }
    expect(events.slice(-2)).toEqual(['error', 'done']);
    expect(service.requests()).toHaveLength(1);
  });
});

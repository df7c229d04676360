import { mkdirSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { json, type SeenRequest } from '../../server/connectors/testing';
import { moltlerAtWork, type MoltlerAtWork } from '../../standalone/cli/testing';
import { openEngines } from './support/engine';
import { faultyService, issue, says, type FaultyService } from './support/service';

/** How long the service takes for a response. */
const WORK_MILLISECONDS = 15;
/**
 * The service counts a shorter time than the second of our limit, because a busy machine delays requests. Processes
 * that know nothing of each other send all that the limit allows at once.
 */
const COUNTED_MILLISECONDS = 500;
/** Of a process that was killed. */
const LEASE_MILLISECONDS = 10_000;

/** Both processes share cached pages. */
const issuesOf = (...names: readonly string[]) =>
  `SELECT number FROM gh.issues WHERE repo IN (${names.map((name) => `'acme/${name}'`).join(', ')}) WITH (cache = false)`;

/** Responds like a service that allows so many requests at a time, and so many in half a second. */
function strict(most: { readonly concurrent: number; readonly counted: number }) {
  let active = 0;
  let arrivals: number[] = [];
  const seen = { requests: 0, rejected: 0, concurrent: 0 };
  const respond = ({ url }: SeenRequest, response: ServerResponse): void => {
    const now = performance.now();
    arrivals = [...arrivals.filter((at) => at > now - COUNTED_MILLISECONDS), now];
    active += 1;
    seen.requests += 1;
    seen.concurrent = Math.max(seen.concurrent, active);
    const isTooMuch = active > most.concurrent || arrivals.length > most.counted;
    if (isTooMuch) seen.rejected += 1;
    setTimeout(() => {
      active -= 1;
      if (isTooMuch) json(response, 429, { message: 'Too many requests' }, { 'retry-after': '1' });
      else json(response, 200, [issue(1, /acme\/\w+/.exec(url)?.[0])]);
    }, WORK_MILLISECONDS);
  };
  return { seen, respond };
}

describe('two processes on one data directory, without a server', () => {
  const engines = openEngines();
  let service: FaultyService;
  let moltler: MoltlerAtWork;
  beforeEach(async () => {
    service = await faultyService();
    moltler = moltlerAtWork();
  });
  afterEach(async () => {
    moltler.remove();
    await service.close();
  });
  afterAll(() => engines.dispose());

  const connect = async (options: object): Promise<void> => {
    const config = { token: '{{secrets.gh}}', org: 'acme', base_url: service.url };
    const connected = await moltler.run([
      '-e',
      `CREATE SECRET gh VALUE 'a-token-of-tests'`,
      '-e',
      `CREATE CONNECTOR gh TYPE 'github' CONFIG ${JSON.stringify(config)} OPTIONS ${JSON.stringify(options)}`,
    ]);
    expect(connected.stderr).toContain('Created connector "gh"');
  };
  const usage = async (): Promise<string> =>
    (await moltler.run(['--format', 'csv', '-e', 'SHOW CONNECTOR gh USAGE'])).stdout;

  it('stay below the limits together: nothing is rejected, and both end', async () => {
    const { seen, respond } = strict({ concurrent: 3, counted: 8 });
    service.respondWith({ '/repos/acme': respond });
    await connect({ max_concurrency: 3, rate_limit: 8 });
    const names = (prefix: string) => Array.from({ length: 12 }, (_, at) => `${prefix}${at}`);
    const ended = await Promise.all(
      ['a', 'b'].map((prefix) =>
        moltler.run(['--format', 'ndjson', '-e', issuesOf(...names(prefix))]),
      ),
    );
    for (const { code, stdout, stderr } of ended) {
      expect([code, stderr]).toEqual([0, expect.any(String)]);
      expect(stdout.trim().split('\n')).toHaveLength(12);
    }
    expect(seen).toMatchObject({ requests: 24, rejected: 0 });
    expect(seen.concurrent).toBeLessThanOrEqual(3);
    expect(await usage()).toContain('sharing,with_other_processes,yes');
  }, 60_000);

  it('lose the slots of one that is killed for no longer than its lease', async () => {
    await connect({ max_concurrency: 2 });
    let held = 0;
    let heldAt = 0;
    let sentAt = 0;
    const all = new Promise<void>((resolve) => {
      service.respondWith({
        '/repos/acme/held': () => {
          held += 1;
          if (held < 2) return;
          heldAt = performance.now();
          resolve();
        },
        '/repos/acme/web': (request, response) => {
          sentAt = performance.now();
          says([issue(1)])(request, response);
        },
      });
    });
    const killed = moltler.start(['-e', issuesOf('held1', 'held2')]);
    await all;
    expect(await usage()).toContain('in_flight_elsewhere,2');
    killed.process.kill('SIGKILL');
    const other = await moltler.run(['--format', 'ndjson', '-e', issuesOf('web')]);
    expect(other).toMatchObject({ code: 0 });
    expect(sentAt - heldAt).toBeGreaterThan(LEASE_MILLISECONDS / 2);
    expect((await killed.finished).code).toBeNull();
  }, 60_000);

  it('both wait for a limit that was reported to one of them, until CLEAR LIMITS clears it for both', async () => {
    await connect({});
    const resetAt = Math.ceil(Date.now() / 1000) + 3600;
    service.respondWith({
      '/repos/acme/web': says([issue(1)], 200, {
        'x-ratelimit-limit': '5000',
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(resetAt),
        'x-ratelimit-resource': 'core',
      }),
    });
    const first = await moltler.run(['--format', 'ndjson', '-e', issuesOf('web')]);
    expect(first).toMatchObject({ code: 0 });
    expect(await usage()).toMatch(/limit core,remaining,0/);
    const engine = await engines.open({ directory: moltler.data });
    const rejected = await engine.run(issuesOf('web'));
    expect(rejected.error).toMatchObject({ code: 'rate_limited' });
    expect(service.requests()).toHaveLength(1);

    const cleared = await moltler.run(['-e', 'CLEAR LIMITS FOR gh']);
    expect(cleared.code).toBe(0);
    const { rows, error } = await engine.run(issuesOf('web'));
    expect([rows, error]).toEqual([[[1]], undefined]);
  }, 60_000);

  it('report until when they wait', async () => {
    await connect({});
    const resetAt = Math.ceil(Date.now() / 1000) + 8;
    service.respondWith({
      '/repos/acme/web': says([issue(1)], 200, {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(resetAt),
        'x-ratelimit-resource': 'core',
      }),
      '/repos/acme/app': says([issue(2, 'acme/app')]),
    });
    expect(await moltler.run(['-e', issuesOf('web')])).toMatchObject({ code: 0 });
    const engine = await engines.open({ directory: moltler.data });
    const { rows, progress } = await engine.run(issuesOf('app'));
    expect(rows).toEqual([[2]]);
    expect(Date.now() / 1000).toBeGreaterThanOrEqual(resetAt);
    expect(progress.flatMap(({ scans }) => scans)).toContainEqual(
      expect.objectContaining({
        waitingFor: 'rate_limit',
        waitingUntil: expect.any(String),
      }),
    );
  }, 60_000);

  it('continue alone if they cannot reach each other, and show why', async () => {
    await connect({});
    service.respondWith({ '/repos/acme/web': says([issue(1)]) });
    const file = join(moltler.data, 'limits.db');
    mkdirSync(file);
    const ended = await moltler.run(['--format', 'ndjson', '-e', issuesOf('web')]);
    expect(ended).toMatchObject({ code: 0 });
    expect(await usage()).toContain(
      `no: The data directory ${moltler.data} cannot be used: a directory has the name of limits.db`,
    );
  }, 60_000);

  it('keep no secret where they share limits', async () => {
    await connect({});
    service.respondWith({ '/repos/acme/web': says([issue(1)]) });
    await moltler.run(['-e', issuesOf('web')]);
    const engine = await engines.open({ directory: moltler.data });
    const [row] = await engine.ports.sharedLimits.list();
    expect(row?.text).toContain('"buckets"');
    expect(engine.onDisk()).not.toContain('a-token-of-tests');
  }, 60_000);
});

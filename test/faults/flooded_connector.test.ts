import type { ServerResponse } from 'node:http';
import { json, type SeenRequest } from '../../server/connectors/testing';
import { outcomeOf, type Engine } from './support/engine';
import { issue, says, type FaultyService } from './support/service';
import { withEngine } from './support/with_engine';

/** Requests of one connector to GitHub at once. */
const SLOTS = 10;
const SMALL = '/repos/acme/small/issues';
const SELECT_SMALL = "SELECT number FROM gh.issues WHERE repo = 'acme/small' WITH (cache = false)";

describe('a user of a connector that another user floods', () => {
  let service: FaultyService;
  let engine: Engine;
  withEngine(
    () => 'SHOW CONNECTORS',
    (opened) => ({ service, engine } = opened),
  );
  // A connector that nobody has used yet: its limits know no other users.
  let tests = 0;
  beforeEach(async () => {
    const { error } = await engine.run(
      `CREATE SECRET token_${++tests} VALUE 'token-${tests}-of-tests';
       CREATE OR REPLACE CONNECTOR gh TYPE 'github'
       CONFIG {"org": "acme", "base_url": "${service.url}", "token": "{{secrets.token_${tests}}}"}
       OPTIONS {"max_concurrency": ${SLOTS}}`,
    );
    expect(error).toBeUndefined();
  });

  /** Ever more queries of one user that read lists without an end. */
  function flood(many: number): { readonly end: () => Promise<void> } {
    const controllers = Array.from({ length: many }, () => new AbortController());
    const streams = controllers.map(({ signal }, at) =>
      outcomeOf(
        engine.stream(
          `SELECT count(*) AS n, max(title) AS title FROM gh.issues WHERE repo = 'acme/huge${at}' WITH (cache = false)`,
          { user: 'flooder', signal },
        ),
      ).catch(() => undefined),
    );
    return {
      end: async () => {
        for (const controller of controllers) controller.abort(new Error('enough'));
        await Promise.all(streams);
      },
    };
  }

  /** A page of a list that goes on, of about so many bytes. */
  function endless(bytes: number, before: () => Promise<void> = async () => undefined) {
    const rows = Array.from({ length: 100 }, (_, at) => ({
      ...issue(at),
      body: 'x'.repeat(bytes / 100),
    }));
    return (request: SeenRequest, response: ServerResponse): void => {
      const url = new URL(request.url, service.url);
      url.searchParams.set('page', String(Number(url.searchParams.get('page') ?? 1) + 1));
      void before().then(() => json(response, 200, rows, { link: `<${url.href}>; rel="next"` }));
    };
  }

  const floodRequests = () => service.requests().filter((one) => one.includes('/repos/acme/huge'));
  const until = async (holds: () => boolean): Promise<void> => {
    while (!holds()) await new Promise((resolve) => setImmediate(resolve));
  };

  it('has its turn as soon as a few of the slow requests end, and from then on at once', async () => {
    const held: (() => void)[] = [];
    const holding = () => new Promise<void>((resolve) => void held.push(resolve));
    service.respondWith({ '/repos/acme/huge': endless(1_000, holding), [SMALL]: says([issue(1)]) });
    const flooding = flood(32);
    await until(() => held.length === SLOTS);
    const running = engine.run(SELECT_SMALL, { user: 'victim' });
    const seen = () => service.requests().some((one) => one.includes(SMALL));
    let ended = 0;
    // Each that ends leaves its slot to the user, or to another of the flood if the user is still planning.
    while (!seen()) {
      const { length } = held;
      held.shift()?.();
      ended += 1;
      await until(() => seen() || held.length === length);
    }
    expect(ended).toBeLessThanOrEqual(2 * SLOTS);
    expect(await running).toMatchObject({ ok: true, rows: [[1]] });
    // None of the slow requests ends for this one: a slot is kept free.
    expect(await engine.run(SELECT_SMALL, { user: 'victim' })).toMatchObject({ rows: [[1]] });
    const ends = flooding.end();
    for (const go of held) go();
    await ends;
  }, 60_000);

  it.each([
    ['many small requests', 20_000, 32],
    ['responses of 4 MB', 4_000_000, 16],
  ])(
    'waits for few of the requests of %s',
    async (_, bytes, many) => {
      service.respondWith({
        '/repos/acme/huge': endless(bytes),
        [SMALL]: says([issue(1)]),
      });
      const flooding = flood(many);
      await until(() => floodRequests().length > 2 * SLOTS);
      for (let again = 0; again < 3; again++) {
        const before = floodRequests().length;
        const running = engine.run(SELECT_SMALL, { user: 'victim' });
        await until(() => service.requests().some((one) => one.includes(SMALL)));
        // Those that were in flight, and as many that were sent while the statement was planned.
        expect(floodRequests().length - before).toBeLessThanOrEqual(3 * SLOTS);
        expect(await running).toMatchObject({ ok: true, rows: [[1]] });
      }
      await flooding.end();
    },
    60_000,
  );
});

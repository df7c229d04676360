import type { ServerResponse } from 'node:http';
import { json, type SeenRequest } from '../../server/connectors/testing';
import type { Engine } from './support/engine';
import { issue, type FaultyService } from './support/service';
import { withEngine } from './support/with_engine';

const LIST = '/repos/acme/web/issues';
const SELECT = "SELECT number FROM gh.issues WHERE repo = 'acme/web' WITH (cache = false)";
const SORTED = `SELECT number FROM gh.issues WHERE repo = 'acme/web' ORDER BY title WITH (cache = false)`;
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('a reader that stops', () => {
  let service: FaultyService;
  let engine: Engine;
  withEngine(
    (url) => `CREATE CONNECTOR gh TYPE 'github' CONFIG {"org": "acme", "base_url": "${url}"}`,
    (opened) => ({ service, engine } = opened),
  );
  beforeEach(() => {
    // An endless list.
    const respond = (request: SeenRequest, response: ServerResponse) => {
      const page = Number(/[?&]page=(\d+)/.exec(request.url)?.[1] ?? '1');
      const next = `<${service.url}${LIST}?per_page=100&page=${page + 1}>; rel="next"`;
      setTimeout(() => json(response, 200, [issue(page)], { link: next }), 2);
    };
    service.respondWith({ [LIST]: respond });
  });
  /** Requests in progress end, and no new ones are sent. The list is endless, so a scan that continues never stops. */
  const noFurtherRequest = async () => {
    for (let count = -1, tries = 0; count !== service.requests().length; tries += 1) {
      expect(tries).toBeLessThan(20);
      count = service.requests().length;
      await pause(100);
    }
    expect((await engine.run('SELECT 1 AS one')).rows).toEqual([[1]]);
  };

  it('by leaving the loop early, ends the requests', async () => {
    for await (const event of engine.stream(`${SELECT}; SHOW CONNECTORS`)) {
      if (event.type === 'rows') break;
    }
    await noFurtherRequest();
    expect(await engine.ports.history.list({ limit: 2 })).toMatchObject([
      { text: 'SELECT 1 AS one', outcome: 'ok' },
      { kind: 'select_statement', outcome: 'cancelled' },
    ]);
  });

  it.each([
    ['page by page', SELECT],
    ['as a whole', SORTED],
  ])('by its signal, ends the requests of a query that is read %s', async (_, statement) => {
    const controller = new AbortController();
    const interrupting = setInterval(() => {
      if (service.requests().length > 3) controller.abort(new Error('Interrupted'));
    }, 1);
    const { error, ok } = await engine.run(statement, { signal: controller.signal });
    clearInterval(interrupting);
    expect(ok).toBe(false);
    expect(error).toMatchObject({ code: 'cancelled' });
    await noFurtherRequest();
  });

  it('before it starts, causes no request at all', async () => {
    const controller = new AbortController();
    controller.abort(new Error('Interrupted'));
    const { error, events } = await engine.run(SELECT, { signal: controller.signal });
    expect(error).toMatchObject({ code: 'cancelled' });
    expect(events.at(-1)).toEqual({ type: 'done', ok: false });
    expect(service.requests()).toEqual([]);
  });

  it('is waited for if it is only slow: only a few pages are fetched ahead', async () => {
    const full = Array.from({ length: 100 }, (_, at) => issue(at + 1));
    const respond = (request: SeenRequest, response: ServerResponse) => {
      const page = Number(/[?&]page=(\d+)/.exec(request.url)?.[1] ?? '1');
      const next = `<${service.url}${LIST}?per_page=100&page=${page + 1}>; rel="next"`;
      const rows = full.map((row, at) => ({
        ...row,
        number: page * 100 + at,
        id: page * 100 + at,
      }));
      json(response, 200, rows, { link: next });
    };
    service.respondWith({ [LIST]: respond });
    let batches = 0;
    let rows = 0;
    for await (const event of engine.stream(SELECT)) {
      if (event.type !== 'rows') continue;
      batches += 1;
      rows += event.rows.length;
      await pause(20);
      if (batches === 10) break;
    }
    // 16 pages are fetched ahead, and some thousand rows are in evaluation.
    expect(service.requests().length).toBeLessThan(rows / 100 + 60);
    await noFurtherRequest();
  });
});

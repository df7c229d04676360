import type { ServerResponse } from 'node:http';
import type { Engine } from './support/engine';
import { issue, says, type FaultyService } from './support/service';
import { withEngine } from './support/with_engine';

const MEGABYTE = 1024 * 1024;
const LIST = '/repos/acme/web/issues';

/** A range of `series` series of `points` samples each, as Prometheus writes it. */
function range(series: number, points: number): Buffer {
  const values = Array.from({ length: points }, (_, at) => [1_767_225_600 + at * 15, `${at}.5`]);
  const result = Array.from({ length: series }, (_, at) => ({
    metric: { __name__: 'load', instance: `host-${at}:9100`, job: 'node' },
    values,
  }));
  return Buffer.from(JSON.stringify({ status: 'success', data: { resultType: 'matrix', result } }));
}

describe('a very large response', () => {
  let service: FaultyService;
  let engine: Engine;
  withEngine(
    (url) =>
      `CREATE CONNECTOR p TYPE 'prometheus' CONFIG {"url": "${url}"};
       CREATE CONNECTOR gh TYPE 'github' CONFIG {"org": "acme", "base_url": "${url}"}`,
    (opened) => ({ service, engine } = opened),
  );

  it('of 22 MB does not delay other requests', async () => {
    // 400 series of 2,880 samples: 12 hours at 15 s.
    const body = range(400, 2880);
    expect(body.length).toBeGreaterThan(22 * MEGABYTE);
    const send = (_: unknown, response: ServerResponse) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(body);
    };
    service.respondWith({ '/api/v1/query': send, [LIST]: says([issue(1)]) });
    const other = "SELECT number FROM gh.issues WHERE repo = 'acme/web' WITH (cache = false)";
    const large =
      "SELECT count(*) AS n, count(DISTINCT instance) AS hosts, max(value) AS most FROM p.metrics WHERE metric = 'load' AND timestamp >= '2026-01-01T00:00:00Z' AND timestamp < '2026-01-01T12:00:00Z' AND step = '15s' WITH (cache = false)";
    await engine.run(other);
    let answered = 0;
    let running = true;
    const reading = engine.run(large).finally(() => (running = false));
    while (running) {
      const { rows } = await engine.run(other);
      expect(rows).toEqual([[1]]);
      if (running) answered += 1;
    }
    const { rows, done } = await reading;
    expect(rows).toEqual([[1_152_000, 400, 2879.5]]);
    expect(done[0]).toMatchObject({ complete: true });
    expect(answered).toBeGreaterThan(3);
  }, 120_000);

  it('of 2 GB is abandoned early, within the memory limit', async () => {
    let sent = 0;
    let closed = false;
    const chunk = Buffer.alloc(MEGABYTE, 0x20);
    const flood = (_: unknown, response: ServerResponse) => {
      response.on('close', () => (closed = true));
      response.writeHead(200, {
        'content-type': 'application/json',
        'content-length': String(2048 * MEGABYTE),
      });
      const more = (): void => {
        while (sent < 2048 * MEGABYTE && !response.destroyed) {
          sent += chunk.length;
          if (!response.write(chunk)) return void response.once('drain', more);
        }
      };
      more();
    };
    service.respondWith({ [LIST]: flood });
    const before = process.memoryUsage().rss;
    let most = 0;
    const watching = setInterval(() => {
      most = Math.max(most, process.memoryUsage().rss - before);
    }, 10);
    const { error } = await engine.run(
      "SELECT number FROM gh.issues WHERE repo = 'acme/web' WITH (cache = false)",
    );
    clearInterval(watching);
    expect(error).toMatchObject({
      family: 'service_error',
      code: 'response_bound_exceeded',
      place: { connector: 'gh', entity: 'issues' },
    });
    expect(sent).toBeLessThan(512 * MEGABYTE);
    expect(most).toBeLessThan(512 * MEGABYTE);
    // It is requested in smaller and smaller pages, and then given up.
    expect(service.requests().length).toBeLessThanOrEqual(4);
    while (!closed) await new Promise((resolve) => setImmediate(resolve));
    service.respondWith({ [LIST]: says([issue(1)]) });
    const { rows } = await engine.run("SELECT number FROM gh.issues WHERE repo = 'acme/web'");
    expect(rows).toEqual([[1]]);
  }, 60_000);
});

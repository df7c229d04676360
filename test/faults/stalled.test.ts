import { request as httpRequest } from 'node:http';
import { json, type SeenRequest } from '../../server/connectors/testing';
import { readServerFile, serve, type RunningServer } from '../../standalone/server';
import { openEngines, type Engine } from './support/engine';
import { faultyService, issue, type FaultyService } from './support/service';

const LIST = '/repos/acme/web/issues';
const ENDLESS = "SELECT number, body FROM gh.issues WHERE repo = 'acme/web' WITH (cache = false)";
/** One more than there are evaluators. */
const READERS = 3;

describe('readers that stop reading', () => {
  const engines = openEngines();
  let service: FaultyService;
  let engine: Engine;
  let server: RunningServer;
  let url: string;

  beforeAll(async () => {
    service = await faultyService();
    const body = 'x'.repeat(4_000);
    service.respondWith({
      [LIST]: (request: SeenRequest, response) => {
        const page = Number(/[?&]page=(\d+)/.exec(request.url)?.[1] ?? '1');
        const next = `<${service.url}${LIST}?per_page=100&page=${page + 1}>; rel="next"`;
        const rows = Array.from({ length: 100 }, (_, at) => ({ ...issue(page * 100 + at), body }));
        json(response, 200, rows, { link: next });
      },
    });
    engine = await engines.open();
    await engine.run(
      `CREATE CONNECTOR gh TYPE 'github' CONFIG {"org": "acme", "base_url": "${service.url}"}`,
    );
    server = await serve({
      engine: { ...engine, close: async () => undefined },
      host: '127.0.0.1',
      port: 0,
      stalledMilliseconds: 1000,
    });
    url = server.urls[0] ?? '';
  });
  afterAll(async () => {
    await server.close();
    await engines.dispose();
    await service.close();
  });

  const headers = () => ({
    'content-type': 'application/json',
    'x-moltler-request': '1',
    authorization: `Bearer ${readServerFile(engine.directory)?.token ?? ''}`,
  });
  /** Reads only the first chunk of a response. */
  const stalled = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const sent = httpRequest(
        `${url}/api/moltler/run`,
        { method: 'POST', headers: headers() },
        (respond) => {
          respond.on('error', () => undefined);
          respond.once('data', () => {
            respond.pause();
            resolve();
          });
        },
      );
      sent.on('error', reject);
      sent.end(JSON.stringify({ text: ENDLESS }));
    });

  it('are disconnected, so that others are served', async () => {
    for (let reader = 0; reader < READERS; reader += 1) await stalled();
    const others = await fetch(`${url}/api/moltler/run`, {
      method: 'POST',
      headers: headers(),
      body: JSON.stringify({ text: "SELECT upper('others') AS served" }),
    });
    expect(await others.text()).toContain('[["OTHERS"]]');
    const outcomes = async () =>
      (await engine.ports.history.list({ limit: 100 }))
        .filter(({ text }) => text === ENDLESS)
        .map(({ outcome }) => outcome);
    while ((await outcomes()).length < READERS)
      await new Promise((resolve) => setImmediate(resolve));
    expect(await outcomes()).toEqual(Array.from({ length: READERS }, () => 'cancelled'));
  }, 120_000);
});

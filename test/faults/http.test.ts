import { request as httpRequest, type IncomingMessage } from 'node:http';
import type { ServerResponse } from 'node:http';
import { json, type SeenRequest } from '../../server/connectors/testing';
import {
  hashToken,
  newToken,
  serve,
  readServerFile,
  type RunningServer,
} from '../../standalone/server';
import { openEngines, type Engine } from './support/engine';
import { faultyService, issue, type FaultyService } from './support/service';

const LIST = '/repos/acme/web/issues';
const ENDLESS = "SELECT number, body FROM gh.issues WHERE repo = 'acme/web' WITH (cache = false)";
const TOO_LONG = 'x'.repeat(256 * 1024);
const TOO_MANY = Array.from({ length: 1_000_000 }, () => 0);
const ESCAPED = '\u0001'.repeat(64 * 1024);
const DEEP = `${'['.repeat(3000)}${']'.repeat(3000)}`;
const PAST = '2026-01-01T00:00:00Z';

describe('the HTTP API over the whole engine', () => {
  const engines = openEngines();
  let service: FaultyService;
  let engine: Engine;
  let server: RunningServer;
  let url: string;

  beforeAll(async () => {
    service = await faultyService();
    engine = await engines.open();
    await engine.run(
      `CREATE CONNECTOR gh TYPE 'github' CONFIG {"org": "acme", "base_url": "${service.url}"}`,
    );
    // Bound to every address, it requires a token, because other machines can reach it.
    server = await serve({
      engine: { ...engine, close: async () => undefined },
      host: '0.0.0.0',
      port: 0,
      publicNames: ['moltler.example'],
    });
    url = server.urls[0] ?? '';
  });
  beforeEach(() => {
    const body = 'x'.repeat(4_000);
    const respond = (request: SeenRequest, response: ServerResponse): void => {
      const page = Number(/[?&]page=(\d+)/.exec(request.url)?.[1] ?? '1');
      const next = `<${service.url}${LIST}?per_page=100&page=${page + 1}>; rel="next"`;
      const rows = Array.from({ length: 100 }, (_, at) => ({ ...issue(page * 100 + at), body }));
      json(response, 200, rows, { link: next });
    };
    service.respondWith({ [LIST]: respond });
  });
  afterAll(async () => {
    await server.close();
    await engines.dispose();
    await service.close();
  });

  const local = (): string => readServerFile(engine.directory)?.token ?? '';
  const post = (
    body: string | object,
    token: string | undefined = local(),
    headers: Record<string, string> = {},
  ): Promise<Response> =>
    fetch(`${url}/api/moltler/run`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-moltler-request': '1',
        ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
        ...headers,
      },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const tokenOf = async (
    name: string,
    rights: { readonly readOnly?: boolean; readonly expiresAt?: string } = {},
  ): Promise<string> => {
    const token = newToken();
    const { readOnly = false, ...more } = rights;
    const record = { name, readOnly, createdAt: PAST, ...more };
    await engine.ports.accessTokens.create(record, hashToken(token));
    return token;
  };
  const messageOf = async (response: Response): Promise<string> =>
    ((await response.json()) as { error: { message: string } }).error.message;
  const runs = async (text: string): Promise<string> => (await post({ text })).text();

  describe('by its token', () => {
    it('rejects requests without one, and explains how to get one', async () => {
      const response = await post({ text: 'SELECT 1' }, '');
      expect(response.status).toBe(401);
      expect(response.headers.get('www-authenticate')).toBe('Bearer');
      expect(await messageOf(response)).toContain('moltler tokens create');
    });
    it('distinguishes wrong, expired and revoked ones as far as is safe', async () => {
      const expired = await tokenOf('old', { expiresAt: PAST });
      const revoked = await tokenOf('gone');
      await engine.ports.accessTokens.revoke('gone');
      const messageFor = async (token: string): Promise<string> => {
        const response = await post({ text: 'SELECT 1' }, token);
        expect(response.status).toBe(401);
        return messageOf(response);
      };
      expect(await messageFor('mlt_wrong')).toMatch(/token is not valid/);
      expect(await messageFor(revoked)).toMatch(/token is not valid/);
      expect(await messageFor(expired)).toBe(
        'The token "old" expired on 2026-01-01. Create a new one with: moltler tokens create NAME',
      );
    });
    it('allows a read-only one to read, and rejects a change before anything is run', async () => {
      const token = await tokenOf('reader', { readOnly: true });
      expect(await (await post({ text: 'SELECT 1 AS one' }, token)).text()).toContain('[[1]]');
      const response = await post({ text: 'SHOW CONNECTORS; DROP CONNECTOR gh' }, token);
      const text = await response.text();
      expect(text).toContain('"code":"read_only_caller"');
      expect(text).toContain('{"type":"done","ok":false}');
      expect(text).not.toContain('"rows"');
      expect(await runs('SHOW CONNECTORS')).toContain('"gh"');
    });
    it('returns its owner, and nothing else', async () => {
      const token = await tokenOf('ada', { readOnly: true });
      const response = await fetch(`${url}/api/moltler/caller`, {
        headers: { authorization: `Bearer ${token}` },
      });
      expect(await response.json()).toEqual({ name: 'ada', readOnly: true });
    });
  });

  describe('by the host name of the request', () => {
    const statusFor = (headers: Record<string, string>): Promise<number> =>
      new Promise((resolve, reject) => {
        const sent = httpRequest(`${url}/api/moltler/health`, { headers }, (response) => {
          resolve(response.resume().statusCode ?? 0);
        });
        sent.on('error', reject);
        sent.end();
      });
    it('accepts addresses of this machine and its public name, and no other', async () => {
      const { port } = new URL(url);
      expect(await statusFor({})).toBe(200);
      expect(await statusFor({ host: `localhost:${port}` })).toBe(200);
      expect(await statusFor({ host: 'moltler.example' })).toBe(200);
      const proxied = { host: 'moltler.example', origin: 'https://moltler.example' };
      expect(await statusFor(proxied)).toBe(200);
      expect(await statusFor({ host: `evil.example:${port}` })).toBe(421);
      expect(await statusFor({ host: `198.51.100.1:${port}` })).toBe(421);
      expect(await statusFor({ origin: 'https://evil.example' })).toBe(403);
    });
  });

  it.each([
    ['an unknown parameter', { text: 'SELECT 1', user: 'root' }, /user/],
    ['no text', {}, /text/],
    ['a text that is none', { text: 1 }, /text/],
    ['a list', [], /object/],
    ['parameters that are none', { text: 'SELECT 1', parameters: [1] }, /parameters/],
    ['parameters beyond 256 KB', { text: 'SELECT 1', parameters: { a: TOO_LONG } }, /256 KB/],
    ['a million parameters', { text: 'SELECT 1', parameters: { a: TOO_MANY } }, /256 KB/],
    ['escapes beyond 256 KB', { text: 'SELECT 1', parameters: { a: ESCAPED } }, /256 KB/],
    ['too deep parameters', `{"text": "SELECT 1", "parameters": {"a": ${DEEP}}}`, /32 levels deep/],
    ['a zone that is none', { text: 'SELECT 1', timeZone: 'Mars/Olympus' }, /time zone/],
    ['an offset for a zone', { text: 'SELECT 1', timeZone: '+01:00' }, /time zone/],
    ['a mode that is none', { text: 'SELECT 1', mode: 'sometimes' }, /mode/],
    ['half of a document', '{"text": "SELECT 1"', /JSON/i],
    ['nothing', '', /object|expected/i],
  ])('rejects a body with %s, and explains why', async (_, body, expected) => {
    const response = await post(body);
    expect(response.status).toBe(400);
    expect(await messageOf(response)).toMatch(expected);
  });

  it('accepts parameters up to its limits, and a time zone by name', async () => {
    const a = 'x'.repeat(255 * 1024);
    const b = JSON.parse(`${'['.repeat(31)}${']'.repeat(31)}`) as object;
    const body = {
      text: 'SELECT length($a) AS n',
      parameters: { a, b },
      timeZone: 'Europe/Berlin',
    };
    expect(await (await post(body)).text()).toContain(`[[${a.length}]]`);
  });

  it('runs as many statements at once as one caller may run, each with its own results', async () => {
    const indexes = Array.from({ length: 32 }, (_, index) => index);
    const texts = await Promise.all(indexes.map((index) => runs(`SELECT ${index} + 1000 AS n`)));
    for (const index of indexes) expect(texts[index]).toContain(`[[${index + 1000}]]`);
  }, 60_000);

  /** Reads the first chunk of a response and stops reading. */
  const stalled = (): Promise<IncomingMessage> =>
    new Promise((resolve, reject) => {
      const headers = {
        'content-type': 'application/json',
        'x-moltler-request': '1',
        authorization: `Bearer ${local()}`,
      };
      const sent = httpRequest(
        `${url}/api/moltler/run`,
        { method: 'POST', headers },
        (response) => {
          response.once('data', () => {
            response.pause();
            resolve(response);
          });
          response.on('error', () => undefined);
        },
      );
      sent.on('error', reject);
      sent.end(JSON.stringify({ text: ENDLESS }));
    });
  /** Other requests are served, and meanwhile no more requests are sent to the service. */
  const settles = async (): Promise<void> => {
    let before = service.requests().length;
    for (let quiet = 0; quiet < 50; quiet += 1) {
      expect(await runs('SELECT 7 AS others')).toContain('[[7]]');
      const now = service.requests().length;
      if (now > 400) throw new Error('It reads on although nobody takes what it reads.');
      if (now !== before) quiet = 0;
      before = now;
    }
  };

  it('waits for a reader that stops reading: nothing is buffered, and others are served', async () => {
    const response = await stalled();
    await settles();
    response.destroy();
  }, 60_000);

  it('ends the scan of a reader that disconnects', async () => {
    const response = await stalled();
    response.destroy();
    const last = async (): Promise<string | undefined> =>
      (await engine.ports.history.list({ limit: 100 })).find(({ text }) => text === ENDLESS)
        ?.outcome;
    while ((await last()) !== 'cancelled') await runs('SELECT 1');
    await settles();
  }, 60_000);
});

import { spawnSync } from 'node:child_process';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findServer } from '../cli';
import { writeServerFile } from '../server';
import { remoteHost } from './remote_host';

type Respond = (request: IncomingMessage, response: ServerResponse) => void;

describe('a terminal and something other than a server', () => {
  let respond: Respond;
  let seen: IncomingMessage[];
  let server: Server;
  let url: string;
  beforeAll(async () => {
    server = createServer((request, response) => {
      seen.push(request);
      request.resume().on('end', () => respond(request, response));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  beforeEach(() => (seen = []));
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  const signal = new AbortController().signal;
  const run = async (at: string): Promise<string> => {
    const host = remoteHost({ url: at, token: 'mlt_secret', mode: 'full' });
    try {
      for await (const event of host.run({ text: 'SELECT 1', parameters: {}, signal })) void event;
      return 'ran';
    } catch (error) {
      return (error as Error).message;
    }
  };

  it('reports that it is not a Moltler server, and stops reading an endless response', async () => {
    const closed = new Promise<void>((resolve) => {
      respond = (_, response) => {
        response.on('close', resolve).writeHead(404, { 'content-type': 'text/html' });
        response.write('x'.repeat(1024 * 1024));
      };
    });
    expect(await run(url)).toBe(`${url} is not a Moltler server (HTTP 404).`);
    await closed;
    respond = (_, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html>');
    expect(await run(url)).toBe(`${url} is not a Moltler server (HTTP 200).`);
  });
  it('shows the message of a server that rejects a request', async () => {
    const body = { error: { status: 401, message: 'The token "ada" expired on 2026-01-01.' } };
    respond = (_, response) =>
      response.writeHead(401, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    expect(await run(url)).toContain('The token "ada" expired on 2026-01-01.');
  });
  it('distinguishes a server that does not respond from a lost connection', async () => {
    respond = (_, response) => response.destroy();
    const lost = `Lost the connection to the Moltler server at ${url}. The statement may have run.`;
    expect(await run(url)).toBe(lost);
    respond = (_, response) => {
      response.writeHead(200, { 'content-type': 'application/x-ndjson' });
      response.write('{"type":"statement"}\n', () => response.destroy());
    };
    expect(await run(url)).toBe(lost);
    expect(await run('http://127.0.0.1:1')).toContain(
      'Could not connect to the Moltler server at http://127.0.0.1:1',
    );
  });
  it('sends the time zone of the session', async () => {
    let body = '';
    respond = (_, response) =>
      response
        .writeHead(200, { 'content-type': 'application/x-ndjson' })
        .end('{"type":"done","ok":true}\n');
    const listener = (request: IncomingMessage): void => {
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    };
    server.prependListener('request', listener);
    const host = remoteHost({ url, token: undefined, mode: 'safe' });
    const request = { text: 'SELECT 1', parameters: {}, timeZone: 'Europe/Berlin', signal };
    for await (const event of host.run(request)) void event;
    server.off('request', listener);
    expect(JSON.parse(body)).toMatchObject({ timeZone: 'Europe/Berlin', mode: 'safe' });
  });

  describe('with the file of a killed server', () => {
    const directory = mkdtempSync(join(tmpdir(), 'moltler-left-'));
    afterAll(() => rmSync(directory, { recursive: true, force: true }));
    const token = 'mlt_'.padEnd(40, 'x');

    it('sends nothing if its process has ended', async () => {
      const { pid } = spawnSync(process.execPath, ['-e', '']);
      writeServerFile(directory, { url, token, pid });
      expect(await findServer(directory)).toBeUndefined();
      expect(seen).toEqual([]);
    });
    it('sends its token only to a server that proves it knows the token', async () => {
      writeServerFile(directory, { url, token, pid: process.pid });
      for (const more of [{}, { proof: 'guessed' }]) {
        const body = JSON.stringify({ product: 'moltler', version: '1', ...more });
        respond = (_, response) =>
          response.writeHead(200, { 'content-type': 'application/json' }).end(body);
        expect(await findServer(directory)).toBeUndefined();
      }
      expect(seen).toHaveLength(2);
      for (const { headers } of seen) expect(JSON.stringify(headers)).not.toContain(token);
    });
  });
});

import { readFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { get } from 'node:https';
import { join } from 'node:path';
import { systemClock } from '../../server/ports';
import { routes } from '../../server/routes';
import { startHttpServer, NONCE_HEADER, proofOf, type HttpServer } from '../server';
import { remoteHost } from './remote_host';

const file = (name: string): string =>
  readFileSync(join(__dirname, '..', 'server', 'testing', name), 'utf8');
const certificate = file('certificate.pem');

describe('a terminal and a server with TLS on one data directory', () => {
  let server: HttpServer;
  beforeAll(async () => {
    const nothing = { connectors: [], types: [], secrets: [] };
    server = await startHttpServer({
      host: '127.0.0.1',
      port: 0,
      tls: { cert: certificate, key: file('key.pem') },
      patience: { clock: systemClock, milliseconds: 60_000 },
      files: new Map(),
      callerOf: async () => ({ name: 'ada', readOnly: false }),
      routes: routes(
        { run: async function* () {}, snapshot: async () => nothing },
        '1',
        (headers) => ({
          proof: proofOf('secret', headers[NONCE_HEADER] ?? ''),
        }),
      ),
    });
  });
  afterAll(() => server.close());

  it('connect by the certificate in the server file, whatever name it contains', async () => {
    const host = remoteHost({ url: server.url, token: 'secret', mode: 'full', certificate });
    expect(await host.healthy()).toBe(true);
    expect(await host.snapshot()).toMatchObject({ connectors: [] });
  });
  it('keep to TLS from then on', async () => {
    const headers = await new Promise<IncomingHttpHeaders>((resolve, reject) => {
      get(`${server.url}/api/moltler/health`, { rejectUnauthorized: false }, (response) => {
        resolve(response.resume().headers);
      }).on('error', reject);
    });
    expect(headers['strict-transport-security']).toBe('max-age=31536000');
  });
  it('do not connect without a trusted certificate', async () => {
    expect(await remoteHost({ url: server.url, token: undefined, mode: 'full' }).healthy()).toBe(
      false,
    );
  });
});

import { readFileSync } from 'node:fs';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { json } from '../testing/loopback_server';
import { readContext, sampleClient, sampleConnector } from '../testing/sample_connector';
import type { ConnectorOptions } from '../connector';

const file = (name: string) => path.join(__dirname, '../testing/tls', name);
const PEM = readFileSync(file('certificate.pem'), 'utf8');

describe('a service whose certificate is signed by a private authority', () => {
  const client = sampleClient();
  const server = https.createServer(
    { key: readFileSync(file('key.pem')), cert: PEM },
    (_, response) => json(response, 200, { ok: true }),
  );
  let url: string;
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    await client.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const get = async (options: Partial<ConnectorOptions>) => {
    const connector = sampleConnector(url, { options });
    const request = client.prepare(connector, { method: 'GET', path: '/' }, {});
    return (await client.send(connector, request, readContext())).json();
  };

  it('is rejected, with the option to set', async () => {
    await expect(get({})).rejects.toMatchObject({
      code: 'certificate_rejected',
      family: 'connection_error',
      hint: expect.stringContaining('ca_certificate'),
    });
  });

  it.each([
    ['the text of the certificate', { caCertificate: PEM }],
    ['its file', { caCertificate: file('certificate.pem') }],
    ['checks switched off', { verifyCertificates: false }],
  ])('is trusted with %s', async (_, options) => {
    expect(await get(options)).toEqual({ ok: true });
  });

  it.each([
    ['a file that is not there', '/no/such/file.pem'],
    ['a file without a certificate', file('key.pem')],
  ])('is rejected with %s, before anything is sent', async (_, caCertificate) => {
    await expect(get({ caCertificate })).rejects.toMatchObject({ code: 'configuration_invalid' });
  });
});

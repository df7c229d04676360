import { execFileSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateKey, givenKey } from '../../server/secrets';
import { openElasticsearchPorts, type ElasticsearchOptions } from '../../server/storage';
import { needs } from '../support/needs';
import { openPortsForTests } from './open_ports';
import { startProxy, type Proxy } from './proxy';
import { elasticsearchUrl } from './shared_server';

jest.setTimeout(60_000);

/** A CA, a certificate that it has signed for 127.0.0.1, one for another name, one that only pretends, and a client's. */
function certificates(directory: string) {
  const at = (name: string): string => join(directory, name);
  const openssl = (...parameters: string[]): void =>
    void execFileSync('openssl', parameters, { stdio: 'ignore', cwd: directory });
  const key = (name: string): void =>
    openssl('genpkey', '-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256', '-out', name);
  const authority = (name: string): void => {
    key(`${name}.key`);
    const subject = ['-subj', '/CN=Test CA', '-days', '3650', '-out', `${name}.pem`];
    openssl('req', '-x509', '-new', '-key', `${name}.key`, ...subject);
  };
  const signed = (name: string, by: string, san: string): void => {
    key(`${name}.key`);
    writeFileSync(at(`${name}.ext`), `subjectAltName=${san}\n`);
    openssl('req', '-new', '-key', `${name}.key`, '-subj', `/CN=${name}`, '-out', `${name}.csr`);
    openssl(
      ...['x509', '-req', '-in', `${name}.csr`, '-CA', `${by}.pem`, '-CAkey', `${by}.key`],
      ...['-CAcreateserial', '-days', '3650', '-extfile', `${name}.ext`, '-out', `${name}.pem`],
    );
  };
  authority('ca');
  authority('other');
  signed('server', 'ca', 'IP:127.0.0.1');
  signed('elsewhere', 'ca', 'DNS:elsewhere.example');
  signed('impostor', 'other', 'IP:127.0.0.1');
  signed('client', 'ca', 'DNS:client.example');
  return (name: string): string => readFileSync(at(name), 'utf8');
}

needs('elasticsearch')('an Elasticsearch behind TLS', () => {
  const opened = openPortsForTests();
  const directory = mkdtempSync(join(tmpdir(), 'moltler-tls-'));
  const pem = certificates(directory);
  const proxies: Proxy[] = [];
  afterAll(async () => {
    for (const proxy of proxies) await proxy.close();
    await opened.dispose();
    rmSync(directory, { recursive: true });
  });
  /** A server with this certificate, which it sends together with that of the CA. */
  const behind = async (name: string, more = {}) => {
    const tls = { key: pem(`${name}.key`), cert: pem(`${name}.pem`) + pem('ca.pem'), ...more };
    const proxy = await startProxy(await elasticsearchUrl(), tls);
    proxies.push(proxy);
    return proxy;
  };
  const open = (server: ElasticsearchOptions) =>
    openElasticsearchPorts({ server, key: givenKey(generateKey()), prefix: opened.prefix() });
  const used = async (server: ElasticsearchOptions): Promise<string> => {
    const ports = await open(server);
    await ports.views.create({ name: 'v', columns: [], query: 'SELECT 1' });
    const [view] = await ports.views.list();
    await ports.close();
    return view?.query ?? '';
  };
  const fingerprint = (name: string): string =>
    new X509Certificate(pem(name)).fingerprint256.replaceAll(':', '').toLowerCase();

  it('is used with the certificate of its CA, or with the fingerprint of that', async () => {
    const { url } = await behind('server');
    expect(await used({ url, ca: pem('ca.pem') })).toBe('SELECT 1');
    expect(await used({ url, caFingerprint: fingerprint('ca.pem') })).toBe('SELECT 1');
  });

  it.each([
    ['without a CA', 'server', {}, 'self-signed certificate in certificate chain'],
    ['with another CA', 'server', { ca: 'other.pem' }, 'certificate'],
    ['with a certificate for another name', 'elsewhere', { ca: 'ca.pem' }, 'altnames'],
    ['with another fingerprint', 'server', { caFingerprint: 'other.pem' }, 'fingerprint'],
    [
      'with the fingerprint, for another name',
      'elsewhere',
      { caFingerprint: 'ca.pem' },
      'altnames',
    ],
    // It sends the right CA, too, as anybody can, and that CA has its issuer's name.
    [
      'with a certificate that the CA has not signed',
      'impostor',
      { caFingerprint: 'ca.pem' },
      'certificate',
    ],
  ] as const)('is rejected %s, with what to do', async (_, name, trust, reason) => {
    const { url, seen } = await behind(name);
    const { ca, caFingerprint }: { ca?: string; caFingerprint?: string } = trust;
    const error: unknown = await open({
      url,
      apiKey: 'hunter22',
      ...(ca && { ca: pem(ca) }),
      ...(caFingerprint && { caFingerprint: fingerprint(caFingerprint) }),
    }).catch((e: unknown) => e);
    expect(error).toMatchObject({
      code: 'store_certificate_rejected',
      hint: expect.stringContaining('MOLTLER_ELASTICSEARCH_CA_FINGERPRINT'),
    });
    expect((error as Error).message).toContain(`The certificate of Elasticsearch at ${url}`);
    expect((error as Error).message).toContain(reason);
    // Credentials are not sent to a server that is not trusted.
    expect(seen).toEqual([]);
  });

  it('gets the certificate of the client', async () => {
    const { url } = await behind('server', {
      ca: pem('ca.pem'),
      requestCert: true,
      rejectUnauthorized: true,
    });
    const ca = pem('ca.pem');
    const certificate = { cert: pem('client.pem'), key: pem('client.key') };
    expect(await used({ url, ca, certificate })).toBe('SELECT 1');
    await expect(open({ url, ca })).rejects.toMatchObject({ code: 'store_unavailable' });
  });

  it('gets an API key as Elasticsearch expects it', async () => {
    const proxy = await behind('server');
    const apiKey = Buffer.from('id:value').toString('base64');
    await used({ url: proxy.url, ca: pem('ca.pem'), apiKey });
    expect(new Set(proxy.seen.map(({ authorization }) => authorization))).toEqual(
      new Set([`ApiKey ${apiKey}`]),
    );
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { elasticsearchPrefix, elasticsearchServer } from './elasticsearch_server';

const URL = 'https://es.example.com:9200/path/';

describe('the settings of an Elasticsearch', () => {
  it('have the credentials of the environment', () => {
    const url = 'https://es.example.com:9200/path';
    expect(elasticsearchServer(URL, {})).toEqual({ url });
    expect(elasticsearchServer(URL, { MOLTLER_ELASTICSEARCH_API_KEY: 'k' })).toEqual({
      url,
      apiKey: 'k',
    });
    const basic = {
      MOLTLER_ELASTICSEARCH_USERNAME: 'ada',
      MOLTLER_ELASTICSEARCH_PASSWORD: 'p',
      MOLTLER_ELASTICSEARCH_API_KEY: '',
    };
    expect(elasticsearchServer(URL, basic)).toEqual({ url, username: 'ada', password: 'p' });
  });

  it('have the certificates of a file', () => {
    const directory = mkdtempSync(join(tmpdir(), 'moltler-ca-'));
    const path = join(directory, 'ca.pem');
    writeFileSync(path, 'PEM');
    expect(elasticsearchServer(URL, { MOLTLER_ELASTICSEARCH_CA: path })).toMatchObject({
      ca: 'PEM',
    });
    rmSync(directory, { recursive: true });
    expect(() => elasticsearchServer(URL, { MOLTLER_ELASTICSEARCH_CA: path })).toThrow(
      `MOLTLER_ELASTICSEARCH_CA is not valid: ${path} cannot be read (ENOENT).`,
    );
  });

  it.each(['es.example.com', 'localhost:9200', 'ftp://es', 'https://es?x=1'])(
    'reject the address %s',
    (url) => expect(() => elasticsearchServer(url, {})).toThrow('--elasticsearch is not valid'),
  );

  it('have the address that a cloud ID stands for', () => {
    const id = (text: string) => `my-deployment:${Buffer.from(text).toString('base64')}`;
    const serverOf = (text: string) => elasticsearchServer(id(text), {}).url;
    expect(serverOf('us-east-1.aws.found.io$abc123$def456')).toBe(
      'https://abc123.us-east-1.aws.found.io',
    );
    expect(serverOf('us-east-1.aws.found.io:9243$abc123')).toBe(
      'https://abc123.us-east-1.aws.found.io:9243',
    );
    expect(serverOf('us-east-1.aws.found.io:443$abc123$')).toBe(
      'https://abc123.us-east-1.aws.found.io',
    );
  });

  it.each([
    `my-deployment:${Buffer.from('us-east-1.aws.found.io').toString('base64')}`,
    `my-deployment:${Buffer.from('us-east-1.aws.found.io$').toString('base64')}`,
    `my-deployment:${Buffer.from('evil.example/x?$abc').toString('base64')}`,
    `my-deployment:${Buffer.from('found.io$abc@evil').toString('base64')}`,
    'my-deployment:notbase64',
  ])('reject the incomplete cloud ID %s, with the form of one', (id) =>
    expect(() => elasticsearchServer(id, {})).toThrow(
      /it looks like a cloud ID.*has the form my-deployment:/,
    ),
  );

  it('have secrets that are in files', () => {
    const directory = mkdtempSync(join(tmpdir(), 'moltler-secrets-'));
    const file = (name: string, text: string) => {
      writeFileSync(join(directory, name), text);
      return join(directory, name);
    };
    const apiKey = file('api_key', 'k\n');
    const password = file('password', 'p w \r\n');
    const empty = file('empty', '\n');
    const read = (environment: Record<string, string>) => elasticsearchServer(URL, environment);
    expect(read({ MOLTLER_ELASTICSEARCH_API_KEY_FILE: apiKey })).toMatchObject({ apiKey: 'k' });
    const user = { MOLTLER_ELASTICSEARCH_USERNAME: 'ada' };
    expect(read({ ...user, MOLTLER_ELASTICSEARCH_PASSWORD_FILE: password })).toMatchObject({
      username: 'ada',
      password: 'p w ',
    });
    const both = {
      MOLTLER_ELASTICSEARCH_API_KEY_FILE: apiKey,
      MOLTLER_ELASTICSEARCH_API_KEY: 'k',
    };
    expect(() => read(both)).toThrow('it cannot be combined with MOLTLER_ELASTICSEARCH_API_KEY');
    expect(() => read({ MOLTLER_ELASTICSEARCH_API_KEY_FILE: empty })).toThrow('is empty');
    rmSync(directory, { recursive: true });
    expect(() => read({ MOLTLER_ELASTICSEARCH_API_KEY_FILE: apiKey })).toThrow(
      `MOLTLER_ELASTICSEARCH_API_KEY_FILE is not valid: ${apiKey} cannot be read (ENOENT).`,
    );
  });

  it('have an API key in base64, also if it is given as id and key', () => {
    expect(elasticsearchServer(URL, { MOLTLER_ELASTICSEARCH_API_KEY: 'id:key' })).toMatchObject({
      apiKey: Buffer.from('id:key').toString('base64'),
    });
  });

  it('have the fingerprint of a CA in any of its forms', () => {
    const digits = 'ab'.repeat(32);
    const read = (text: string) =>
      elasticsearchServer(URL, { MOLTLER_ELASTICSEARCH_CA_FINGERPRINT: text }).caFingerprint;
    expect(read(digits)).toBe(digits);
    expect(read(`sha256 Fingerprint=${'AB:'.repeat(31)}AB`)).toBe(digits);
    expect(() => read('ab:cd')).toThrow('it must be a SHA-256 fingerprint');
  });

  it('reject half of a client certificate, two kinds of trust, and trust without TLS', () => {
    const directory = mkdtempSync(join(tmpdir(), 'moltler-ca-'));
    const path = join(directory, 'x.pem');
    writeFileSync(path, 'PEM');
    const cert = { MOLTLER_ELASTICSEARCH_CLIENT_CERT: path };
    const key = { MOLTLER_ELASTICSEARCH_CLIENT_KEY: path };
    expect(elasticsearchServer(URL, { ...cert, ...key })).toMatchObject({
      certificate: { cert: 'PEM', key: 'PEM' },
    });
    expect(() => elasticsearchServer(URL, cert)).toThrow('needs MOLTLER_ELASTICSEARCH_CLIENT_KEY');
    expect(() => elasticsearchServer(URL, key)).toThrow('needs MOLTLER_ELASTICSEARCH_CLIENT_CERT');
    const fingerprint = { MOLTLER_ELASTICSEARCH_CA_FINGERPRINT: 'ab'.repeat(32) };
    expect(() =>
      elasticsearchServer(URL, { ...fingerprint, MOLTLER_ELASTICSEARCH_CA: path }),
    ).toThrow('cannot be combined');
    expect(() => elasticsearchServer('http://localhost:9200', fingerprint)).toThrow(
      'the address must begin with https://',
    );
    rmSync(directory, { recursive: true });
  });

  it('reject credentials in the address, and never repeat them', () => {
    const read = () => elasticsearchServer('https://ada:hunter22@es.example.com', {});
    expect(read).toThrow('it contains credentials');
    expect(read).not.toThrow('hunter22');
  });

  it.each(['Upper', '-a', 'a*', '.a', 'x'.repeat(51)])('reject the prefix %s', (prefix) =>
    expect(() => elasticsearchPrefix({ MOLTLER_ELASTICSEARCH_PREFIX: prefix })).toThrow(
      'MOLTLER_ELASTICSEARCH_PREFIX is not valid',
    ),
  );
  it('have no prefix unless it is set', () => {
    expect(elasticsearchPrefix({})).toBe('');
    expect(elasticsearchPrefix({ MOLTLER_ELASTICSEARCH_PREFIX: 'team-1_' })).toBe('team-1_');
  });

  it('reject credentials of two kinds, or half of one', () => {
    const both = { MOLTLER_ELASTICSEARCH_API_KEY: 'k', MOLTLER_ELASTICSEARCH_USERNAME: 'ada' };
    expect(() => elasticsearchServer(URL, both)).toThrow('cannot be combined');
    const half = { MOLTLER_ELASTICSEARCH_PASSWORD: 'p' };
    expect(() => elasticsearchServer(URL, half)).toThrow('needs MOLTLER_ELASTICSEARCH_USERNAME');
  });
});

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

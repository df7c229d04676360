import { readFileSync } from 'node:fs';
import { MoltlerError } from '../../common/errors';
import { errorCode } from '../../server/error_code';
import type { ElasticsearchOptions } from '../../server/storage';
import { cloudAddress, isCloudId } from './cloud_id';

type Environment = Readonly<Record<string, string | undefined>>;

const PREFIX = 'MOLTLER_ELASTICSEARCH';
const invalid = (setting: string, reason: string): MoltlerError =>
  new MoltlerError('store_setting_invalid', { setting, reason });

/**
 * The Elasticsearch at `address`, a URL or a cloud ID, with the credentials of the environment: never on the command
 * line, which other users of the machine can read. Throws `store_setting_invalid`, without the value.
 */
export function elasticsearchServer(
  address: string,
  environment: Environment,
): ElasticsearchOptions {
  const url = addressOf(address);
  return { url, ...loginOf(environment), ...tlsOf(url, environment) };
}

const valueOf = (environment: Environment, name: string): string | undefined =>
  environment[`${PREFIX}_${name}`] || undefined;

/** A secret, as a value or in a file. */
function secretOf(environment: Environment, name: string): string | undefined {
  const given = valueOf(environment, name);
  const path = valueOf(environment, `${name}_FILE`);
  if (path === undefined) return given;
  const setting = `${PREFIX}_${name}_FILE`;
  if (given !== undefined) throw invalid(setting, `it cannot be combined with ${PREFIX}_${name}`);
  const secret = contentOf(setting, path).replace(/\r?\n$/, '');
  if (secret === '') throw invalid(setting, `${path} is empty`);
  return secret;
}

function loginOf(
  environment: Environment,
): Pick<ElasticsearchOptions, 'apiKey' | 'username' | 'password'> {
  const apiKey = secretOf(environment, 'API_KEY');
  const username = valueOf(environment, 'USERNAME');
  const password = secretOf(environment, 'PASSWORD');
  if (username === undefined && password !== undefined)
    throw invalid(`${PREFIX}_PASSWORD`, `it needs ${PREFIX}_USERNAME`);
  if (apiKey !== undefined && username !== undefined)
    throw invalid(`${PREFIX}_API_KEY`, `it cannot be combined with ${PREFIX}_USERNAME`);
  if (apiKey !== undefined) return { apiKey: encodedKey(apiKey) };
  return username === undefined ? {} : { username, password: password ?? '' };
}

/** Elasticsearch returns a key as id and key, and both together in base64. */
const encodedKey = (key: string): string =>
  key.includes(':') ? Buffer.from(key).toString('base64') : key;

function tlsOf(
  url: string,
  environment: Environment,
): Pick<ElasticsearchOptions, 'ca' | 'caFingerprint' | 'certificate'> {
  const file = (name: string): string | undefined => {
    const path = valueOf(environment, name);
    return path === undefined ? undefined : contentOf(`${PREFIX}_${name}`, path);
  };
  const [ca, cert, key] = ['CA', 'CLIENT_CERT', 'CLIENT_KEY'].map(file);
  const caFingerprint = valueOf(environment, 'CA_FINGERPRINT');
  const needsTls = ['CA_FINGERPRINT', 'CLIENT_CERT'].find(
    (name) => valueOf(environment, name) !== undefined,
  );
  if (needsTls !== undefined && url.startsWith('http:'))
    throw invalid(`${PREFIX}_${needsTls}`, 'the address must begin with https://');
  if (ca !== undefined && caFingerprint !== undefined)
    throw invalid(`${PREFIX}_CA_FINGERPRINT`, `it cannot be combined with ${PREFIX}_CA`);
  if (cert === undefined && key !== undefined)
    throw invalid(`${PREFIX}_CLIENT_KEY`, `it needs ${PREFIX}_CLIENT_CERT`);
  if (cert !== undefined && key === undefined)
    throw invalid(`${PREFIX}_CLIENT_CERT`, `it needs ${PREFIX}_CLIENT_KEY`);
  return {
    ...(ca === undefined ? {} : { ca }),
    ...(caFingerprint === undefined ? {} : { caFingerprint: fingerprintOf(caFingerprint) }),
    ...(cert === undefined || key === undefined ? {} : { certificate: { cert, key } }),
  };
}

/** As Elasticsearch prints it, or as OpenSSL does. */
function fingerprintOf(text: string): string {
  const digits = text.replace(/^.*=/, '').replace(/[:\s]/g, '').toLowerCase();
  if (/^[0-9a-f]{64}$/.test(digits)) return digits;
  throw invalid(
    `${PREFIX}_CA_FINGERPRINT`,
    'it must be a SHA-256 fingerprint: 64 hexadecimal digits, with or without colons',
  );
}

/**
 * What the names of all indices begin with, for several installations on one Elasticsearch: MOLTLER_ELASTICSEARCH_PREFIX.
 * Throws `store_setting_invalid`.
 */
export function elasticsearchPrefix(environment: Environment): string {
  const prefix = environment[`${PREFIX}_PREFIX`] ?? '';
  if (/^(?:[a-z0-9][a-z0-9_-]{0,49})?$/.test(prefix)) return prefix;
  throw invalid(
    `${PREFIX}_PREFIX`,
    'it must have at most 50 lower-case letters, digits, hyphens and underscores, and begin with a letter or digit',
  );
}

function addressOf(address: string): string {
  if (isCloudId(address)) {
    const url = cloudAddress(address);
    if (url !== undefined) return url;
    throw invalid(
      '--elasticsearch',
      'it looks like a cloud ID, but is incomplete. Copy it from the page of the deployment; it has the form my-deployment:dXMtZWFzdC0x…',
    );
  }
  const parsed = URL.canParse(address) ? new URL(address) : undefined;
  if (parsed === undefined || !/^https?:$/.test(parsed.protocol))
    throw invalid(
      '--elasticsearch',
      'it must be an address such as https://localhost:9200, or a cloud ID such as my-deployment:dXMtZWFzdC0x…',
    );
  if (parsed.username !== '' || parsed.password !== '')
    throw invalid(
      '--elasticsearch',
      `it contains credentials. Set ${PREFIX}_USERNAME and ${PREFIX}_PASSWORD, or ${PREFIX}_API_KEY, instead`,
    );
  if (parsed.search !== '' || parsed.hash !== '')
    throw invalid('--elasticsearch', 'it must not contain ? or #');
  return parsed.href.replace(/\/$/, '');
}

function contentOf(setting: string, path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw invalid(setting, `${path} cannot be read (${errorCode(error)})`);
  }
}

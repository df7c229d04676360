import { readFileSync } from 'node:fs';
import { MoltlerError } from '../../common/errors';
import { errorCode } from '../../server/error_code';
import type { ElasticsearchOptions } from '../../server/storage';

type Environment = Readonly<Record<string, string | undefined>>;

const PREFIX = 'MOLTLER_ELASTICSEARCH';
const invalid = (setting: string, reason: string): MoltlerError =>
  new MoltlerError('store_setting_invalid', { setting, reason });

/**
 * The Elasticsearch at `url`, with the credentials of the environment: never on the command line, which other users of
 * the machine can read. Throws `store_setting_invalid`, without the value.
 */
export function elasticsearchServer(url: string, environment: Environment): ElasticsearchOptions {
  const given = (name: string): string | undefined => environment[`${PREFIX}_${name}`] || undefined;
  const [apiKey, username, password, ca] = ['API_KEY', 'USERNAME', 'PASSWORD', 'CA'].map(given);
  if (username === undefined && password !== undefined)
    throw invalid(`${PREFIX}_PASSWORD`, `it needs ${PREFIX}_USERNAME`);
  if (apiKey !== undefined && username !== undefined)
    throw invalid(`${PREFIX}_API_KEY`, `it cannot be combined with ${PREFIX}_USERNAME`);
  return {
    url: addressOf(url),
    ...(apiKey === undefined ? {} : { apiKey }),
    ...(username === undefined ? {} : { username, password: password ?? '' }),
    ...(ca === undefined ? {} : { ca: certificates(ca) }),
  };
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

function addressOf(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed === undefined || !/^https?:$/.test(parsed.protocol))
    throw invalid('--elasticsearch', 'it must be an address such as https://localhost:9200');
  if (parsed.username !== '' || parsed.password !== '')
    throw invalid(
      '--elasticsearch',
      `it contains credentials. Set ${PREFIX}_USERNAME and ${PREFIX}_PASSWORD, or ${PREFIX}_API_KEY, instead`,
    );
  if (parsed.search !== '' || parsed.hash !== '')
    throw invalid('--elasticsearch', 'it must not contain ? or #');
  return parsed.href.replace(/\/$/, '');
}

function certificates(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw invalid(`${PREFIX}_CA`, `${path} cannot be read (${errorCode(error)})`);
  }
}

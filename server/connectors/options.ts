import { CONNECTOR_OPTIONS, type ConfigField, type JsonValue } from '../../common/declaration';
import { InvalidRequestError } from '../../common/errors';
import { grouped } from '../../common/quantities';
import type { ConnectorOptions } from './connector';

/**
 * OPTIONS of a stored connector with defaults. Throws InvalidRequestError `configuration_invalid` for an unusable value:
 * binding rejects those earlier, but a manually edited store may contain one.
 */
export function readOptions(
  connector: string,
  stored: Readonly<Record<string, JsonValue>>,
): ConnectorOptions {
  const reject = (name: string, reason: string): never => {
    const facts = { connector, name, reason, part: 'OPTIONS' } as const;
    throw new InvalidRequestError('configuration_invalid', facts, { connector });
  };
  const number = (name: keyof typeof CONNECTOR_OPTIONS): number | undefined => {
    const value = stored[name];
    if (value === undefined || value === null) return undefined;
    const { from = 0, to = Number.MAX_SAFE_INTEGER }: ConfigField = CONNECTOR_OPTIONS[name];
    // A fraction of a second or of a request is not an integer, but can be respected.
    const enough = typeof value === 'number' && (from === 0 ? value >= 0 : value > 0);
    if (!enough || value > to) {
      return reject(name, `it must be a number from ${grouped(from)} to ${grouped(to)}`);
    }
    return value;
  };
  const preset = (name: keyof typeof CONNECTOR_OPTIONS): number =>
    Number(CONNECTOR_OPTIONS[name].default);
  const text = (name: keyof typeof CONNECTOR_OPTIONS): string | undefined => {
    const value = stored[name];
    if (value === undefined || value === null || value === '') return undefined;
    return typeof value === 'string' ? value : reject(name, 'it must be text');
  };
  const verify = stored['verify_certificates'] ?? CONNECTOR_OPTIONS.verify_certificates.default;
  if (typeof verify !== 'boolean') reject('verify_certificates', 'it must be true or false');

  const optional = {
    rateLimit: number('rate_limit'),
    rateLimitBurst: number('rate_limit_burst'),
    maxConcurrency: number('max_concurrency'),
    batchSize: number('batch_size'),
    maxResults: number('max_results'),
    proxy: text('proxy'),
    caCertificate: text('ca_certificate'),
  };
  return {
    ...withoutUndefined(optional),
    timeoutSeconds: number('timeout_seconds') ?? preset('timeout_seconds'),
    retryCount: number('retry_count') ?? preset('retry_count'),
    cacheTtlSeconds: number('cache_ttl') ?? preset('cache_ttl'),
    verifyCertificates: verify === true,
  };
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function withoutUndefined<T extends object>(members: T): Defined<T> {
  return Object.fromEntries(
    Object.entries(members).filter(([, value]) => value !== undefined),
  ) as Defined<T>;
}

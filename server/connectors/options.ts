import { CONNECTOR_OPTIONS, type JsonValue } from '../../common/declaration';
import { InvalidRequestError } from '../../common/errors';
import type { ConnectorOptions } from './connector';

/**
 * OPTIONS of a stored connector with their defaults. Throws InvalidRequestError `configuration_invalid` for a value
 * that cannot be used (binding refuses those earlier; a store edited by hand may still hold one).
 */
export function readOptions(
  connector: string,
  stored: Readonly<Record<string, JsonValue>>,
): ConnectorOptions {
  const refuse = (name: string, reason: string): never => {
    throw new InvalidRequestError('configuration_invalid', { name, reason }, { connector });
  };
  const number = (name: keyof typeof CONNECTOR_OPTIONS, least: number): number | undefined => {
    const value = stored[name];
    if (value === undefined || value === null) return undefined;
    if (typeof value !== 'number' || !Number.isFinite(value) || value < least) {
      return refuse(name, `it must be a number from ${least} on`);
    }
    return value;
  };
  const preset = (name: keyof typeof CONNECTOR_OPTIONS): number =>
    Number(CONNECTOR_OPTIONS[name].default);
  const text = (name: keyof typeof CONNECTOR_OPTIONS): string | undefined => {
    const value = stored[name];
    if (value === undefined || value === null || value === '') return undefined;
    return typeof value === 'string' ? value : refuse(name, 'it must be text');
  };
  const verify = stored['verify_certificates'] ?? CONNECTOR_OPTIONS.verify_certificates.default;
  if (typeof verify !== 'boolean') refuse('verify_certificates', 'it must be true or false');

  const optional = {
    rateLimit: number('rate_limit', 0.001),
    rateLimitBurst: number('rate_limit_burst', 1),
    maxConcurrency: number('max_concurrency', 1),
    batchSize: number('batch_size', 1),
    maxResults: number('max_results', 1),
    proxy: text('proxy'),
    caCertificate: text('ca_certificate'),
  };
  return {
    ...withoutUndefined(optional),
    timeoutSeconds: number('timeout_seconds', 0.001) ?? preset('timeout_seconds'),
    retryCount: number('retry_count', 0) ?? preset('retry_count'),
    cacheTtlSeconds: number('cache_ttl', 0) ?? preset('cache_ttl'),
    verifyCertificates: verify === true,
  };
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function withoutUndefined<T extends object>(members: T): Defined<T> {
  return Object.fromEntries(
    Object.entries(members).filter(([, value]) => value !== undefined),
  ) as Defined<T>;
}

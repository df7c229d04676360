import type { ConfigField } from './config';

const option = (
  kind: ConfigField['kind'],
  title: string,
  more: Partial<ConfigField> = {},
): ConfigField => ({
  kind,
  title,
  optional: true,
  secret: false,
  ...more,
});

/** The OPTIONS that every connector accepts. */
export const CONNECTOR_OPTIONS = {
  rate_limit: option('integer', 'Requests per second', { from: 1, to: 10_000 }),
  rate_limit_burst: option(
    'integer',
    'Requests that can be sent at once before rate_limit applies; requires rate_limit',
    { needs: 'rate_limit', from: 1, to: 10_000 },
  ),
  max_concurrency: option('integer', 'Concurrent requests', { from: 1, to: 1_000 }),
  timeout_seconds: option('integer', 'Timeout of one request, in seconds', {
    default: 30,
    from: 1,
    to: 86_400,
  }),
  retry_count: option('integer', 'Retries of a failed request', {
    default: 4,
    from: 0,
    to: 20,
  }),
  cache_ttl: option(
    'integer',
    'How long cached responses are used, in seconds; 0 turns the cache off',
    { default: 60, from: 0, to: 31_536_000 },
  ),
  batch_size: option('integer', 'Rows per page', { from: 1, to: 100_000 }),
  max_results: option('integer', 'Maximum rows read per table; rows of parents do not count', {
    from: 1,
    to: 1_000_000_000,
  }),
  sync_interval: option('text', 'Default interval of SYNC, such as 5m', {
    placeholder: '5m',
    later: true,
  }),
  proxy: option('url', 'HTTP proxy; a URL with a password is stored as a secret', {
    takesCredentials: true,
  }),
  ca_certificate: option('text', 'Certificate authority, as PEM text or a file path'),
  verify_certificates: option('boolean', 'Verify the certificate of the service', {
    default: true,
  }),
} as const satisfies Record<string, ConfigField>;

/** The options that have an effect in this version. */
export const EFFECTIVE_OPTIONS: Readonly<Record<string, ConfigField>> = Object.fromEntries(
  Object.entries<ConfigField>(CONNECTOR_OPTIONS).filter(([, { later }]) => later !== true),
);

export type ConnectorOptionName = keyof typeof CONNECTOR_OPTIONS;

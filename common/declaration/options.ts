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
  rate_limit_burst: option('integer', 'Burst of requests', {
    description: 'Requests that can be sent at once before rate_limit applies; requires rate_limit',
    needs: 'rate_limit',
    from: 1,
    to: 10_000,
  }),
  max_concurrency: option('integer', 'Concurrent requests', { from: 1, to: 1_000 }),
  timeout_seconds: option('integer', 'Request timeout (seconds)', {
    default: 30,
    from: 1,
    to: 86_400,
  }),
  retry_count: option('integer', 'Retries per request', { default: 4, from: 0, to: 20 }),
  cache_ttl: option('integer', 'Cache duration (seconds)', {
    description: 'How long cached responses are used; 0 turns the cache off',
    default: 60,
    from: 0,
    to: 31_536_000,
  }),
  batch_size: option('integer', 'Rows per page', { from: 1, to: 100_000 }),
  max_results: option('integer', 'Maximum rows per table', {
    description: 'Rows of parents do not count',
    from: 1,
    to: 1_000_000_000,
  }),
  sync_interval: option('text', 'Default interval of syncs', {
    description: 'How often a sync runs whose SCHEDULE has no text, such as 5m',
    duration: true,
    placeholder: '5m',
  }),
  proxy: option('url', 'HTTP proxy', {
    description: 'A URL with a password is stored as a secret',
    takesCredentials: true,
  }),
  ca_certificate: option('text', 'Certificate authority', {
    description: 'PEM text, or the path of a file on the server',
  }),
  verify_certificates: option('boolean', 'Verify certificates', {
    description: 'Whether the certificate of the service must be trusted',
    default: true,
  }),
} as const satisfies Record<string, ConfigField>;

/** The options that have an effect in this version. */
export const EFFECTIVE_OPTIONS: Readonly<Record<string, ConfigField>> = Object.fromEntries(
  Object.entries<ConfigField>(CONNECTOR_OPTIONS).filter(([, { later }]) => later !== true),
);

export type ConnectorOptionName = keyof typeof CONNECTOR_OPTIONS;

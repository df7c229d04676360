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

/** The OPTIONS that every connector takes. */
export const CONNECTOR_OPTIONS = {
  rate_limit: option('integer', 'Requests per second at most', { from: 1, to: 10_000 }),
  rate_limit_burst: option(
    'integer',
    'Requests that may go out at once before rate_limit counts; does nothing without rate_limit',
    { needs: 'rate_limit', from: 1, to: 10_000 },
  ),
  max_concurrency: option('integer', 'Requests under way at the same time', { from: 1, to: 1_000 }),
  timeout_seconds: option('integer', 'Seconds that one request may take', {
    default: 30,
    from: 1,
    to: 86_400,
  }),
  retry_count: option('integer', 'Times that a failed request is repeated', {
    default: 4,
    from: 0,
    to: 20,
  }),
  cache_ttl: option(
    'integer',
    'Seconds that answers are reused without asking; 0 switches the cache off',
    { default: 60, from: 0, to: 31_536_000 },
  ),
  batch_size: option('integer', 'Page size asked for', { from: 1, to: 100_000 }),
  max_results: option(
    'integer',
    'Rows read of each table at most; the parents of a fan-out do not count',
    { from: 1, to: 1_000_000_000 },
  ),
  sync_interval: option('text', 'Schedule of SYNC without SCHEDULE, such as 5m', {
    placeholder: '5m',
  }),
  proxy: option('url', 'HTTP proxy for this connector; one with a password is kept like a secret', {
    takesCredentials: true,
  }),
  ca_certificate: option('text', 'Certificate authority, PEM text or path of a file'),
  verify_certificates: option('boolean', 'Check the certificate of the service', { default: true }),
} as const satisfies Record<string, ConfigField>;

export type ConnectorOptionName = keyof typeof CONNECTOR_OPTIONS;

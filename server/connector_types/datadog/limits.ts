import type { LimitDeclaration } from '../../../common/declaration';

/**
 * Limits are per organization and endpoint, most of them per hour. Each response reports its own, with the seconds to the
 * reset. None is declared, because Datadog raises them on request: https://docs.datadoghq.com/api/latest/rate-limits/
 */
export const limits: LimitDeclaration = {
  maxConcurrency: 8,
  headers: {
    limit: 'x-ratelimit-limit',
    remaining: 'x-ratelimit-remaining',
    reset: 'x-ratelimit-reset',
    resetFormat: 'delta_seconds',
    bucket: 'x-ratelimit-name',
  },
  buckets: [
    { bucket: 'timeseries_query', prefix: '/api/v1/query' },
    { bucket: 'logs_query', prefix: '/api/v2/logs/events' },
    { bucket: 'event_submission', prefix: '/api/v1/events' },
    { bucket: 'events_query', prefix: '/api/v2/events' },
    { bucket: 'monitors', prefix: '/api/v1/monitor' },
    { bucket: 'downtimes', prefix: '/api/v2/downtime' },
    { bucket: 'hosts', prefix: '/api/v1/hosts' },
    { bucket: 'dashboards', prefix: '/api/v1/dashboard' },
  ],
  fallbackWaitSeconds: 60,
};

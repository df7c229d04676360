import {
  action,
  del,
  differs,
  document,
  entity,
  equals,
  get,
  listed,
  lookedUp,
  optional,
  post,
  raw,
  required,
  text,
  timestamp,
} from '../../../common/declaration/build';

const base = { base: 'alertmanager' };
const requiresConfig = ['alertmanager_url'];

/** https://github.com/prometheus/alertmanager/blob/main/api/v2/openapi.yaml */
export const silences = entity({
  title: 'Silences',
  description: 'Silences of Alertmanager: which alerts are muted, until when and why',
  docs: 'https://prometheus.io/docs/alerting/latest/alertmanager/#silences',
  key: ['id'],
  incremental: { none: 'silences cannot be filtered by time' },
  columns: {
    id: text({ description: 'Id of the silence' }),
    state: text({
      description: 'Whether it is pending, active or expired',
      at: 'status.state',
      values: ['pending', 'active', 'expired'],
    }),
    created_by: text({ description: 'Person who created it', at: 'createdBy' }),
    comment: text({ description: 'Reason for the silence' }),
    starts_at: timestamp({ description: 'Start', at: 'startsAt' }),
    ends_at: timestamp({ description: 'End', at: 'endsAt' }),
    updated_at: timestamp({ description: 'Time of the last change', at: 'updatedAt' }),
    matchers: document({ description: 'Matchers that select the silenced alerts' }),
    annotations: document({ description: 'Annotations' }),
    raw: raw(),
  },
  lists: [
    lookedUp('silence', get('/silence/{id}', {}, base), {
      requiresConfig,
      needs: [{ parameter: 'id', column: 'id' }],
    }),
    listed('silences', get('/silences', {}, base), {
      requiresConfig,
      filters: [
        // states are excluded one by one
        equals('state', 'expired', {
          match: 'superset',
          spelling: { active: 'false', pending: 'false' },
        }),
        equals('state', 'active', { match: 'superset', spelling: { expired: 'false' } }),
        differs('state', 'expired', { spelling: { expired: 'false' } }),
        differs('state', 'active', { spelling: { active: 'false' } }),
        differs('state', 'pending', { spelling: { pending: 'false' } }),
      ],
    }),
  ],
  actions: {
    create: action({
      title: 'Silence alerts',
      description: 'Mutes alerts that match all of the matchers',
      parameters: {
        matchers: required(
          'document',
          'List of matchers, such as [{"name": "alertname", "value": "Down", "isRegex": false, "isEqual": true}]',
        ),
        starts_at: required('timestamp', 'Start'),
        ends_at: required('timestamp', 'End'),
        created_by: optional('text', 'Person who creates it', { default: 'moltler' }),
        comment: required('text', 'Reason'),
      },
      request: post(
        '/silences',
        {
          matchers: '{matchers}',
          startsAt: '{starts_at}',
          endsAt: '{ends_at}',
          createdBy: '{created_by}',
          comment: '{comment}',
        },
        base,
      ),
      invalidates: ['silences', 'alerts'],
    }),
    expire: action({
      title: 'Expire a silence',
      parameters: { id: required('text', 'Id of the silence') },
      request: del('/silence/{id}', undefined, base),
      // ending an expired silence changes nothing, but the service may return 500
      idempotent: true,
      destructive: true,
      invalidates: ['silences', 'alerts'],
    }),
  },
});

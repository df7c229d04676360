import {
  action,
  del,
  differs,
  document,
  entity,
  equalsAtLeast,
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
  description: 'Silences of Alertmanager: what is muted, until when, and why',
  docs: 'https://prometheus.io/docs/alerting/latest/alertmanager/#silences',
  key: ['id'],
  incremental: { none: 'silences cannot be asked for by time' },
  columns: {
    id: text(),
    state: text({ at: 'status.state', values: ['pending', 'active', 'expired'] }),
    created_by: text({ at: 'createdBy' }),
    comment: text(),
    starts_at: timestamp({ at: 'startsAt' }),
    ends_at: timestamp({ at: 'endsAt' }),
    updated_at: timestamp({ at: 'updatedAt' }),
    matchers: document(),
    annotations: document(),
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
        // states are left out one by one
        equalsAtLeast('state', 'expired', { spelling: { active: 'false', pending: 'false' } }),
        equalsAtLeast('state', 'active', { spelling: { expired: 'false' } }),
        differs('state', 'expired', { spelling: { expired: 'false' } }),
        differs('state', 'active', { spelling: { active: 'false' } }),
        differs('state', 'pending', { spelling: { pending: 'false' } }),
      ],
    }),
  ],
  actions: {
    create: action({
      title: 'Silence alerts',
      description: 'Mutes alerts that all of the matchers fit',
      parameters: {
        matchers: required(
          'document',
          'List of {"name": "alertname", "value": "Down", "isRegex": false, "isEqual": true}',
        ),
        starts_at: required('timestamp', 'Beginning'),
        ends_at: required('timestamp', 'End'),
        created_by: optional('text', 'Who', { default: 'moltler' }),
        comment: required('text', 'Why'),
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
      title: 'End a silence',
      parameters: { id: required('text', 'Id of the silence') },
      request: del('/silence/{id}', undefined, base),
      // ending what has ended changes nothing, but the service may answer 500
      idempotent: true,
      destructive: true,
      invalidates: ['silences', 'alerts'],
    }),
  },
});

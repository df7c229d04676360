import {
  action,
  boolean,
  del,
  document,
  entity,
  equals,
  get,
  integer,
  list,
  listed,
  lookedUp,
  optional,
  post,
  raw,
  required,
  text,
  timestamp,
} from '../../../common/declaration/build';
import type { JsonValue } from '../../../common/declaration';
import { downtimePages } from './downtime_pages';

/** The body of a downtime for the monitors that `of` identifies. */
const downtime = (of: JsonValue): JsonValue => ({
  data: {
    type: 'downtime',
    attributes: {
      scope: '{scope}',
      monitor_identifier: of,
      message: '{message}',
      schedule: { start: '{start}', end: '{end}' },
    },
  },
});
const touches = ['downtimes', 'monitors'];

/** https://docs.datadoghq.com/api/latest/downtimes/#schedule-a-downtime */
const create = action({
  title: 'Schedule a downtime',
  docs: 'https://docs.datadoghq.com/api/latest/downtimes/#schedule-a-downtime',
  parameters: {
    scope: required('text', 'Groups that it applies to, such as `env:prod`; `*` for all'),
    monitor_id: optional('integer', 'Id of the monitor'),
    monitor_tags: optional(
      { list: 'text' },
      'Instead of monitor_id: tags that monitors must have; ["*"] for all monitors',
    ),
    message: optional('text', 'Reason, included in notifications about the downtime'),
    start: optional('timestamp', 'Start; default: now'),
    end: optional('timestamp', 'End; default: until it is cancelled'),
  },
  request: [
    {
      needs: ['monitor_id'],
      request: post('/api/v2/downtime', downtime({ monitor_id: '{monitor_id}' })),
    },
    {
      needs: ['monitor_tags'],
      request: post('/api/v2/downtime', downtime({ monitor_tags: '{monitor_tags}' })),
    },
  ],
  result: 'data',
  invalidates: touches,
});

/** https://docs.datadoghq.com/api/latest/downtimes/#cancel-a-downtime */
const cancel = action({
  title: 'Cancel a downtime',
  docs: 'https://docs.datadoghq.com/api/latest/downtimes/#cancel-a-downtime',
  parameters: { downtime_id: required('text', 'Id of the downtime') },
  request: del('/api/v2/downtime/{downtime_id}'),
  idempotent: true,
  destructive: true,
  invalidates: touches,
});

/** https://docs.datadoghq.com/api/latest/downtimes/#get-all-downtimes */
export const downtimes = entity({
  title: 'Downtimes',
  description: 'Downtimes: which monitors are muted, where and until when',
  docs: 'https://docs.datadoghq.com/api/latest/downtimes/',
  key: ['id'],
  incremental: { none: 'downtimes cannot be filtered by time' },
  columns: {
    id: text({ description: 'Id of the downtime' }),
    status: text({
      description: 'Status',
      at: 'attributes.status',
      values: ['active', 'canceled', 'ended', 'scheduled'],
    }),
    scope: text({ description: 'Groups that it applies to', at: 'attributes.scope' }),
    monitor_id: integer({
      description: 'Id of the monitor, if it is for one',
      at: 'attributes.monitor_identifier.monitor_id',
    }),
    monitor_tags: list('text', {
      description: 'Tags of the monitors, if it is for several',
      at: 'attributes.monitor_identifier.monitor_tags',
    }),
    message: text({ description: 'Reason', at: 'attributes.message' }),
    start: timestamp({
      description: 'Start; of a recurring downtime, the latest',
      at: ['attributes.schedule.start', 'attributes.schedule.current_downtime.start'],
    }),
    end: timestamp({
      description: 'End; of a recurring downtime, the latest',
      at: ['attributes.schedule.end', 'attributes.schedule.current_downtime.end'],
    }),
    created: timestamp({ description: 'Time when it was created', at: 'attributes.created' }),
    modified: timestamp({
      description: 'Time when it was last changed',
      at: 'attributes.modified',
    }),
    canceled: timestamp({ description: 'Time when it was cancelled', at: 'attributes.canceled' }),
    created_by: text({
      description: 'Id of the user who created it',
      at: 'relationships.created_by.data.id',
    }),
    timezone: text({
      description: 'Time zone in which Datadog shows it',
      at: 'attributes.display_timezone',
    }),
    mute_first_recovery_notification: boolean({
      description: 'Whether the first recovery during the downtime is muted, too',
      at: 'attributes.mute_first_recovery_notification',
    }),
    notify_end_states: list('text', {
      description: 'States that notify when the downtime is over',
      at: 'attributes.notify_end_states',
    }),
    notify_end_types: list('text', {
      description: 'Ways to end that notify',
      at: 'attributes.notify_end_types',
    }),
    schedule: document({
      description: 'Schedule, with its recurrences',
      at: 'attributes.schedule',
    }),
    raw: raw(),
  },
  lists: [
    lookedUp('downtime', get('/api/v2/downtime/{id}'), {
      rows: 'data',
      needs: [{ parameter: 'id', column: 'id' }],
    }),
    listed('downtimes', get('/api/v2/downtime'), {
      rows: 'data',
      pages: downtimePages,
      filters: [
        equals('status', 'current_only', { match: 'superset', spelling: { active: 'true' } }),
      ],
    }),
  ],
  actions: { create, cancel },
});

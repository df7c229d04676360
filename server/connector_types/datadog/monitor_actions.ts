import { action, del, get, optional, post, put, required } from '../../../common/declaration/build';
import { downtimePages } from './downtime_pages';

const monitorId = required('integer', 'Id of the monitor');
const touches = ['monitors'];

/** https://docs.datadoghq.com/api/latest/monitors/#create-a-monitor */
const create = action({
  title: 'Create a monitor',
  docs: 'https://docs.datadoghq.com/api/latest/monitors/#create-a-monitor',
  parameters: {
    name: required('text', 'Name'),
    type: required('text', 'Type, such as `query alert`, `log alert` or `service check`'),
    query: required(
      'text',
      'Query with the threshold, such as `avg(last_5m):avg:system.load.1{*} > 4`',
    ),
    message: optional('text', 'Text of its notifications, with @mentions'),
    tags: optional({ list: 'text' }, 'Tags'),
    priority: optional('integer', 'Priority, from 1 (high) to 5 (low)'),
    options: optional('document', 'Options, such as {"thresholds": {"critical": 4}}'),
  },
  request: post('/api/v1/monitor', {
    name: '{name}',
    type: '{type}',
    query: '{query}',
    message: '{message}',
    tags: '{tags}',
    priority: '{priority}',
    options: '{options}',
  }),
  invalidates: touches,
});

/** https://docs.datadoghq.com/api/latest/monitors/#edit-a-monitor */
const update = action({
  title: 'Edit a monitor',
  description: 'Changes the fields in data and leaves all others, for example {"priority": 1}',
  docs: 'https://docs.datadoghq.com/api/latest/monitors/#edit-a-monitor',
  parameters: {
    monitor_id: monitorId,
    data: required('document', 'Fields to change, with their new values'),
  },
  request: put('/api/v1/monitor/{monitor_id}', { '...': '{data}' }),
  idempotent: true,
  invalidates: touches,
});

/** https://docs.datadoghq.com/api/latest/monitors/#delete-a-monitor */
const deleteMonitor = action({
  title: 'Delete a monitor',
  docs: 'https://docs.datadoghq.com/api/latest/monitors/#delete-a-monitor',
  parameters: { monitor_id: monitorId },
  request: del('/api/v1/monitor/{monitor_id}'),
  idempotent: true,
  destructive: true,
  invalidates: touches,
});

/**
 * Monitors are muted by downtimes: https://docs.datadoghq.com/api/latest/downtimes/#schedule-a-downtime. A second mute
 * adds a second downtime.
 */
const mute = action({
  title: 'Mute a monitor',
  description: 'Schedules a downtime for all of its groups that starts now',
  docs: 'https://docs.datadoghq.com/api/latest/downtimes/#schedule-a-downtime',
  parameters: {
    monitor_id: monitorId,
    end: optional('timestamp', 'End of the downtime; default: until it is unmuted'),
    message: optional('text', 'Reason, included in notifications about the downtime'),
  },
  request: post('/api/v2/downtime', {
    data: {
      type: 'downtime',
      attributes: {
        scope: '*',
        monitor_identifier: { monitor_id: '{monitor_id}' },
        message: '{message}',
        schedule: { end: '{end}' },
      },
    },
  }),
  result: 'data',
  invalidates: ['monitors', 'downtimes'],
});

/**
 * https://docs.datadoghq.com/api/latest/downtimes/#cancel-a-downtime. The downtime is looked up among those that are
 * active, because those that match a monitor include downtimes of others, selected by tag:
 * https://docs.datadoghq.com/api/latest/downtimes/#get-all-downtimes
 */
const unmute = action({
  title: 'Unmute a monitor',
  description:
    'Cancels the active downtime of this monitor alone. Downtimes that select monitors by tag are left, and if the monitor has several of its own, none is cancelled: use downtimes.cancel',
  docs: 'https://docs.datadoghq.com/api/latest/downtimes/#cancel-a-downtime',
  parameters: { monitor_id: monitorId },
  lookups: [
    {
      what: 'active downtime of the monitor',
      fills: 'downtime_id',
      request: get('/api/v2/downtime', { current_only: 'true' }),
      rows: 'data',
      pages: downtimePages,
      where: [
        { at: ['attributes.monitor_identifier.monitor_id'], argument: 'monitor_id' },
        { at: ['attributes.status'], is: 'active' },
      ],
      take: 'id',
    },
  ],
  request: del('/api/v2/downtime/{downtime_id}'),
  destructive: true,
  invalidates: ['monitors', 'downtimes'],
});

export const monitorActions = { create, update, delete: deleteMonitor, mute, unmute };

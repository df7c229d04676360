import {
  action,
  document,
  entity,
  get,
  integer,
  list,
  listed,
  nativeQuery,
  optional,
  post,
  raw,
  required,
  text,
  timestamp,
} from '../../../common/declaration/build';
import { searched } from './searched';
import { searching } from './search';

const ALERT_TYPES = [
  'error',
  'warning',
  'info',
  'success',
  'user_update',
  'recommendation',
  'snapshot',
];

/** https://docs.datadoghq.com/api/latest/events/#post-an-event */
const create = action({
  title: 'Post an event',
  docs: 'https://docs.datadoghq.com/api/latest/events/#post-an-event',
  parameters: {
    title: required('text', 'Title'),
    text: required('text', 'Text, in Markdown; at most 4,000 characters'),
    alert_type: optional('text', 'Kind of event', { values: ALERT_TYPES }),
    tags: optional({ list: 'text' }, 'Tags'),
    host: optional('text', 'Host name; its tags are added'),
    priority: optional('text', 'Priority', { values: ['normal', 'low'] }),
    aggregation_key: optional('text', 'Key that events of one kind share'),
    source_type_name: optional('text', 'Source, such as `jenkins`'),
  },
  request: {
    ...post('/api/v1/events', {
      title: '{title}',
      text: '{text}',
      alert_type: '{alert_type}',
      tags: '{tags}',
      host: '{host}',
      priority: '{priority}',
      aggregation_key: '{aggregation_key}',
      source_type_name: '{source_type_name}',
    }),
    // events are accepted with the API key alone
    credential: 'api_key',
  },
  result: 'event',
  invalidates: ['events'],
});

const request = get('/api/v2/events', {
  'filter[query]': '{query}',
  'filter[from]': '{from}',
  'filter[to]': '{to}',
  sort: '{sort}',
});

/** https://docs.datadoghq.com/api/latest/events/#get-a-list-of-events */
export const events = entity({
  title: 'Events',
  description: "Events of Datadog and its integrations, with QUERY = 'source:nagios …'",
  docs: 'https://docs.datadoghq.com/api/latest/events/#get-a-list-of-events',
  key: ['id'],
  incremental: { column: 'date_happened' },
  columns: {
    id: text({ description: 'Id of the event' }),
    title: text({ description: 'Title', at: 'attributes.attributes.title' }),
    text: text({ description: 'Text', at: 'attributes.message' }),
    alert_type: text({
      description: 'Kind of event, such as `error` or `success`',
      at: 'attributes.attributes.status',
    }),
    source: text({ description: 'Source', at: 'attributes.attributes.source_type_name' }),
    host: text({ description: 'Host name', at: 'attributes.attributes.hostname' }),
    tags: list('text', { description: 'Tags', at: 'attributes.tags' }),
    date_happened: timestamp({ description: 'Time of the event', at: 'attributes.timestamp' }),
    priority: text({
      description: 'Priority',
      at: 'attributes.attributes.priority',
      values: ['normal', 'low'],
    }),
    service: text({ description: 'Service', at: 'attributes.attributes.service' }),
    aggregation_key: text({
      description: 'Key that events of one kind share',
      at: 'attributes.attributes.aggregation_key',
    }),
    monitor_id: integer({
      description: 'Id of the monitor that triggered it',
      at: 'attributes.attributes.monitor_id',
    }),
    monitor_groups: list('text', {
      description: 'Groups of the monitor that triggered it',
      at: 'attributes.attributes.monitor_groups',
    }),
    event_id: text({
      description: 'Numeric id, as in addresses of Datadog',
      at: 'attributes.attributes.evt.id',
    }),
    attributes: document({ description: 'All attributes', at: 'attributes.attributes' }),
    QUERY: nativeQuery('Event search, as in the Events Explorer'),
    raw: raw(),
  },
  lists: [
    listed('events', request, {
      rows: 'data',
      completeness: searched,
      translate: searching({ request, time: 'date_happened' }),
    }),
  ],
  actions: { create },
});

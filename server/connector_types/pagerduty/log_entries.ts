import {
  document,
  entity,
  from,
  get,
  listed,
  lookedUp,
  raw,
  text,
  timestamp,
  until,
} from '../../../common/declaration/build';
import { EARLIEST, inUtc } from './pages';
import { htmlUrl, idOf, nameOf, teamColumns } from './references';

const seconds = { time: 'iso_seconds' } as const;
const byTime = {
  rows: 'log_entries',
  filters: [from('created_at', 'since', seconds), until('created_at', 'until', seconds)],
  windows: { column: 'created_at', earliest: EARLIEST },
};
const LOG_ENTRIES =
  'https://developer.pagerduty.com/api-reference/reference/REST/openapiv3.json/paths/~1log_entries/get';

/** https://developer.pagerduty.com/api-reference/reference/REST/openapiv3.json/paths/~1log_entries/get */
export const logEntries = entity({
  title: 'Log entries',
  description: 'Everything that happened to incidents',
  docs: LOG_ENTRIES,
  key: ['id'],
  incremental: { column: 'created_at' },
  columns: {
    id: text({ description: 'Id of the log entry' }),
    type: text({
      description: 'What happened, such as trigger_log_entry or acknowledge_log_entry',
    }),
    summary: text({ description: 'What happened, in words' }),
    created_at: timestamp({ description: 'Time when it happened' }),
    agent: nameOf('agent', 'Name of the user or service that did it'),
    agent_id: idOf('agent', 'Id of the user or service that did it'),
    channel: text({
      description: 'How it was done, such as api or web_trigger',
      at: 'channel.type',
    }),
    note: text({ description: 'Text of the note, if there is one' }),
    incident: nameOf('incident', 'Number and title of the incident'),
    incident_id: idOf('incident', 'Id of the incident'),
    service: nameOf('service', 'Name of the service'),
    service_id: idOf('service', 'Id of the service'),
    ...teamColumns,
    contexts: document({ description: 'Links and images of the event' }),
    event_details: document({ description: 'Details of the event' }),
    html_url: htmlUrl,
    raw: raw(),
  },
  lists: [
    lookedUp('log_entry', get('/log_entries/{id}', inUtc), {
      rows: 'log_entry',
      needs: [{ parameter: 'id', column: 'id' }],
    }),
    // https://developer.pagerduty.com/api-reference/367602cbc1c28-list-log-entries-for-an-incident
    listed('incident', get('/incidents/{incident_id}/log_entries', inUtc), {
      needs: [{ parameter: 'incident_id', column: 'incident_id' }],
      ...byTime,
    }),
    listed('all', get('/log_entries', inUtc), byTime),
  ],
});

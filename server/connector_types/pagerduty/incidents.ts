import {
  boolean,
  contains,
  entity,
  equals,
  from,
  get,
  integer,
  listed,
  lookedUp,
  oneOf,
  raw,
  text,
  timestamp,
  until,
} from '../../../common/declaration/build';
import { incidentActions } from './incident_actions';
import { EARLIEST, inUtc } from './pages';
import { htmlUrl, idOf, idsOf, nameOf, namesOf, ofTeam, teamColumns } from './references';

const fields = (column: string, direction: 'asc' | 'desc'): string =>
  [...new Set([column, 'incident_number'])].map((name) => `${name}:${direction}`).join(',');

/** Sorts by a field that no incident lacks; the number, which is unique, keeps pages apart. */
const sortedBy = (column: string) => ({
  column,
  ascending: { sort_by: fields(column, 'asc') },
  descending: { sort_by: fields(column, 'desc') },
  nulls: 'none' as const,
});

/** Without `date_range`, only incidents of the last month are listed. */
const allDates = { date_range: 'all' };
const time = { time: 'iso_seconds', replaces: 'date_range' } as const;

/** https://developer.pagerduty.com/api-reference/9d0b4b12e36f9-list-incidents */
export const incidents = entity({
  title: 'Incidents',
  description: 'Incidents, open and resolved',
  docs: 'https://developer.pagerduty.com/api-reference/9d0b4b12e36f9-list-incidents',
  key: ['id'],
  incremental: { none: 'incidents can be filtered by time of creation, but not by time of change' },
  columns: {
    id: text({ description: 'Id of the incident' }),
    incident_number: integer({ description: 'Number of the incident, unique in the account' }),
    title: text({ description: 'Title' }),
    status: text({
      description: 'Current status',
      values: ['triggered', 'acknowledged', 'resolved'],
      ignoringCase: true,
    }),
    urgency: text({ description: 'Urgency', values: ['high', 'low'], ignoringCase: true }),
    priority: nameOf('priority', 'Name of the priority'),
    service: nameOf('service', 'Name of the service'),
    service_id: idOf('service', 'Id of the service'),
    assignees: namesOf('assignments[].assignee', 'Names of the assigned users, while it is open'),
    assignee_ids: idsOf('assignments[].assignee', 'Ids of the assigned users, while it is open'),
    acknowledgers: namesOf(
      'acknowledgements[].acknowledger',
      'Names of those who acknowledged it, while it is open',
    ),
    escalation_policy: nameOf('escalation_policy', 'Name of the escalation policy'),
    escalation_policy_id: idOf('escalation_policy', 'Id of the escalation policy'),
    ...teamColumns,
    incident_key: text({ description: 'Key that deduplicates incidents of a service' }),
    incident_type: text({ description: 'Name of the incident type', at: 'incident_type.name' }),
    alerts: integer({ description: 'Number of alerts', at: 'alert_counts.all' }),
    is_mergeable: boolean({ description: 'Whether it can be merged' }),
    last_status_change_at: timestamp({ description: 'Time when its status last changed' }),
    last_status_change_by: nameOf('last_status_change_by', 'Name of who last changed its status'),
    created_at: timestamp({ description: 'Time when it was triggered' }),
    updated_at: timestamp({ description: 'Time of the last change' }),
    resolved_at: timestamp({ description: 'Time when it was resolved; NULL while it is open' }),
    html_url: htmlUrl,
    raw: raw(),
  },
  lists: [
    // https://developer.pagerduty.com/api-reference/005299ed43553-get-an-incident
    lookedUp('incident', get('/incidents/{id}'), {
      rows: 'incident',
      needs: [{ parameter: 'id', column: 'id' }],
    }),
    lookedUp('number', get('/incidents/{incident_number}'), {
      rows: 'incident',
      needs: [{ parameter: 'incident_number', column: 'incident_number' }],
    }),
    listed('all', get('/incidents', { ...inUtc, sort_by: 'incident_number:desc' }), {
      rows: 'incidents',
      unfiltered: allDates,
      filters: [
        oneOf('status', 'statuses[]', { many: 'repeat' }),
        oneOf('urgency', 'urgencies[]', { many: 'repeat' }),
        oneOf('service_id', 'service_ids[]', { match: 'superset', many: 'repeat' }),
        // "resolved incidents are not assigned to any user", in rows as in the filter
        contains('assignee_ids', 'user_ids[]'),
        ofTeam,
        // also finds incidents by the keys of their alerts
        equals('incident_key', 'incident_key', { match: 'superset' }),
        from('created_at', 'since', time),
        until('created_at', 'until', time),
      ],
      // "Maximum range is 6 months"
      windows: { column: 'created_at', earliest: EARLIEST, mostDays: 180 },
      // resolved_at: where incidents without it are sorted is not documented
      sorts: [sortedBy('created_at'), sortedBy('incident_number')],
    }),
  ],
  actions: incidentActions,
});

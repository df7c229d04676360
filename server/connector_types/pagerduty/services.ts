import {
  entity,
  equals,
  get,
  integer,
  listed,
  lookedUp,
  raw,
  text,
  timestamp,
} from '../../../common/declaration/build';
import { htmlUrl, idOf, nameOf, ofTeam, teamColumns } from './references';

/** https://developer.pagerduty.com/api-reference/e960cca205c0f-list-services */
export const services = entity({
  title: 'Services',
  description: 'Services that incidents are opened against',
  docs: 'https://developer.pagerduty.com/api-reference/e960cca205c0f-list-services',
  key: ['id'],
  incremental: { none: 'services cannot be filtered by time' },
  columns: {
    id: text({ description: 'Id of the service' }),
    name: text({ description: 'Name' }),
    description: text({ description: 'Description' }),
    status: text({
      description: 'Current state, from its open incidents',
      values: ['active', 'warning', 'critical', 'maintenance', 'disabled'],
    }),
    escalation_policy: nameOf('escalation_policy', 'Name of the escalation policy'),
    escalation_policy_id: idOf('escalation_policy', 'Id of the escalation policy'),
    ...teamColumns,
    alert_creation: text({
      description: 'Whether events create alerts and incidents, or incidents only',
      values: ['create_incidents', 'create_alerts_and_incidents'],
    }),
    auto_resolve_timeout: integer({
      description: 'Seconds until an open incident is resolved; NULL if it is not',
    }),
    acknowledgement_timeout: integer({
      description: 'Seconds until an acknowledged incident is triggered again; NULL if it is not',
    }),
    created_at: timestamp({ description: 'Time of creation' }),
    last_incident_timestamp: timestamp({ description: 'Time of the latest incident' }),
    html_url: htmlUrl,
    raw: raw(),
  },
  lists: [
    lookedUp('service', get('/services/{id}'), {
      rows: 'service',
      needs: [{ parameter: 'id', column: 'id' }],
    }),
    listed('all', get('/services'), {
      rows: 'services',
      filters: [equals('name', 'name', { match: 'superset' }), ofTeam],
    }),
  ],
});

import {
  document,
  entity,
  get,
  integer,
  listed,
  lookedUp,
  raw,
  text,
} from '../../../common/declaration/build';
import { htmlUrl, idsOf, namesOf, ofTeam, teamColumns } from './references';

/** https://developer.pagerduty.com/api-reference/51b21014a4f5a-list-escalation-policies */
export const escalationPolicies = entity({
  title: 'Escalation policies',
  description: 'Escalation policies: who is notified in which order',
  docs: 'https://developer.pagerduty.com/api-reference/51b21014a4f5a-list-escalation-policies',
  key: ['id'],
  incremental: { none: 'escalation policies cannot be filtered by time' },
  columns: {
    id: text({ description: 'Id of the escalation policy' }),
    name: text({ description: 'Name' }),
    description: text({ description: 'Description' }),
    num_loops: integer({ description: 'How often it repeats if nobody acknowledges' }),
    on_call_handoff_notifications: text({
      description: 'When users are notified that a shift begins or ends',
      values: ['if_has_services', 'always'],
    }),
    escalation_rules: document({ description: 'Levels, each with its targets and its delay' }),
    services: namesOf('services[]', 'Names of the services that use it'),
    service_ids: idsOf('services[]', 'Ids of the services that use it'),
    ...teamColumns,
    html_url: htmlUrl,
    raw: raw(),
  },
  lists: [
    lookedUp('escalation_policy', get('/escalation_policies/{id}'), {
      rows: 'escalation_policy',
      needs: [{ parameter: 'id', column: 'id' }],
    }),
    listed('all', get('/escalation_policies'), { rows: 'escalation_policies', filters: [ofTeam] }),
  ],
});

import { entity, get, listed, lookedUp, raw, text } from '../../../common/declaration/build';
import { htmlUrl, idsOf, namesOf, ofTeam, teamColumns } from './references';

/** https://developer.pagerduty.com/api-reference/846ecf84402bb-list-schedules */
export const schedules = entity({
  title: 'Schedules',
  description: 'On-call schedules',
  docs: 'https://developer.pagerduty.com/api-reference/846ecf84402bb-list-schedules',
  key: ['id'],
  incremental: { none: 'schedules cannot be filtered by time' },
  columns: {
    id: text({ description: 'Id of the schedule' }),
    name: text({ description: 'Name', at: ['name', 'summary'] }),
    description: text({ description: 'Description' }),
    time_zone: text({ description: 'Time zone' }),
    users: namesOf('users[]', 'Names of the users on the schedule'),
    user_ids: idsOf('users[]', 'Ids of the users on the schedule'),
    escalation_policies: namesOf(
      'escalation_policies[]',
      'Names of the escalation policies that use it',
    ),
    escalation_policy_ids: idsOf(
      'escalation_policies[]',
      'Ids of the escalation policies that use it',
    ),
    ...teamColumns,
    html_url: htmlUrl,
    raw: raw(),
  },
  lists: [
    lookedUp('schedule', get('/schedules/{id}'), {
      rows: 'schedule',
      needs: [{ parameter: 'id', column: 'id' }],
    }),
    listed('all', get('/schedules'), { rows: 'schedules', filters: [ofTeam] }),
  ],
});

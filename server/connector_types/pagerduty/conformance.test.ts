import { conformanceTests } from '../../../test/conformance/conformance_tests';
import {
  same,
  valueIn,
  type RowPredicate,
  type ServiceModel,
} from '../../../test/conformance/service_model';
import { pagerduty } from '.';

const equalTo =
  (path: string): RowPredicate =>
  (row, value) => {
    const found = valueIn(row, path);
    return found !== undefined && same(found, value);
  };
/** Whether the edges belong to the range is not documented: read as excluding them, the stricter reading. */
const since: RowPredicate = (row, value) => Date.parse(String(row.created_at)) > Date.parse(value);
const until: RowPredicate = (row, value) => Date.parse(String(row.created_at)) < Date.parse(value);
const assignedTo: RowPredicate = (row, value) =>
  Array.isArray(row.assignments) &&
  (row.assignments as readonly { readonly assignee?: { readonly id?: string } }[]).some(
    ({ assignee }) => assignee?.id === value,
  );

/** "Only results related to these teams": of those, the rows that name the team. */
const ofTeam: RowPredicate = (row, value) =>
  Array.isArray(row.teams) &&
  (row.teams as readonly { readonly id?: string }[]).some(({ id }) => id === value);

/** https://developer.pagerduty.com/api-reference/, parameter by parameter. */
const MODEL: ServiceModel = {
  '/incidents statuses[]': { anyOf: equalTo('status') },
  '/incidents urgencies[]': { anyOf: equalTo('urgency') },
  '/incidents service_ids[]': { anyOf: equalTo('service.id') },
  '/incidents user_ids[]': { anyOf: assignedTo },
  '/incidents team_ids[]': { anyOf: ofTeam },
  '/services team_ids[]': { anyOf: ofTeam },
  '/users team_ids[]': { anyOf: ofTeam },
  '/schedules team_ids[]': { anyOf: ofTeam },
  '/escalation_policies team_ids[]': { anyOf: ofTeam },
  '/incidents incident_key': (row, value) => row.incident_key === value,
  '/incidents since': since,
  '/incidents until': until,
  '/services name': (row, value) => row.name === value,
  '/oncalls user_ids[]': { anyOf: equalTo('user.id') },
  '/oncalls schedule_ids[]': { anyOf: equalTo('schedule.id') },
  '/oncalls escalation_policy_ids[]': { anyOf: equalTo('escalation_policy.id') },
  '/log_entries since': since,
  '/log_entries until': until,
  '/incidents/{incident_id}/log_entries since': since,
  '/incidents/{incident_id}/log_entries until': until,
};

conformanceTests(pagerduty, {
  model: MODEL,
  samples: { 'log_entries.incident_id': 'PT4KHLK' },
});

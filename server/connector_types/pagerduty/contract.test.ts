import { contractTests } from '../../../test/contract/contract_tests';
import type { Manifest } from '../../../test/contract/manifest';
import { pagerduty } from '.';

const paging = 'pages are walked by offset and more';
const teams = 'whether it applies to the teams of an entry is not documented';
const search = 'it does not say how names are compared';
const collation = 'names are sorted by the collation of the service';
const entries = 'shifts are rows of oncall';
const included = 'rows contain references, whose summary is the name';

/** The requests of an action on an incident. */
const byIdOrNumber = (action: string, write: string): Manifest['actions'] => ({
  [`incidents.${action}:incident number`]: 'GET /incidents/{id}',
  [`incidents.${action}:incident_id`]: write,
  [`incidents.${action}:incident_number`]: write,
});

const MANIFEST: Manifest = {
  descriptions: {
    '': 'pagerduty/pagerduty-rest-v2.json',
    events: 'pagerduty/pagerduty-events-v2.json',
  },
  addresses: { '': 'https://api.pagerduty.com', events: 'https://events.pagerduty.com/v2' },
  config: { region: 'us', from_email: 'ada@mycompany.example' },
  tests: {
    api_key: 'GET /abilities',
    incidents: 'GET /incidents',
    services: 'GET /services',
    oncall: 'GET /oncalls',
    users: 'GET /users',
  },
  discovery: {},
  lists: {
    'incidents.incident': 'GET /incidents/{id}',
    'incidents.number': 'GET /incidents/{id}',
    'incidents.all': 'GET /incidents',
    'services.service': 'GET /services/{id}',
    'services.all': 'GET /services',
    'oncall.all': 'GET /oncalls',
    'users.user': 'GET /users/{id}',
    'users.all': 'GET /users',
    'schedules.schedule': 'GET /schedules/{id}',
    'schedules.all': 'GET /schedules',
    'escalation_policies.escalation_policy': 'GET /escalation_policies/{id}',
    'escalation_policies.all': 'GET /escalation_policies',
    'log_entries.log_entry': 'GET /log_entries/{id}',
    'log_entries.incident': 'GET /incidents/{id}/log_entries',
    'log_entries.all': 'GET /log_entries',
  },
  details: {},
  actions: {
    'incidents.trigger:routing_key': 'POST /enqueue',
    'incidents.trigger:from_email': 'POST /incidents',
    ...byIdOrNumber('acknowledge', 'PUT /incidents/{id}'),
    ...byIdOrNumber('resolve', 'PUT /incidents/{id}'),
    ...byIdOrNumber('note', 'POST /incidents/{id}/notes'),
    ...byIdOrNumber('snooze', 'POST /incidents/{id}/snooze'),
    ...byIdOrNumber('reassign', 'PUT /incidents/{id}'),
    ...byIdOrNumber('merge', 'PUT /incidents/{id}/merge'),
  },
  samples: { 'incidents.id': 'PT4KHLK', 'log_entries.incident_id': 'PT4KHLK' },
  untied: {},
  absent: {},
  unused: {
    limit: paging,
    offset: paging,
    total: 'counting takes the service longer',
    'GET /log_entries team_ids[]': teams,
    'GET /incidents/{id}/log_entries team_ids[]': teams,
    query: search,
    'include[]': included,
    'GET /services time_zone': 'times in its rows have an offset',
    'GET /services sort_by': collation,
    'GET /escalation_policies sort_by': collation,
    'GET /escalation_policies user_ids[]': 'targets are not columns, but in escalation_rules',
    'GET /schedules time_zone': entries,
    'GET /schedules since': entries,
    'GET /schedules until': entries,
    'GET /schedules include_next_oncall_for_user': entries,
    'GET /schedules/{id} time_zone': entries,
    'GET /schedules/{id} since': entries,
    'GET /schedules/{id} until': entries,
    'GET /schedules/{id} overflow': entries,
    'GET /schedules/{id} include_next_oncall_for_user': entries,
    is_overview: 'by default, all entries are listed',
  },
};

contractTests(pagerduty, MANIFEST);

import { sampleResponseTests } from './sample_responses';

const READS = [
  '/abilities',
  '/incidents?date_range=all&limit=100',
  '/incidents/P123ABC',
  '/services',
  '/oncalls',
  '/users',
  '/schedules',
  '/escalation_policies',
  '/log_entries?limit=100',
  '/incidents/P123ABC/log_entries',
];

const OPEN = 'its text says that it is null while the incident is open';
const ALWAYS = 'its text says that it is null if the user is always on call';
const NONE = 'an incident without a priority has null';

sampleResponseTests(
  'PagerDuty',
  'pagerduty/pagerduty-rest-v2.json',
  READS,
  ({ pagerduty }) => ({
    url: pagerduty.url,
    authorization: `Token token=${pagerduty.apiKey}`,
  }),
  {
    'incident.resolved_at': OPEN,
    'incidents[].resolved_at': OPEN,
    'incident.priority': NONE,
    'incidents[].priority': NONE,
    'services[].auto_resolve_timeout': 'its text says that it is null if it is off',
    'oncalls[].schedule': ALWAYS,
    'oncalls[].start': ALWAYS,
    'oncalls[].end': ALWAYS,
  },
);

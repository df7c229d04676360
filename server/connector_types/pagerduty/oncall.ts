import {
  boolean,
  entity,
  equals,
  get,
  integer,
  listed,
  oneOf,
  raw,
  timestamp,
} from '../../../common/declaration/build';
import { inUtc } from './pages';
import { idOf, nameOf } from './references';

const ofRequest = { requestOnly: true, hidden: true };
const seconds = { time: 'iso_seconds' } as const;

/** https://developer.pagerduty.com/api-reference/3a6b910f11050-list-all-of-the-on-calls */
export const oncall = entity({
  title: 'On-call shifts',
  description: 'Who is on call, now or between `since` and `until`',
  docs: 'https://developer.pagerduty.com/api-reference/3a6b910f11050-list-all-of-the-on-calls',
  key: ['escalation_policy_id', 'escalation_level', 'user_id', 'schedule_id', 'start'],
  incremental: {
    none: 'shifts can be filtered by when they take place, but not by time of change',
  },
  columns: {
    user: nameOf('user', 'Name of the user'),
    user_id: idOf('user', 'Id of the user'),
    schedule: nameOf('schedule', 'Name of the schedule; NULL if the user is always on call'),
    schedule_id: idOf('schedule', 'Id of the schedule'),
    escalation_policy: nameOf('escalation_policy', 'Name of the escalation policy'),
    escalation_policy_id: idOf('escalation_policy', 'Id of the escalation policy'),
    escalation_level: integer({ description: 'Level of the escalation policy, from 1' }),
    start: timestamp({ description: 'Start of the shift; NULL if the user is always on call' }),
    end: timestamp({ description: 'End of the shift; NULL if the user is always on call' }),
    since: timestamp({
      ...ofRequest,
      description: 'Shifts that end after this time; default: now',
    }),
    until: timestamp({
      ...ofRequest,
      description: 'Shifts that start before this time, at most 90 days ahead; default: now',
    }),
    earliest: boolean({
      ...ofRequest,
      description: 'Only the earliest shift of each user, escalation policy and level',
    }),
    raw: raw(),
  },
  lists: [
    listed('all', get('/oncalls', inUtc), {
      rows: 'oncalls',
      filters: [
        oneOf('user_id', 'user_ids[]', { match: 'superset', many: 'repeat' }),
        oneOf('schedule_id', 'schedule_ids[]', { match: 'superset', many: 'repeat' }),
        oneOf('escalation_policy_id', 'escalation_policy_ids[]', {
          match: 'superset',
          many: 'repeat',
        }),
        equals('since', 'since', { match: 'superset', ...seconds }),
        equals('until', 'until', { match: 'superset', ...seconds }),
        equals('earliest', 'earliest', { match: 'superset' }),
      ],
    }),
  ],
});

import type { SampleRequest, SampleResponse, SampleRoute } from '../http/loopback_service';
import type { SampleAccount, SampleIncident, SamplePolicy, SampleReference } from './dataset';
import {
  iso,
  reference,
  renderIncident,
  renderLogEntry,
  renderPolicy,
  renderSchedule,
  renderService,
  renderUser,
} from './render';
import { invalid, notFound, ok, page } from './replies';

const DAY = 86_400_000;
const WEEK = 7 * DAY;
const MONTH = 30 * DAY;
const SIX_MONTHS = 184 * DAY;

/** The reads of the REST API that the connector uses. */
export function readRoutes(
  account: SampleAccount,
  now: () => number,
): Readonly<Record<string, SampleRoute>> {
  const { users, schedules, policies, services, incidents, log } = account;
  const one =
    <T extends { readonly id: string }>(
      name: string,
      items: readonly T[],
      render: (item: T) => object,
    ): SampleRoute =>
    ({ parameters }) => {
      const found = items.find(({ id }) => id === parameters['id']);
      return found === undefined ? notFound : ok(name, render(found));
    };
  const user = (item: (typeof users)[number]) => renderUser(item, account);
  const schedule = (item: (typeof schedules)[number]) => renderSchedule(item, account);
  const policy = (item: SamplePolicy) => renderPolicy(item, account);
  const service = (item: (typeof services)[number]) => renderService(item, account);
  const byName = (left: SampleReference, right: SampleReference) =>
    left.summary < right.summary ? -1 : 1;
  return {
    'GET /abilities': () => ok('abilities', ['teams', 'urgencies']),
    'GET /users': (request) => {
      const wanted = request.query.getAll('team_ids[]');
      const teams = account.teams.filter(({ id }) => wanted.includes(id));
      const found = users.filter((one) => teams.some(({ members }) => members.includes(one)));
      return page(request, 'users', wanted.length === 0 ? users : found, user);
    },
    'GET /users/:id': one('user', users, user),
    'GET /schedules': (request) =>
      page(request, 'schedules', schedules.filter(ofTeam(request)), schedule),
    'GET /schedules/:id': one('schedule', schedules, schedule),
    'GET /escalation_policies': (request) =>
      page(request, 'escalation_policies', policies.filter(ofTeam(request)), policy),
    'GET /escalation_policies/:id': one('escalation_policy', policies, policy),
    'GET /services': (request) => {
      const name = request.query.get('name');
      const found = services.filter(
        (one) => (name === null || one.summary === name) && ofTeam(request)(one.policy),
      );
      return page(request, 'services', [...found].sort(byName), service);
    },
    'GET /services/:id': one('service', services, service),
    'GET /oncalls': (request) =>
      page(request, 'oncalls', shifts(account, request, now()), (row) => row),
    'GET /incidents': (request) => listIncidents(incidents, request, now()),
    'GET /incidents/:id': ({ parameters: { id = '' } }) => {
      const found = incidents.find((item) => item.id === id || String(item.number) === id);
      return found === undefined ? notFound : ok('incident', renderIncident(found));
    },
    'GET /log_entries': (request) =>
      page(request, 'log_entries', entriesIn(log, request), renderLogEntry),
    'GET /log_entries/:id': one('log_entry', log, renderLogEntry),
    'GET /incidents/:id/log_entries': (request) => {
      const { id = '' } = request.parameters;
      if (!incidents.some((item) => item.id === id)) return notFound;
      const own = log.filter(({ incident }) => incident.id === id);
      return page(request, 'log_entries', entriesIn(own, request), renderLogEntry);
    },
  };
}

const ofTeam =
  ({ query }: SampleRequest) =>
  ({ team }: { readonly team: SampleReference }): boolean =>
    !query.has('team_ids[]') || query.getAll('team_ids[]').includes(team.id);

const timeOf = (query: URLSearchParams, name: string): number | undefined => {
  const text = query.get(name);
  return text === null ? undefined : Date.parse(text);
};

/** Without `date_range=all`, only the last month is listed; a range has six months at most. */
function listIncidents(
  all: readonly SampleIncident[],
  request: SampleRequest,
  now: number,
): SampleResponse {
  const { query } = request;
  const everything = query.get('date_range') === 'all';
  const until = timeOf(query, 'until') ?? now + DAY;
  const since = timeOf(query, 'since') ?? until - MONTH;
  if (!everything && until - since > SIX_MONTHS)
    return invalid('The time range cannot be greater than 6 months.');
  const within = (name: string, value: string): boolean =>
    !query.has(name) || query.getAll(name).includes(value);
  const found = all.filter(
    (one) =>
      (everything || (one.createdAt >= since && one.createdAt < until)) &&
      within('statuses[]', one.status) &&
      within('urgencies[]', one.urgency) &&
      within('service_ids[]', one.service.id) &&
      within('incident_key', one.key) &&
      within('team_ids[]', one.service.policy.team.id) &&
      (!query.has('user_ids[]') || one.assignees.some(({ id }) => within('user_ids[]', id))),
  );
  const [field = 'incident_number', direction = 'asc'] = (query.get('sort_by') ?? '').split(/[:,]/);
  const value = (one: SampleIncident) => (field === 'created_at' ? one.createdAt : one.number);
  const sign = direction === 'desc' ? -1 : 1;
  const sorted = [...found].sort((a, b) => sign * (value(a) - value(b) || a.number - b.number));
  return page(request, 'incidents', sorted, renderIncident);
}

/** Newest first. */
function entriesIn(log: SampleAccount['log'], { query }: SampleRequest): SampleAccount['log'] {
  const since = timeOf(query, 'since') ?? -Infinity;
  const until = timeOf(query, 'until') ?? Infinity;
  return log.filter(({ at }) => at >= since && at < until).reverse();
}

/** Shifts of a week each, from Monday on, that overlap the range; and the users who are always on call. */
function shifts({ policies }: SampleAccount, { query }: SampleRequest, now: number): object[] {
  const since = timeOf(query, 'since') ?? now;
  const until = Math.max(since, timeOf(query, 'until') ?? now);
  const within = (name: string, value: string): boolean =>
    !query.has(name) || query.getAll(name).includes(value);
  const weeks: number[] = [];
  for (let week = Math.floor((since - 4 * DAY) / WEEK); week * WEEK + 4 * DAY <= until; week++)
    weeks.push(week);
  return policies
    .filter(({ id }) => within('escalation_policy_ids[]', id))
    .flatMap((policy) => {
      const { members } = policy.team;
      const scheduled = weeks.map((week) => ({
        user: members[week % members.length] ?? policy.fallback,
        schedule: policy.schedule,
        level: 1,
        start: iso(week * WEEK + 4 * DAY),
        end: iso((week + 1) * WEEK + 4 * DAY),
      }));
      const always = {
        user: policy.fallback,
        schedule: undefined,
        level: 2,
        start: null,
        end: null,
      };
      return [...scheduled, always]
        .filter(
          ({ user, schedule }) =>
            within('user_ids[]', user.id) && within('schedule_ids[]', schedule?.id ?? 'null'),
        )
        .map(({ user, schedule, level, start, end }) => ({
          escalation_policy: reference(policy),
          escalation_level: level,
          schedule: schedule === undefined ? null : reference(schedule),
          user: reference(user),
          start,
          end,
        }));
    });
}

import { createHash } from 'node:crypto';
import { PEOPLE, REPOSITORIES, SYMPTOMS } from '../github/words';
import { SAMPLE_RULES } from '../prometheus/series';
import { randomFrom, type Random } from '../random';

export interface SampleReference {
  readonly id: string;
  readonly type: string;
  readonly summary: string;
}
export interface SampleUser extends SampleReference {
  readonly email: string;
  readonly role: 'admin' | 'user';
  readonly jobTitle: string;
}
export interface SampleTeam extends SampleReference {
  readonly members: readonly SampleUser[];
}
export interface SampleSchedule extends SampleReference {
  readonly team: SampleTeam;
}
export interface SamplePolicy extends SampleReference {
  readonly team: SampleTeam;
  readonly schedule: SampleSchedule;
  /** Always on call if nobody of the schedule responds. */
  readonly fallback: SampleUser;
}
export interface SampleService extends SampleReference {
  readonly description: string;
  readonly policy: SamplePolicy;
  readonly createdAt: number;
}
export interface SampleIncident {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly service: SampleService;
  readonly urgency: 'high' | 'low';
  readonly key: string;
  readonly createdAt: number;
  status: 'triggered' | 'acknowledged' | 'resolved';
  assignees: readonly SampleUser[];
  changedAt: number;
  changedBy: SampleReference;
  resolvedAt: number | undefined;
}
export interface SampleLogEntry {
  readonly id: string;
  readonly type: string;
  readonly summary: string;
  readonly at: number;
  readonly agent: SampleReference;
  readonly incident: SampleIncident;
  readonly note?: string;
}
export interface SampleAccount {
  readonly users: readonly SampleUser[];
  readonly teams: readonly SampleTeam[];
  readonly schedules: readonly SampleSchedule[];
  readonly policies: readonly SamplePolicy[];
  readonly services: readonly SampleService[];
  /** Newest last. */
  readonly incidents: SampleIncident[];
  readonly log: SampleLogEntry[];
}

const DAY = 86_400_000;
const DAYS = 300;
const INCIDENTS = 260;
/** The incident that the documentation acknowledges. */
const DOCUMENTED = 'P123ABC';

/** An id as the service makes them: `PT4KHLK`. */
export function idFor(text: string): string {
  const hash = createHash('sha1').update(text).digest('hex').slice(0, 12);
  return `P${parseInt(hash, 16).toString(36).toUpperCase().slice(0, 6)}`;
}

const TEAMS: readonly (readonly [string, readonly string[]])[] = [
  ['Payments', ['checkout', 'payments', 'pricing']],
  ['Platform', ['identity', 'infrastructure', 'data-platform', 'search-index']],
  ['Storefront', ['storefront', 'inventory', 'shipping', 'notifications']],
];

/** The account of the company whose repositories the sample GitHub has: the same at every start except for its dates. */
export function sampleAccount(now: number, seed = 11): SampleAccount {
  const random = randomFrom(seed);
  const users = PEOPLE.filter(([login]) => login !== 'moltler-bot').map(
    ([login, name], index): SampleUser => ({
      id: idFor(`user ${login}`),
      type: 'user',
      summary: name,
      email: `${login}@mycompany.example`,
      role: index === 0 ? 'admin' : 'user',
      jobTitle: random.pick(['Software engineer', 'Site reliability engineer', 'Team lead']),
    }),
  );
  const teams = TEAMS.map(([summary], index): SampleTeam => ({
    id: idFor(`team ${summary}`),
    type: 'team',
    summary,
    members: users.filter((_, at) => at % TEAMS.length === index),
  }));
  const schedules = teams.map((team): SampleSchedule => ({
    id: idFor(`schedule ${team.summary}`),
    type: 'schedule',
    summary: `${team.summary} primary`,
    team,
  }));
  const policies = schedules.map((schedule): SamplePolicy => ({
    id: idFor(`policy ${schedule.team.summary}`),
    type: 'escalation_policy',
    summary: `${schedule.team.summary} on call`,
    team: schedule.team,
    schedule,
    fallback: first(schedule.team.members),
  }));
  const services = TEAMS.flatMap(([, names], index) =>
    names.map((name): SampleService => ({
      id: idFor(`service ${name}`),
      type: 'service',
      summary: name,
      description: REPOSITORIES.find(([one]) => one === name)?.[2] ?? 'Card payments',
      policy: policies[index] ?? first(policies),
      createdAt: now - random.between(DAYS, 900) * DAY,
    })),
  );
  const log: SampleLogEntry[] = [];
  const incidents = Array.from({ length: INCIDENTS }, (_, index) => {
    // Numbers grow with time; the newest incident is an hour old.
    const age = INCIDENTS - 1 - index + (index === INCIDENTS - 1 ? 0 : random.next() / 2);
    const createdAt = now - 3_600_000 - (age / INCIDENTS) * DAYS * DAY;
    return incident(random, now, index, createdAt, services, log);
  });
  log.sort((left, right) => left.at - right.at);
  return { users, teams, schedules, policies, services, incidents, log };
}

function incident(
  random: Random,
  now: number,
  index: number,
  at: number,
  services: readonly SampleService[],
  log: SampleLogEntry[],
): SampleIncident {
  const newest = index === INCIDENTS - 1;
  const service = newest ? first(services) : random.pick(services);
  const createdAt = Math.floor(at / 1000) * 1000;
  const user = random.pick(service.policy.team.members);
  const alert = random.pick(SAMPLE_RULES);
  const title = newest
    ? `TargetDown: ${first(SAMPLE_RULES).summary}`
    : random.chance(0.4)
      ? `${alert.name}: ${alert.summary}`
      : random.pick(SYMPTOMS);
  const open = createdAt > now - 6 * DAY;
  const status = newest
    ? 'triggered'
    : open
      ? random.pick(['triggered', 'acknowledged'])
      : 'resolved';
  const acknowledgedAt = Math.min(now, createdAt + random.between(1, 40) * 60_000);
  const resolvedAt = acknowledgedAt + random.between(10, 600) * 60_000;
  const one: SampleIncident = {
    id: newest ? DOCUMENTED : idFor(`incident ${index}`),
    number: index + 1,
    title,
    service,
    urgency: newest || random.chance(0.4) ? 'high' : 'low',
    key: createHash('md5').update(`key ${index}`).digest('hex'),
    createdAt,
    status: status as SampleIncident['status'],
    assignees: status === 'resolved' ? [] : [user],
    changedAt:
      status === 'resolved' ? resolvedAt : status === 'acknowledged' ? acknowledgedAt : createdAt,
    changedBy: status === 'triggered' ? service : user,
    resolvedAt: status === 'resolved' ? resolvedAt : undefined,
  };
  logged(log, one, 'trigger', 'Triggered through the API', createdAt, service);
  if (status !== 'triggered')
    logged(log, one, 'acknowledge', `Acknowledged by ${user.summary}`, acknowledgedAt, user);
  if (status === 'resolved')
    logged(log, one, 'resolve', `Resolved by ${user.summary}`, resolvedAt, user);
  return one;
}

/** Adds an entry to the log of an incident. */
export function logged(
  log: SampleLogEntry[],
  of: SampleIncident,
  what: string,
  summary: string,
  at: number,
  agent: SampleReference,
  note?: string,
): SampleLogEntry {
  const entry = {
    id: idFor(`${of.id} ${what} ${at} ${log.length}`).replace(/^P/, 'R'),
    type: `${what}_log_entry`,
    summary,
    at,
    agent,
    incident: of,
    ...(note === undefined ? {} : { note }),
  };
  log.push(entry);
  return entry;
}

function first<T>(items: readonly T[]): T {
  const [item] = items;
  if (item === undefined) throw new RangeError('Nothing to take.');
  return item;
}

import { PEOPLE, SYMPTOMS } from '../github/words';
import { randomFrom, type Random } from '../random';
import { shopSymptom } from '../story';
import { sampleSprints, type SampleSprint } from './sprints';
import {
  COMPONENTS,
  LABELS,
  PRIORITIES,
  PROJECTS,
  STATUSES,
  TRANSITIONS,
  TYPES,
  VERSIONS,
  type ProjectKey,
  type StatusName,
} from './words';

export interface SamplePerson {
  readonly accountId: string;
  readonly login: string;
  readonly name: string;
  readonly email: string;
}
export interface SampleComment {
  readonly id: string;
  readonly author: string;
  readonly body: string;
  readonly created: string;
}
export interface SampleWorklog {
  readonly id: string;
  readonly author: string;
  readonly started: string;
  readonly seconds: number;
}
export interface SampleIssue {
  readonly id: string;
  readonly key: string;
  readonly project: ProjectKey;
  summary: string;
  description: string;
  type: string;
  status: StatusName;
  priority: string;
  /** Account ids. */
  assignee: string | null;
  readonly reporter: string;
  labels: readonly string[];
  components: readonly string[];
  fixVersions: readonly string[];
  readonly parent: string | null;
  readonly created: string;
  updated: string;
  resolved: string | null;
  due: string | null;
  readonly sprints: readonly number[];
  points: number | null;
  severity: string | null;
  impact: string | null;
  readonly comments: SampleComment[];
  readonly worklogs: SampleWorklog[];
  readonly watchers: string[];
}
export interface SampleSite {
  /** Account id of the account that is connected. */
  readonly me: string;
  readonly people: readonly SamplePerson[];
  readonly issues: SampleIssue[];
  readonly sprints: readonly SampleSprint[];
}

const DAY = 86_400_000;
/** As Jira writes times. */
export const jiraTime = (milliseconds: number): string =>
  new Date(milliseconds).toISOString().replace('Z', '+0000');

const ISSUES: Readonly<Record<ProjectKey, number>> = { OPS: 140, SHOP: 230, PLAT: 90 };

/** A small company at work: the same at every start except for its dates, which end at `now`. */
export function sampleSite(now: number, seed = 11): SampleSite {
  const random = randomFrom(seed);
  const people = PEOPLE.map(([login, name], at): SamplePerson => ({
    accountId: `5b10a284${String(4_000_000_000_000 + at).padStart(16, '0')}`,
    login,
    name,
    email: `${login}@mycompany.example`,
  }));
  const sprints = sampleSprints(now);
  const issues = PROJECTS.flatMap(({ key, id }) =>
    Array.from({ length: ISSUES[key] }, (_, at) =>
      issue(random, now, {
        project: key,
        id: String(Number(id) * 1000 + at),
        number: at + 1,
        created: now - (1 - (at + random.next()) / ISSUES[key]) * 200 * DAY,
        people,
        sprints,
      }),
    ),
  );
  const me = people.find(({ login }) => login === 'moltler-bot')?.accountId ?? '';
  return { me, people, issues, sprints };
}

interface Place {
  readonly project: ProjectKey;
  readonly id: string;
  readonly number: number;
  readonly created: number;
  readonly people: readonly SamplePerson[];
  readonly sprints: readonly SampleSprint[];
}

function issue(random: Random, now: number, place: Place): SampleIssue {
  const { project, id, number, created, people, sprints } = place;
  const person = (): string => random.pick(people).accountId;
  // Every tenth issue of the software projects is an epic, and the parent of those that follow.
  const isEpic = project !== 'OPS' && number % 10 === 1;
  const type = isEpic ? 'Epic' : random.pick(TYPES[project]);
  const age = (now - created) / (200 * DAY);
  const isDone = random.next() < 0.25 + 0.7 * age;
  const done = created + random.next() * (now - created);
  const statuses = TRANSITIONS[project].map(([, to]) => to);
  const status = random.pick(statuses.filter((name) => (STATUSES[name] === 'Done') === isDone));
  const picked = random.pick(SYMPTOMS);
  const symptom = project === 'SHOP' ? shopSymptom(number) : picked;
  const component = random.pick(COMPONENTS[project]);
  const updated = isDone ? done : created + random.next() * (now - created);
  return {
    id,
    key: `${project}-${number}`,
    project,
    summary: isEpic ? `Make ${component} boring` : symptom,
    description: `${symptom}.\n\nSeen in ${component}, ${random.between(2, 400)} times in the last hour.`,
    type,
    status,
    priority: random.pick(project === 'OPS' ? PRIORITIES : PRIORITIES.slice(1)),
    assignee: random.chance(0.75) ? person() : null,
    reporter: person(),
    labels: LABELS.filter(() => random.chance(0.2)),
    components: [component],
    fixVersions: project === 'SHOP' && isDone ? [random.pick(VERSIONS)] : [],
    parent:
      project === 'OPS' || isEpic ? null : `${project}-${Math.floor((number - 1) / 10) * 10 + 1}`,
    created: jiraTime(created),
    updated: jiraTime(updated),
    resolved: isDone ? jiraTime(done) : null,
    due: random.chance(0.3)
      ? new Date(created + random.between(5, 40) * DAY).toISOString().slice(0, 10)
      : null,
    sprints: isEpic ? [] : sprintsOf(project, isDone ? done : now, isDone, random, sprints),
    points: project === 'OPS' || isEpic ? null : random.pick([1, 2, 3, 5, 8]),
    severity: project === 'OPS' ? random.pick(['SEV1', 'SEV2', 'SEV3']) : null,
    impact: type === 'Incident' ? `Customers of ${component} saw errors.` : null,
    comments: Array.from({ length: random.between(0, 4) }, (_, at) => ({
      id: `${id}${at}`,
      author: person(),
      body: random.pick([
        'I see this too.',
        'Fixed in main.',
        'Can you share the logs?',
        'Happened again last night.',
      ]),
      created: jiraTime(created + ((at + 1) / 6) * (updated - created)),
    })),
    worklogs: Array.from({ length: random.chance(0.4) ? random.between(1, 3) : 0 }, (_, at) => ({
      id: `9${id}${at}`,
      author: person(),
      started: jiraTime(created + ((at + 1) / 5) * (updated - created)),
      seconds: random.between(1, 16) * 900,
    })),
    watchers: [],
  };
}

/** The sprint in which it was finished, or the current one; every fifth was carried over from the sprint before. */
function sprintsOf(
  project: ProjectKey,
  at: number,
  isDone: boolean,
  random: Random,
  sprints: readonly SampleSprint[],
): readonly number[] {
  const ours = sprints.filter((one) => one.project === project);
  const last = ours.find(({ start, end }) => start <= at && at < end);
  if (last === undefined || (!isDone && random.chance(0.5))) return [];
  const before = ours[ours.indexOf(last) - 1];
  return before !== undefined && random.chance(0.2) ? [before.id, last.id] : [last.id];
}

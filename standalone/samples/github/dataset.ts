import { createHash } from 'node:crypto';
import { randomFrom, type Random } from '../random';
import { shopNumberOf, shopSymptom } from '../story';
import { LABELS, PEOPLE, REPOSITORIES, SYMPTOMS, WORKFLOWS } from './words';

export interface SampleUser {
  readonly id: number;
  readonly login: string;
  readonly name: string;
  readonly email: string;
  readonly company: string;
  readonly location: string;
  readonly createdAt: string;
}
export interface SampleIssue {
  readonly id: number;
  readonly number: number;
  title: string;
  body: string;
  state: 'open' | 'closed';
  labels: string[];
  readonly author: string;
  assignees: string[];
  milestone: number | null;
  locked: boolean;
  comments: number;
  readonly createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  /** Set where the issue is a pull request. */
  readonly pull?: SamplePull;
}
export interface SamplePull {
  readonly head: string;
  readonly base: string;
  readonly draft: boolean;
  mergedAt: string | null;
  readonly mergeable: boolean;
  readonly additions: number;
  readonly deletions: number;
  readonly reviewers: readonly string[];
}
export interface SampleRun {
  readonly id: number;
  readonly workflow: number;
  readonly runNumber: number;
  attempt: number;
  readonly actor: string;
  readonly branch: string;
  readonly sha: string;
  readonly event: 'push' | 'schedule' | 'workflow_dispatch';
  status: 'completed' | 'in_progress';
  conclusion: 'success' | 'failure' | 'cancelled' | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}
export interface SampleCommit {
  readonly sha: string;
  readonly message: string;
  readonly author: string;
  readonly date: string;
}
export interface SampleComment {
  readonly id: number;
  readonly issue: number;
  readonly author: string;
  readonly body: string;
  readonly createdAt: string;
}
export interface SampleRepository {
  readonly id: number;
  readonly name: string;
  readonly description: string;
  readonly language: string;
  readonly private: boolean;
  readonly archived: boolean;
  readonly stars: number;
  readonly forks: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly issues: SampleIssue[];
  readonly commits: readonly SampleCommit[];
  readonly runs: SampleRun[];
  readonly comments: SampleComment[];
  readonly branches: readonly string[];
  readonly releases: readonly {
    readonly id: number;
    readonly tag: string;
    readonly name: string;
    readonly createdAt: string;
  }[];
}
export interface SampleOrganization {
  readonly login: string;
  readonly users: readonly SampleUser[];
  readonly teams: readonly { readonly id: number; readonly slug: string; readonly name: string }[];
  readonly repositories: readonly SampleRepository[];
}

const DAY = 86_400_000;
const sha = (text: string): string => createHash('sha1').update(text).digest('hex');
const iso = (milliseconds: number): string =>
  new Date(Math.floor(milliseconds / 1000) * 1000).toISOString().replace('.000', '');

/** A small organization at work: the same at every start except for its dates, which end at `now`. */
export function sampleOrganization(now: number, seed = 7): SampleOrganization {
  const random = randomFrom(seed);
  const users = PEOPLE.map(([login, name], index): SampleUser => ({
    id: 1000 + index,
    login,
    name,
    email: `${login}@mycompany.example`,
    company: 'My Company',
    location: random.pick(['Berlin', 'Lagos', 'Osaka', 'Lima', 'Oslo']),
    createdAt: iso(now - random.between(900, 2500) * DAY),
  }));
  return {
    login: 'mycompany',
    users,
    teams: [
      { id: 1, slug: 'payments', name: 'Payments' },
      { id: 2, slug: 'platform', name: 'Platform' },
      { id: 3, slug: 'storefront', name: 'Storefront' },
    ],
    repositories: REPOSITORIES.map(([name, language, description], index) =>
      repository(
        random,
        now,
        { id: 5000 + index, name, language, description },
        users.map((user) => user.login),
      ),
    ),
  };
}

function repository(
  random: Random,
  now: number,
  base: Pick<SampleRepository, 'id' | 'name' | 'language' | 'description'>,
  logins: readonly string[],
): SampleRepository {
  const createdAt = now - random.between(700, 1500) * DAY;
  const commits = Array.from({ length: random.between(40, 160) }, (_, index): SampleCommit => {
    const date = now - (index + random.next()) * 0.8 * DAY;
    const message = `${random.pick(['Fix', 'Improve', 'Document', 'Test'])}: ${random.pick(SYMPTOMS).toLowerCase()}`;
    return {
      sha: sha(`${base.name}${index}`),
      message,
      author: random.pick(logins),
      date: iso(date),
    };
  });
  const count = random.between(60, 260);
  // Numbers grow with time, as on GitHub; the newest is a few days old at most.
  const issues = Array.from({ length: count }, (_, index) =>
    issue(
      random,
      now,
      now - (1 - (index + random.next()) / count) * 365 * DAY,
      { id: base.id * 10_000 + index + 1, number: index + 1 },
      logins,
    ),
  ).sort((left, right) => right.number - left.number);
  const comments = issues.flatMap((one) =>
    Array.from({ length: Math.min(one.comments, 3) }, (_, index): SampleComment => ({
      id: one.id * 10 + index,
      issue: one.number,
      author: random.pick(logins),
      body: random.pick([
        'I see this too.',
        'Fixed in main.',
        'Can you share the logs?',
        'Happened again last night.',
      ]),
      createdAt: one.updatedAt,
    })),
  );
  return {
    ...base,
    private: random.chance(0.5),
    archived: random.chance(0.1),
    stars: random.between(0, 900),
    forks: random.between(0, 80),
    createdAt: iso(createdAt),
    updatedAt: iso(now - random.between(0, 20) * DAY),
    issues,
    commits,
    runs: Array.from({ length: random.between(30, 120) }, (_, index) =>
      run(random, now, base, index, commits),
    ),
    comments,
    branches: ['main', 'next', `release-${random.between(1, 9)}`],
    releases: Array.from({ length: random.between(1, 6) }, (_, index) => ({
      id: base.id * 100 + index,
      tag: `v1.${index}.0`,
      name: `1.${index}`,
      createdAt: iso(now - (index + 1) * 30 * DAY),
    })),
  };
}

function issue(
  random: Random,
  now: number,
  created: number,
  { id, number }: Pick<SampleIssue, 'id' | 'number'>,
  logins: readonly string[],
): SampleIssue {
  const closed = random.chance(0.6) ? created + random.next() * (now - created) : undefined;
  const updated = closed ?? created + random.next() * (now - created);
  const picked = random.pick(SYMPTOMS);
  const isPull = random.chance(0.3);
  // Every third pull request and every fifth issue names an issue of the sample Jira.
  const shop = number % (isPull ? 3 : 5) === 0 ? shopNumberOf(id) : undefined;
  const symptom = shop === undefined ? picked : shopSymptom(shop);
  const title = shop === undefined ? symptom : `SHOP-${shop}: ${symptom}`;
  const labels = LABELS.filter(() => random.chance(0.22));
  return {
    id,
    number,
    title,
    body: `${symptom}.\n\nSeen in production, ${random.between(2, 400)} times in the last hour.`,
    state: closed === undefined ? 'open' : 'closed',
    labels,
    author: random.pick(logins),
    assignees: logins.filter(() => random.chance(0.07)),
    milestone: random.chance(0.2) ? random.between(1, 3) : null,
    locked: false,
    comments: random.between(0, 9),
    createdAt: iso(created),
    updatedAt: iso(updated),
    closedAt: closed === undefined ? null : iso(closed),
    ...(isPull
      ? {
          pull: {
            head: `fix/${number}`,
            base: 'main',
            draft: random.chance(0.1),
            mergedAt: closed !== undefined && random.chance(0.8) ? iso(closed) : null,
            mergeable: random.chance(0.85),
            additions: random.between(1, 900),
            deletions: random.between(0, 400),
            reviewers: logins.filter(() => random.chance(0.1)),
          },
        }
      : {}),
  };
}

function run(
  random: Random,
  now: number,
  base: Pick<SampleRepository, 'id'>,
  index: number,
  commits: readonly SampleCommit[],
): SampleRun {
  const created = now - (index * 0.4 + random.next() * 0.3) * DAY;
  const finished = index > 0 || random.chance(0.5);
  return {
    id: base.id * 1000 + index,
    workflow: random.between(0, WORKFLOWS.length - 1),
    runNumber: 1000 - index,
    attempt: 1,
    actor: random.pick(commits).author,
    branch: random.chance(0.7) ? 'main' : 'next',
    sha: random.pick(commits).sha,
    event: random.pick(['push', 'push', 'schedule', 'workflow_dispatch'] as const),
    status: finished ? 'completed' : 'in_progress',
    conclusion: finished
      ? random.pick(['success', 'success', 'success', 'failure', 'cancelled'] as const)
      : null,
    createdAt: iso(created),
    updatedAt: iso(created + random.between(2, 30) * 60_000),
  };
}

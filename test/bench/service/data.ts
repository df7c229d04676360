/** The organization of the benchmarks: 200 repositories, 250 issues each, 5 kB per issue, 131 authors. */
export const REPOSITORIES = 200;
export const ISSUES_PER_REPOSITORY = 250;
export const AUTHORS = 131;
export const ORGANISATION = 'bench';
const BODY_BYTES = 4200;
const SECOND = 1000;
const START = Date.UTC(2025, 0, 1);

const time = (milliseconds: number): string =>
  new Date(milliseconds).toISOString().replace('.000', '');
const user = (id: number): object => ({
  login: `user-${id}`,
  id,
  node_id: `U_${id}`,
  type: 'User',
  site_admin: false,
});

export function repositoryName(index: number): string {
  return `repo-${String(index).padStart(3, '0')}`;
}

export function repositoryObject(index: number): object {
  const name = repositoryName(index);
  return {
    id: index + 1,
    node_id: `R_${index}`,
    name,
    full_name: `${ORGANISATION}/${name}`,
    private: false,
    archived: false,
    description: `Repository ${index}`,
    language: 'TypeScript',
    stargazers_count: index,
    forks_count: 0,
    open_issues_count: Math.ceil(ISSUES_PER_REPOSITORY / 2),
    created_at: time(START),
    updated_at: time(START),
    pushed_at: time(START),
    owner: { login: ORGANISATION, id: 1, type: 'Organization' },
  };
}

/** How an issue differs from the usual one. */
export interface IssueKind {
  /** Of its body. */
  readonly bytes?: number;
  /** When it was changed, and how often, if it was. */
  readonly changed?: { readonly at: number; readonly times: number };
}

/** When issue `number` of a repository is changed, if never after it was created. */
export const updatedAt = (repository: number, number: number): number =>
  createdAt(repository, number) + 3600 * SECOND;

const createdAt = (repository: number, number: number): number =>
  START + (repository * ISSUES_PER_REPOSITORY + number) * 60 * SECOND;

const WORDS = Array.from({ length: 512 }, (_, at) =>
  ((at + 1) * 2_654_435_761).toString(36).slice(-2 - (at % 8)),
);

/** Text that compresses like prose, to a third or so. */
function bodyText(seed: number, bytes: number): string {
  let state = seed + 1;
  let text = '';
  while (text.length < bytes) {
    state = (state * 48_271) % 2_147_483_647;
    // Some words are much more frequent than others.
    const at = (state >>> 12) % WORDS.length;
    text += `${WORDS[Math.floor(at ** 3 / WORDS.length ** 2)]} `;
  }
  return text.slice(0, bytes);
}

/** Issue `number` (from 1) of a repository, as JSON text. */
export function issueText(
  repository: number,
  number: number,
  { bytes = BODY_BYTES, changed }: IssueKind = {},
): string {
  const id = repository * 100_000 + number;
  const name = `${ORGANISATION}/${repositoryName(repository)}`;
  const at = createdAt(repository, number);
  const times = changed === undefined ? '' : `, changed ${changed.times} times`;
  return JSON.stringify({
    id,
    node_id: `I_${id}`,
    number,
    title: `Issue ${number} of ${name}${times}`,
    body: bodyText(id, bytes),
    state: number % 2 === 0 ? 'closed' : 'open',
    locked: false,
    comments: number % 7,
    user: user((repository + number) % AUTHORS),
    labels: number % 5 === 0 ? [{ id: 1, name: 'bug', color: 'ff0000', default: false }] : [],
    assignee: null,
    assignees: [],
    milestone: null,
    author_association: 'MEMBER',
    created_at: time(at),
    updated_at: time(changed?.at ?? updatedAt(repository, number)),
    closed_at: number % 2 === 0 ? time(at + 3600 * SECOND) : null,
    repository_url: `https://api.github.example/repos/${name}`,
    html_url: `https://github.example/${name}/issues/${number}`,
    url: `https://api.github.example/repos/${name}/issues/${number}`,
  });
}

/** A pull request in a list, or with the members that only the detail request has. */
export function pullObject(number: number, detail: boolean): object {
  const branch = (ref: string): object => ({
    ref,
    label: `${ORGANISATION}:${ref}`,
    sha: 'a'.repeat(40),
  });
  return {
    ...(JSON.parse(issueText(0, number, { bytes: 200 })) as object),
    draft: false,
    merged_at: null,
    head: branch(`fix/${number}`),
    base: branch('main'),
    requested_reviewers: [],
    ...(detail
      ? {
          mergeable: true,
          mergeable_state: 'clean',
          merged: false,
          additions: number,
          deletions: 1,
          changed_files: 2,
          commits: 1,
          comments: 0,
          review_comments: 0,
        }
      : {}),
  };
}

export function authorObject(id: number): object {
  return {
    ...user(id),
    name: `User ${id}`,
    company: 'Bench',
    location: 'Here',
    bio: null,
    email: null,
    created_at: time(START),
  };
}

/** The response to a range query of Prometheus: 400 series of 12 hours at 15 s, some 22 MB. */
export function rangeText(): string {
  const start = 1_767_225_600;
  const values = Array.from({ length: 2880 }, (_, at) => [start + at * 15, `${at}.5`]);
  const result = Array.from({ length: 400 }, (_, at) => ({
    metric: { __name__: 'load', instance: `host-${at}:9100`, job: 'node' },
    values,
  }));
  return JSON.stringify({ status: 'success', data: { resultType: 'matrix', result } });
}

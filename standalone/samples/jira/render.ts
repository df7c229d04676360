import type { SampleComment, SampleIssue, SampleSite, SampleWorklog } from './dataset';
import { jiraTime } from './dataset';
import type { SampleSprint } from './sprints';
import { BOARDS, CATEGORIES, CUSTOM, PROJECTS, STATUSES, TRANSITIONS, TYPES } from './words';

/** Renders the sample data as Jira Cloud does: https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro/ */
export interface Renderer {
  readonly user: (accountId: string | null) => object | null;
  readonly issue: (issue: SampleIssue, fields: readonly string[]) => object;
  readonly comment: (issue: SampleIssue, comment: SampleComment) => object;
  readonly worklog: (issue: SampleIssue, worklog: SampleWorklog) => object;
  readonly project: (key: string) => object;
  readonly board: (id: number) => object;
  readonly sprint: (sprint: SampleSprint) => object;
  readonly transitions: (issue: SampleIssue) => readonly object[];
}

/** A text in the Atlassian Document Format. */
const rich = (text: string): object => ({
  type: 'doc',
  version: 1,
  content: text
    .split('\n\n')
    .map((one) => ({ type: 'paragraph', content: [{ type: 'text', text: one }] })),
});

const ALL_TYPES = [...new Set([...Object.values(TYPES).flat(), 'Epic'])];
const named = (name: string, at: number) => ({ id: String(10_100 + at), name });

export function rendererOf(site: SampleSite, origin: string): Renderer {
  const api = `${origin}/rest/api/3`;
  const user = (accountId: string | null): object | null => {
    const person = site.people.find((one) => one.accountId === accountId);
    if (person === undefined) return null;
    return {
      self: `${api}/user?accountId=${person.accountId}`,
      accountId: person.accountId,
      accountType: person.login.endsWith('-bot') ? 'app' : 'atlassian',
      displayName: person.name,
      emailAddress: person.email,
      active: true,
      timeZone: 'Etc/UTC',
      locale: 'en_US',
    };
  };
  const sprint = (one: SampleSprint): object => ({
    id: one.id,
    self: `${origin}/rest/agile/1.0/sprint/${one.id}`,
    name: one.name,
    state: one.state,
    startDate: new Date(one.start).toISOString(),
    endDate: new Date(one.end).toISOString(),
    ...(one.state === 'closed' && { completeDate: new Date(one.end).toISOString() }),
    originBoardId: one.board,
    goal: one.goal,
  });
  const status = (name: SampleIssue['status']): object => {
    const category = STATUSES[name];
    return {
      id: String(10_000 + Object.keys(STATUSES).indexOf(name)),
      name,
      statusCategory: { ...CATEGORIES[category], name: category },
    };
  };
  const fieldsOf = (issue: SampleIssue): Readonly<Record<string, unknown>> => ({
    summary: issue.summary,
    description: rich(issue.description),
    issuetype: { ...named(issue.type, ALL_TYPES.indexOf(issue.type)), subtask: false },
    status: status(issue.status),
    priority: named(issue.priority, 20),
    resolution: issue.resolved === null ? null : named('Done', 30),
    assignee: user(issue.assignee),
    reporter: user(issue.reporter),
    labels: issue.labels,
    components: issue.components.map(named),
    fixVersions: issue.fixVersions.map((name) => ({ ...named(name, 40), released: true })),
    ...(issue.parent !== null && { parent: { key: issue.parent } }),
    project: project(issue.project),
    created: issue.created,
    updated: issue.updated,
    resolutiondate: issue.resolved,
    duedate: issue.due,
    [CUSTOM.sprint]:
      issue.sprints.length === 0
        ? null
        : site.sprints.filter(({ id }) => issue.sprints.includes(id)).map(sprint),
    [CUSTOM.points]: issue.points,
    [CUSTOM.severity]: issue.severity === null ? null : { id: '10500', value: issue.severity },
    [CUSTOM.impact]: issue.impact === null ? null : rich(issue.impact),
    [CUSTOM.rank]: `0|i${issue.id.padStart(5, '0')}:`,
  });
  const project = (key: string): object => {
    const found = PROJECTS.find((one) => one.key === key);
    const lead = site.people.find(({ login }) => login === found?.lead);
    return {
      self: `${api}/project/${found?.id ?? ''}`,
      id: found?.id,
      key,
      name: found?.name,
      description: `Issues of ${found?.name ?? key}`,
      projectTypeKey: found?.type,
      style: 'classic',
      isPrivate: false,
      simplified: false,
      archived: false,
      lead: user(lead?.accountId ?? null),
    };
  };
  return {
    user,
    sprint,
    project,
    issue: (issue, wanted) => {
      const fields = Object.entries(fieldsOf(issue)).filter(
        ([name]) => wanted.includes('*all') || wanted.includes(name),
      );
      return {
        id: issue.id,
        self: `${api}/issue/${issue.id}`,
        key: issue.key,
        ...(fields.length > 0 && { fields: Object.fromEntries(fields) }),
      };
    },
    comment: (issue, { id, author, body, created }) => ({
      self: `${api}/issue/${issue.id}/comment/${id}`,
      id,
      author: user(author),
      body: rich(body),
      updateAuthor: user(author),
      created,
      updated: created,
      jsdPublic: true,
    }),
    worklog: (issue, { id, author, started, seconds }) => ({
      self: `${api}/issue/${issue.id}/worklog/${id}`,
      id,
      issueId: issue.id,
      author: user(author),
      updateAuthor: user(author),
      created: jiraTime(Date.parse(started) + seconds * 1000),
      updated: jiraTime(Date.parse(started) + seconds * 1000),
      started,
      timeSpent: `${Math.floor(seconds / 3600)}h ${(seconds % 3600) / 60}m`,
      timeSpentSeconds: seconds,
    }),
    board: (id) => {
      const { project: key, ...board } = BOARDS.find((one) => one.id === id) ?? BOARDS[0];
      const { id: projectId, name } = PROJECTS.find((one) => one.key === key) ?? PROJECTS[0];
      return {
        ...board,
        self: `${origin}/rest/agile/1.0/board/${board.id}`,
        isPrivate: false,
        location: {
          projectId: Number(projectId),
          displayName: `${name} (${key})`,
          projectName: name,
          projectKey: key,
          projectTypeKey: 'software',
        },
      };
    },
    transitions: (issue) =>
      TRANSITIONS[issue.project].map(([name, to], at) => ({
        id: String(11 + at * 10),
        name,
        to: status(to),
        hasScreen: false,
        isAvailable: true,
      })),
  };
}

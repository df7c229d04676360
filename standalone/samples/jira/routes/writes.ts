import type { SampleRequest, SampleResponse, SampleRoute } from '../../http/loopback_service';
import { jiraTime, type SampleIssue, type SampleSite } from '../dataset';
import { failure, NO_ISSUE } from '../paging';
import { rendererOf } from '../render';
import { PRIORITIES, PROJECTS, STATUSES, TRANSITIONS, TYPES } from '../words';
import { issueOf } from './reads';

const DONE: SampleResponse = { status: 204 };

/** An object of the body; an empty one if it is missing. */
type Members = { readonly [name: string]: unknown };
const members = (value: unknown): Members =>
  typeof value === 'object' && value !== null ? (value as Members) : {};
const textIn = (value: unknown, name: string): string | undefined => {
  const found = members(value)[name];
  return typeof found === 'string' ? found : undefined;
};
const bodyOf = ({ body }: SampleRequest): unknown => JSON.parse(body === '' ? '{}' : body);

/** The text of a document; undefined if it is not one: a plain text is an error. */
function textOf(document: unknown): string | undefined {
  if (textIn(document, 'type') !== 'doc') return undefined;
  const content = (value: unknown): readonly unknown[] => {
    const found = members(value)['content'];
    return Array.isArray(found) ? (found as readonly unknown[]) : [];
  };
  const inline = (node: unknown): string =>
    textIn(node, 'type') === 'hardBreak' ? '\n' : (textIn(node, 'text') ?? '');
  return content(document)
    .map((paragraph) => content(paragraph).map(inline).join(''))
    .join('\n\n');
}

/** Sets the fields that are given, and returns what is wrong with them. */
function change(issue: SampleIssue, fields: Members): Readonly<Record<string, string>> {
  const errors: Record<string, string> = {};
  for (const [name, value] of Object.entries(fields)) {
    switch (name) {
      case 'project':
      case 'issuetype':
        break;
      case 'summary':
        if (typeof value === 'string' && value.trim() !== '') issue.summary = value;
        else errors[name] = 'You must specify a summary of the issue.';
        break;
      case 'description': {
        const text = textOf(value);
        if (text === undefined)
          errors[name] =
            'Operation value must be an Atlassian Document (see the Atlassian Document Format)';
        else issue.description = text;
        break;
      }
      case 'labels':
        if (Array.isArray(value)) issue.labels = value.map(String);
        else errors[name] = 'data was not an array';
        break;
      case 'priority': {
        const priority = PRIORITIES.find((one) => one === textIn(value, 'name'));
        if (priority === undefined) errors[name] = 'Specify the Priority (name) in string format';
        else issue.priority = priority;
        break;
      }
      case 'duedate':
        issue.due = typeof value === 'string' ? value : null;
        break;
      default:
        errors[name] =
          `Field '${name}' cannot be set. It is not on the appropriate screen, or unknown.`;
    }
  }
  return errors;
}

/** The routes that change issues. Nothing is stored: a restart undoes it. */
export function writeRoutes(site: SampleSite, now: () => number): Record<string, SampleRoute> {
  const ofIssue =
    (handle: (issue: SampleIssue, request: SampleRequest) => SampleResponse): SampleRoute =>
    (request) => {
      const issue = issueOf(site, request);
      if (issue === undefined) return NO_ISSUE;
      const reply = handle(issue, request);
      if (reply.status < 300) issue.updated = jiraTime(now());
      return reply;
    };
  const { me } = site;
  return {
    'POST /rest/api/3/issue': (request) => {
      const fields = members(members(bodyOf(request))['fields']);
      const project = PROJECTS.find(({ key }) => key === textIn(fields['project'], 'key'));
      if (project === undefined) return failure(400, [], { project: 'valid project is required' });
      const type = [...TYPES[project.key], 'Epic'].find(
        (one) => one === textIn(fields['issuetype'], 'name'),
      );
      if (type === undefined) return failure(400, [], { issuetype: 'Specify a valid issue type' });
      const ours = site.issues.filter((one) => one.project === project.key);
      const number = Math.max(0, ...ours.map(({ key }) => Number(key.split('-')[1]))) + 1;
      const issue: SampleIssue = {
        id: String(Number(project.id) * 1000 + number),
        key: `${project.key}-${number}`,
        project: project.key,
        summary: '',
        description: '',
        type,
        status: TRANSITIONS[project.key][0]?.[1] ?? 'To Do',
        priority: 'Medium',
        assignee: null,
        reporter: me,
        labels: [],
        components: [],
        fixVersions: [],
        parent: null,
        created: jiraTime(now()),
        updated: jiraTime(now()),
        resolved: null,
        due: null,
        sprints: [],
        points: null,
        severity: null,
        impact: null,
        comments: [],
        worklogs: [],
        watchers: [],
      };
      const errors = change(issue, fields);
      if (Object.keys(errors).length > 0) return failure(400, [], errors);
      site.issues.push(issue);
      const { id, key } = issue;
      return { status: 201, body: { id, key, self: `${request.origin}/rest/api/3/issue/${id}` } };
    },
    'PUT /rest/api/3/issue/:issue': ofIssue((issue, request) => {
      const errors = change({ ...issue }, members(members(bodyOf(request))['fields']));
      if (Object.keys(errors).length > 0) return failure(400, [], errors);
      change(issue, members(members(bodyOf(request))['fields']));
      return DONE;
    }),
    'DELETE /rest/api/3/issue/:issue': (request) => {
      const issue = issueOf(site, request);
      if (issue === undefined) return NO_ISSUE;
      site.issues.splice(site.issues.indexOf(issue), 1);
      return DONE;
    },
    'POST /rest/api/3/issue/:issue/transitions': ofIssue((issue, request) => {
      const id = textIn(members(bodyOf(request))['transition'], 'id');
      const to = TRANSITIONS[issue.project].find((_, at) => String(11 + at * 10) === id)?.[1];
      if (to === undefined)
        return failure(400, [
          `It seems that you have tried to perform a workflow operation (${id ?? ''}) that is not valid for the current state of this issue.`,
        ]);
      issue.status = to;
      issue.resolved = STATUSES[to] === 'Done' ? jiraTime(now()) : null;
      return DONE;
    }),
    'POST /rest/api/3/issue/:issue/comment': ofIssue((issue, request) => {
      const body = textOf(members(bodyOf(request))['body']);
      if (body === undefined) return failure(400, [], { comment: 'Comment body is not valid!' });
      const comment = {
        id: `${issue.id}${issue.comments.length + 1}0`,
        author: me,
        body,
        created: jiraTime(now()),
      };
      issue.comments.push(comment);
      return { status: 201, body: rendererOf(site, request.origin).comment(issue, comment) };
    }),
    'PUT /rest/api/3/issue/:issue/assignee': ofIssue((issue, request) => {
      const { accountId } = members(bodyOf(request));
      if (accountId !== null && !site.people.some((one) => one.accountId === accountId))
        return failure(400, [], { assignee: `User '${String(accountId)}' does not exist.` });
      issue.assignee = accountId === null ? null : String(accountId);
      return DONE;
    }),
    'POST /rest/api/3/issue/:issue/watchers': ofIssue((issue, request) => {
      const accountId = bodyOf(request);
      if (!site.people.some((one) => one.accountId === accountId))
        return failure(404, ['The user does not exist.']);
      issue.watchers.push(String(accountId));
      return DONE;
    }),
    'POST /rest/api/3/issue/:issue/worklog': ofIssue((issue, request) => {
      const { timeSpentSeconds, started = jiraTime(now()) } = members(bodyOf(request));
      if (typeof timeSpentSeconds !== 'number' || timeSpentSeconds <= 0)
        return failure(400, [], { timeLogged: 'You must indicate the time spent working.' });
      if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}[+-]\d{4}$/.test(String(started)))
        return failure(400, [], {
          started:
            'Invalid date format. Please enter the date in the format "yyyy-MM-dd\'T\'HH:mm:ss.SSSZ"',
        });
      const worklog = {
        id: `9${issue.id}${issue.worklogs.length + 1}0`,
        author: me,
        started: String(started),
        seconds: timeSpentSeconds,
      };
      issue.worklogs.push(worklog);
      return { status: 201, body: rendererOf(site, request.origin).worklog(issue, worklog) };
    }),
  };
}

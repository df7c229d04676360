import {
  date,
  document,
  list,
  nativeQuery,
  raw,
  text,
  timestamp,
} from '../../../common/declaration/build';
import type { ColumnDeclaration } from '../../../common/declaration';
import { pageUrl, person, richTextColumn } from './columns';
import { membersOf } from './members';

const assignee = person('fields.assignee', 'the assignee');
const reporter = person('fields.reporter', 'the reporter');

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-issueidorkey-get */
export const issueColumns = {
  id: text({ description: 'Id of the issue' }),
  key: text({ description: 'Key of the issue, such as OPS-123', ignoringCase: true }),
  summary: text({ description: 'Summary', at: 'fields.summary' }),
  description: richTextColumn('Description, as plain text', 'fields.description'),
  type: text({
    description: 'Name of the issue type, such as Bug or Incident',
    at: 'fields.issuetype.name',
    ignoringCase: true,
  }),
  status: text({
    description: 'Name of the status in the workflow',
    at: 'fields.status.name',
    ignoringCase: true,
  }),
  status_category: text({
    description: 'Category of the status: To Do, In Progress or Done, in the language of the user',
    at: 'fields.status.statusCategory.name',
    ignoringCase: true,
  }),
  priority: text({
    description: 'Name of the priority',
    at: 'fields.priority.name',
    ignoringCase: true,
  }),
  resolution: text({
    description: 'Name of the resolution; NULL if unresolved',
    at: 'fields.resolution.name',
    ignoringCase: true,
  }),
  assignee: assignee.name,
  assignee_id: assignee.id,
  reporter: reporter.name,
  reporter_id: reporter.id,
  labels: list('text', { description: 'Labels', at: 'fields.labels', ignoringCase: true }),
  components: list('text', {
    description: 'Names of the components',
    at: 'fields.components[].name',
    ignoringCase: true,
  }),
  fix_versions: list('text', {
    description: 'Names of the versions it is fixed in',
    at: 'fields.fixVersions[].name',
    ignoringCase: true,
  }),
  parent: text({
    description: 'Key of the parent: the epic, or the issue of a subtask',
    at: 'fields.parent.key',
    ignoringCase: true,
  }),
  project: text({
    description: 'Key of the project',
    at: 'fields.project.key',
    ignoringCase: true,
  }),
  created: timestamp({ description: 'Time of creation', at: 'fields.created' }),
  updated: timestamp({ description: 'Time of the last change', at: 'fields.updated' }),
  resolved: timestamp({
    description: 'Time when it was resolved; NULL if unresolved',
    at: 'fields.resolutiondate',
  }),
  due_date: date({ description: 'Due date', at: 'fields.duedate' }),
  html_url: pageUrl(),
  title: text({ hidden: true, description: 'The summary', at: 'fields.summary' }),
  JQL: nativeQuery('Query in the Jira Query Language'),
  fields: document({
    hidden: true,
    description: 'Custom fields that have a value, by id; most are columns of their own, too',
    compute: {
      because: 'custom fields are mixed with those of the system',
      reads: ['fields'],
      value: (row) =>
        Object.fromEntries(
          Object.entries(membersOf(membersOf(row)['fields'])).filter(
            ([name, value]) => name.startsWith('customfield_') && value !== null,
          ),
        ),
    },
  }),
  raw: raw(),
} satisfies Record<string, ColumnDeclaration>;

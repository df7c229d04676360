import {
  boolean,
  document,
  integer,
  list,
  raw,
  text,
  timestamp,
} from '../../../common/declaration/build';
import type { ColumnDeclaration } from '../../../common/declaration';

/** What an issue is made of, in a repository's list, an organisation's, and a search. */
export const issueColumns = {
  id: integer({ description: 'Id of the issue, unique across GitHub' }),
  number: integer({ description: 'Number within the repository' }),
  title: text({ description: 'Title' }),
  body: text({ description: 'Text, in Markdown' }),
  state: text({
    description: 'Whether it is open or closed',
    values: ['open', 'closed'],
    ignoringCase: true,
  }),
  state_reason: text({
    description: 'Why it was closed or reopened',
    values: ['completed', 'reopened', 'not_planned', 'duplicate'],
  }),
  labels: list('text', {
    description: 'Names of the labels',
    at: 'labels[].name',
    ignoringCase: true,
  }),
  assignee: text({
    at: 'assignee.login',
    ignoringCase: true,
    description: 'Login of the first assignee',
  }),
  assignees: list('text', {
    description: 'Logins of the assignees',
    at: 'assignees[].login',
    ignoringCase: true,
  }),
  author: text({
    description: 'Login of the person who opened it',
    at: 'user.login',
    ignoringCase: true,
  }),
  author_association: text({
    description: 'Relation of the author to the repository, such as MEMBER',
  }),
  closed_by: text({
    description: 'Login of the person who closed it; only in the response for a single issue',
    at: 'closed_by.login',
    ignoringCase: true,
  }),
  milestone: text({
    description: 'Title of the milestone',
    at: 'milestone.title',
    ignoringCase: true,
  }),
  milestone_number: integer({ description: 'Number of the milestone', at: 'milestone.number' }),
  type: text({
    at: 'type.name',
    ignoringCase: true,
    description: 'Issue type, as defined by the organization',
  }),
  locked: boolean({ description: 'Whether the conversation is locked' }),
  comments: integer({ description: 'Number of comments' }),
  reactions: document({ description: 'Number of reactions by kind' }),
  created_at: timestamp({ description: 'Time of creation' }),
  updated_at: timestamp({ description: 'Time of the last change' }),
  closed_at: timestamp({ description: 'Time when it was closed' }),
  html_url: text({ description: 'URL of the page on GitHub' }),
  raw: raw(),
} satisfies Record<string, ColumnDeclaration>;

import {
  boolean,
  document,
  integer,
  raw,
  text,
  timestamp,
} from '../../../common/declaration/build';
import type { ColumnDeclaration } from '../../../common/declaration';
import { changeColumns, contentColumns, milestoneColumns, peopleColumns } from './thread_columns';

/** The columns of an issue in a repository's list, an organization's list, and a search. */
export const issueColumns = {
  id: integer({ description: 'Id of the issue, unique across GitHub' }),
  ...contentColumns,
  state: text({
    description: 'Whether it is open or closed',
    values: ['open', 'closed'],
    ignoringCase: true,
  }),
  state_reason: text({
    description: 'Why it was closed or reopened',
    values: ['completed', 'reopened', 'not_planned', 'duplicate'],
  }),
  ...peopleColumns,
  closed_by: text({
    description: 'Login of the person who closed it; only in the response for a single issue',
    at: 'closed_by.login',
    ignoringCase: true,
  }),
  ...milestoneColumns,
  type: text({
    at: 'type.name',
    ignoringCase: true,
    description: 'Issue type, as defined by the organization',
  }),
  locked: boolean({ description: 'Whether the conversation is locked' }),
  comments: integer({ description: 'Number of comments' }),
  reactions: document({ description: 'Number of reactions by kind' }),
  ...changeColumns,
  closed_at: timestamp({ description: 'Time when it was closed' }),
  html_url: text({ description: 'URL of the page on GitHub' }),
  raw: raw(),
} satisfies Record<string, ColumnDeclaration>;

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
  id: integer(),
  number: integer(),
  title: text(),
  body: text(),
  state: text({ values: ['open', 'closed'], ignoringCase: true }),
  state_reason: text({ values: ['completed', 'reopened', 'not_planned', 'duplicate'] }),
  labels: list('text', { at: 'labels[].name', ignoringCase: true }),
  assignee: text({
    at: 'assignee.login',
    ignoringCase: true,
    description: 'The first of the assignees',
  }),
  assignees: list('text', { at: 'assignees[].login', ignoringCase: true }),
  author: text({ at: 'user.login', ignoringCase: true }),
  author_association: text(),
  closed_by: text({ at: 'closed_by.login', ignoringCase: true }),
  milestone: text({ at: 'milestone.title', ignoringCase: true }),
  milestone_number: integer({ at: 'milestone.number' }),
  type: text({ at: 'type.name', ignoringCase: true, description: "The organisation's issue type" }),
  locked: boolean(),
  comments: integer({ description: 'How many comments there are' }),
  reactions: document(),
  created_at: timestamp(),
  updated_at: timestamp(),
  closed_at: timestamp(),
  html_url: text(),
  raw: raw(),
} satisfies Record<string, ColumnDeclaration>;

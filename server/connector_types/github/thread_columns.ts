import { integer, list, text, timestamp } from '../../../common/declaration/build';
import type { ColumnDeclaration } from '../../../common/declaration';

/** The common columns of issues and pull requests, in groups that keep their order. */
export const contentColumns = {
  number: integer({ description: 'Number within the repository' }),
  title: text({ description: 'Title' }),
  body: text({ description: 'Text, in Markdown' }),
} satisfies Record<string, ColumnDeclaration>;

export const peopleColumns = {
  labels: list('text', {
    description: 'Names of the labels',
    at: 'labels[].name',
    ignoringCase: true,
  }),
  assignee: text({
    description: 'Login of the first assignee',
    at: 'assignee.login',
    ignoringCase: true,
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
} satisfies Record<string, ColumnDeclaration>;

export const milestoneColumns = {
  milestone: text({
    description: 'Title of the milestone',
    at: 'milestone.title',
    ignoringCase: true,
  }),
  milestone_number: integer({ description: 'Number of the milestone', at: 'milestone.number' }),
} satisfies Record<string, ColumnDeclaration>;

export const changeColumns = {
  created_at: timestamp({ description: 'Time of creation' }),
  updated_at: timestamp({ description: 'Time of the last change' }),
} satisfies Record<string, ColumnDeclaration>;

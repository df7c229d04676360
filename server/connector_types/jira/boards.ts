import {
  boolean,
  entity,
  equals,
  get,
  integer,
  listed,
  lookedUp,
  raw,
  text,
} from '../../../common/declaration/build';
import { agile, countedPages } from './pages';

const TYPES = ['scrum', 'kanban', 'simple'];

/** https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/ */
export const boards = entity({
  title: 'Boards',
  description: 'Boards of Jira Software that the account can see',
  docs: 'https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-agile-1-0-board-get',
  key: ['id'],
  incremental: { none: 'boards cannot be filtered by time' },
  columns: {
    id: integer({ description: 'Id of the board' }),
    name: text({ description: 'Name' }),
    type: text({
      description: 'Kind of board; boards of team-managed projects are simple',
      values: TYPES,
    }),
    project: text({
      description: 'Key of the project it belongs to; NULL for the board of a person',
      at: 'location.projectKey',
      ignoringCase: true,
    }),
    project_name: text({ description: 'Name of that project', at: 'location.projectName' }),
    isPrivate: boolean({ description: 'Whether only some people see it' }),
    raw: raw(),
  },
  lists: [
    lookedUp('board', get('/board/{id}', {}, agile), {
      needs: [{ parameter: 'id', column: 'id' }],
    }),
    listed('all', get('/board', {}, agile), {
      rows: 'values',
      pages: countedPages({ max: 50 }),
      filters: [
        equals('type', 'type', { spelling: Object.fromEntries(TYPES.map((one) => [one, one])) }),
      ],
    }),
  ],
});

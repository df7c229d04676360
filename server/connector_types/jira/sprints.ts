import {
  entity,
  get,
  integer,
  listed,
  lookedUp,
  oneOf,
  raw,
  text,
  timestamp,
} from '../../../common/declaration/build';
import { agile, countedPages } from './pages';

const STATES = ['future', 'active', 'closed'];
/** "The board does not support sprints" (a kanban board). */
const NO_SPRINTS = 400;

/** https://developer.atlassian.com/cloud/jira/software/rest/api-group-sprint/ */
export const sprints = entity({
  title: 'Sprints',
  description: 'Sprints of all boards, or of one',
  docs: 'https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-agile-1-0-board-boardid-sprint-get',
  key: ['id'],
  incremental: { none: 'sprints cannot be filtered by time of change' },
  columns: {
    id: integer({ description: 'Id of the sprint' }),
    name: text({ description: 'Name' }),
    state: text({ description: 'Whether it is planned, under way or over', values: STATES }),
    startDate: timestamp({ description: 'Start; NULL until it is planned' }),
    endDate: timestamp({ description: 'Planned end' }),
    completeDate: timestamp({ description: 'Time when it was completed' }),
    goal: text({ description: 'Goal' }),
    board: integer({
      description: 'Id of the board it was created on; other boards may show it, too',
      at: 'originBoardId',
    }),
    raw: raw(),
  },
  lists: [
    lookedUp('sprint', get('/sprint/{id}', {}, agile), {
      needs: [{ parameter: 'id', column: 'id' }],
    }),
    listed('board', get('/board/{board}/sprint', {}, agile), {
      rows: 'values',
      pages: countedPages({ max: 50 }),
      needs: [{ parameter: 'board', column: 'board', mayDiffer: true }],
      parent: {
        entity: 'boards',
        supplies: { board: 'id' },
        conditions: { board: 'id' },
        childless: { type: 'kanban' },
      },
      emptyOn: [NO_SPRINTS],
      filters: [
        oneOf('state', 'state', {
          many: 'comma',
          spelling: Object.fromEntries(STATES.map((state) => [state, state])),
        }),
      ],
    }),
  ],
});

import {
  entity,
  get,
  integer,
  listedInParallel,
  lookedUp,
  raw,
  text,
  timestamp,
} from '../../../common/declaration/build';
import { eachRepo, needsRepo, repoColumn } from './repository';

/** https://docs.github.com/en/rest/actions/workflows */
export const workflows = entity({
  title: 'Workflows',
  description: 'GitHub Actions workflows',
  docs: 'https://docs.github.com/en/rest/actions/workflows',
  key: ['id'],
  incremental: { none: 'workflows cannot be asked for by time' },
  columns: {
    id: integer(),
    name: text(),
    path: text({ description: 'File of the workflow' }),
    state: text({
      values: ['active', 'deleted', 'disabled_fork', 'disabled_inactivity', 'disabled_manually'],
    }),
    created_at: timestamp(),
    updated_at: timestamp(),
    html_url: text(),
    badge_url: text(),
    repo: repoColumn(),
    raw: raw(),
  },
  lists: [
    lookedUp('workflow', get('/repos/{+repo}/actions/workflows/{id}'), {
      needs: [...needsRepo, { parameter: 'id', column: 'id' }],
    }),
    listedInParallel('repository', get('/repos/{+repo}/actions/workflows'), {
      rows: 'workflows',
      needs: needsRepo,
      parent: eachRepo(),
    }),
  ],
});

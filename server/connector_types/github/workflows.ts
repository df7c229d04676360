import {
  entity,
  get,
  integer,
  listed,
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
  incremental: { none: 'workflows cannot be filtered by time' },
  columns: {
    id: integer({ description: 'Id of the workflow' }),
    name: text({ description: 'Name' }),
    path: text({ description: 'Path of the workflow file' }),
    state: text({
      description: 'Whether it is active, and if not, why',
      values: ['active', 'deleted', 'disabled_fork', 'disabled_inactivity', 'disabled_manually'],
    }),
    created_at: timestamp({ description: 'Time of creation' }),
    updated_at: timestamp({ description: 'Time of the last change' }),
    html_url: text({ description: 'URL of the workflow file on GitHub' }),
    badge_url: text({ description: 'URL of the status badge' }),
    repo: repoColumn(),
    raw: raw(),
  },
  lists: [
    lookedUp('workflow', get('/repos/{+repo}/actions/workflows/{id}'), {
      needs: [...needsRepo, { parameter: 'id', column: 'id' }],
    }),
    listed('repository', get('/repos/{+repo}/actions/workflows'), {
      rows: 'workflows',
      needs: needsRepo,
      parent: eachRepo(),
    }),
  ],
});

import {
  boolean,
  entity,
  equals,
  get,
  listedInParallel,
  raw,
  text,
} from '../../../common/declaration/build';
import { eachRepo, needsRepo, repoColumn } from './repository';

/** https://docs.github.com/en/rest/branches/branches */
export const branches = entity({
  title: 'Branches',
  description: 'Branches of a repository',
  docs: 'https://docs.github.com/en/rest/branches/branches',
  key: ['repo', 'name'],
  incremental: { none: 'branches cannot be asked for by time' },
  columns: {
    name: text(),
    sha: text({ at: 'commit.sha', description: 'The commit that it points to' }),
    protected: boolean(),
    repo: repoColumn(),
    raw: raw(),
  },
  lists: [
    listedInParallel('repository', get('/repos/{+repo}/branches'), {
      needs: needsRepo,
      parent: eachRepo(),
      filters: [equals('protected', 'protected')],
    }),
  ],
});

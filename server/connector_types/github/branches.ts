import { boolean, entity, equals, get, listed, raw, text } from '../../../common/declaration/build';
import { eachRepo, needsRepo, repoColumn } from './repository';

/** https://docs.github.com/en/rest/branches/branches */
export const branches = entity({
  title: 'Branches',
  description: 'Branches of a repository',
  docs: 'https://docs.github.com/en/rest/branches/branches',
  key: ['repo', 'name'],
  incremental: { none: 'branches cannot be filtered by time' },
  columns: {
    name: text({ description: 'Name of the branch' }),
    sha: text({ at: 'commit.sha', description: 'SHA of its latest commit' }),
    protected: boolean({ description: 'Whether the branch is protected' }),
    repo: repoColumn(),
    raw: raw(),
  },
  lists: [
    listed('repository', get('/repos/{+repo}/branches'), {
      needs: needsRepo,
      parent: eachRepo(),
      filters: [equals('protected', 'protected')],
    }),
  ],
});

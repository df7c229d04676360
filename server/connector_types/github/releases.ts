import {
  boolean,
  document,
  entity,
  get,
  integer,
  listedInParallel,
  raw,
  text,
  timestamp,
} from '../../../common/declaration/build';
import { eachRepo, needsRepo, repoColumn } from './repository';

/** https://docs.github.com/en/rest/releases/releases */
export const releases = entity({
  title: 'Releases',
  description: 'Published releases, and drafts where the token may see them',
  docs: 'https://docs.github.com/en/rest/releases/releases',
  key: ['id'],
  incremental: { none: 'releases cannot be asked for by time' },
  columns: {
    id: integer(),
    tag_name: text(),
    name: text(),
    body: text(),
    draft: boolean(),
    prerelease: boolean(),
    author: text({ at: 'author.login', ignoringCase: true }),
    target_commitish: text(),
    assets: document(),
    created_at: timestamp(),
    published_at: timestamp(),
    html_url: text(),
    repo: repoColumn(),
    raw: raw(),
  },
  lists: [
    listedInParallel('repository', get('/repos/{+repo}/releases'), {
      needs: needsRepo,
      parent: eachRepo(),
    }),
  ],
});

import {
  boolean,
  document,
  entity,
  get,
  integer,
  listed,
  raw,
  text,
  timestamp,
} from '../../../common/declaration/build';
import { eachRepo, needsRepo, repoColumn } from './repository';

/** https://docs.github.com/en/rest/releases/releases */
export const releases = entity({
  title: 'Releases',
  description: 'Published releases, and drafts if the token can see them',
  docs: 'https://docs.github.com/en/rest/releases/releases',
  key: ['id'],
  incremental: { none: 'releases cannot be filtered by time' },
  columns: {
    id: integer({ description: 'Id of the release' }),
    tag_name: text({ description: 'Git tag' }),
    name: text({ description: 'Title' }),
    body: text({ description: 'Release notes, in Markdown' }),
    draft: boolean({ description: 'Whether it is an unpublished draft' }),
    prerelease: boolean({ description: 'Whether it is a prerelease' }),
    author: text({ description: 'Login of the author', at: 'author.login', ignoringCase: true }),
    target_commitish: text({ description: 'Branch or commit from which the tag is created' }),
    assets: document({ description: 'Attached files' }),
    created_at: timestamp({ description: 'Time of the tagged commit' }),
    published_at: timestamp({ description: 'Time of publication; NULL for drafts' }),
    html_url: text({ description: 'URL of the page on GitHub' }),
    repo: repoColumn(),
    raw: raw(),
  },
  lists: [
    listed('repository', get('/repos/{+repo}/releases'), {
      needs: needsRepo,
      parent: eachRepo(),
    }),
  ],
});

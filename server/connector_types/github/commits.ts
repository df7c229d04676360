import {
  boolean,
  document,
  entity,
  equalsAtLeast,
  from,
  get,
  integer,
  linksAsGiven,
  list,
  listedInParallel,
  lookedUp,
  raw,
  text,
  timestamp,
  until,
} from '../../../common/declaration/build';
import { eachRepo, needsRepo, parallelPages, repoColumn } from './repository';

const ofDetail = { detail: 'commit' };
/** 409: the repository is empty. */
const EMPTY = 409;
/** Files beyond the first 300 come on further pages: https://docs.github.com/en/rest/commits/commits#get-a-commit */
const filesContinue = { list: 'files', pages: linksAsGiven({ cap: 3000 }) };
/** 422: no commit has this name. */
const NO_SUCH = 422;

/** https://docs.github.com/en/rest/commits/commits */
export const commits = entity({
  title: 'Commits',
  description: 'Commits of the default branch, or of `branch`',
  docs: 'https://docs.github.com/en/rest/commits/commits',
  key: ['repo', 'sha'],
  incremental: { column: 'committer_date' },
  columns: {
    sha: text(),
    message: text({ at: 'commit.message' }),
    author: text({ at: 'author.login', ignoringCase: true, description: 'Login, where known' }),
    author_name: text({ at: 'commit.author.name' }),
    author_email: text({ at: 'commit.author.email' }),
    author_date: timestamp({ at: 'commit.author.date' }),
    committer: text({ at: 'committer.login', ignoringCase: true }),
    committer_name: text({ at: 'commit.committer.name' }),
    committer_email: text({ at: 'commit.committer.email' }),
    committer_date: timestamp({ at: 'commit.committer.date' }),
    parents: list('text', { at: 'parents[].sha' }),
    comment_count: integer({ at: 'commit.comment_count' }),
    verified: boolean({ at: 'commit.verification.verified' }),
    html_url: text(),
    repo: repoColumn(),
    branch: text({
      requestOnly: true,
      hidden: true,
      description: 'Branch, tag or commit to begin at; the default branch unless said',
    }),
    path: text({ requestOnly: true, hidden: true, description: 'Only commits that touch it' }),
    additions: integer({ ...ofDetail, at: 'stats.additions' }),
    deletions: integer({ ...ofDetail, at: 'stats.deletions' }),
    files: document(ofDetail),
    raw: raw(),
  },
  lists: [
    lookedUp('commit', get('/repos/{+repo}/commits/{sha}'), {
      needs: [...needsRepo, { parameter: 'sha', column: 'sha' }],
      emptyOn: [EMPTY, NO_SUCH],
      continues: filesContinue,
    }),
    listedInParallel('repository', get('/repos/{+repo}/commits'), {
      pages: parallelPages,
      needs: needsRepo,
      parent: eachRepo(),
      emptyOn: [EMPTY],
      filters: [
        equalsAtLeast('branch', 'sha'),
        equalsAtLeast('path', 'path'),
        equalsAtLeast('author', 'author'),
        equalsAtLeast('author_email', 'author'),
        equalsAtLeast('committer', 'committer'),
        equalsAtLeast('committer_email', 'committer'),
        // git looks at the committer's date, not the author's: https://git-scm.com/docs/git-log
        from('committer_date', 'since', { time: 'iso_seconds' }),
        until('committer_date', 'until', { time: 'iso_seconds' }),
      ],
    }),
  ],
  details: {
    commit: {
      request: get('/repos/{+repo}/commits/{sha}'),
      parameters: { repo: 'repo', sha: 'sha' },
      continues: filesContinue,
    },
  },
});

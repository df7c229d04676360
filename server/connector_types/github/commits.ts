import {
  boolean,
  document,
  entity,
  equals,
  from,
  get,
  integer,
  linksAsGiven,
  list,
  listed,
  lookedUp,
  raw,
  text,
  timestamp,
  until,
} from '../../../common/declaration/build';
import { eachRepo, needsRepo, countedLinks, repoColumn } from './repository';

const ofDetail = { detail: 'commit' };
/** 409: the repository is empty. */
const EMPTY = 409;
/** Files beyond the first 300 come on further pages: https://docs.github.com/en/rest/commits/commits#get-a-commit */
const filesContinue = { list: 'files', pages: linksAsGiven({ cap: 3000 }) };
/** 422: there is no commit with this name. */
const NO_SUCH = 422;

/** https://docs.github.com/en/rest/commits/commits */
export const commits = entity({
  title: 'Commits',
  description: 'Commits of the default branch, or of `branch`',
  docs: 'https://docs.github.com/en/rest/commits/commits',
  key: ['repo', 'sha'],
  incremental: { column: 'committer_date' },
  columns: {
    sha: text({ description: 'SHA of the commit' }),
    message: text({ description: 'Commit message', at: 'commit.message' }),
    author: text({
      at: 'author.login',
      ignoringCase: true,
      description: 'GitHub login of the author, if known',
    }),
    author_name: text({ description: 'Name of the author, from Git', at: 'commit.author.name' }),
    author_email: text({
      description: 'Email address of the author, from Git',
      at: 'commit.author.email',
    }),
    author_date: timestamp({
      description: 'Time when the change was written',
      at: 'commit.author.date',
    }),
    committer: text({
      description: 'GitHub login of the committer, if known',
      at: 'committer.login',
      ignoringCase: true,
    }),
    committer_name: text({
      description: 'Name of the committer, from Git',
      at: 'commit.committer.name',
    }),
    committer_email: text({
      description: 'Email address of the committer, from Git',
      at: 'commit.committer.email',
    }),
    committer_date: timestamp({
      description: 'Time when the commit was created',
      at: 'commit.committer.date',
    }),
    parents: list('text', { description: 'SHAs of the parent commits', at: 'parents[].sha' }),
    comment_count: integer({ description: 'Number of comments', at: 'commit.comment_count' }),
    verified: boolean({
      description: 'Whether the signature is verified',
      at: 'commit.verification.verified',
    }),
    html_url: text({ description: 'URL of the page on GitHub' }),
    repo: repoColumn(),
    branch: text({
      requestOnly: true,
      hidden: true,
      description: 'Branch, tag or commit to start from; default: the default branch',
    }),
    path: text({
      requestOnly: true,
      hidden: true,
      description: 'Only commits that change this file or directory',
    }),
    additions: integer({
      description: 'Number of added lines',
      ...ofDetail,
      at: 'stats.additions',
    }),
    deletions: integer({
      description: 'Number of deleted lines',
      ...ofDetail,
      at: 'stats.deletions',
    }),
    files: document({ ...ofDetail, description: 'Changed files, with their patches' }),
    raw: raw(),
  },
  lists: [
    lookedUp('commit', get('/repos/{+repo}/commits/{sha}'), {
      needs: [...needsRepo, { parameter: 'sha', column: 'sha' }],
      emptyOn: [EMPTY, NO_SUCH],
      continues: filesContinue,
    }),
    listed('repository', get('/repos/{+repo}/commits'), {
      pages: countedLinks,
      needs: needsRepo,
      parent: eachRepo(),
      emptyOn: [EMPTY],
      filters: [
        equals('branch', 'sha', { match: 'superset' }),
        equals('path', 'path', { match: 'superset' }),
        equals('author', 'author', { match: 'superset' }),
        equals('author_email', 'author', { match: 'superset' }),
        equals('committer', 'committer', { match: 'superset' }),
        equals('committer_email', 'committer', { match: 'superset' }),
        // git uses the committer's date, not the author's: https://git-scm.com/docs/git-log
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

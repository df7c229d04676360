import {
  document,
  entity,
  equals,
  from,
  get,
  integer,
  linkPages,
  list,
  listed,
  lookedUp,
  raw,
  text,
  timestamp,
  until,
} from '../../../common/declaration/build';
import { runActions } from './run_actions';
import { eachRepo, needsRepo, countedLinks, repoColumn } from './repository';

const STATUSES = ['queued', 'in_progress', 'completed', 'waiting', 'requested', 'pending'];
const CONCLUSIONS = [
  'success',
  'failure',
  'neutral',
  'cancelled',
  'skipped',
  'timed_out',
  'action_required',
  'stale',
];
const asTheyAre = (values: readonly string[]) =>
  Object.fromEntries(values.map((value) => [value, value]));

/** "up to 1,000 results for each search when using the following parameters": so they have separate lists. */
const capped = linkPages({ size: 'per_page', max: 100, page: 'page', cap: 1000 });
const filters = [
  equals('head_sha', 'head_sha', { match: 'superset' }),
  equals('check_suite_id', 'check_suite_id', { match: 'superset' }),
  equals('conclusion', 'status', { match: 'superset', spelling: asTheyAre(CONCLUSIONS) }),
  equals('status', 'status', { match: 'superset', spelling: asTheyAre(STATUSES) }),
  equals('head_branch', 'branch', { match: 'superset' }),
  equals('event', 'event', { match: 'superset' }),
  equals('actor', 'actor', { match: 'superset' }),
  from('created_at', 'created', {
    time: 'iso_seconds',
    template: '>={value}',
    both: '{from}..{until}',
  }),
  until('created_at', 'created', { time: 'iso_seconds', template: '<={value}' }),
];

/** https://docs.github.com/en/rest/actions/workflow-runs */
export const actions = entity({
  title: 'Workflow runs',
  description: 'Runs of GitHub Actions workflows',
  docs: 'https://docs.github.com/en/rest/actions/workflow-runs',
  key: ['id'],
  incremental: {
    none: 'runs can be filtered by time of creation, but not by time of change',
  },
  columns: {
    id: integer({ description: 'Id of the run' }),
    name: text({ description: 'Name of the workflow' }),
    display_title: text({ description: 'Title of the run' }),
    status: text({ description: 'Current status', values: STATUSES }),
    conclusion: text({
      description: 'Result; NULL until it is completed',
      values: [...CONCLUSIONS, 'startup_failure'],
    }),
    event: text({ description: 'Event that triggered it, such as push, pull_request or schedule' }),
    head_branch: text({ description: 'Branch it runs on' }),
    head_sha: text({ description: 'Commit it runs on' }),
    actor: text({
      description: 'Login of the person who triggered the first attempt',
      at: 'actor.login',
      ignoringCase: true,
    }),
    triggering_actor: text({
      description: 'Login of the person who triggered this attempt',
      at: 'triggering_actor.login',
      ignoringCase: true,
    }),
    run_number: integer({ description: 'Number of the run within its workflow' }),
    run_attempt: integer({ description: 'Number of the attempt, from 1' }),
    workflow_id: integer({ description: 'Id of the workflow' }),
    path: text({ description: 'Path of the workflow file' }),
    check_suite_id: integer({ description: 'Id of the check suite' }),
    pull_requests: list('integer', {
      description: 'Numbers of the pull requests with this head',
      at: 'pull_requests[].number',
    }),
    head_commit: document({ description: 'The commit it runs on, with message and author' }),
    run_started_at: timestamp({ description: 'Time when this attempt started' }),
    created_at: timestamp({ description: 'Time of creation' }),
    updated_at: timestamp({ description: 'Time of the last change' }),
    html_url: text({ description: 'URL of the page on GitHub' }),
    repo: repoColumn(),
    raw: raw(),
  },
  lists: [
    lookedUp('run', get('/repos/{+repo}/actions/runs/{id}'), {
      needs: [...needsRepo, { parameter: 'id', column: 'id' }],
    }),
    listed('workflow', get('/repos/{+repo}/actions/workflows/{workflow_id}/runs'), {
      rows: 'workflow_runs',
      pages: countedLinks,
      needs: [...needsRepo, { parameter: 'workflow_id', column: 'workflow_id' }],
    }),
    listed('workflow_filtered', get('/repos/{+repo}/actions/workflows/{workflow_id}/runs'), {
      rows: 'workflow_runs',
      pages: capped,
      needs: [...needsRepo, { parameter: 'workflow_id', column: 'workflow_id' }],
      filters,
      fallback: { to: 'workflow', on: ['invalid_request_error'] },
    }),
    listed('repository', get('/repos/{+repo}/actions/runs'), {
      rows: 'workflow_runs',
      pages: countedLinks,
      needs: needsRepo,
      parent: eachRepo(),
    }),
    listed('filtered', get('/repos/{+repo}/actions/runs'), {
      rows: 'workflow_runs',
      pages: capped,
      needs: needsRepo,
      parent: eachRepo(),
      filters,
      fallback: { to: 'repository', on: ['invalid_request_error'] },
    }),
  ],
  actions: runActions,
});

import { basic, bearer, config, connectorType, get } from '../../../common/declaration/build';
import { agile, jiraAddress, rest } from './address';
import { boards } from './boards';
import { comments } from './comments';
import { issues } from './issues';
import { countedPages } from './pages';
import { projects } from './projects';
import { sprints } from './sprints';
import { users } from './users';
import { worklogs } from './worklogs';

const SITE = { title: 'Site' };
const AUTHENTICATION = { title: 'Authentication' };

const cloud = basic('{email}', '{token}');
const dataCenter = bearer('token');

/**
 * Jira Cloud (https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro/), with an email address in CONFIG, and
 * Jira Data Center (https://docs.atlassian.com/software/jira/docs/api/REST/9.17.0/), without.
 */
export const jira = connectorType({
  name: 'jira',
  title: 'Jira',
  category: 'devops',
  description: 'Issues, projects, boards and sprints of Jira Cloud and Data Center, with actions',
  docs: 'https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro/',
  config: {
    url: config.url('Jira URL', {
      optional: true,
      group: SITE,
      placeholder: 'https://mycompany.atlassian.net',
      description: 'The site, or the address of Jira Data Center. The URL of any page works, too',
      address: jiraAddress,
    }),
    time_zone: config.text('Time zone of the account', {
      optional: true,
      group: SITE,
      placeholder: 'Europe/Berlin',
      description:
        "Jira reads the times of conditions in it. Default: that of the account's profile",
    }),
    email: config.text('Email (Jira Cloud)', {
      optional: true,
      group: AUTHENTICATION,
      placeholder: 'ada@mycompany.com',
      description: 'Address of the account; leave it out for Jira Data Center',
    }),
    token: config.secret('API token', {
      group: AUTHENTICATION,
      description:
        'Of the account; on Jira Data Center, a personal access token. Both are created in the profile',
    }),
    base_url: config.baseUrl('https://api.atlassian.com/ex/jira/CLOUD_ID', jiraAddress),
  },
  configAnyOf: [['url'], ['base_url']],
  api: {
    baseUrl: rest,
    bases: { agile },
    authentication: [
      cloud,
      dataCenter,
      { ...cloud, base: 'agile' },
      { ...dataCenter, base: 'agile' },
    ],
    pages: countedPages({ max: 50 }),
    // https://developer.atlassian.com/cloud/jira/platform/rate-limiting/
    limits: {
      maxConcurrency: 8,
      headers: {
        limit: 'x-ratelimit-limit',
        remaining: 'x-ratelimit-remaining',
        reset: 'x-ratelimit-reset',
        resetFormat: 'iso',
      },
      fallbackWaitSeconds: 30,
    },
    errors: [
      { status: 429, family: 'rate_limit_error', retry: true, reasonIn: 'ratelimit-reason' },
      // many requests with wrong credentials succeed, but only return what is public
      {
        headers: { 'x-seraph-loginreason': 'AUTHENTICATED_FAILED' },
        family: 'auth_error',
        message: 'the email address and the token do not belong together, or the token expired',
      },
      {
        headers: { 'x-seraph-loginreason': 'AUTHENTICATION_DENIED' },
        family: 'auth_error',
        message: 'Jira requires a CAPTCHA after failed attempts; sign in with a browser once',
      },
      {
        status: [401, 403],
        messageContains: 'Connect Session Auth Token',
        family: 'auth_error',
        message: 'Jira Cloud requires "email" in CONFIG, together with the token',
      },
      {
        status: 410,
        family: 'invalid_request_error',
        hint: 'Set "email" in CONFIG for Jira Cloud: without it, requests are for Jira Data Center.',
      },
    ],
    errorMessage: ['message'],
    account: { request: get('/myself'), settings: { time_zone: 'timeZone' } },
    tests: {
      account: get('/myself'),
      issues: get(
        '/search/jql',
        { jql: 'project is not EMPTY', fields: 'key', maxResults: '1' },
        { requiresConfig: ['email'] },
      ),
    },
  },
  entities: { issues, projects, boards, sprints, comments, worklogs, users },
});

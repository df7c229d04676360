import { baseUrlOr, bearer, config, connectorType, get } from '../../../common/declaration/build';
import { actions } from './actions';
import { branches } from './branches';
import { comments } from './comments';
import { commits } from './commits';
import { issues } from './issues';
import { members } from './members';
import { pulls } from './pulls';
import { countedLinks } from './repository';
import { releases } from './releases';
import { repos } from './repos';
import { searchIssues } from './search_issues';
import { teams } from './teams';
import { users } from './users';
import { workflows } from './workflows';

const AUTHENTICATION = { title: 'Authentication' };
const SCOPE = { title: 'Scope' };
const ENTERPRISE = { title: 'GitHub Enterprise Server', folded: true } as const;

/** https://docs.github.com/en/rest */
export const github = connectorType({
  name: 'github',
  title: 'GitHub',
  category: 'devops',
  icon: 'logoGithub',
  description: 'Repositories, issues, pull requests and workflow runs, with actions',
  docs: 'https://docs.github.com/en/rest',
  config: {
    token: config.secret('Access token', {
      optional: true,
      group: AUTHENTICATION,
      description:
        'Personal access token, OAuth token or app installation token. Without one, GitHub allows 60 requests an hour to public data only',
    }),
    org: config.text('Organization', { optional: true, group: SCOPE, placeholder: 'mycompany' }),
    owner: config.text('User (if not an organization)', {
      optional: true,
      group: SCOPE,
      placeholder: 'octocat',
    }),
    repo: config.text('Default repository for actions', {
      optional: true,
      group: SCOPE,
      placeholder: 'mycompany/website',
    }),
    enterprise_url: config.url('GitHub Enterprise Server URL', {
      optional: true,
      group: ENTERPRISE,
      placeholder: 'https://github.mycompany.com',
      address: {
        strip: ['/api/v3/*', '/api/graphql', '/api'],
        path: 'none',
        reject: [
          {
            when: '^(www\\.|api\\.)?github\\.com(/|$)',
            hint: 'the URL of GitHub Enterprise Server, such as https://github.mycompany.com; leave it out for github.com',
          },
          {
            when: '\\.ghe\\.com(/|$)',
            hint: 'left out for ghe.com, which is Enterprise Cloud; set "base_url": "https://api.SUBDOMAIN.ghe.com" instead',
          },
        ],
      },
    }),
    base_url: config.baseUrl('https://api.github.com', {
      end: '/api/v3',
      reject: [
        {
          when: '^(www\\.)?github\\.com(/|$)',
          hint: 'the URL of the API, https://api.github.com, or left out',
        },
        {
          when: '^(?!api\\.)[^/]*\\.ghe\\.com(/|$)',
          hint: 'the URL of the API, such as https://api.SUBDOMAIN.ghe.com',
        },
        {
          when: '/graphql$',
          hint: 'the URL of the REST API, such as https://api.github.com or https://github.mycompany.com/api/v3',
        },
      ],
    }),
  },
  api: {
    baseUrl: baseUrlOr(
      { when: 'enterprise_url', url: '{config.enterprise_url}/api/v3' },
      'https://api.github.com',
    ),
    authentication: [bearer('token')],
    headers: {
      Accept: 'application/vnd.github+json',
      'X-GitHub-Api-Version': '2022-11-28',
    },
    pages: countedLinks,
    // https://docs.github.com/en/rest/authentication/authenticating-to-the-rest-api
    completeness: {
      partial: [
        {
          at: { header: 'x-github-sso' },
          startsWith: 'partial-results',
          message:
            'organizations that require SAML single sign-on were left out because the token is not authorized for them (X-GitHub-SSO: {value})',
        },
      ],
    },
    // https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
    limits: {
      maxConcurrency: 10,
      headers: {
        limit: 'x-ratelimit-limit',
        remaining: 'x-ratelimit-remaining',
        reset: 'x-ratelimit-reset',
        resetFormat: 'epoch_seconds',
        bucket: 'x-ratelimit-resource',
      },
      buckets: [
        { prefix: '/search/', bucket: 'search' },
        { prefix: '/', bucket: 'core' },
      ],
      fallbackWaitSeconds: 60,
    },
    errors: [
      // the primary limit, then the secondary ones
      {
        status: [403, 429],
        headers: { 'x-ratelimit-remaining': '0' },
        family: 'rate_limit_error',
        retry: true,
      },
      { status: [403, 429], hasHeader: 'retry-after', family: 'rate_limit_error', retry: true },
      {
        status: 403,
        messageContains: 'rate limit',
        family: 'rate_limit_error',
        retry: true,
      },
      // the token must first be authorized for an organization with single sign-on
      {
        status: 403,
        hasHeader: 'x-github-sso',
        family: 'permission_error',
        remedyUrlIn: 'x-github-sso',
        hint: 'Open the URL to authorize the token, then run the statement again.',
      },
      // https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api
      {
        status: 403,
        hasHeader: 'x-accepted-github-permissions',
        messageContains: 'not accessible',
        family: 'permission_error',
        reasonIn: 'x-accepted-github-permissions',
        hint: 'Add the permissions in parentheses to the token; a semicolon separates alternatives.',
      },
      // deleted, or disabled for this repository
      { status: 410, family: 'not_found_error' },
      { status: 451, family: 'permission_error', message: 'blocked for legal reasons' },
      // not mergeable, changed in the meantime, or not in the right state
      { status: [405, 409, 422], family: 'invalid_request_error' },
    ],
    errorMessage: ['message'],
    conditionalRequests: true,
    tests: {
      credentials: get('/rate_limit'),
      organization: { ...get('/orgs/{config.org}'), requiresConfig: ['org'] },
      owner: { ...get('/users/{config.owner}'), requiresConfig: ['owner'] },
    },
  },
  entities: {
    repos,
    issues,
    pulls,
    actions,
    commits,
    teams,
    members,
    users,
    workflows,
    releases,
    branches,
    comments,
    search_issues: searchIssues,
  },
});

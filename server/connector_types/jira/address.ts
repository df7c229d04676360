import type { AddressRules, BaseUrl } from '../../../common/declaration';

/** Pages of Jira whose address a browser shows, and the API. What is before them is the installation's own path. */
export const jiraAddress: AddressRules = {
  pathless: ['.atlassian.net', '.jira.com'],
  strip: [
    '/rest/*',
    '/browse/*',
    '/projects/*',
    '/issues/*',
    '/secure/*',
    '/plugins/*',
    '/servicedesk/*',
    '/login.jsp',
  ],
};

/** An address for each flavour: `email` is only set for Jira Cloud. `base_url` replaces `url`. */
export const rest: BaseUrl = [
  { when: ['base_url', 'email'], url: '{config.base_url}/rest/api/3' },
  { when: 'base_url', url: '{config.base_url}/rest/api/2' },
  { when: 'email', url: '{config.url}/rest/api/3' },
  { url: '{config.url}/rest/api/2' },
];

/** The API of Jira Software is the same in both. */
export const agile: BaseUrl = [
  { when: 'base_url', url: '{config.base_url}/rest/agile/1.0' },
  { url: '{config.url}/rest/agile/1.0' },
];

import type { JsonValue } from '../../../common/declaration';
import {
  entity,
  get,
  integer,
  listed,
  raw,
  text,
  timestamp,
} from '../../../common/declaration/build';

const ofDetail = { detail: 'team' };

const organizationOf = (row: JsonValue): JsonValue => {
  if (row === null || typeof row !== 'object' || Array.isArray(row)) return null;
  const { organization, html_url: url } = row as Readonly<Record<string, JsonValue>>;
  const login =
    organization !== null && typeof organization === 'object' && 'login' in organization
      ? organization.login
      : undefined;
  if (typeof login === 'string') return login;
  return (typeof url === 'string' && /\/orgs\/([^/]+)\/teams\//.exec(url)?.[1]) || null;
};

/** https://docs.github.com/en/rest/teams/teams */
export const teams = entity({
  title: 'Teams',
  description: 'Teams of the organization, or of the user who owns the token',
  docs: 'https://docs.github.com/en/rest/teams/teams',
  key: ['id'],
  incremental: { none: 'teams cannot be filtered by time' },
  columns: {
    id: integer({ description: 'Id of the team' }),
    name: text({ description: 'Name' }),
    slug: text({ description: 'Name as used in URLs', ignoringCase: true }),
    description: text({ description: 'Description' }),
    privacy: text({
      description: 'Whether all members of the organization can see it',
      values: ['closed', 'secret'],
    }),
    notification_setting: text({
      description: 'Whether members are notified when the team is mentioned',
    }),
    permission: text({ description: 'Default permission on repositories' }),
    organization: text({
      ignoringCase: true,
      description: 'Login of the organization',
      compute: {
        because: 'the list of the organization only has its URL, that of the token an object',
        reads: ['organization.login', 'html_url'],
        value: organizationOf,
      },
    }),
    parent: text({ description: 'Slug of the parent team', at: 'parent.slug', ignoringCase: true }),
    html_url: text({ description: 'URL of the page on GitHub' }),
    members_count: integer({ ...ofDetail, description: 'Number of members' }),
    repos_count: integer({ ...ofDetail, description: 'Number of repositories' }),
    created_at: timestamp({ ...ofDetail, description: 'Time of creation' }),
    updated_at: timestamp({ ...ofDetail, description: 'Time of the last change' }),
    raw: raw(),
  },
  lists: [
    listed('organization', get('/orgs/{config.org}/teams'), { requiresConfig: ['org'] }),
    listed('mine', get('/user/teams')),
  ],
  details: {
    team: {
      request: get('/orgs/{org}/teams/{slug}'),
      parameters: { org: 'organization', slug: 'slug' },
      defaults: { org: 'org' },
    },
  },
});

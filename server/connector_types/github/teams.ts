import type { JsonValue } from '../../../common/declaration';
import {
  entity,
  get,
  integer,
  listedInParallel,
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
  description: 'Teams of the organisation, or those of the user whose token it is',
  docs: 'https://docs.github.com/en/rest/teams/teams',
  key: ['id'],
  incremental: { none: 'teams cannot be asked for by time' },
  columns: {
    id: integer(),
    name: text(),
    slug: text({ ignoringCase: true }),
    description: text(),
    privacy: text({ values: ['closed', 'secret'] }),
    notification_setting: text(),
    permission: text(),
    organization: text({
      ignoringCase: true,
      description: 'Login of the organisation',
      compute: {
        because: "the organisation's list names it by URL only, the token's as an object",
        reads: ['organization.login', 'html_url'],
        value: organizationOf,
      },
    }),
    parent: text({ at: 'parent.slug', ignoringCase: true }),
    html_url: text(),
    members_count: integer(ofDetail),
    repos_count: integer(ofDetail),
    created_at: timestamp(ofDetail),
    updated_at: timestamp(ofDetail),
    raw: raw(),
  },
  lists: [
    listedInParallel('organisation', get('/orgs/{config.org}/teams'), { requiresConfig: ['org'] }),
    listedInParallel('mine', get('/user/teams')),
  ],
  details: {
    team: {
      request: get('/orgs/{org}/teams/{slug}'),
      parameters: { org: 'organization', slug: 'slug' },
      defaults: { org: 'org' },
    },
  },
});

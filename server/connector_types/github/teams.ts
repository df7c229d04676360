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
    team: { request: get('/orgs/{config.org}/teams/{slug}'), parameters: { slug: 'slug' } },
  },
});

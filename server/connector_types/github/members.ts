import {
  boolean,
  entity,
  get,
  integer,
  listedInParallel,
  raw,
  text,
} from '../../../common/declaration/build';

const ofDetail = { detail: 'user' };

/** https://docs.github.com/en/rest/orgs/members */
export const members = entity({
  title: 'Members',
  description: 'Members of the organisation',
  docs: 'https://docs.github.com/en/rest/orgs/members',
  key: ['login'],
  incremental: { none: 'members cannot be asked for by time' },
  columns: {
    id: integer(),
    login: text({ ignoringCase: true }),
    role: text({
      parameter: 'role',
      values: ['admin', 'member'],
      ignoringCase: true,
      description: 'The list does not tell it: it is read once for each',
    }),
    type: text(),
    site_admin: boolean(),
    html_url: text(),
    name: text(ofDetail),
    email: text({ ...ofDetail, description: 'The public one, if any' }),
    company: text(ofDetail),
    location: text(ofDetail),
    bio: text(ofDetail),
    raw: raw(),
  },
  lists: [
    listedInParallel('organisation', get('/orgs/{config.org}/members', { role: '{role}' }), {
      requiresConfig: ['org'],
      needs: [{ parameter: 'role', column: 'role', values: ['admin', 'member'] }],
    }),
  ],
  details: { user: { request: get('/users/{login}'), parameters: { login: 'login' } } },
});

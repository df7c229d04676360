import {
  boolean,
  entity,
  get,
  integer,
  listed,
  raw,
  text,
} from '../../../common/declaration/build';

const ofDetail = { detail: 'user' };

/** https://docs.github.com/en/rest/orgs/members */
export const members = entity({
  title: 'Members',
  description: 'Members of the organization',
  docs: 'https://docs.github.com/en/rest/orgs/members',
  key: ['login'],
  incremental: { none: 'members cannot be filtered by time' },
  columns: {
    id: integer({ description: 'Id of the user' }),
    login: text({ description: 'Login', ignoringCase: true }),
    role: text({
      parameter: 'role',
      values: ['admin', 'member'],
      ignoringCase: true,
      description: 'Role in the organization; each role is listed with separate requests',
    }),
    type: text({ description: 'Type of the account, such as User' }),
    site_admin: boolean({ description: 'Whether the user is a GitHub administrator' }),
    html_url: text({ description: 'URL of the profile' }),
    name: text({ ...ofDetail, description: 'Full name' }),
    email: text({ ...ofDetail, description: 'Public email address' }),
    company: text({ ...ofDetail, description: 'Company' }),
    location: text({ ...ofDetail, description: 'Location' }),
    bio: text({ ...ofDetail, description: 'Biography' }),
    raw: raw(),
  },
  lists: [
    listed('organization', get('/orgs/{config.org}/members', { role: '{role}' }), {
      requiresConfig: ['org'],
      needs: [{ parameter: 'role', column: 'role', values: ['admin', 'member'] }],
    }),
  ],
  details: { user: { request: get('/users/{login}'), parameters: { login: 'login' } } },
});

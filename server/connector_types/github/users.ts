import {
  boolean,
  entity,
  get,
  integer,
  lookedUp,
  raw,
  text,
  timestamp,
} from '../../../common/declaration/build';

/** https://docs.github.com/en/rest/users/users#get-a-user */
export const users = entity({
  title: 'Users',
  description: 'People, bots and organisations, by login: one look-up each',
  docs: 'https://docs.github.com/en/rest/users/users#get-a-user',
  key: ['login'],
  incremental: { none: 'users are only looked up, one by one' },
  columns: {
    id: integer(),
    login: text({ ignoringCase: true }),
    name: text(),
    type: text({ values: ['User', 'Organization', 'Bot'] }),
    company: text(),
    location: text(),
    bio: text(),
    email: text({ description: 'The public one, if any' }),
    blog: text(),
    twitter_username: text(),
    hireable: boolean(),
    site_admin: boolean(),
    public_repos: integer(),
    public_gists: integer(),
    followers: integer(),
    following: integer(),
    created_at: timestamp(),
    updated_at: timestamp(),
    html_url: text(),
    raw: raw(),
  },
  lists: [
    lookedUp('user', get('/users/{login}'), { needs: [{ parameter: 'login', column: 'login' }] }),
  ],
});

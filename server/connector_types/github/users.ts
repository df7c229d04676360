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
  description: 'Users, bots and organizations, looked up by login',
  docs: 'https://docs.github.com/en/rest/users/users#get-a-user',
  key: ['login'],
  incremental: { none: 'users can only be looked up one by one' },
  columns: {
    id: integer({ description: 'Id of the user' }),
    login: text({ description: 'Login', ignoringCase: true }),
    name: text({ description: 'Full name' }),
    type: text({ description: 'Type of the account', values: ['User', 'Organization', 'Bot'] }),
    company: text({ description: 'Company' }),
    location: text({ description: 'Location' }),
    bio: text({ description: 'Biography' }),
    email: text({ description: 'Public email address' }),
    blog: text({ description: 'URL of the website' }),
    twitter_username: text({ description: 'Username on X (Twitter)' }),
    hireable: boolean({ description: 'Whether the user is available for hire' }),
    site_admin: boolean({ description: 'Whether the user is a GitHub administrator' }),
    public_repos: integer({ description: 'Number of public repositories' }),
    public_gists: integer({ description: 'Number of public gists' }),
    followers: integer({ description: 'Number of followers' }),
    following: integer({ description: 'Number of users followed' }),
    created_at: timestamp({ description: 'Time when the account was created' }),
    updated_at: timestamp({ description: 'Time of the last change to the profile' }),
    html_url: text({ description: 'URL of the profile' }),
    raw: raw(),
  },
  lists: [
    lookedUp('user', get('/users/{login}'), { needs: [{ parameter: 'login', column: 'login' }] }),
  ],
});

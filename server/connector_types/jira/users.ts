import {
  boolean,
  entity,
  get,
  listed,
  lookedUp,
  raw,
  text,
} from '../../../common/declaration/build';
import { userPages } from './pages';

const byAccount = [{ parameter: 'accountId', column: 'accountId' }];

/**
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-users/ and
 * https://docs.atlassian.com/software/jira/docs/api/REST/9.17.0/#api/2/user-findUsers
 */
export const users = entity({
  title: 'Users',
  description: 'People and apps with an account; requires the permission Browse users and groups',
  docs: 'https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-users/#api-rest-api-3-users-search-get',
  key: ['accountId'],
  incremental: { none: 'users cannot be filtered by time' },
  columns: {
    accountId: text({
      description: 'Account id; on Data Center, the username',
      at: ['accountId', 'name'],
    }),
    accountType: text({
      description: 'Kind of account; NULL on Data Center',
      values: ['atlassian', 'app', 'customer', 'unknown'],
    }),
    displayName: text({ description: 'Name', ignoringCase: true }),
    emailAddress: text({ description: 'Email address; NULL if the user hides it' }),
    active: boolean({ description: 'Whether the account is active' }),
    timeZone: text({ description: 'Time zone; NULL if the user hides it' }),
    locale: text({ description: 'Language, such as en_US; NULL if the user hides it' }),
    raw: raw(),
  },
  lists: [
    lookedUp('account', get('/user', { accountId: '{accountId}' }), {
      requiresConfig: ['email'],
      needs: byAccount,
    }),
    lookedUp('username', get('/user', { username: '{accountId}' }), { needs: byAccount }),
    listed('all', get('/users/search'), { requiresConfig: ['email'], pages: userPages }),
    // a dot matches every username; by default, inactive users are left out
    listed('all_data_center', get('/user/search', { username: '.', includeInactive: 'true' }), {
      pages: userPages,
    }),
  ],
});

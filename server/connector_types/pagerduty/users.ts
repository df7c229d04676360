import {
  boolean,
  entity,
  get,
  listed,
  lookedUp,
  raw,
  text,
} from '../../../common/declaration/build';
import { htmlUrl, ofTeam, teamColumns } from './references';

/** https://developer.pagerduty.com/api-reference/c96e889522dd6-list-users */
export const users = entity({
  title: 'Users',
  description: 'Users of the account',
  docs: 'https://developer.pagerduty.com/api-reference/c96e889522dd6-list-users',
  key: ['id'],
  incremental: { none: 'users cannot be filtered by time' },
  columns: {
    id: text({ description: 'Id of the user' }),
    name: text({ description: 'Full name' }),
    email: text({ description: 'Email address' }),
    role: text({
      description: 'Role in the account',
      values: [
        'admin',
        'limited_user',
        'observer',
        'owner',
        'read_only_user',
        'restricted_access',
        'read_only_limited_user',
        'user',
      ],
    }),
    job_title: text({ description: 'Job title' }),
    description: text({ description: 'Biography' }),
    time_zone: text({ description: 'Time zone' }),
    ...teamColumns,
    invitation_sent: boolean({ description: 'Whether an invitation is pending' }),
    created_via_sso: boolean({ description: 'Whether the user was created by single sign-on' }),
    avatar_url: text({ description: 'URL of the picture' }),
    html_url: htmlUrl,
    raw: raw(),
  },
  lists: [
    lookedUp('user', get('/users/{id}'), {
      rows: 'user',
      needs: [{ parameter: 'id', column: 'id' }],
    }),
    listed('all', get('/users'), { rows: 'users', filters: [ofTeam] }),
  ],
});

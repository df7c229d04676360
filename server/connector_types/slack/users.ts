import {
  boolean,
  entity,
  get,
  integer,
  listed,
  lookedUp,
  raw,
  text,
  timestamp,
} from '../../../common/declaration/build';

/** https://docs.slack.dev/reference/objects/user-object */
export const users = entity({
  title: 'Users',
  description: 'Members, guests and bots of the workspace, including deactivated ones',
  docs: 'https://docs.slack.dev/reference/methods/users.list',
  key: ['id'],
  incremental: { none: 'users cannot be filtered by time' },
  columns: {
    id: text({ description: 'Id of the user' }),
    name: text({ description: 'Handle' }),
    real_name: text({ description: 'Full name', at: ['real_name', 'profile.real_name'] }),
    display_name: text({ description: 'Display name', at: 'profile.display_name' }),
    email: text({
      description: 'Email address; requires the scope users:read.email',
      at: 'profile.email',
    }),
    title: text({ description: 'Job title', at: 'profile.title' }),
    is_bot: boolean({ description: 'Whether it is a bot' }),
    is_admin: boolean({ description: 'Whether it is an administrator of the workspace' }),
    is_owner: boolean({ description: 'Whether it is an owner of the workspace' }),
    is_restricted: boolean({ description: 'Whether it is a guest' }),
    is_ultra_restricted: boolean({ description: 'Whether it is a guest of a single channel' }),
    deleted: boolean({ description: 'Whether the account is deactivated' }),
    tz: text({ description: 'Time zone, such as Europe/Berlin' }),
    tz_label: text({ description: 'Name of the time zone' }),
    tz_offset: integer({ description: 'Offset from UTC in seconds' }),
    status_text: text({ description: 'Text of the status', at: 'profile.status_text' }),
    status_emoji: text({ description: 'Emoji of the status', at: 'profile.status_emoji' }),
    team_id: text({ description: 'Id of the workspace' }),
    updated: timestamp({ description: 'Time of the last change', format: 'epoch_seconds' }),
    raw: raw(),
  },
  lists: [
    // https://docs.slack.dev/reference/methods/users.info
    lookedUp('user', get('/users.info', { user: '{id}' }), {
      needs: [{ parameter: 'id', column: 'id' }],
      rows: 'user',
    }),
    // https://docs.slack.dev/reference/methods/users.list
    listed('users', get('/users.list'), { rows: 'members' }),
  ],
});

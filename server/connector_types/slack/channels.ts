import {
  boolean,
  entity,
  equals,
  get,
  integer,
  list,
  listed,
  lookedUp,
  raw,
  text,
  timestamp,
} from '../../../common/declaration/build';
import { channelActions } from './channel_actions';

/** https://docs.slack.dev/reference/objects/conversation-object */
export const channels = entity({
  title: 'Channels',
  description:
    'Public channels, and private ones that the app was added to, including archived ones; no direct messages',
  docs: 'https://docs.slack.dev/reference/methods/conversations.list',
  key: ['id'],
  incremental: { none: 'channels cannot be filtered by time' },
  columns: {
    id: text({ description: 'Id of the channel' }),
    // always in lower case
    name: text({ description: 'Name, without #', ignoringCase: true }),
    is_private: boolean({ description: 'Whether it is private' }),
    is_archived: boolean({ description: 'Whether it is archived' }),
    is_member: boolean({ description: 'Whether the app was added to it' }),
    is_general: boolean({ description: 'Whether it is the channel that everyone is in' }),
    is_shared: boolean({ description: 'Whether it is shared with other workspaces' }),
    is_ext_shared: boolean({ description: 'Whether it is shared with other organizations' }),
    num_members: integer({ description: 'Number of members' }),
    topic: text({ description: 'Topic', at: 'topic.value' }),
    purpose: text({ description: 'Description', at: 'purpose.value' }),
    creator: text({ description: 'Id of the user who created it' }),
    created: timestamp({ description: 'Time of creation', format: 'epoch_seconds' }),
    previous_names: list('text', { description: 'Earlier names' }),
    raw: raw(),
  },
  lists: [
    // https://docs.slack.dev/reference/methods/conversations.info
    lookedUp(
      'channel',
      get('/conversations.info', { channel: '{id}', include_num_members: 'true' }),
      {
        needs: [{ parameter: 'id', column: 'id' }],
        rows: 'channel',
      },
    ),
    // https://docs.slack.dev/reference/methods/conversations.list
    listed('channels', get('/conversations.list'), {
      rows: 'channels',
      // by default, private channels are omitted
      unfiltered: { types: 'public_channel,private_channel', exclude_archived: 'false' },
      filters: [
        equals('is_private', 'types', {
          spelling: { true: 'private_channel', false: 'public_channel' },
          replaces: 'types',
        }),
        equals('is_archived', 'exclude_archived', {
          spelling: { false: 'true' },
          replaces: 'exclude_archived',
        }),
      ],
    }),
  ],
  actions: channelActions,
});

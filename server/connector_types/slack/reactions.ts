import {
  action,
  entity,
  get,
  integer,
  list,
  listed,
  onePage,
  post,
  raw,
  required,
  text,
} from '../../../common/declaration/build';
import {
  channelColumn,
  channelDetails,
  channelNameColumn,
  channelParameter,
  needsChannel,
} from './channel';
import { json } from './json_body';

/** https://docs.slack.dev/reference/methods/reactions.add */
const add = action({
  title: 'Add a reaction to a message',
  docs: 'https://docs.slack.dev/reference/methods/reactions.add',
  parameters: {
    channel: channelParameter,
    timestamp: required('text', 'ts of the message'),
    name: required('text', 'Name of the emoji, without colons'),
  },
  request: post(
    '/reactions.add',
    { channel: '{channel}', timestamp: '{timestamp}', name: '{name}' },
    json,
  ),
  idempotent: true,
  invalidates: ['messages', 'replies', 'reactions'],
});

/** https://docs.slack.dev/reference/methods/reactions.get */
export const reactions = entity({
  title: 'Reactions',
  description:
    'Reactions to messages, one request for each message that has any; messages has them as a document',
  docs: 'https://docs.slack.dev/reference/methods/reactions.get',
  key: ['channel', 'timestamp', 'name'],
  incremental: { none: 'reactions cannot be filtered by time' },
  columns: {
    name: text({ description: 'Name of the emoji, without colons' }),
    count: integer({ description: 'Number of users who reacted with it' }),
    users: list('text', { description: 'Ids of these users; may be fewer than count' }),
    channel: channelColumn(),
    channel_name: channelNameColumn(),
    timestamp: text({ description: 'ts of the message', parameter: 'timestamp' }),
    raw: raw(),
  },
  details: channelDetails,
  lists: [
    listed(
      'message',
      get('/reactions.get', { channel: '{channel}', timestamp: '{timestamp}', full: 'true' }),
      {
        needs: [needsChannel, { parameter: 'timestamp', column: 'timestamp' }],
        parent: {
          entity: 'messages',
          supplies: { channel: 'channel', timestamp: 'ts' },
          conditions: { channel: 'channel', timestamp: 'ts' },
          childless: { reaction_count: 0 },
          rowsHint: 'reaction_count',
        },
        rows: 'message.reactions',
        omittedIfEmpty: true,
        pages: onePage(),
      },
    ),
  ],
  actions: { add },
});

import { action, optional, post, required } from '../../../common/declaration/build';
import { channelParameter } from './channel';
import { json } from './json_body';

/** https://docs.slack.dev/reference/methods/conversations.create */
const create = action({
  title: 'Create a channel',
  docs: 'https://docs.slack.dev/reference/methods/conversations.create',
  parameters: {
    name: required('text', 'Name, without #: lower-case letters, digits, hyphens and underscores'),
    is_private: optional('boolean', 'Create a private channel'),
  },
  request: post('/conversations.create', { name: '{name}', is_private: '{is_private}' }, json),
  invalidates: ['channels'],
  result: 'channel',
});

/** https://docs.slack.dev/reference/methods/conversations.archive */
const archive = action({
  title: 'Archive a channel',
  docs: 'https://docs.slack.dev/reference/methods/conversations.archive',
  parameters: { channel: channelParameter },
  request: post('/conversations.archive', { channel: '{channel}' }, json),
  idempotent: true,
  // all members leave it, and a bot cannot restore it
  destructive: true,
  invalidates: ['channels', 'messages', 'replies'],
});

/** https://docs.slack.dev/reference/methods/conversations.invite */
const invite = action({
  title: 'Add users to a channel',
  docs: 'https://docs.slack.dev/reference/methods/conversations.invite',
  parameters: {
    channel: channelParameter,
    users: required('document', 'Ids of users: a list, or a text with commas between them', {
      join: ',',
    }),
  },
  request: post('/conversations.invite', { channel: '{channel}', users: '{users}' }, json),
  idempotent: true,
  invalidates: ['channels', 'messages', 'replies'],
  result: 'channel',
});

export const channelActions = { create, archive, invite };

import { action, optional, post, required } from '../../../common/declaration/build';
import { channelParameter } from './channel';
import { json } from './json_body';

const content = {
  text: optional('text', "Text, in Slack's Markdown; with blocks, the text of the notification"),
  blocks: optional('document', 'List of layout blocks'),
  attachments: optional('document', 'List of attachments'),
};
const contentBody = { text: '{text}', blocks: '{blocks}', attachments: '{attachments}' };
const ts = required('text', 'ts of the message');
const touches = ['messages', 'replies', 'search'];

/** https://docs.slack.dev/reference/methods/chat.postMessage */
const send = action({
  title: 'Send a message',
  description: 'It has text, blocks or attachments; with thread_ts, it is a reply',
  docs: 'https://docs.slack.dev/reference/methods/chat.postMessage',
  parameters: {
    channel: channelParameter,
    ...content,
    thread_ts: optional('text', 'ts of the first message of the thread to reply in'),
    reply_broadcast: optional('boolean', 'Also show the reply in the channel'),
  },
  request: post(
    '/chat.postMessage',
    {
      channel: '{channel}',
      ...contentBody,
      thread_ts: '{thread_ts}',
      reply_broadcast: '{reply_broadcast}',
    },
    { ...json, limit: { each: '{channel}' } },
  ),
  invalidates: touches,
});

/** https://docs.slack.dev/reference/methods/chat.update */
const update = action({
  title: 'Edit a message',
  description: 'Only messages of the app itself can be edited',
  docs: 'https://docs.slack.dev/reference/methods/chat.update',
  parameters: { channel: channelParameter, ts, ...content },
  request: post('/chat.update', { channel: '{channel}', ts: '{ts}', ...contentBody }, json),
  idempotent: true,
  invalidates: touches,
});

/** https://docs.slack.dev/reference/methods/chat.delete */
const remove = action({
  title: 'Delete a message',
  description: 'Only messages of the app itself can be deleted',
  docs: 'https://docs.slack.dev/reference/methods/chat.delete',
  parameters: { channel: channelParameter, ts },
  request: post('/chat.delete', { channel: '{channel}', ts: '{ts}' }, json),
  idempotent: true,
  destructive: true,
  invalidates: [...touches, 'reactions'],
});

export const messageActions = { send, update, delete: remove };

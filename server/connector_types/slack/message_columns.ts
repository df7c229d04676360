import { document, integer, raw, text, timestamp } from '../../../common/declaration/build';
import type { JsonValue } from '../../../common/declaration';
import { channelColumn, channelNameColumn } from './channel';

const memberOf = (row: JsonValue, name: string): JsonValue =>
  row !== null && typeof row === 'object' && !Array.isArray(row)
    ? ((row as Readonly<Record<string, JsonValue>>)[name] ?? null)
    : null;

/** https://docs.slack.dev/reference/events/message */
export const messageColumns = {
  ts: text({
    description: 'Id of the message within its channel, as sent by Slack: never a number',
  }),
  time: timestamp({ description: 'Time of the message', at: 'ts', format: 'epoch_seconds' }),
  channel: channelColumn(),
  channel_name: channelNameColumn(),
  user: text({ description: 'Id of the author; join users for the name' }),
  bot_id: text({ description: 'Id of the bot that posted it' }),
  username: text({ description: 'Name that a bot or an integration posted it under' }),
  text: text({ description: "Text, in Slack's Markdown" }),
  type: text({ description: 'Type, always message' }),
  subtype: text({ description: 'Kind of a special message, such as channel_join or bot_message' }),
  thread_ts: text({
    description: 'ts of the first message of its thread; with = or IN, its replies are read, too',
  }),
  parent_user_id: text({ description: 'For a reply: id of the author of the first message' }),
  reply_count: integer({
    description: 'Number of replies; 0 without a thread',
    compute: {
      because: 'messages without replies lack it',
      reads: ['reply_count'],
      value: (row) => memberOf(row, 'reply_count') ?? 0,
    },
  }),
  reply_users_count: integer({ description: 'Number of users who replied' }),
  latest_reply: text({ description: 'ts of the last reply' }),
  reaction_count: integer({
    description: 'Number of different reactions',
    compute: {
      because: 'it is the length of a list, which messages without reactions lack',
      reads: ['reactions'],
      value: (row) => {
        const reactions = memberOf(row, 'reactions');
        return Array.isArray(reactions) ? reactions.length : 0;
      },
    },
  }),
  reactions: document({ description: 'Reactions: their name, count and users' }),
  edited_by: text({ description: 'Id of the user who last edited it', at: 'edited.user' }),
  edited_at: timestamp({
    description: 'Time of the last edit',
    at: 'edited.ts',
    format: 'epoch_seconds',
  }),
  blocks: document({ description: 'Layout blocks' }),
  attachments: document({ description: 'Attachments' }),
  files: document({ description: 'Attached files' }),
  raw: raw(),
};

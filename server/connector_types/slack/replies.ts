import { entity, listed } from '../../../common/declaration/build';
import { channelDetails, messagePages, needsChannel } from './channel';
import { messageColumns } from './message_columns';
import { before, since, thread } from './messages';

/** https://docs.slack.dev/reference/methods/conversations.replies */
export const replies = entity({
  title: 'Replies',
  description: 'Replies in the threads of channels, one request for each thread',
  docs: 'https://docs.slack.dev/reference/methods/conversations.replies',
  key: ['channel', 'ts'],
  incremental: { none: 'editing or reacting to a reply does not change its time' },
  columns: messageColumns,
  details: channelDetails,
  lists: [
    listed('thread', thread, {
      needs: [needsChannel, { parameter: 'thread_ts', column: 'thread_ts' }],
      parent: {
        entity: 'messages',
        supplies: { channel: 'channel', thread_ts: 'ts' },
        conditions: { channel: 'channel', thread_ts: 'ts' },
        childless: { reply_count: 0 },
        rowsHint: 'reply_count',
      },
      rows: 'messages',
      pages: messagePages,
      // the first message of the thread is always returned, and parent_user_id is missing in replies to some bots
      keep: [{ path: 'thread_ts', differsFrom: 'ts' }],
      filters: [since, before],
    }),
  ],
});

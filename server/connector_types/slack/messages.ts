import { entity, from, get, listed, onePage, until } from '../../../common/declaration/build';
import type { FilterDeclaration, SortDeclaration } from '../../../common/declaration';
import { channelDetails, eachChannel, messagePages, needsChannel } from './channel';
import { messageActions } from './message_actions';
import { messageColumns } from './message_columns';

/** Slack rejects negative times. */
const sinceSlackExists = { time: 'epoch_seconds', unless: { holds: ['-'] } } as const;
/** With `inclusive`, both bounds are part of the range. */
export const since: FilterDeclaration = from('time', 'oldest', sinceSlackExists);
export const before: FilterDeclaration = until('time', 'latest', sinceSlackExists);

/** There is no parameter for it: without `oldest`, the newest messages are returned first. */
const newestFirst: SortDeclaration = { column: 'time', descending: {}, nulls: 'none' };

/** https://docs.slack.dev/reference/methods/conversations.history */
const history = get('/conversations.history', { channel: '{channel}', inclusive: 'true' });
/** https://docs.slack.dev/reference/methods/conversations.history#retrieving-a-single-message */
const exactly = { oldest: '{ts}', latest: '{ts}' };
/** https://docs.slack.dev/reference/methods/conversations.replies */
export const thread = get('/conversations.replies', {
  channel: '{channel}',
  ts: '{thread_ts}',
  inclusive: 'true',
});

const needsThread = [needsChannel, { parameter: 'thread_ts', column: 'thread_ts' }];
const needsTs = { parameter: 'ts', column: 'ts' };

/** https://docs.slack.dev/reference/methods/conversations.history */
export const messages = entity({
  title: 'Messages',
  description:
    'Messages of channels; with a condition on thread_ts, those of that thread. All replies are in replies',
  docs: 'https://docs.slack.dev/reference/methods/conversations.history',
  key: ['channel', 'ts'],
  incremental: { none: 'editing or reacting to a message does not change its time' },
  columns: messageColumns,
  details: channelDetails,
  lists: [
    // the sort is exact only without a lower bound: with one, pages may start at that bound
    listed('newest', history, {
      needs: [needsChannel],
      rows: 'messages',
      pages: messagePages,
      filters: [before],
      sorts: [newestFirst],
    }),
    listed('history', history, {
      needs: [needsChannel],
      parent: eachChannel,
      rows: 'messages',
      pages: messagePages,
      filters: [since, before],
    }),
    // messages such as channel_join cannot be read as a thread
    listed(
      'message',
      { ...history, query: { ...history.query, ...exactly } },
      {
        needs: [needsChannel, needsTs],
        rows: 'messages',
        pages: onePage(),
      },
    ),
    listed('thread', thread, {
      needs: needsThread,
      rows: 'messages',
      pages: messagePages,
      filters: [since, before],
    }),
    listed(
      'reply',
      { ...thread, query: { ...thread.query, ...exactly } },
      {
        needs: [...needsThread, needsTs],
        rows: 'messages',
        pages: onePage(),
      },
    ),
  ],
  actions: messageActions,
});

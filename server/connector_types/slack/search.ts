import {
  document,
  entity,
  get,
  listed,
  nativeQuery,
  numberedPages,
  raw,
  text,
  timestamp,
} from '../../../common/declaration/build';

/** https://docs.slack.dev/reference/methods/search.messages */
export const search = entity({
  title: 'Search results',
  description:
    "Messages found by Slack search, with QUERY = 'in:#incidents from:@ada timeout'; requires user_token",
  docs: 'https://docs.slack.dev/reference/methods/search.messages',
  key: ['channel', 'ts'],
  incremental: { none: 'the index may be updated after a message was sent' },
  columns: {
    ts: text({ description: 'Id of the message within its channel' }),
    time: timestamp({ description: 'Time of the message', at: 'ts', format: 'epoch_seconds' }),
    channel: text({ description: 'Id of the channel', at: 'channel.id' }),
    channel_name: text({ description: 'Name of the channel, without #', at: 'channel.name' }),
    user: text({ description: 'Id of the author; join users for the name' }),
    username: text({ description: 'Handle of the author' }),
    text: text({ description: "Text, in Slack's Markdown" }),
    type: text({ description: 'Type, always message' }),
    permalink: text({ description: 'URL of the message' }),
    blocks: document({ description: 'Layout blocks' }),
    attachments: document({ description: 'Attachments' }),
    QUERY: nativeQuery('Search terms and modifiers, as in the search box of Slack'),
    raw: raw(),
  },
  lists: [
    listed(
      'search',
      get(
        '/search.messages',
        { query: '{query}', sort: 'timestamp', sort_dir: 'desc' },
        { credential: 'user' },
      ),
      {
        requiresConfig: ['user_token'],
        needs: [{ parameter: 'query', column: 'QUERY' }],
        rows: 'messages.matches',
        // at most 100 pages
        pages: numberedPages({
          size: 'count',
          max: 100,
          page: 'page',
          first: 1,
          totalPages: 'messages.paging.pages',
          totalRows: 'messages.paging.total',
          cap: 10_000,
        }),
        caution: 'Slack search returns at most 10,000 results and can be slightly out of date',
      },
    ),
  ],
});

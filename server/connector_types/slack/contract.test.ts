import { contractTests } from '../../../test/contract/contract_tests';
import type { Manifest } from '../../../test/contract/manifest';
import { slack } from '.';

const paging = 'pages are walked by the cursor, or by their numbers';

const withoutEdits = (list: string): Manifest['absent'] => ({
  [`messages.${list}.edited_by`]: 'the copy of the description lacks edits',
  [`messages.${list}.edited_at`]: 'the copy of the description lacks edits',
});

const MANIFEST: Manifest = {
  descriptions: { '': 'slack/slack-web-api.json' },
  addresses: { '': 'https://slack.com/api' },
  config: { user_token: 'xoxp-…' },
  tests: {
    credentials: 'GET /auth.test',
    channels: 'GET /conversations.list',
    users: 'GET /users.list',
    search: 'GET /search.messages',
  },
  discovery: {},
  lists: {
    'messages.newest': 'GET /conversations.history',
    'messages.history': 'GET /conversations.history',
    'messages.message': 'GET /conversations.history',
    'messages.thread': 'GET /conversations.replies',
    'messages.reply': 'GET /conversations.replies',
    'channels.channel': 'GET /conversations.info',
    'channels.channels': 'GET /conversations.list',
    'users.user': 'GET /users.info',
    'users.users': 'GET /users.list',
    'search.search': 'GET /search.messages',
    'replies.thread': 'GET /conversations.replies',
    'reactions.message': 'GET /reactions.get',
  },
  samples: {
    'messages.ts': '1512085950.000216',
    'messages.thread_ts': '1512085950.000216',
    'replies.thread_ts': '1512085950.000216',
  },
  details: {
    'messages.channel': 'GET /conversations.info',
    'replies.channel': 'GET /conversations.info',
    'reactions.channel': 'GET /conversations.info',
  },
  actions: {
    'messages.send': 'POST /chat.postMessage',
    'messages.update': 'POST /chat.update',
    'messages.delete': 'POST /chat.delete',
    'reactions.add': 'POST /reactions.add',
    'channels.create': 'POST /conversations.create',
    'channels.archive': 'POST /conversations.archive',
    'channels.invite': 'POST /conversations.invite',
  },
  untied: {},
  arguments: {
    'channels.invite.users': ['U1', 'U2'],
    'messages.delete.ts': '1512085950.000216',
  },
  absent: {
    ...withoutEdits('newest'),
    ...withoutEdits('history'),
    ...withoutEdits('message'),
  },
  contradictions: {
    'query token': 'tokens are only sent in the header',
    'body:/blocks': 'it describes the field of a form; JSON takes a list',
    'body:/attachments': 'it describes the field of a form; JSON takes a list',
    'body:/ts': 'a number would lose digits',
  },
  unused: {
    token: 'tokens are only sent in the header',
    cursor: paging,
    limit: paging,
    'GET /search.messages count': paging,
    'GET /search.messages page': paging,
    'GET /reactions.get file': 'reactions to files are not read',
    'GET /reactions.get file_comment': 'reactions to files are not read',
    include_locale: 'the locale is not a column',
    'GET /search.messages highlight': 'it adds marks to the text',
  },
};

contractTests(slack, MANIFEST);

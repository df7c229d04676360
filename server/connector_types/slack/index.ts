import {
  baseUrlOr,
  bearer,
  config,
  connectorType,
  get,
  named,
} from '../../../common/declaration/build';
import { pages } from './channel';
import { channels } from './channels';
import { errors } from './errors';
import { limits } from './limits';
import { messages } from './messages';
import { reactions } from './reactions';
import { replies } from './replies';
import { search } from './search';
import { users } from './users';

const AUTHENTICATION = { title: 'Authentication' };

/** https://docs.slack.dev/apis/web-api */
export const slack = connectorType({
  name: 'slack',
  title: 'Slack',
  category: 'communication',
  icon: 'logoSlack',
  description: 'Messages, channels and users, with actions',
  docs: 'https://docs.slack.dev/apis/web-api',
  config: {
    bot_token: config.secret('Bot token', {
      group: AUTHENTICATION,
      description:
        'The Bot User OAuth Token (xoxb-…) of an app with the scopes channels:read, groups:read, channels:history, groups:history, reactions:read and users:read; also users:read.email for email addresses, and chat:write, reactions:write, channels:manage and groups:write for actions',
    }),
    user_token: config.secret('User token', {
      optional: true,
      group: AUTHENTICATION,
      description:
        'The User OAuth Token (xoxp-…), with the scope search:read; only used for search',
    }),
    base_url: config.baseUrl('https://slack.com/api', {
      end: '/api',
      whenEmpty: '/api',
      reject: [
        {
          when: '^(api|app|docs)\\.slack\\.(com|dev)(/|$)',
          hint: 'the URL of the Web API, https://slack.com/api, or left out',
        },
      ],
    }),
  },
  api: {
    baseUrl: baseUrlOr('https://slack.com/api'),
    authentication: [bearer('bot_token'), named('user', bearer('user_token'))],
    pages,
    // https://docs.slack.dev/apis/web-api/#evaluating-responses
    completeness: {
      notices: [
        { at: { body: 'warning' }, message: 'Slack returned a warning: {value}' },
        { at: { body: 'response_metadata.messages' }, message: 'Slack reported: {value}' },
      ],
    },
    limits,
    errors,
    errorMessage: ['error'],
    tests: {
      credentials: get('/auth.test'),
      channels: get('/conversations.list', { types: 'public_channel,private_channel', limit: '1' }),
      users: get('/users.list', { limit: '1' }),
      search: {
        ...get('/search.messages', { query: 'test', count: '1' }, { credential: 'user' }),
        requiresConfig: ['user_token'],
      },
    },
  },
  entities: { messages, channels, users, search, replies, reactions },
});

import { says, type Behaviour } from './service';
import { withEngineOfEachTest, type OpenedForTest } from './with_engine';

export const HISTORY = '/api/conversations.history';
export const CHANNELS = '/api/conversations.list';

export const message = (ts: string, more: object = {}) => ({
  type: 'message',
  user: 'U1',
  text: 'x',
  ts,
  ...more,
});
export const channel = (id: string, name: string) => ({ id, name });
/** A page of messages in Slack's format; `next` is the cursor of the page after it. */
export const page = (messages: readonly object[], next?: string, more: object = {}) => ({
  ok: true,
  messages,
  has_more: next !== undefined,
  ...(next === undefined ? {} : { response_metadata: { next_cursor: next } }),
  ...more,
});
/** An error, which Slack returns with status 200. */
export const fails = (error: string, more: object = {}): Behaviour =>
  says({ ok: false, error, ...more });

/** For each test, `use` gets an engine with the connectors `s` and `both`, the latter with a user's token. */
export const withSlack = (use: (opened: OpenedForTest) => void): void =>
  withEngineOfEachTest(
    (engine, { url }) =>
      engine.run(
        `CREATE SECRET bot VALUE 'a-bot-token';
         CREATE SECRET person VALUE 'a-user-token';
         CREATE CONNECTOR s TYPE 'slack' CONFIG
           {"bot_token": "{{secrets.bot}}", "base_url": "${url}"}
           OPTIONS {"retry_count": 0};
         CREATE CONNECTOR both TYPE 'slack' CONFIG
           {"bot_token": "{{secrets.bot}}", "user_token": "{{secrets.person}}", "base_url": "${url}"};`,
      ),
    use,
  );

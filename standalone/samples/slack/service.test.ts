import axios, { type AxiosRequestConfig } from 'axios';
import type { LoopbackService } from '../http/loopback_service';
import { sampleWorkspace } from './dataset';
import { startSampleSlack } from './service';

const NOW = Date.parse('2026-03-01T12:00:00Z');

interface Message {
  readonly ts: string;
  readonly thread_ts?: string;
  readonly reply_count?: number;
}
interface Body {
  readonly ok: boolean;
  readonly error?: string;
  readonly channels?: readonly { readonly id: string; readonly name: string }[];
  readonly messages?: readonly Message[];
  readonly response_metadata?: { readonly next_cursor: string };
}

describe('the sample Slack', () => {
  let service: LoopbackService;
  const send = async (method: string, more: AxiosRequestConfig = {}, token = 'bot') => {
    const { data } = await axios.request<Body>({
      url: `${service.url}/api/${method}`,
      headers: { authorization: `Bearer ${token}` },
      proxy: false,
      ...more,
    });
    return data;
  };
  const get = (method: string, params: object = {}, token = 'bot') =>
    send(method, { params }, token);
  const channelId = async (name: string): Promise<string> => {
    const { channels = [] } = await get('conversations.list', { limit: 999 });
    return channels.find((one) => one.name === name)?.id ?? '';
  };
  beforeAll(async () => {
    service = await startSampleSlack({
      workspace: sampleWorkspace(NOW),
      tokens: { bot: 'bot', user: 'user' },
      latency: 0,
      now: () => NOW,
    });
  });
  afterAll(() => service.close());

  it('is the same at every start, with messages that end now', () => {
    expect(sampleWorkspace(NOW)).toEqual(sampleWorkspace(NOW));
    const times = sampleWorkspace(NOW).channels.flatMap(({ messages }) =>
      messages.flatMap(({ ts, replies }) => [ts, ...replies.map((reply) => reply.ts)]).map(Number),
    );
    expect(Math.max(...times)).toBeLessThan(NOW / 1000 + 1);
    expect(Math.max(...times)).toBeGreaterThan(NOW / 1000 - 86_400);
  });

  it('returns each message once along the cursor, the newest first', async () => {
    const channel = await channelId('incidents');
    const found: string[] = [];
    for (let cursor: string | undefined = ''; cursor !== undefined;) {
      const { messages = [], response_metadata } = await get('conversations.history', {
        channel,
        limit: 50,
        cursor,
      });
      found.push(...messages.map(({ ts }) => ts));
      cursor = response_metadata?.next_cursor;
    }
    expect(found.length).toBeGreaterThan(100);
    expect(found).toEqual([...new Set(found)].sort((a, b) => Number(b) - Number(a)));
  });

  it('starts at the lower bound if there is only that', async () => {
    const channel = await channelId('incidents');
    const oldest = NOW / 1000 - 30 * 86_400;
    const first = await get('conversations.history', { channel, oldest, limit: 5 });
    const last = await get('conversations.history', {
      channel,
      oldest,
      latest: NOW / 1000,
      limit: 5,
    });
    expect(Number(first.messages?.[0]?.ts)).toBeLessThan(Number(last.messages?.[0]?.ts));
  });

  it('takes a form as well as a query, and reports errors with status 200', async () => {
    const form = (channel: string) =>
      send('conversations.history', { method: 'POST', data: new URLSearchParams({ channel }) });
    expect((await form(await channelId('general'))).ok).toBe(true);
    expect(await form('C1')).toEqual({ ok: false, error: 'channel_not_found' });
    expect(await form(await channelId('random'))).toEqual({ ok: false, error: 'not_in_channel' });
    expect(await get('auth.test', {}, 'nobody')).toEqual({ ok: false, error: 'invalid_auth' });
    expect(await get('search.messages', { query: 'x' })).toMatchObject({
      error: 'not_allowed_token_type',
    });
  });

  it('returns a thread with the message that started it', async () => {
    const channel = await channelId('incidents');
    const { messages = [] } = await get('conversations.history', { channel, limit: 999 });
    const parent = messages.find(({ reply_count = 0 }) => reply_count > 1);
    const thread = await get('conversations.replies', { channel, ts: parent?.ts });
    expect(thread.messages).toHaveLength((parent?.reply_count ?? 0) + 1);
    expect(new Set(thread.messages?.map(({ thread_ts }) => thread_ts))).toEqual(
      new Set([parent?.ts]),
    );
  });
});

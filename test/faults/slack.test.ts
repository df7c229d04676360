import type { Engine } from './support/engine';
import { says, type FaultyService } from './support/service';
import { channel, CHANNELS, fails, HISTORY, message, page, withSlack } from './support/slack';
import type { OpenedForTest } from './support/with_engine';

describe('Slack', () => {
  let service: FaultyService;
  let engine: Engine;
  let openReadOnly: OpenedForTest['openReadOnly'];
  withSlack((opened) => ({ service, engine, openReadOnly } = opened));

  it('keeps the digits of ts, and the time to the microsecond', async () => {
    const ts = '1512085950.000216';
    service.respondWith({ [HISTORY]: says(page([message(ts, { thread_ts: ts })])) });
    const { rows } = await engine.run(
      `SELECT ts, thread_ts, CAST(time AS text) FROM s.messages
       WHERE channel = 'C1' AND time = TIMESTAMP '2017-11-30T23:52:30.000216Z'`,
    );
    expect(rows).toEqual([[ts, ts, expect.stringContaining('2017-11-30 23:52:30.000216')]]);
  });

  it('reads the messages of one channel by its name, and shows its id', async () => {
    service.respondWith({
      [CHANNELS]: says({ ok: true, channels: [channel('C1', 'general'), channel('C2', 'random')] }),
      [HISTORY]: says(page([message('1.000001')])),
    });
    const { rows, done } = await engine.run(
      "SELECT channel, ts FROM s.messages WHERE channel = '#random'",
    );
    expect(rows).toEqual([['C2', '1.000001']]);
    expect(service.requests()[1]).toContain(`${HISTORY}?channel=C2`);
    expect(done[0]?.scans.map(({ entity }) => entity)).toEqual(['channels', 'messages']);
  });

  it('accepts the name of a channel without #, too, and knows an id from a name', async () => {
    service.respondWith({
      [CHANNELS]: says({
        ok: true,
        channels: [channel('C1', 'general'), channel('C2', 'c3-random')],
      }),
      [HISTORY]: says(page([message('1.000001')])),
    });
    const channelOf = async (written: string) =>
      (await engine.run(`SELECT channel FROM s.messages WHERE channel = '${written}'`)).rows;
    expect(await channelOf('c3-random')).toEqual([['C2']]);
    expect(await channelOf('General')).toEqual([['C1']]);
    expect(await channelOf('C2')).toEqual([['C2']]);
    const unknown = await engine.run(`SELECT ts FROM s.messages WHERE channel = 'genral'`);
    expect(unknown.error?.hint).toBe('Did you mean "general"?');
  });

  it('has the names of channels, with one request for each of them', async () => {
    service.respondWith({
      [CHANNELS]: says({ ok: true, channels: [channel('C1', 'general'), channel('C2', 'random')] }),
      [HISTORY]: says(page([message('2.000001'), message('1.000001')])),
      '/api/conversations.info?channel=C1': says({ ok: true, channel: channel('C1', 'general') }),
      '/api/conversations.info?channel=C2': says({ ok: true, channel: channel('C2', 'random') }),
    });
    const { rows } = await engine.run(
      `SELECT channel, channel_name, ts FROM s.messages WHERE channel_name LIKE 'ran%' ORDER BY ts`,
    );
    expect(rows).toEqual([
      ['C2', 'random', '1.000001'],
      ['C2', 'random', '2.000001'],
    ]);
    expect(service.requests().filter((one) => one.includes('conversations.info'))).toHaveLength(2);
  });

  it.each([
    `SELECT ts FROM s.messages WHERE channel LIKE '#gen%'`,
    `SELECT m.ts FROM s.channels c JOIN s.messages m ON m.channel = c.name`,
  ])('warns where names of channels would be compared with ids: %s', async (statement) => {
    service.respondWith({
      [CHANNELS]: says({ ok: true, channels: [channel('C1', 'general')] }),
      [HISTORY]: says(page([])),
    });
    const { events } = await engine.run(statement);
    expect(JSON.stringify(events)).toContain(
      'channel contains the id of s.channels, not the name: names only work with = and IN.',
    );
  });

  it('shows the request rates that Slack allows', async () => {
    const { events } = await engine.run(`EXPLAIN SELECT ts FROM s.messages WHERE channel = 'C1'`);
    expect(JSON.stringify(events)).toContain(
      'at most 50 requests per minute for conversations.history',
    );
  });

  it('also requests private and archived channels', async () => {
    service.respondWith({ [CHANNELS]: says({ ok: true, channels: [] }) });
    await engine.run('SELECT name FROM s.channels WITH (cache = false)');
    await engine.run('SELECT name FROM s.channels WHERE NOT is_archived WITH (cache = false)');
    expect(service.requests().map((one) => one.split('?')[1])).toEqual([
      'types=public_channel,private_channel&exclude_archived=false&limit=999',
      expect.stringMatching(/^(types|exclude).*limit=999$/),
    ]);
  });

  it('passes over channels that the app was not added to, if the statement says so', async () => {
    service.respondWith({
      [CHANNELS]: says({ ok: true, channels: [channel('C1', 'general'), channel('C2', 'random')] }),
      [`${HISTORY}?channel=C1`]: says(page([message('1.000001')])),
      [HISTORY]: fails('not_in_channel'),
    });
    expect((await engine.run('SELECT ts FROM s.messages')).error).toMatchObject({
      family: 'permission_error',
      message: expect.stringContaining('channel C2') as string,
      hint: expect.stringContaining("WITH (on_error = 'warn')") as string,
    });
    const { rows, done } = await engine.run("SELECT ts FROM s.messages WITH (on_error = 'warn')");
    expect(rows).toEqual([['1.000001']]);
    expect(done[0]).toMatchObject({ complete: false });
    expect(done[0]?.scans[0]?.warnings.join()).toContain('not_in_channel');
  });

  it('sends the token of the user only for search, and no token in a URL', async () => {
    service.respondWith({
      '/api/search.messages': says({
        ok: true,
        messages: { matches: [], paging: { total: 0, pages: 0 } },
      }),
      [HISTORY]: says(page([])),
    });
    await engine.run("SELECT ts FROM both.search WHERE QUERY = 'timeout'");
    await engine.run("SELECT ts FROM both.messages WHERE channel = 'C1'");
    const sent = service.seen
      .slice(-2)
      .map(({ url, headers }) => [new URL(url, 'http://x').pathname, headers.authorization]);
    expect(sent).toEqual([
      ['/api/search.messages', 'Bearer a-user-token'],
      [HISTORY, 'Bearer a-bot-token'],
    ]);
    expect(service.requests().join()).not.toContain('a-user-token');
    expect((await engine.run("SELECT ts FROM s.search WHERE QUERY = 'x'")).error).toMatchObject({
      code: 'config_key_unset',
      message: expect.stringContaining('user_token') as string,
    });
  });

  it('reads the replies of threads only, without the message that they answer', async () => {
    const parent = message('5.000001', { thread_ts: '5.000001', reply_count: 1 });
    // A reply to a bot, whose id Slack does not know.
    const reply = message('6.000001', { thread_ts: '5.000001' });
    service.respondWith({
      [HISTORY]: says(page([message('7.000001'), parent])),
      '/api/conversations.replies': says(page([parent, reply])),
    });
    const { rows } = await engine.run("SELECT ts FROM s.replies WHERE channel = 'C1'");
    expect(rows).toEqual([['6.000001']]);
    expect(service.requests()).toHaveLength(2);
    const thread = await engine.run(
      "SELECT ts FROM s.messages WHERE channel = 'C1' AND thread_ts = '5.000001'",
    );
    expect(thread.rows).toEqual([['5.000001'], ['6.000001']]);
  });

  it('looks up the channel of an action, and sends nothing if it is unknown or not allowed', async () => {
    service.respondWith({
      [CHANNELS]: says({ ok: true, channels: [channel('C1', 'general')] }),
      '/api/chat.postMessage': says({ ok: true, channel: 'C1', ts: '1.000001', warning: 'odd' }),
    });
    const send = (name: string) =>
      `CONNECTOR_EXEC s.messages.send({"channel": "${name}", "text": "Hi"})`;
    expect((await engine.run(send('#genral'))).error).toMatchObject({
      family: 'not_found_error',
      hint: 'Did you mean "#general"?',
    });
    const careful = await openReadOnly();
    const before = service.requests().length;
    expect((await careful.run(send('#general'))).error).toMatchObject({
      code: 'action_not_allowed',
    });
    expect(service.requests().length).toBe(before);
    expect((await engine.run(send('#general'))).rows).toEqual([[true, 'C1', '1.000001', 'odd']]);
    expect(service.seen.at(-1)?.body).toBe('{"channel":"C1","text":"Hi"}');
    expect(service.seen.at(-1)?.headers['content-type']).toBe('application/json; charset=utf-8');
  });

  it('takes users as a list or as one text', async () => {
    service.respondWith({ '/api/conversations.invite': says({ ok: true, channel: { id: 'C1' } }) });
    for (const users of ['["U1", "U2"]', '"U1,U2"']) {
      await engine.run(`CONNECTOR_EXEC s.channels.invite({"channel": "C1", "users": ${users}})`);
      expect(service.seen.at(-1)?.body).toBe('{"channel":"C1","users":"U1,U2"}');
    }
  });

  it('finds no reactions where Slack leaves the list out', async () => {
    service.respondWith({
      [`/api/reactions.get?channel=C1&timestamp=1`]: says({ ok: true, message: message('1.1') }),
      '/api/reactions.get': says({
        ok: true,
        message: message('2.1', { reactions: [{ name: 'eyes', count: 1, users: ['U1'] }] }),
      }),
    });
    const { rows, error } = await engine.run(
      "SELECT timestamp, name FROM s.reactions WHERE channel = 'C1' AND timestamp IN ('1.1', '2.1')",
    );
    expect(error).toBeUndefined();
    expect(rows).toEqual([['2.1', 'eyes']]);
  });

  it('names the missing scope in TEST CONNECTOR', async () => {
    service.respondWith({
      '/api/auth.test': says({ ok: true }),
      [CHANNELS]: fails('missing_scope', { needed: 'groups:read', provided: 'channels:read' }),
      '/api/users.list': says({ ok: true, members: [] }),
    });
    const { rows, events } = await engine.run('TEST CONNECTOR s');
    expect(JSON.stringify([rows, events])).toContain('the token needs the scope groups:read');
  });
});

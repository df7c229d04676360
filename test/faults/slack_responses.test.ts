import { json } from '../../server/connectors/testing';
import type { Engine } from './support/engine';
import { says, type Behaviour, type FaultyService } from './support/service';
import { channel, CHANNELS, fails, HISTORY, message, page, withSlack } from './support/slack';

const SELECT = "SELECT ts FROM s.messages WHERE channel = 'C1'";

describe('a response of Slack', () => {
  let service: FaultyService;
  let engine: Engine;
  withSlack((opened) => ({ service, engine } = opened));

  describe('reports an error in a response with status 200', () => {
    it.each([
      [
        'invalid_auth',
        'auth_error',
        'rejected the credentials: invalid_auth',
        'moltler secrets set bot',
      ],
      ['token_revoked', 'auth_error', 'token_revoked', 'moltler secrets set bot'],
      ['account_inactive', 'auth_error', 'account_inactive', 'moltler secrets set bot'],
      ['not_in_channel', 'permission_error', 'not_in_channel', 'type /invite @APP there'],
      ['channel_not_found', 'not_found_error', 'channel_not_found', 'or its name as #name'],
      ['invalid_cursor', 'invalid_request_error', 'rejected the request: invalid_cursor', ''],
      ['fatal_error', 'service_error', 'fatal_error', 'Run it again later'],
      ['internal_error', 'service_error', 'internal_error', 'Run it again later'],
    ])('%s as %s', async (code, family, text, hint) => {
      service.respondWith({ [HISTORY]: fails(code) });
      const { error } = await engine.run(SELECT);
      expect(error).toMatchObject({ family, place: { connector: 's', entity: 'messages' } });
      expect(error?.message).toContain(text);
      expect(error?.message).not.toContain('200');
      expect(error?.hint ?? '').toContain(hint);
    });

    it('missing_scope with the scope that is needed', async () => {
      const scopes = { needed: 'channels:history', provided: 'users:read' };
      service.respondWith({ [HISTORY]: fails('missing_scope', scopes) });
      const { error } = await engine.run(SELECT);
      expect(error?.family).toBe('permission_error');
      expect(error?.message).toContain('missing_scope: the token needs the scope channels:history');
      expect(error?.hint).toContain('https://api.slack.com/apps');
    });

    it('with the details that Slack adds', async () => {
      const messages = ['[ERROR] missing required field: channel'];
      service.respondWith({
        [HISTORY]: fails('invalid_arguments', { response_metadata: { messages } }),
      });
      const { error } = await engine.run(SELECT);
      expect(error?.message).toContain(
        'invalid_arguments: [ERROR] missing required field: channel',
      );
    });
  });

  describe('a rate limit', () => {
    it('is waited for as long as Retry-After says', async () => {
      let limited = true;
      service.respondWith({
        [HISTORY]: (_, response) => {
          if (!limited) return json(response, 200, page([message('1.000001')]));
          limited = false;
          json(response, 429, { ok: false, error: 'ratelimited' }, { 'retry-after': '1' });
        },
      });
      const { rows, progress, done } = await engine.run(SELECT);
      expect(rows).toEqual([['1.000001']]);
      expect(done[0]?.scans[0]?.waitedMilliseconds).toBeGreaterThanOrEqual(900);
      expect(
        progress
          .flatMap(({ scans }) => scans)
          .some(({ waitingFor }) => waitingFor === 'rate_limit'),
      ).toBe(true);
    });

    it.each([
      ["CONNECTOR_EXEC s.messages.send(channel => '#general', text => 'Hello')"],
      ["DRY RUN CONNECTOR_EXEC s.messages.send(channel => '#general', text => 'Hello')"],
      [
        "CONNECTOR_EXEC s.messages.send(channel => '#general', text => t) FOR EACH (SELECT 'Hello' AS t)",
      ],
    ])('is also shown while the name of a channel is looked up: %s', async (statement) => {
      let limited = true;
      service.respondWith({
        [CHANNELS]: (_, response) => {
          if (!limited)
            return json(response, 200, { ok: true, channels: [channel('C1', 'general')] });
          limited = false;
          json(response, 429, { ok: false, error: 'ratelimited' }, { 'retry-after': '1' });
        },
        '/api/chat.postMessage': says({ ok: true, channel: 'C1', ts: '1.000001' }),
      });
      const { rows, progress, error } = await engine.run(statement);
      expect(error).toBeUndefined();
      expect(rows).toHaveLength(1);
      const waiting = progress.flatMap(({ scans }) => scans);
      expect(waiting).toContainEqual(
        expect.objectContaining({
          connector: 's',
          entity: 'channels',
          waitingFor: 'rate_limit',
          waitingUntil: expect.stringMatching(/^\d{4}-/) as string,
        }),
      );
      expect(waiting.at(-1)?.waitingUntil).toBeUndefined();
    });

    it('that lasts too long is an error with the time, and only of its method', async () => {
      service.respondWith({
        [HISTORY]: says({ ok: false, error: 'ratelimited' }, 429, { 'retry-after': '3000' }),
        [CHANNELS]: says({ ok: true, channels: [channel('C1', 'general')] }),
      });
      const { error } = await engine.run(SELECT);
      expect(error).toMatchObject({ family: 'rate_limit_error', retryable: true });
      expect(error?.message).toContain('ratelimited');
      expect((await engine.run('SELECT name FROM s.channels')).rows).toEqual([['general']]);
    });
  });

  describe('the end of a list', () => {
    const walk = (pages: Readonly<Record<string, object>>): Behaviour => {
      return ({ url }, response) => {
        const cursor = new URL(url, 'http://x').searchParams.get('cursor') ?? '';
        json(response, 200, pages[cursor] ?? { ok: false, error: 'invalid_cursor' });
      };
    };

    it('is an empty cursor, after pages of any size', async () => {
      service.respondWith({
        [CHANNELS]: walk({
          '': { ok: true, channels: [], response_metadata: { next_cursor: 'a=' } },
          'a=': {
            ok: true,
            channels: [channel('C1', 'general')],
            response_metadata: { next_cursor: '' },
          },
        }),
      });
      const { rows, done } = await engine.run('SELECT name FROM s.channels');
      expect(rows).toEqual([['general']]);
      expect(done[0]).toMatchObject({ complete: true, scans: [{ pages: 2, complete: true }] });
    });

    it('is not proven if Slack reports more messages without a cursor', async () => {
      service.respondWith({ [HISTORY]: says({ ...page([message('1.000001')]), has_more: true }) });
      const { rows, done } = await engine.run(SELECT);
      expect(rows).toHaveLength(1);
      expect(done[0]).toMatchObject({ complete: false, scans: [{ reason: 'partial' }] });
    });

    it('is an error if a page repeats', async () => {
      const again = page([message('1.000001')], 'a=');
      service.respondWith({ [HISTORY]: walk({ '': again, 'a=': again }) });
      expect((await engine.run(SELECT)).error).toMatchObject({ code: 'repeated_page' });
    });

    it('is not reached if the token is revoked in between; the rows so far are not a result', async () => {
      service.respondWith({
        [HISTORY]: walk({
          '': page([message('2.000001')], 'a='),
          'a=': { ok: false, error: 'token_revoked' },
        }),
      });
      const { error, ok } = await engine.run(SELECT);
      expect(ok).toBe(false);
      expect(error).toMatchObject({ family: 'auth_error' });
      service.respondWith({ [HISTORY]: says(page([message('2.000001')])) });
      expect((await engine.run(SELECT)).done[0]).toMatchObject({ complete: true });
    });

    it('may come with a warning, which is shown', async () => {
      const warned = { warning: 'method_deprecated', response_metadata: { next_cursor: '' } };
      service.respondWith({ [HISTORY]: says(page([message('1.000001')], undefined, warned)) });
      const { done } = await engine.run(SELECT);
      expect(done[0]).toMatchObject({
        complete: true,
        scans: [{ notices: [expect.stringContaining('method_deprecated')] }],
      });
    });
  });
});

import type { StreamEvent } from '../../../common/contract';
import { createScriptRunner } from '../../script';
import { createDeskText, fakeEngine, runScript } from '../../script/testing';
import { EXEC, errorOf, actingEngine, upTo, type Acting } from './testing/acting_engine';

const setUp = (options: Acting = {}) =>
  actingEngine({ fakeEngine, createDeskText, runScript }, options);

const ME = { user: 'me', origin: 'realm one' };

describe('confirming many actions', () => {
  const ids = upTo(11);

  it('is required above the bound', async () => {
    const { run, sent } = setUp({ ids });
    expect(errorOf(await run(EXEC))).toMatchObject({
      code: 'confirmation_required',
      message:
        'd.tickets.close would be run 11 times; more than 10 must be confirmed (unconfirmed_actions). No action was run.',
    });
    expect(sent).toEqual([]);
  });

  it.each([
    ['the statement', `${EXEC} WITH (confirm = true)`, {}],
    ['the request', EXEC, { confirm: 'yes' as const }],
  ])('can be done in advance by %s', async (_, text, request) => {
    const { run, sent } = setUp({ ids });
    await run(text, request);
    expect(sent).toEqual(ids);
  });

  it.each([
    [true, 11],
    [false, 0],
  ])('asks the user, whose answer is %s', async (confirmed, count) => {
    const { engine, run, sent } = setUp({ ids });
    await run('SHOW CONNECTORS');
    const events: StreamEvent[] = [];
    const signal = new AbortController().signal;
    const request = { text: EXEC, parameters: {}, ...ME, confirm: 'ask', signal } as const;
    for await (const event of createScriptRunner(engine).run(request)) {
      events.push(event);
      if (event.type !== 'confirmation') continue;
      expect(sent).toEqual([]);
      expect(event).toMatchObject({
        action: 'd.tickets.close',
        count: 11,
        columns: [{ name: 'id', type: 'integer' }],
        rows: [[1], [2], [3], [4], [5]],
        request: { method: 'POST', url: 'http://desk.example/tickets/1/close' },
      });
      for (const other of [{ user: 'someone else' }, { user: 'me', origin: 'realm two' }])
        expect(engine.confirmations.answer(event.id, other, true)).toBe(false);
      expect(engine.confirmations.answer(event.id, ME, confirmed)).toBe(true);
      expect(engine.confirmations.answer(event.id, ME, confirmed)).toBe(false);
    }
    expect(sent).toHaveLength(count);
    expect(errorOf(events)?.code).toBe(confirmed ? undefined : 'confirmation_declined');
  });
});

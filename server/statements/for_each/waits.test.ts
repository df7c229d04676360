import type { StreamEvent } from '../../../common/contract';
import { createDeskText, fakeEngine, runScript } from '../../script/testing';
import { actingEngine, EXEC, OK, type Acting } from './testing/acting_engine';

const UNTIL = '2026-11-30T14:05:00.000Z';

const setUp = (options: Acting = {}) =>
  actingEngine({ fakeEngine, createDeskText, runScript }, options);

/** What the progress of the actions shows, without repetitions. */
const shown = (events: readonly StreamEvent[]) =>
  events.flatMap((event) =>
    event.type === 'progress'
      ? event.scans
          .filter(({ actions }) => actions !== undefined)
          .map(({ entity, actions, waitingUntil, waitingFor }) => ({
            entity,
            ended: actions?.ended,
            ...(waitingUntil !== undefined && { waitingUntil, waitingFor }),
          }))
      : [],
  );

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('an action that waits for a limit', () => {
  it('of several shows why and until when, and that it does not wait any more', async () => {
    const { run } = setUp({
      ids: [1, 2],
      attempt: async (id, { onWaiting }) => {
        if (id === 1) return OK;
        onWaiting?.(UNTIL, 'rate_limit');
        await nextTurn();
        onWaiting?.(undefined);
        await nextTurn();
        return OK;
      },
    });
    const entity = 'tickets.close';
    expect(shown(await run(EXEC))).toEqual([
      { entity, ended: 1 },
      { entity, ended: 1, waitingUntil: UNTIL, waitingFor: 'rate_limit' },
      { entity, ended: 1 },
      { entity, ended: 2 },
    ]);
  });

  it('of several at once shows the service rather than our own pace', async () => {
    const { run } = setUp({
      ids: [1, 2],
      attempt: async (id, { onWaiting }) => {
        onWaiting?.(UNTIL, id === 1 ? 'pacing' : 'retry');
        await nextTurn();
        onWaiting?.(undefined);
        return OK;
      },
    });
    const events = await run(`${EXEC} WITH (concurrency = 2)`);
    expect(shown(events)[0]).toMatchObject({ waitingFor: 'retry' });
    expect(shown(events).at(-1)).toEqual({ entity: 'tickets.close', ended: 2 });
  });

  it('alone shows it, too, also inside a block', async () => {
    const { run, engine } = setUp();
    const execute: typeof engine.actions.execute = async (_, { onWaiting }) => {
      onWaiting?.(UNTIL, 'rate_limit');
      await nextTurn();
      onWaiting?.(undefined);
      return { columns: [], rows: [] };
    };
    const waiting = setUp({ engine: { actions: { ...engine.actions, execute } } });
    const text = 'BEGIN CONNECTOR_EXEC d.tickets.close(id => 1); END';
    expect(shown(await waiting.run(text))).toContainEqual({
      entity: 'tickets.close',
      ended: 0,
      waitingUntil: UNTIL,
      waitingFor: 'rate_limit',
    });
    expect(shown(await run('CONNECTOR_EXEC d.tickets.close(id => 1)'))).toEqual([]);
  });
});

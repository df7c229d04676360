import type { StreamEvent } from '../../common/contract';
import { createDeskText, fakeEngine, runScript } from '../../server/script/testing';
import { fakeSyncs } from '../../server/sync/testing';
import { clusterOfKibanas, SPACE } from './clustered_kibanas';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const SYNC = "SYNC CONNECTOR d.tickets TO desk-* SCHEDULE '0 * * * *'";

/** A Kibana whose statements are real, and whose runs copy nothing. */
async function kibanaWithDesk() {
  const cluster = clusterOfKibanas();
  const { ports, store } = cluster;
  const syncs = fakeSyncs(ports);
  const { schedules, taskManager } = cluster.start({ syncs });
  const engine = fakeEngine({ ports, syncs, schedules });
  const run = (text: string) => runScript(engine, text);
  await run(createDeskText());
  const scheduledRuns = () =>
    syncs.runs.filter(({ options }) => options.trigger === 'schedule').length;
  const stored = async () => {
    const [sync] = await ports.syncs.list();
    if (sync === undefined) throw new Error('it is gone');
    return sync;
  };
  const tasks = () => store.all();
  return { ...cluster, taskManager, syncs, run, scheduledRuns, stored, tasks };
}

const told = (events: readonly StreamEvent[]) =>
  events.flatMap((event) =>
    event.type === 'message' ? [[event.severity, event.text, event.hint].join(' ')] : [],
  );

describe('a sync with a schedule in Kibana', () => {
  it('has one task, which runs it whenever it is due', async () => {
    const { clock, run, scheduledRuns, stored, tasks, logs } = await kibanaWithDesk();
    const events = await run(SYNC);
    expect(told(events).join('\n')).toContain('Kibana runs schedules');
    expect(told(events).join('\n')).not.toContain('moltler serve');
    const { id, dueAt } = await stored();
    expect(tasks()).toMatchObject([
      {
        id: `moltler:sync:${SPACE}:${id}`,
        taskType: 'moltler:sync',
        params: JSON.stringify({ spaceId: SPACE, syncId: id }),
        status: 'idle',
        stateVersion: 1,
      },
    ]);
    expect(tasks()[0]?.runAt.getTime()).toBe(dueAt);
    await run(SYNC);
    expect(tasks()).toHaveLength(1);
    await clock.advance(59 * MINUTE);
    expect(scheduledRuns()).toBe(0);
    await clock.advance(5 * HOUR);
    expect(scheduledRuns()).toBe(5);
    expect(tasks()[0]?.runAt.getTime()).toBe((await stored()).dueAt);
    expect(logs).toEqual([]);
  });

  it('without one has no task', async () => {
    const { run, tasks } = await kibanaWithDesk();
    await run('SYNC CONNECTOR d.tickets TO desk-*');
    expect(tasks()).toEqual([]);
  });

  it('runs at the times of a changed schedule', async () => {
    const { clock, run, scheduledRuns, tasks } = await kibanaWithDesk();
    await run(SYNC);
    await run("ALTER SYNC d_tickets SET SCHEDULE '*/10 * * * *'");
    await clock.advance(31 * MINUTE);
    expect(scheduledRuns()).toBe(3);
    await run("ALTER SYNC d_tickets SET SCHEDULE '0 5 * * *' TIME ZONE 'UTC'");
    await clock.advance(4 * HOUR);
    expect(scheduledRuns()).toBe(3);
    await clock.advance(HOUR);
    expect(scheduledRuns()).toBe(4);
    await run('ALTER SYNC d_tickets SET SCHEDULE NONE');
    expect(tasks()).toEqual([]);
    await clock.advance(48 * HOUR);
    expect(scheduledRuns()).toBe(4);
  });

  it('runs at changed times, too, if they were changed while it ran', async () => {
    const { clock, run, syncs, scheduledRuns } = await kibanaWithDesk();
    await run(SYNC);
    let end = (): void => undefined;
    syncs.held = new Promise((resolve) => (end = resolve));
    await clock.advance(HOUR + MINUTE);
    await run("ALTER SYNC d_tickets SET SCHEDULE '*/10 * * * *'");
    end();
    await clock.advance(10 * MINUTE);
    expect(scheduledRuns()).toBe(2);
  });

  it('runs at changed times even if its task was about to store the old one', async () => {
    const { clock, run, store, scheduledRuns, stored, tasks } = await kibanaWithDesk();
    await run(SYNC);
    const [before] = tasks();
    if (before === undefined) throw new Error('it has no task');
    // It has read when the sync is due, and not stored it yet.
    const running = store.update({ ...before, status: 'running' });
    await run("ALTER SYNC d_tickets SET SCHEDULE '*/10 * * * *'");
    store.update({ ...running, status: 'idle' });
    await clock.advance(10_000);
    expect(tasks()[0]?.runAt.getTime()).toBe((await stored()).dueAt);
    await clock.advance(11 * MINUTE);
    expect(scheduledRuns()).toBe(1);
  });

  it('does not run while it is paused, and runs again once it is resumed', async () => {
    const { clock, run, scheduledRuns, tasks } = await kibanaWithDesk();
    await run(SYNC);
    await run('PAUSE SYNC d_tickets');
    expect(tasks()).toEqual([]);
    await run('SHOW SYNCS');
    expect(tasks()).toEqual([]);
    await clock.advance(5 * HOUR);
    expect(scheduledRuns()).toBe(0);
    expect(told(await run('RESUME SYNC d_tickets')).join()).toContain('Kibana runs schedules');
    await clock.advance(2 * HOUR + MINUTE);
    expect(scheduledRuns()).toBe(2);
  });

  it('that is paused while it runs goes on, and has no task when it has ended', async () => {
    const { clock, run, syncs, ports, tasks, logs } = await kibanaWithDesk();
    await run(SYNC);
    let end = (): void => undefined;
    syncs.held = new Promise((resolve) => (end = resolve));
    await clock.advance(HOUR + MINUTE);
    await run('PAUSE SYNC d_tickets');
    expect(tasks()).toHaveLength(1);
    end();
    await clock.advance(10_000);
    expect(tasks()).toEqual([]);
    expect(await ports.syncs.runs({ limit: 1 })).toMatchObject([{ outcome: 'ok' }]);
    expect(logs).toEqual([]);
  });

  it('is deleted with its task, also by deleting its connector', async () => {
    const { clock, run, tasks, scheduledRuns, logs } = await kibanaWithDesk();
    await run(SYNC);
    await run('DROP CONNECTOR d');
    expect(tasks()).toEqual([]);
    await run(createDeskText());
    await run('DROP SYNC d_tickets');
    await run(SYNC);
    expect(tasks()).toHaveLength(1);
    await run('DROP SYNC d_tickets');
    expect(tasks()).toEqual([]);
    await clock.advance(5 * HOUR);
    expect(scheduledRuns()).toBe(0);
    expect(logs).toEqual([]);
  });

  it.each(['SHOW SYNCS', 'SHOW CONNECTORS', 'RUN SYNC d_tickets', SYNC])(
    'gets a task that it has lost with %s',
    async (statement) => {
      const { clock, run, store, stored, tasks, scheduledRuns } = await kibanaWithDesk();
      await run(SYNC);
      await run('SHOW SYNCS');
      for (const { id } of tasks()) store.remove(id);
      await clock.advance(2 * MINUTE);
      await run(statement);
      expect(tasks().map(({ runAt }) => runAt.getTime())).toEqual([(await stored()).dueAt]);
      await clock.advance(2 * HOUR);
      expect(scheduledRuns()).toBe(2);
    },
  );

  it('gets a task if it was imported, and is shown', async () => {
    const { clock, run, ports, tasks, scheduledRuns } = await kibanaWithDesk();
    await ports.syncs.create({
      name: 'imported',
      statement: 'SYNC CONNECTOR d.tickets TO desk-*',
      target: 'desk-*',
      paused: false,
      user: 'ada',
      schedule: { cron: '0 * * * *', timeZone: 'UTC' },
    });
    await clock.advance(MINUTE);
    expect(tasks()).toEqual([]);
    await run('SHOW SYNCS');
    await clock.advance(2 * HOUR + MINUTE);
    expect(scheduledRuns()).toBe(2);
  });

  it('is stored with a warning if Task Manager cannot be reached, and scheduled when it is shown', async () => {
    const { clock, run, store, scheduledRuns, logs } = await kibanaWithDesk();
    store.failure = new Error('Elasticsearch is not there.');
    const events = await run(SYNC);
    expect(told(events).join('\n')).toContain(
      'warning The change of sync "d_tickets" is stored, but its runs could not be scheduled: Elasticsearch is not there. SHOW SYNCS tries it again.',
    );
    expect(events.at(-1)).toMatchObject({ type: 'done', ok: true });
    expect((await run('SHOW SYNCS')).at(-1)).toMatchObject({ type: 'done', ok: true });
    expect(logs.join('\n')).toContain('Elasticsearch is not there');
    store.failure = undefined;
    await run('SHOW SYNCS');
    await clock.advance(2 * HOUR + MINUTE);
    expect(scheduledRuns()).toBe(2);
  });

  it('looks at tasks once a minute, however often syncs are shown', async () => {
    const { clock, run, store } = await kibanaWithDesk();
    await run(SYNC);
    const looks = jest.spyOn(store, 'get');
    for (let times = 0; times < 10; times += 1) await run('SHOW SYNCS');
    expect(looks).toHaveBeenCalledTimes(1);
    await clock.advance(2 * MINUTE);
    looks.mockClear();
    await run('SHOW SYNCS');
    expect(looks).toHaveBeenCalledTimes(1);
  });
});

it('a task whose sync is gone ends without a message', async () => {
  const { clock, run, ports, store, stored, tasks, logs } = await kibanaWithDesk();
  await run(SYNC);
  await ports.syncs.delete((await stored()).id);
  await clock.advance(2 * HOUR);
  expect(tasks()).toEqual([]);
  expect(logs).toEqual([]);
  expect(store.all()).toEqual([]);
});

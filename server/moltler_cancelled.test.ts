import type { StreamEvent } from '../common/contract';
import { deskEngines, errorIn, rowsIn, TICKETS } from './testing';

const { open, create, desk } = deskEngines();

describe('a script', () => {
  it('ends at once when it is cancelled', async () => {
    const { run, ports } = await open();
    await run(create());
    desk().behaviour.hang = true;
    const controller = new AbortController();
    const running = run('SELECT id FROM d.tickets; SHOW CONNECTORS', controller.signal);
    while (desk().hanging.length === 0) await new Promise((resolve) => setImmediate(resolve));
    const [response] = desk().hanging;
    const hungUp = new Promise<void>((resolve) => response?.once('close', () => resolve()));
    controller.abort(new Error('Interrupted'));
    // The connection is closed too, so that the service does not produce a response that nobody reads.
    const [events] = await Promise.all([running, hungUp]);
    expect(errorIn(events)).toMatchObject({ code: 'cancelled' });
    expect(events.at(-1)).toEqual({ type: 'done', ok: false });
    expect(await ports.history.list({ limit: 1 })).toMatchObject([{ outcome: 'cancelled' }]);
  });

  it('ends at once when it is cancelled while DuckDB computes, and serves the next query', async () => {
    const { run, moltler } = await open();
    await run(create());
    const tables = Array.from({ length: 30 }, (_, n) => `d.tickets t${n}`).join(', ');
    const sum = Array.from({ length: 30 }, (_, n) => `t${n}.id`).join(' + ');
    const controller = new AbortController();
    let other: Promise<void> | undefined;
    const events: StreamEvent[] = [];
    for await (const event of moltler.run({
      text: `SELECT count(*) AS n FROM ${tables} WHERE ${sum} < 0`,
      parameters: {},
      user: 'tester',
      signal: controller.signal,
    })) {
      events.push(event);
      if (event.type !== 'progress') continue;
      // Equal scans are read once.
      const read = event.scans.some(({ rows }) => rows === TICKETS.length);
      if (!read || other !== undefined) continue;
      // Another query takes longer than starting this one.
      other = run('SELECT 1').then(() => controller.abort(new Error('Interrupted')));
    }
    // Without a cancellation it would compute for hours.
    await other;
    expect(errorIn(events)).toMatchObject({ code: 'cancelled' });
    expect(rowsIn(await run('SELECT count(*) AS n FROM d.tickets'))).toEqual([[3]]);
  });
});

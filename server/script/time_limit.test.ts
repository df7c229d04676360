import { fakeClock, memoryPorts } from '../ports/fakes';
import { createScriptRunner } from './runner';
import type { QueryEvent } from '../query';
import { ended, fakeEngine, fakeQueries } from './testing/fake_engine';
import { TimeLimit } from './time_limit';

const never = new AbortController().signal;

describe('the time limit of a statement', () => {
  it('ends the statement with an error that names the limit', async () => {
    const clock = fakeClock();
    const limit = new TimeLimit(clock, 600, 3600, never);
    await clock.advance(599_000);
    expect(limit.signal.aborted).toBe(false);
    await clock.advance(1_000);
    expect(limit.error).toMatchObject({
      code: 'statement_timed_out',
      family: 'timeout_error',
      message: expect.stringContaining('600 s') as unknown,
      hint: expect.stringContaining('statement_seconds') as unknown,
    });
  });

  it('does not count the time that the reader needs', async () => {
    const clock = fakeClock();
    const limit = new TimeLimit(clock, 10, 3600, never);
    await clock.advance(4_000);
    limit.pause();
    await clock.advance(3_600_000);
    expect(limit.signal.aborted).toBe(false);
    limit.resume();
    await clock.advance(5_000);
    expect(limit.signal.aborted).toBe(false);
    await clock.advance(1_000);
    expect(limit.error?.code).toBe('statement_timed_out');
  });

  it('pauses no longer than the patience in total, however often it does', async () => {
    const clock = fakeClock();
    const limit = new TimeLimit(clock, 10, 300, never);
    for (let taken = 0; taken < 3; taken++) {
      limit.pause();
      await clock.advance(100_000);
      limit.resume();
    }
    await clock.advance(5_000);
    limit.pause();
    await clock.advance(4_000);
    expect(limit.signal.aborted).toBe(false);
    await clock.advance(1_000);
    expect(limit.error?.code).toBe('statement_timed_out');
  });

  it('ends the statement during a pause that never ends', async () => {
    const clock = fakeClock();
    const limit = new TimeLimit(clock, 10, 300, never);
    limit.pause();
    await clock.advance(309_000);
    expect(limit.signal.aborted).toBe(false);
    await clock.advance(1_000);
    expect(limit.error?.code).toBe('statement_timed_out');
    limit.end();
    expect(clock.sleeping()).toBe(0);
  });

  it('follows the cancellation of its statement, and leaves no timer behind', async () => {
    const clock = fakeClock();
    const outer = new AbortController();
    const limit = new TimeLimit(clock, 10, 3600, outer.signal);
    outer.abort(new Error('gone'));
    expect(limit.signal.aborted).toBe(true);
    expect(limit.error).toBeUndefined();
    limit.end();
    await clock.advance(0);
    expect(clock.sleeping()).toBe(0);
  });
});

describe('a statement whose reader is slow', () => {
  /** The last error if the reader takes 120 s for each of at most ten events. */
  async function errorOf(event: QueryEvent, spoolSeconds = 3600): Promise<string | undefined> {
    const ports = memoryPorts();
    const events: QueryEvent[] = Array.from({ length: 10 }, () => event);
    const engine = fakeEngine({
      ports,
      queries: fakeQueries([...events, ended()]),
      bounds: { statement_seconds: 600, spool_seconds: spoolSeconds },
    });
    const request = { text: 'SELECT 1', parameters: {}, user: 'me', signal: never };
    let code: string | undefined;
    for await (const emitted of createScriptRunner(engine).run(request)) {
      if (emitted.type === 'error') code = emitted.error.code;
      if (emitted.type === event.type) await ports.clock.advance(120_000);
    }
    expect(ports.clock.sleeping()).toBe(0);
    return code;
  }

  it('is not timed while rows wait', async () => {
    expect(await errorOf({ type: 'rows', rows: [[1]] })).toBeUndefined();
  });

  it('is timed while scans continue behind its progress and messages', async () => {
    expect(await errorOf({ type: 'progress', scans: [] })).toBe('statement_timed_out');
    const message = { type: 'message', severity: 'information', text: 'waiting' } as const;
    expect(await errorOf(message)).toBe('statement_timed_out');
  });

  it('is timed once rows have waited for as long as a result may', async () => {
    expect(await errorOf({ type: 'rows', rows: [[1]] }, 300)).toBe('statement_timed_out');
  });
});

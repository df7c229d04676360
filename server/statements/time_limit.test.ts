import { fakeClock } from '../ports/fakes/fake_clock';
import { TimeLimit } from './time_limit';

const never = new AbortController().signal;

describe('the time limit of a statement', () => {
  it('ends the statement with an error that names the limit', async () => {
    const clock = fakeClock();
    const limit = new TimeLimit(clock, 600, never);
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

  it('does not count the time that the reader takes', async () => {
    const clock = fakeClock();
    const limit = new TimeLimit(clock, 10, never);
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

  it('follows the cancel of its statement, and leaves no timer behind', async () => {
    const clock = fakeClock();
    const outer = new AbortController();
    const limit = new TimeLimit(clock, 10, outer.signal);
    outer.abort(new Error('gone'));
    expect(limit.signal.aborted).toBe(true);
    expect(limit.error).toBeUndefined();
    limit.end();
    await clock.advance(0);
    expect(clock.sleeping()).toBe(0);
  });
});

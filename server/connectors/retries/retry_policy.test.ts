import { retryDelay, type Failure, type RetryState } from './retry_policy';

const state = (more: Partial<RetryState> = {}): RetryState => ({
  failures: 1,
  retryCount: 4,
  repeatable: true,
  elapsed: 0,
  total: 60_000,
  now: 1_000_000,
  allowedWait: 30_000,
  ...more,
});
const failure = (more: Partial<Failure> = {}): Failure => ({
  transient: true,
  notApplied: false,
  ...more,
});
const half = () => 0.5;

describe('trying again', () => {
  it.each<[string, Failure, RetryState, number | undefined]>([
    ['comes quickly at first', failure(), state(), 150],
    ['backs off from the second failure on', failure(), state({ failures: 2 }), 500],
    ['doubles with each failure', failure(), state({ failures: 3 }), 1000],
    ['never waits beyond its most', failure(), state({ failures: 12, retryCount: 99 }), 10_000],
    ['gives up after retry_count', failure(), state({ failures: 5 }), undefined],
    [
      'gives up earlier where more makes no sense',
      failure({ most: 1 }),
      state({ failures: 2 }),
      undefined,
    ],
    ['never repeats what cannot succeed', failure({ transient: false }), state(), undefined],
    ['begins no attempt after its time', failure(), state({ elapsed: 60_000 }), undefined],
    ['does as the service asks', failure({ retryAt: 1_005_000 }), state(), 5000],
    [
      'gives up where the service asks for too long',
      failure({ retryAt: 1_030_001 }),
      state(),
      undefined,
    ],
    ['repeats no write that may be done', failure(), state({ repeatable: false }), undefined],
    [
      'repeats a write that was not done',
      failure({ notApplied: true }),
      state({ repeatable: false }),
      150,
    ],
  ])('%s', (_, how, where, expected) => {
    expect(retryDelay(how, where, half)).toBe(expected);
  });

  it('is spread over 50 to 250 ms the first time', () => {
    expect(retryDelay(failure(), state(), () => 0)).toBe(50);
    expect(retryDelay(failure(), state(), () => 0.9999)).toBe(249);
  });
});

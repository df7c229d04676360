import type { LimitDeclaration } from '../../../common/declaration';
import { fakeClock } from '../../ports/fakes';
import { Limiter, type Permit, type PermitRequest } from './limiter';

const LIMITS: LimitDeclaration = {
  maxConcurrency: 4,
  fallbackWaitSeconds: 60,
  headers: { limit: 'x-limit', remaining: 'x-remaining', reset: 'x-reset', resetFormat: 'iso' },
};
const QUOTA = 100;
const HOUR = 3_600_000;

/** A service with a quota of 100 requests an hour, and a limiter that has learned it. */
function setUp(maxConcurrency = 4) {
  const clock = fakeClock();
  const limiter = new Limiter(clock, LIMITS, () => ({ maxConcurrency, allowances: [] }));
  let remaining = QUOTA;
  let resetAt = clock.now() + HOUR;
  const request = (caller: string, more: Partial<PermitRequest> = {}): PermitRequest => ({
    bucket: 'default',
    priority: 'interactive',
    callers: () => [caller],
    allowedWait: 0,
    maxWaitSeconds: 60,
    waitedBefore: 0,
    signal: new AbortController().signal,
    place: { connector: 'gh' },
    ...more,
  });
  const send = async (caller: string, more?: Partial<PermitRequest>): Promise<void> => {
    const permit = await limiter.acquire(request(caller, more));
    const sentAt = clock.monotonic();
    if (clock.now() >= resetAt) [remaining, resetAt] = [QUOTA, resetAt + HOUR];
    remaining -= 1;
    await clock.advance(1);
    const headers = {
      'x-limit': String(QUOTA),
      'x-remaining': String(remaining),
      'x-reset': new Date(resetAt).toISOString(),
    };
    limiter.learn('default', { headers, succeeded: true }, { sentAt, receivedAt: sentAt + 1 });
    permit.release();
  };
  /** Sends until the limiter rejects a request; returns how many were sent, and why it ended. */
  const spend = async (caller: string, most = QUOTA): Promise<readonly [number, unknown]> => {
    for (let sent = 0; sent < most; sent++) {
      try {
        await send(caller);
      } catch (error) {
        return [sent, error];
      }
    }
    return [most, undefined];
  };
  return { clock, limiter, request, send, spend };
}

describe('the quota of a credential', () => {
  it('can be used up by the only user', async () => {
    const { spend } = setUp();
    expect((await spend('ann'))[0]).toBe(QUOTA);
  });

  it('keeps a fifth for others if one of several users spends it', async () => {
    const { spend } = setUp();
    await spend('bob', 1);
    const [sent, error] = await spend('ann');
    expect(sent).toBe(79);
    expect(error).toMatchObject({
      code: 'rate_limited',
      message: expect.stringContaining(
        "The rest of the service's rate limit (20 requests) is kept for users who have sent fewer, until",
      ) as unknown,
    });
    expect((await spend('bob'))[0]).toBe(20);
  });

  it('is shared again in the next window', async () => {
    const { clock, spend } = setUp();
    await spend('bob', 1);
    await spend('ann');
    await clock.advance(HOUR);
    await spend('bob', 1);
    expect((await spend('ann'))[0]).toBe(79);
  });

  it('is not kept for users who have not used it for an hour', async () => {
    const { clock, spend } = setUp();
    await spend('bob', 1);
    await clock.advance(HOUR + 1);
    expect((await spend('ann'))[0]).toBe(QUOTA);
  });

  it('is not kept from a request that a modest user waits for, too', async () => {
    const { spend, send } = setUp();
    await spend('bob', 1);
    await spend('ann');
    await expect(send('ann')).rejects.toMatchObject({ code: 'rate_limited' });
    await send('ann', { callers: () => ['ann', 'bob'] });
  });
});

describe('the slots of a credential', () => {
  const hold = async (
    { limiter, request, clock }: ReturnType<typeof setUp>,
    caller: string,
    count: number,
  ): Promise<readonly Permit[]> => {
    const permits: Permit[] = [];
    for (let i = 0; i < count; i++)
      limiter.acquire(request(caller)).then(
        (permit) => permits.push(permit),
        () => undefined,
      );
    await clock.advance(0);
    return permits;
  };

  it('are all used by the only user', async () => {
    expect(await hold(setUp(), 'ann', 10)).toHaveLength(4);
  });

  it('leave one to others, who need not wait for slow requests of one user', async () => {
    const made = setUp();
    await made.send('bob');
    expect(await hold(made, 'ann', 10)).toHaveLength(3);
    expect(await hold(made, 'bob', 1)).toHaveLength(1);
  });

  it('are all used by several users if there are few', async () => {
    const made = setUp(2);
    await made.send('bob');
    expect(await hold(made, 'ann', 10)).toHaveLength(2);
  });
});

describe('probes', () => {
  it('of a rejected credential are rare, and others wait like any request', async () => {
    const { clock, limiter, send } = setUp();
    const probe = () => send('ann', { probe: true, callers: () => ['ann'] });
    await send('ann');
    limiter.block('default', { at: clock.now() + HOUR });
    await clock.advance(10_000);
    let rejected = 0;
    for (let second = 0; second < 30; second++) {
      await probe().then(
        () => limiter.block('default', { at: clock.now() + HOUR }),
        () => (rejected += 1),
      );
      await clock.advance(999);
    }
    expect(30 - rejected).toBe(3);
  });
});

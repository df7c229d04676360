import { memorySharedLimits, type FakeClock } from '../../../../ports/fakes';
import type { Clock, SharedLimits } from '../../../../ports';
import { sampleConnector, sampleType } from '../../../testing';
import { Limiters } from '../../limiters';
import type { Permit, PermitRequest } from '../../limiter';

const ORIGIN = 'https://api.example';
const { limits } = sampleType().api;
const LIMITS = {
  ...limits,
  buckets: [
    { bucket: 'search', prefix: '/search', perMinute: 3 },
    { bucket: 'export', prefix: '/export', maxConcurrency: 1 },
    { bucket: 'core', prefix: '/' },
  ],
};

/** Processes on one store. */
export function processes(clock: FakeClock, store: SharedLimits = memorySharedLimits()) {
  return {
    store,
    /** Starts a process that sends to one service with one credential. */
    start: (
      of: {
        readonly clock?: Clock;
        readonly maxConcurrency?: number;
        readonly store?: SharedLimits;
      } = {},
    ) => {
      const { maxConcurrency = 2, store: own = store } = of;
      const limiters = new Limiters(of.clock ?? clock, undefined, own);
      const connector = sampleConnector(ORIGIN, {
        type: sampleType({ limits: LIMITS }),
        options: { maxConcurrency },
      });
      const limiter = limiters.of(connector, ORIGIN, 'identity');
      const permits: Permit[] = [];
      const waits: (string | undefined)[] = [];
      const failures: unknown[] = [];
      const send = (bucket: string, more: Partial<PermitRequest> = {}) => {
        void limiter
          .acquire({
            bucket,
            priority: 'interactive',
            allowedWait: 60_000,
            maxWaitSeconds: 60,
            waitedBefore: 0,
            signal: new AbortController().signal,
            place: {},
            onWaiting: (until, reason) =>
              waits.push(reason === undefined ? 'over' : `${reason} ${until}`),
            ...more,
          })
          .then(
            (permit) => permits.push(permit),
            (error: unknown) => failures.push(error),
          );
      };
      /** Ends the oldest request. */
      const finish = () => permits.shift()?.release();
      const learn = (remaining: number, resetAt: number, resource?: string) =>
        limiter.learn(
          'core',
          {
            headers: {
              'x-ratelimit-limit': '100',
              'x-ratelimit-remaining': String(remaining),
              'x-ratelimit-reset': String(resetAt / 1000),
              ...(resource === undefined ? {} : { 'x-ratelimit-resource': resource }),
            },
            succeeded: true,
          },
          { sentAt: clock.monotonic(), receivedAt: clock.monotonic() },
        );
      return { limiters, limiter, connector, permits, waits, failures, send, finish, learn };
    },
  };
}

export type Started = ReturnType<ReturnType<typeof processes>['start']>;

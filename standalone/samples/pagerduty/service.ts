import { startLoopbackService, type LoopbackService } from '../http/loopback_service';
import { sampleAccount } from './dataset';
import { readRoutes } from './reads';
import { failure, notFound } from './replies';
import { writeRoutes } from './writes';

/** Requests per minute. https://developer.pagerduty.com/docs/rest-api-rate-limits */
const PER_MINUTE = 960;
const MINUTE = 60_000;

/** A loopback service that implements enough of PagerDuty's REST and Events APIs for the demo. */
export function startSamplePagerduty(options: {
  /** The only key that is accepted. */
  readonly apiKey: string;
  readonly latency: number;
  readonly now: () => number;
  readonly port?: number;
}): Promise<LoopbackService> {
  const { now } = options;
  const account = sampleAccount(now());
  let window = { until: now() + MINUTE, used: 0 };
  const isEvent = (path: string) => path.startsWith('/v2/');
  return startLoopbackService({
    latency: options.latency,
    ...(options.port === undefined ? {} : { port: options.port }),
    routes: { ...readRoutes(account, now), ...writeRoutes(account, now) },
    notFound,
    gate: ({ path, headers }) => {
      if (isEvent(path)) return undefined;
      if (headers.authorization !== `Token token=${options.apiKey}`)
        return failure(401, 2006, 'Authentication failed');
      if (now() >= window.until) window = { until: now() + MINUTE, used: 0 };
      window.used += 1;
      return window.used > PER_MINUTE ? failure(429, 2020, 'Rate Limit Exceeded') : undefined;
    },
    always: ({ path }): Record<string, string> =>
      isEvent(path)
        ? {}
        : {
            'ratelimit-limit': String(PER_MINUTE),
            'ratelimit-remaining': String(Math.max(0, PER_MINUTE - window.used)),
            'ratelimit-reset': String(Math.max(0, Math.ceil((window.until - now()) / 1000))),
          },
  });
}

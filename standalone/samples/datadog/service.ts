import { startLoopbackService, type LoopbackService } from '../http/loopback_service';
import { datadogSample } from './dataset';
import { quotaOf } from './quota';
import { readRoutes } from './routes/reads';
import { failed } from './routes/responses';
import { writeRoutes } from './routes/writes';

export interface SampleDatadogOptions {
  /** The only keys that are accepted. */
  readonly apiKey: string;
  readonly appKey: string;
  readonly latency: number;
  /** Milliseconds. */
  readonly now: () => number;
  /** Requests per hour, by the name of the limit. */
  readonly limits?: Readonly<Record<string, number>>;
  readonly port?: number;
}

/** Requests that the API key alone allows. */
const WITHOUT_APPLICATION_KEY = ['GET /api/v1/validate', 'POST /api/v1/events'];

/** The name of the limit that a request counts against. */
const limitOf = (path: string): string =>
  path === '/api/v1/query'
    ? 'timeseries_query'
    : path.startsWith('/api/v2/logs/')
      ? 'logs_query'
      : (path.split('/')[3] ?? 'other');

/** A loopback service that implements enough of Datadog's API for the demo. */
export function startSampleDatadog(options: SampleDatadogOptions): Promise<LoopbackService> {
  const { apiKey, appKey, now, latency, port, limits } = options;
  const sample = datadogSample(now());
  const quota = quotaOf(now, limits);
  return startLoopbackService({
    latency,
    ...(port === undefined ? {} : { port }),
    routes: { ...readRoutes(sample, now), ...writeRoutes(sample, now) },
    notFound: failed(404, 'Not found'),
    gate: ({ method, path, headers }) => {
      if (headers['dd-api-key'] !== apiKey) return failed(403, 'Forbidden');
      const alone = WITHOUT_APPLICATION_KEY.includes(`${method} ${path}`);
      if (!alone && headers['dd-application-key'] !== appKey) return failed(403, 'Forbidden');
      if (quota.take(limitOf(path))) return undefined;
      return failed(429, 'Rate limit reached. Please try again later.');
    },
    always: ({ path }) => quota.headers(limitOf(path)),
  });
}

import { startLoopbackService, type LoopbackService } from '../http/loopback_service';
import type { SampleSite } from './dataset';
import { failure } from './paging';
import { readRoutes } from './routes/reads';
import { writeRoutes } from './routes/writes';

export interface SampleJiraOptions {
  readonly site: SampleSite;
  /** The only account that is accepted. */
  readonly email: string;
  readonly token: string;
  readonly latency: number;
  readonly now: () => number;
}

/** A loopback service that implements enough of Jira Cloud's REST API for the demo. */
export function startSampleJira(options: SampleJiraOptions): Promise<LoopbackService> {
  const { site, email, token, latency, now } = options;
  const expected = `Basic ${Buffer.from(`${email}:${token}`).toString('base64')}`;
  return startLoopbackService({
    latency,
    routes: { ...readRoutes(site, now), ...writeRoutes(site, now) },
    notFound: failure(404, ['null for uri']),
    gate: ({ headers }) =>
      headers.authorization === expected
        ? undefined
        : {
            ...failure(401, ['Client must be authenticated to access this resource.']),
            headers: { 'x-seraph-loginreason': 'AUTHENTICATED_FAILED' },
          },
  });
}

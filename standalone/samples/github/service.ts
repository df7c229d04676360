import { startLoopbackService, type LoopbackService } from '../http/loopback_service';
import type { SampleOrganization } from './dataset';
import { quotaOf } from './quota';
import { NOT_FOUND, readRoutes } from './routes/reads';
import { writeRoutes } from './routes/writes';

export interface SampleGithubOptions {
  readonly organization: SampleOrganization;
  /** The only token that is accepted. */
  readonly token: string;
  readonly latency: number;
  readonly now: () => number;
  readonly limits?: { readonly core: number; readonly search: number };
  readonly port?: number;
}

/** A loopback service that implements enough of GitHub's REST API for the demo. */
export function startSampleGithub(options: SampleGithubOptions): Promise<LoopbackService> {
  const quota = quotaOf(options.now, options.limits);
  const bucketOf = (path: string): 'core' | 'search' =>
    path.startsWith('/search/') ? 'search' : 'core';
  return startLoopbackService({
    latency: options.latency,
    ...(options.port === undefined ? {} : { port: options.port }),
    routes: {
      'GET /rate_limit': () => ({ status: 200, body: quota.describe() }),
      ...readRoutes(options.organization),
      ...writeRoutes(options.organization, options.now),
    },
    notFound: NOT_FOUND,
    gate: (request) => {
      if (request.headers.authorization !== `Bearer ${options.token}`) {
        return {
          status: 401,
          body: {
            message: 'Bad credentials',
            documentation_url: 'https://docs.github.com/rest',
            status: '401',
          },
        };
      }
      // Requests for the quota are free, and so are 304 responses.
      if (
        request.path !== '/rate_limit' &&
        !request.headers['if-none-match'] &&
        !quota.take(bucketOf(request.path))
      ) {
        return {
          status: 403,
          body: { message: 'API rate limit exceeded for user ID 1000.', status: '403' },
        };
      }
      return undefined;
    },
    always: (request) => ({
      'x-github-media-type': 'github.v3; format=json',
      ...quota.headers(bucketOf(request.path)),
    }),
  });
}

import { MoltlerError } from '../../../../common/errors';
import { systemClock } from '../../../ports';
import type { Elasticsearch, ElasticsearchRequest, ElasticsearchResponse } from './connection';
import { failureOf, mayPass } from './failures';

/** Waits before a request is sent again. */
const WAITS = [100, 300, 900, 2000];

/** Sends requests by `once`, again where that is safe and may help. */
export function sendingBy(
  once: (request: ElasticsearchRequest) => Promise<ElasticsearchResponse>,
  url: string,
): Pick<Elasticsearch, 'url' | 'send'> {
  return {
    url,
    async send(request) {
      const { repeatable = request.method === 'GET', allow = [], signal } = request;
      for (let attempt = 0; ; attempt += 1) {
        const outcome = await once(request).catch((error: unknown) => {
          if (error instanceof MoltlerError && error.code === 'store_unavailable') return error;
          throw error;
        });
        const wait = repeatable ? WAITS[attempt] : undefined;
        const failed = outcome instanceof MoltlerError;
        if (!failed && (outcome.status < 400 || allow.includes(outcome.status))) return outcome;
        const failure = failed ? outcome : failureOf(outcome, url);
        const again = failed || mayPass(outcome.status);
        if (!again || wait === undefined || failure.code !== 'store_unavailable') throw failure;
        await systemClock.sleep(wait * (0.5 + Math.random()), signal);
      }
    },
  };
}

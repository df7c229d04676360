import { MoltlerError, RateLimitError, ServiceError } from '../../../common/errors';
import type { TokenExchange } from '../auth/token_request';
import type { Connector } from '../connector';
import { transportFailure } from '../errors/transport_error';
import { exchange } from '../http/exchange';
import { ResponseTooLarge } from '../http/failures';
import { limitedUntil, longestWindow } from '../limits/limit_headers';
import type { SenderParts } from './send';
import { connectSeconds, routeOf } from './route';

/** Enough for a token and what comes with it; a larger response is something else. */
const MAX_BYTES = 256 * 1024;

/**
 * Sends one request for a token in the same way as the connector's own requests. Rejects with an error of the family if
 * there is no response or if the endpoint itself failed. Redirects are not followed, because they would receive the
 * secret.
 */
export const tokenExchangeOf =
  (parts: Omit<SenderParts, 'limiters' | 'regions'>, connector: Connector): TokenExchange =>
  async (request, place, signal) => {
    const url = new URL(request.url);
    const { timeoutSeconds } = connector.options;
    try {
      const route = await routeOf(parts, connector, url, place);
      const agent = await parts.agents.for(url, route, place, signal);
      const { status, headers, raw } = await exchange({
        method: 'POST',
        url: request.url,
        headers: { 'user-agent': parts.userAgent, ...request.headers },
        body: request.body,
        agent,
        connectMilliseconds: connectSeconds(connector) * 1000,
        responseMilliseconds: timeoutSeconds * 1000,
        maxBytes: MAX_BYTES,
        signal,
        clock: parts.clock,
      });
      if (status === 429) {
        const { limits } = connector.declaration.api;
        const plausible = longestWindow(limits, parts.bounds.rate_limit_seconds);
        const { at } = limitedUntil(limits, { headers, now: parts.clock.now() }, plausible);
        const retryAt = new Date(at).toISOString();
        // Only the caller knows how long the request has waited and may wait.
        const facts = { resetAt: retryAt, waitedSeconds: 0, maxWaitSeconds: 0 };
        throw new RateLimitError('rate_limited', facts, place, { retryable: true, retryAt });
      }
      if (status >= 500 || status === 408) {
        const facts = { status, attempts: 1, message: `the token endpoint ${url.host} failed` };
        throw new ServiceError('service_failed', facts, place, { retryable: true });
      }
      return { status, headers, raw };
    } catch (thrown) {
      signal.throwIfAborted();
      if (thrown instanceof MoltlerError) throw thrown;
      if (thrown instanceof ResponseTooLarge) {
        const reason = `it is larger than ${MAX_BYTES / 1024} KB, so it is not a token`;
        throw new ServiceError('unreadable_response', { reason }, place);
      }
      const facts = {
        host: url.host,
        timeoutSeconds,
        connectSeconds: connectSeconds(connector),
        repeatable: true,
      };
      throw transportFailure(thrown, facts, place).error;
    }
  };

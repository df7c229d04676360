import { withQuery } from '../../../common/declaration';
import {
  AuthError,
  ConnectorError,
  InvalidRequestError,
  MoltlerError,
  ServiceError,
  type ErrorPlace,
} from '../../../common/errors';
import type { Bounds } from '../../bounds';
import type { Clock } from '../../ports';
import type { Authorization, Credential } from '../auth/credential';
import type { WantedCredential } from '../auth/credentials';
import type { HeldCredentials } from '../auth/held_credentials';
import type { Connector } from '../connector';
import { isTooHeavy } from '../errors/too_heavy';
import { transportFailure } from '../errors/transport_error';
import { isOfHost } from '../host_services';
import type { AddressPolicy } from '../http/address_policy';
import type { Agents } from '../http/agents';
import { responseOf } from '../http/response';
import type { BodyRoom } from '../http/body_room';
import { exchange, type Exchange } from '../http/exchange';
import { decodedExchange } from '../http/xml/decoded_exchange';
import type { ProxyEnvironment } from '../http/proxy';
import type { BodyReader } from '../http/reading/body_reader';
import { MOST_REDIRECTS, redirectTarget } from '../http/redirects';
import type { Limiter } from '../limits/limiter';
import type { Limiters } from '../limits/limiters';
import type { Redactor } from '../redaction/redactor';
import { retryDelay, type Failure } from '../retries/retry_policy';
import { READING, turns, type ReadingLane } from '../../turns';
import type { SendContext, PreparedRequest, ServiceResponse } from '../service_client';
import { strictlyEncoded } from '../auth/signing/signed_headers';
import { authorizedRequest } from './authorized_request';
import { baseUrlOf, pathBelowBase } from './base_url';
import { hostExchange } from './host_exchange';
import { judgedResponse } from './judged_response';
import { withoutToken, type FailedAttempt, type Outcome } from './outcome';
import { inOtherRegion, namesRegion, withRegion, type KnownRegions } from './other_region';
import { connectSeconds, routeOf } from './route';
import type { UsageStatistics } from './usage';

export interface SenderParts {
  readonly credentials: HeldCredentials;
  readonly clock: Clock;
  readonly redactor: Redactor;
  readonly agents: Agents;
  readonly addresses: AddressPolicy;
  readonly limiters: Limiters;
  readonly regions: KnownRegions;
  readonly userAgent: string;
  readonly maxResponseBytes: number;
  readonly room: BodyRoom;
  readonly bounds: Bounds;
  readonly reader?: BodyReader | undefined;
  readonly environment: ProxyEnvironment;
  /** From 0 to below 1. */
  readonly random: () => number;
}

/** A service that rejects this often does not mean the limit that it reports. */
const MOST_LIMITED_RESPONSES = 20;

/** Sends one request, with retries. Rejects with an error of the family or the signal's reason. */
export class RequestRun {
  private failures = 0;
  private limitedResponses = 0;
  private attempts = 0;
  /** Milliseconds waited for the service: for its limit, or for a retry that it requested. */
  private waited = 0;
  /** Milliseconds without an attempt: waiting for the service, for our own pacing, or behind earlier requests. */
  private idle = 0;
  /** The bucket that this request counts against, once a response has named it. */
  private bucket: string | undefined;
  private readonly startedAt: number;
  private readonly place: ErrorPlace;
  /** The host it is sent to; the service may have named another one with a token. */
  private host: string;
  private request: PreparedRequest;
  private moved = false;

  constructor(
    private readonly parts: SenderParts,
    private readonly usage: UsageStatistics,
    private readonly connector: Connector,
    private readonly asked: PreparedRequest,
    private readonly context: SendContext,
  ) {
    const { entity, action } = context;
    this.place = { connector: connector.name, entity, action };
    this.request = parts.regions.requestOf(connector, asked);
    this.host = new URL(this.request.url).host;
    this.startedAt = parts.clock.monotonic();
  }

  /** Repeats until there is a response: a success, or 304 to a conditional request. */
  async run(): Promise<ServiceResponse> {
    const { parts, connector, context } = this;
    context.signal.throwIfAborted();
    if (!connector.stored.enabled) {
      throw new InvalidRequestError('connector_disabled', { name: connector.name }, this.place);
    }
    const { origin } = new URL(this.request.url);
    const base = this.request.base?.name;
    const own = new URL(this.request.base?.url ?? baseUrlOf(connector, base)).origin;
    if (origin !== own) {
      throw new ServiceError('redirect_rejected', { from: own, to: origin }, this.place);
    }
    const credential = await parts.credentials.credential(connector, this.wanted(), this.place);
    let limiter = parts.limiters.of(connector, origin, credential.identity, base);
    let renewed = false;
    for (;;) {
      const outcome = await this.attempt(credential, limiter);
      if ('response' in outcome) {
        // Responses that arrive together are processed in separate turns of the event loop.
        await turns.take(() => undefined, context.callers?.()[0]);
        return outcome.response;
      }
      if ('elsewhere' in outcome) {
        this.moved = true;
        this.request = outcome.elsewhere;
        const { origin: other } = new URL(this.request.url);
        limiter = parts.limiters.of(connector, other, credential.identity, base);
        parts.regions.learn(connector, this.asked, this.request);
        continue;
      }
      // A request that is rejected for its credential was not applied, not even a write.
      const { rejected, headers = {} } = outcome;
      if (rejected !== undefined && !renewed && credential.renew?.(rejected, headers) === true) {
        renewed = true;
        continue;
      }
      if (outcome.limited) {
        this.limitedResponses += 1;
        // The limiter now waits, or rejects if it would take too long.
        if (outcome.failure.transient && this.limitedResponses <= MOST_LIMITED_RESPONSES) continue;
        throw outcome.error;
      }
      this.failures += 1;
      const once = this.context.shrinkable === true && isTooHeavy(outcome.error);
      const delay = this.nextDelay(once ? { ...outcome.failure, most: 1 } : outcome.failure);
      if (delay === undefined) throw outcome.error;
      if (delay > 0) await this.pause(delay, outcome.failure);
    }
  }

  /** Which of the connector's credentials the request takes. */
  private wanted(): WantedCredential {
    return { base: this.request.base?.name, credential: this.request.credential };
  }

  /** One attempt, including its wait in the queue. */
  private async attempt(credential: Credential, limiter: Limiter): Promise<Outcome> {
    const { context, connector, parts } = this;
    const { clock } = parts;
    const from = clock.monotonic();
    await parts.room.ready(this.lane()() ?? READING, context.signal);
    this.idle += clock.monotonic() - from;
    const before = await this.authorized(credential);
    if ('error' in before) return before;
    // If a response has named the bucket, wait for that one.
    const { limit } = this.request;
    const assumed = this.bucket ?? limiter.bucketOf(pathBelowBase(connector, this.request), limit);
    const permit = await limiter.acquire({
      bucket: assumed,
      weight: limit?.weight,
      each: limit?.each,
      priority: context.priority,
      callers: context.callers,
      allowedWait: this.allowedWait(),
      maxWaitSeconds: context.maxWaitSeconds,
      waitedBefore: this.waited,
      probe: context.probe,
      signal: context.signal,
      place: this.place,
      onWaiting: context.onWaiting,
    });
    this.waited += permit.waited;
    this.idle += permit.queued;
    const sentAt = clock.monotonic();
    try {
      // The token may have expired during the wait.
      const authorized = permit.waited > 0 ? await this.authorized(credential) : before;
      if ('error' in authorized) return authorized;
      const received = await this.follow(authorized);
      const response = responseOf(
        await this.decoded(received),
        this.place,
        parts.bounds,
        parts.reader,
        this.lane(),
      );
      const { status, headers } = response;
      // The response of a proxy or a failing server does not prove that the limit allowed the request.
      const succeeded = status < 500 && status !== 403 && status !== 429;
      const trip = { sentAt, receivedAt: clock.monotonic() };
      this.bucket = limiter.learn(assumed, { headers, succeeded }, trip);
      const elsewhere = this.moved
        ? undefined
        : await inOtherRegion(connector, this.request, response, context.signal);
      if (elsewhere !== undefined) return { elsewhere };
      const outcome = await this.judged(response, limiter, this.bucket);
      if (!('error' in outcome)) return outcome;
      response.release();
      const isRejected = status === 401 || outcome.error instanceof AuthError;
      return isRejected ? { ...outcome, rejected: authorized, headers } : outcome;
    } catch (thrown) {
      context.signal.throwIfAborted();
      if (thrown instanceof MoltlerError) throw thrown;
      const { timeoutSeconds } = connector.options;
      const { repeatable } = context;
      const facts = {
        host: this.host,
        timeoutSeconds,
        connectSeconds: connectSeconds(connector),
        repeatable,
      };
      const failure = transportFailure(thrown, facts, this.place);
      return { error: failure.error, failure, limited: false };
    } finally {
      permit.release();
    }
  }

  /** Whose turns reading takes; those who waited for the response may be gone by then. */
  private lane(): ReadingLane {
    const { callers } = this.context;
    let last = callers?.()[0];
    return () => (last = callers?.()[0] ?? last);
  }

  /** The response as JSON, with the region that it is from. */
  private async decoded(received: Exchange): Promise<Exchange> {
    const { request, parts, place, context } = this;
    const read = await decodedExchange(
      received,
      request.decode,
      place,
      parts.reader,
      context.signal,
    );
    return withRegion(request, read);
  }

  /** What the request is sent with; a source of tokens may fail, for a while or for good. */
  private async authorized(credential: Credential): Promise<Authorization | FailedAttempt> {
    try {
      return await credential.authorize(this.context.signal, this.place);
    } catch (error) {
      if (!(error instanceof ConnectorError) || !error.retryable) throw error;
      const waitedSeconds = Math.round(this.waited / 1000);
      const { maxWaitSeconds } = this.context;
      return withoutToken(error, { waitedSeconds, maxWaitSeconds }, this.place);
    }
  }

  /** Sends the request and follows redirects within the origin. */
  private async follow(authorization: Authorization): Promise<Exchange> {
    const { parts, connector, request, context } = this;
    if (isOfHost(connector)) {
      const { host, signal } = context;
      const how = { signal, place: this.place, maxBytes: parts.maxResponseBytes };
      return this.measured(() => hostExchange(host, request, how));
    }
    const custom = await parts.credentials.headers(connector, this.place);
    const { headers, body, signing, url: first } = authorizedRequest(request, authorization);
    let url = first;
    this.host = new URL(url).host;
    const route = await routeOf(parts, connector, new URL(url), this.place);
    for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
      const agent = await parts.agents.for(new URL(url), route, this.place, context.signal);
      const { sign } = authorization;
      const signs = sign !== undefined && signing !== undefined;
      const target = withQuery(url, authorization.query);
      const unsigned = {
        method: request.method,
        url: signs ? strictlyEncoded(target) : target,
        headers: {
          'user-agent': parts.userAgent,
          // First, so that headers of the engine and of the type take precedence.
          ...custom,
          ...headers,
          ...this.conditions(),
          ...authorization.headers,
        },
        body,
      };
      const signed = signs ? { ...unsigned, headers: await sign(unsigned, signing) } : unsigned;
      const response = await this.measured(() =>
        exchange({
          ...signed,
          agent,
          connectMilliseconds: connectSeconds(connector) * 1000,
          responseMilliseconds: connector.options.timeoutSeconds * 1000,
          maxBytes: parts.maxResponseBytes,
          space: parts.room.open(this.lane()() ?? READING),
          signal: context.signal,
          clock: parts.clock,
        }),
      );
      if (namesRegion(request, response)) return response;
      const next = redirectTarget(response, request.method, url, this.place);
      if (next === undefined) return response;
      url = next;
    }
    const reason = `it redirected more than ${MOST_REDIRECTS} times`;
    throw new ServiceError('unreadable_response', { reason }, this.place);
  }

  private async measured(send: () => Promise<Exchange>): Promise<Exchange> {
    const { clock } = this.parts;
    const startedAt = clock.monotonic();
    let response: Exchange | undefined;
    try {
      response = await send();
      return response;
    } finally {
      const milliseconds = clock.monotonic() - startedAt;
      this.attempts += 1;
      this.usage.attempt(milliseconds, this.attempts > 1);
      const bytes = response?.wireBytes ?? 0;
      this.context.onAttempt?.({ status: response?.status, bytes, milliseconds });
    }
  }

  private judged(response: ServiceResponse, limiter: Limiter, bucket: string): Promise<Outcome> {
    const { connector, request, context, host, attempts, waited, place } = this;
    const wanted = this.wanted();
    const asked = { connector, request, context, wanted, host, attempts, waited, place };
    return judgedResponse(response, { ...asked, limiter, bucket }, this.parts);
  }

  private nextDelay(failure: Failure): number | undefined {
    const { clock, random } = this.parts;
    const { timeoutSeconds, retryCount } = this.connector.options;
    return retryDelay(
      failure,
      {
        failures: this.failures,
        retryCount,
        repeatable: this.context.repeatable,
        elapsed: clock.monotonic() - this.startedAt - this.idle,
        total: 2 * timeoutSeconds * 1000,
        now: clock.now(),
        allowedWait: this.allowedWait(),
      },
      random,
    );
  }

  private async pause(delay: number, failure: Failure): Promise<void> {
    const { clock } = this.parts;
    const { signal, onWaiting } = this.context;
    const isRequested = failure.retryAt !== undefined;
    if (isRequested) onWaiting?.(new Date(clock.now() + delay).toISOString(), 'retry');
    await clock.sleep(delay, signal);
    if (!isRequested) return;
    this.waited += delay;
    this.idle += delay;
    onWaiting?.(undefined);
  }

  /** Milliseconds. */
  private allowedWait(): number {
    return Math.max(0, this.context.maxWaitSeconds * 1000 - this.waited);
  }

  private conditions(): Readonly<Record<string, string>> {
    const { etag, lastModified } = this.context.validators ?? {};
    return {
      ...(etag === undefined ? {} : { 'if-none-match': etag }),
      ...(lastModified === undefined ? {} : { 'if-modified-since': lastModified }),
    };
  }
}

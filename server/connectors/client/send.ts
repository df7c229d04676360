import {
  InvalidRequestError,
  MoltlerError,
  ServiceError,
  type ConnectorError,
  type ErrorPlace,
} from '../../../common/errors';
import type { Bounds } from '../../bounds';
import type { Clock } from '../../ports';
import type { Credential } from '../auth/credentials';
import type { HeldCredentials } from '../auth/held_credentials';
import type { Connector } from '../connector';
import { errorOf } from '../errors/error_of';
import { shortened } from '../errors/service_message';
import { isTooHeavy } from '../errors/too_heavy';
import { transportFailure } from '../errors/transport_error';
import { bodyToJudge, judge } from '../errors/verdict';
import type { AddressPolicy } from '../http/address_policy';
import type { Agents } from '../http/agents';
import { responseOf } from '../http/response';
import { exchange, type Exchange } from '../http/exchange';
import { proxyCredentials, proxyFor, type ProxyEnvironment } from '../http/proxy';
import type { BodyReader } from '../http/reading/body_reader';
import { MOST_REDIRECTS, redirectTarget } from '../http/redirects';
import { limitedUntil, retryAfterTime } from '../limits/limit_headers';
import type { Limiter } from '../limits/limiter';
import type { Limiters } from '../limits/limiters';
import type { Redactor } from '../redaction/redactor';
import { retryDelay, type Failure } from '../retries/retry_policy';
import type { SendContext, PreparedRequest, ServiceResponse } from '../service_client';
import { baseUrlOf } from './base_url';
import { withQuery } from './query_string';
import type { UsageStatistics } from './usage';

export interface SenderParts {
  readonly credentials: HeldCredentials;
  readonly clock: Clock;
  readonly redactor: Redactor;
  readonly agents: Agents;
  readonly addresses: AddressPolicy;
  readonly limiters: Limiters;
  readonly userAgent: string;
  readonly maxResponseBytes: number;
  readonly bounds: Bounds;
  readonly reader?: BodyReader | undefined;
  readonly environment: ProxyEnvironment;
  /** From 0 to below 1. */
  readonly random: () => number;
}

/** Connecting takes a round trip or three; a host that needs longer is not there. */
const CONNECT_SECONDS = 10;

/** A service that refuses so often does not mean the limit that it names. */
const MOST_LIMITED_RESPONSES = 20;

type Outcome =
  | { readonly response: ServiceResponse }
  | { readonly error: ConnectorError; readonly failure: Failure; readonly limited: boolean };

/** Sends one request until it is answered or given up. Rejects with an error of the family or the signal's reason. */
export class Call {
  private failures = 0;
  private limitedResponses = 0;
  private attempts = 0;
  /** Milliseconds waited for the service: its limit, or a retry when it asked for one. */
  private waited = 0;
  /** Milliseconds in which nothing was attempted because of that, of our own pace, or of requests before this one. */
  private idle = 0;
  /** The limit that this request counts against, once an answer has said so. */
  private bucket: string | undefined;
  private readonly startedAt: number;
  private readonly place: ErrorPlace;
  private readonly host: string;

  constructor(
    private readonly parts: SenderParts,
    private readonly usage: UsageStatistics,
    private readonly connector: Connector,
    private readonly request: PreparedRequest,
    private readonly context: SendContext,
  ) {
    const { entity, action } = context;
    this.place = { connector: connector.name, entity, action };
    this.host = new URL(request.url).host;
    this.startedAt = parts.clock.monotonic();
  }

  /** Until it is answered: a success, or 304 to a conditional request. */
  async run(): Promise<ServiceResponse> {
    const { parts, connector, context } = this;
    context.signal.throwIfAborted();
    if (!connector.stored.enabled) {
      throw new InvalidRequestError('connector_disabled', { name: connector.name }, this.place);
    }
    const { origin } = new URL(this.request.url);
    const base = this.request.base?.name;
    const own = new URL(baseUrlOf(connector, base)).origin;
    if (origin !== own) {
      throw new ServiceError('redirect_refused', { from: own, to: origin }, this.place);
    }
    const credential = await parts.credentials.credential(connector, base, this.place);
    const limiter = parts.limiters.of(connector, origin, credential.identity, base);
    for (;;) {
      const outcome = await this.attempt(credential, limiter);
      if ('response' in outcome) return outcome.response;
      if (outcome.limited) {
        this.limitedResponses += 1;
        // The limiter now waits, or says that it would be too long.
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

  /** One attempt, its place in the queue included. */
  private async attempt(credential: Credential, limiter: Limiter): Promise<Outcome> {
    const { context, connector, parts } = this;
    // Where an answer has said which bucket it is, that one is waited for.
    const assumed = this.bucket ?? limiter.bucketOf(this.pathBelowBase());
    const permit = await limiter.acquire({
      bucket: assumed,
      priority: context.priority,
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
    const { clock } = this.parts;
    const sentAt = clock.monotonic();
    try {
      const response = responseOf(
        await this.follow(credential),
        this.place,
        parts.bounds,
        parts.reader,
      );
      const { status, headers } = response;
      // What a proxy or a failing server says of itself is no proof that the limit let the request through.
      const succeeded = status < 500 && status !== 403 && status !== 429;
      const trip = { sentAt, receivedAt: clock.monotonic() };
      this.bucket = limiter.learn(assumed, { headers, succeeded }, trip);
      return await this.judged(response, limiter, this.bucket);
    } catch (thrown) {
      context.signal.throwIfAborted();
      if (thrown instanceof MoltlerError) throw thrown;
      const { timeoutSeconds } = connector.options;
      const { repeatable } = context;
      const connectSeconds = this.connectSeconds();
      const facts = { host: this.host, timeoutSeconds, connectSeconds, repeatable };
      const failure = transportFailure(thrown, facts, this.place);
      return { error: failure.error, failure, limited: false };
    } finally {
      permit.release();
    }
  }

  /** The path as declarations know it: `/search/issues` of `https://ghe.example/api/v3/search/issues`. */
  private pathBelowBase(): string {
    const { url } = this.request;
    const { pathname } = new URL(url);
    const base = new URL(baseUrlOf(this.connector, this.request.base?.name)).pathname.replace(
      /\/$/,
      '',
    );
    return pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : pathname;
  }

  /** The request and what it redirects to, within the origin. */
  private async follow(credential: Credential): Promise<Exchange> {
    const { parts, connector, request, context } = this;
    const { options } = connector;
    const proxy = await this.proxy();
    const custom = await parts.credentials.headers(connector, this.place);
    const route = {
      proxy,
      caCertificate: options.caCertificate,
      verifyCertificates: options.verifyCertificates,
    };
    let { url } = request;
    for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
      const agent = await parts.agents.for(new URL(url), route, this.place, context.signal);
      const response = await this.measured(() =>
        exchange({
          method: request.method,
          url: withQuery(url, credential.query),
          headers: {
            'user-agent': parts.userAgent,
            // First, so that what the engine and the type set always counts.
            ...custom,
            ...request.headers,
            ...this.conditions(),
            ...credential.headers,
          },
          body: request.body,
          agent,
          connectMilliseconds: this.connectSeconds() * 1000,
          responseMilliseconds: options.timeoutSeconds * 1000,
          maxBytes: parts.maxResponseBytes,
          signal: context.signal,
          clock: parts.clock,
        }),
      );
      const target = redirectTarget(response, request.method, url, this.place);
      if (target === undefined) return response;
      url = target;
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

  private async judged(
    response: ServiceResponse,
    limiter: Limiter,
    bucket: string,
  ): Promise<Outcome> {
    if (this.context.accept?.includes(response.status) === true) return { response };
    const { api } = this.connector.declaration;
    const { method } = this.request;
    const json = await bodyToJudge(api, response, this.context.signal);
    const { status, headers, raw } = response;
    const verdict = judge(api, { status, headers, raw, json, method });
    if (verdict === undefined) {
      if (response.status < 300 || response.status === 304) return { response };
      const reason = `it is a redirect (HTTP ${response.status}) without a target`;
      throw new ServiceError('unreadable_response', { reason }, this.place);
    }
    const limited = verdict.family === 'rate_limit_error';
    const now = this.parts.clock.now();
    const source = { headers: response.headers, now };
    const { plausible } = limiter;
    const limitEnds = limited ? limitedUntil(api.limits, source, plausible) : undefined;
    const retryAt = (limitEnds ?? retryAfterTime(source, plausible))?.at;
    const { redactor } = this.parts;
    const said = verdict.said === undefined ? undefined : shortened(redactor.redact(verdict.said));
    if (limitEnds !== undefined) limiter.block(bucket, limitEnds, said);
    const error = errorOf(
      verdict,
      {
        status: response.status,
        said,
        host: this.host,
        path: redactor.redact(new URL(this.request.url).pathname),
        attempts: this.attempts,
        waitedSeconds: Math.round(this.waited / 1000),
        maxWaitSeconds: this.context.maxWaitSeconds,
        retryAt,
        doubt: limitEnds?.clamped,
        retryable: verdict.retry && (limited || this.context.repeatable),
      },
      this.place,
    );
    // Only a limit is said before anything is done; a proxy answers 503 for a write that went through, too.
    return { error, failure: { transient: verdict.retry, notApplied: limited, retryAt }, limited };
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
    const asked = failure.retryAt !== undefined;
    if (asked) onWaiting?.(new Date(clock.now() + delay).toISOString(), 'retry');
    await clock.sleep(delay, signal);
    if (!asked) return;
    this.waited += delay;
    this.idle += delay;
    onWaiting?.(undefined);
  }

  /** Milliseconds. */
  private allowedWait(): number {
    return Math.max(0, this.context.maxWaitSeconds * 1000 - this.waited);
  }

  private connectSeconds(): number {
    return Math.min(CONNECT_SECONDS, this.connector.options.timeoutSeconds);
  }

  private conditions(): Readonly<Record<string, string>> {
    const { etag, lastModified } = this.context.validators ?? {};
    return {
      ...(etag === undefined ? {} : { 'if-none-match': etag }),
      ...(lastModified === undefined ? {} : { 'if-modified-since': lastModified }),
    };
  }

  private async proxy(): Promise<string | undefined> {
    const { addresses, credentials, redactor, environment } = this.parts;
    const own = await credentials.proxy(this.connector, this.place);
    // The environment's proxy is the operator's own.
    if (own !== undefined && URL.canParse(own)) addresses.check(new URL(own), this.place);
    const proxy = proxyFor(new URL(this.request.url), own, environment);
    for (const secret of proxyCredentials(proxy ?? '')) redactor.learn(secret);
    return proxy;
  }
}

import { ServiceError, type ErrorPlace } from '../../../common/errors';
import type { Clock } from '../../ports';
import { credentialSource } from '../auth/credential_source';
import type { WantedCredential } from '../auth/credentials';
import type { Connector } from '../connector';
import { errorOf } from '../errors/error_of';
import { shortened } from '../errors/service_message';
import { bodyToJudge, judge } from '../errors/verdict';
import { limitedUntil, retryAfterTime } from '../limits/limit_headers';
import type { Limiter } from '../limits/limiter';
import type { Redactor } from '../redaction/redactor';
import type { PreparedRequest, SendContext, ServiceResponse } from '../service_client';
import type { Outcome } from './outcome';

/** The request that a response is for, and what it has taken so far. */
export interface JudgedRequest {
  readonly connector: Connector;
  readonly request: PreparedRequest;
  readonly context: SendContext;
  readonly wanted: WantedCredential;
  readonly host: string;
  readonly attempts: number;
  /** Milliseconds. */
  readonly waited: number;
  readonly place: ErrorPlace;
  /** Where it is counted; blocked if the response reports that the limit is reached. */
  readonly limiter: Limiter;
  readonly bucket: string;
}

/** What a response means: that the request succeeded, or how it failed and whether it can be repeated. */
export async function judgedResponse(
  response: ServiceResponse,
  asked: JudgedRequest,
  { clock, redactor }: { readonly clock: Clock; readonly redactor: Redactor },
): Promise<Outcome> {
  const { connector, request, context, limiter, bucket, place } = asked;
  if (context.accept?.includes(response.status) === true) return { response };
  const { api } = connector.declaration;
  const { method } = request;
  const json = await bodyToJudge(api, response, context.signal);
  const { status, headers, raw } = response;
  const verdict = judge(api, { status, headers, raw, json, method });
  if (verdict === undefined) {
    if (status < 300 || status === 304) return { response };
    const reason = `it is a redirect (HTTP ${status}) without a target`;
    throw new ServiceError('unreadable_response', { reason }, place);
  }
  const limited = verdict.family === 'rate_limit_error';
  const source = { headers, now: clock.now() };
  const { plausible } = limiter;
  const limitEnds = limited ? limitedUntil(api.limits, source, plausible) : undefined;
  const retryAt = (limitEnds ?? retryAfterTime(source, plausible))?.at;
  const message =
    verdict.message === undefined ? undefined : shortened(redactor.redact(verdict.message));
  if (limitEnds !== undefined) limiter.block(bucket, limitEnds, message);
  const error = errorOf(
    verdict,
    {
      status,
      message,
      host: asked.host,
      credential: credentialSource(connector, asked.wanted, verdict.keys),
      path: redactor.redact(new URL(request.url).pathname),
      attempts: asked.attempts,
      waitedSeconds: Math.round(asked.waited / 1000),
      maxWaitSeconds: context.maxWaitSeconds,
      retryAt,
      doubt: limitEnds?.clamped,
      retryable: verdict.retry && (limited || context.repeatable),
    },
    place,
  );
  // Only a rate limit is reported before anything is done; a proxy may return 503 even for a write that was applied.
  return { error, failure: { transient: verdict.retry, notApplied: limited, retryAt }, limited };
}
